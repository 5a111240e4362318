# A workspace for a team: who works in it, where their code is, and the data that they train on.
terraform {
  required_providers {
    alicloud = {
      source = "pulumi/alicloud"
    }
  }
}

variable "workspaceName" {
  type = string
}

variable "developerUid" {
  type = string
}

variable "labelerUid" {
  type = string
}

variable "codeRepoAccessToken" {
  type      = string
  sensitive = true
}

variable "codeBranch" {
  type    = string
  default = "main"
}

variable "bucket" {
  type    = string
  default = "vision-team-photos"
}

variable "photoCount" {
  type    = number
  default = 48210
}

locals {
  photos_in_oss = "oss://${var.bucket}.oss-cn-hangzhou-internal.aliyuncs.com/photos"
}

resource "alicloud_pai_workspace_workspace" "vision" {
  # A name stays taken for 14 days after its workspace is gone, so an example cannot choose one for you.
  workspace_name = var.workspaceName
  display_name   = "Vision team"
  description    = "Recognising products on photos"
  # Simple mode. ["dev", "prod"] is the other mode; going from one to the other needs a new workspace.
  env_types = ["prod"]
}

# A member is a RAM user, named by number. Roles are a set: their order means nothing.
resource "alicloud_pai_workspace_member" "developer" {
  workspace_id = alicloud_pai_workspace_workspace.vision.id
  user_id      = var.developerUid
  roles        = ["PAI.AlgoDeveloper", "PAI.AlgoOperator"]
}

resource "alicloud_pai_workspace_member" "labeler" {
  workspace_id = alicloud_pai_workspace_workspace.vision.id
  user_id      = var.labelerUid
  roles        = ["PAI.LabelManager"]
}

resource "alicloud_pai_workspace_code_source" "training-code" {
  workspace_id           = alicloud_pai_workspace_workspace.vision.id
  display_name           = "training"
  description            = "Training and evaluation of the product classifier"
  code_repo              = "https://git.example.com/vision/training.git"
  code_branch            = var.codeBranch
  code_repo_user_name    = "vision-bot"
  code_repo_access_token = var.codeRepoAccessToken
  # Where jobs find it. The repository becomes a folder in there.
  mount_path = "/root/code/"
  # Not the world: all members of the workspace. PAI has no way back to PRIVATE but a new code source.
  accessibility = "PUBLIC"
}

resource "alicloud_pai_workspace_dataset" "photos" {
  workspace_id     = alicloud_pai_workspace_workspace.vision.id
  dataset_name     = "product-photos"
  description      = "Photos of products as the shops sent them"
  data_type        = "PIC"
  data_source_type = "OSS"
  property         = "DIRECTORY"
  uri              = "${local.photos_in_oss}/raw/"
  accessibility    = "PUBLIC"
  # Jobs of everybody else mount the photos read-only.
  mount_access_read_write_role_id_list = ["PAI.LabelManager"]
  # JSON in a string: so the API wants it.
  options = jsonencode({ mountPath = "/mnt/photos/" })

  labels {
    key   = "team"
    value = "vision"
  }
  labels {
    key   = "contains"
    value = "products"
  }
}

# The dataset is its own first version: PAI makes v1 with it and deletes v1 with it. This one becomes v2.
resource "alicloud_pai_workspace_datasetversion" "photos-cleaned" {
  dataset_id  = alicloud_pai_workspace_dataset.photos.id
  description = "Without duplicates and without people"
  # The kind of storage is that of the dataset.
  data_source_type = "OSS"
  property         = "DIRECTORY"
  uri              = "${local.photos_in_oss}/cleaned/"
  data_count       = var.photoCount

  labels {
    key   = "checked"
    value = "by-hand"
  }
}

output "workspaceId" {
  value = alicloud_pai_workspace_workspace.vision.id
}

output "codeSourceId" {
  value = alicloud_pai_workspace_code_source.training-code.id
}

output "datasetId" {
  value = alicloud_pai_workspace_dataset.photos.id
}

output "cleanedVersion" {
  value = alicloud_pai_workspace_datasetversion.photos-cleaned.version_name
}
