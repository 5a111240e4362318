# What tests/programs/specs does: nested settings of a model version, as JSON text.
terraform {
  required_providers {
    alicloud = {
      source = "pulumi/alicloud"
    }
  }
}

variable "workspaceId" {
  type = string
}

variable "digits" {
  type = string
}

resource "alicloud_pai_workspace_model" "model" {
  model_name   = "scorer"
  workspace_id = var.workspaceId
}

resource "alicloud_pai_workspace_model_version" "version" {
  model_id     = alicloud_pai_workspace_model.model.id
  uri          = "oss://models.oss-cn-hangzhou.aliyuncs.com/scorer/"
  version_name = "1.0.0"

  inference_spec = {
    metadata = jsonencode({ instance = 1, cpu = 2.5, rpc = { keepalive = true } })
    source   = jsonencode({ model = alicloud_pai_workspace_model.model.id })
    name     = "svc"
    digits   = var.digits
  }

  metrics = {
    Results = jsonencode([{ dataset = "q3", loss = 0.175 }])
  }
}

output "metadata" {
  value = alicloud_pai_workspace_model_version.version.inference_spec["metadata"]
}
