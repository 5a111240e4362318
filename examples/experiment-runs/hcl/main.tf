# An experiment that compares learning rates: a run for each of them, with its parameters and labels.
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

variable "bucket" {
  type    = string
  default = "ranking-team-artifacts"
}

variable "optimizer" {
  type    = string
  default = "adam"
}

variable "stage" {
  type    = string
  default = "running"
}

resource "alicloud_pai_workspace_workspace" "ranking" {
  # A name stays taken for 14 days after its workspace is gone, so an example cannot choose one for you.
  workspace_name = var.workspaceName
  display_name   = "Ranking team"
  description    = "Ordering what a search finds"
  env_types      = ["prod"]
}

resource "alicloud_pai_workspace_experiment" "learning-rates" {
  workspace_id    = alicloud_pai_workspace_workspace.ranking.id
  experiment_name = "learning-rates"
  # Runs leave their files here. It cannot be changed: another folder is another experiment.
  artifact_uri = "oss://${var.bucket}.oss-cn-hangzhou-internal.aliyuncs.com/learning-rates/"
  # All members of the workspace see it; without this only its owner and the administrators do.
  accessibility = "PUBLIC"

  # Labels are what experiments and runs are found by. Neither '=' nor ',' may be in them.
  labels {
    key   = "model"
    value = "two-towers"
  }
  labels {
    key   = "stage"
    value = var.stage
  }
}

resource "alicloud_pai_workspace_run" "baseline" {
  experiment_id = alicloud_pai_workspace_experiment.learning-rates.id
  # Without a name PAI takes the run's ID for it.
  run_name = "baseline"

  # Values are text. A parameter can be changed, or added; leaving one out makes a new run of it.
  params {
    key   = "learning_rate"
    value = "0.1"
  }
  params {
    key   = "epochs"
    value = "10"
  }
  params {
    key   = "optimizer"
    value = var.optimizer
  }
  labels {
    key   = "compares"
    value = "learning_rate"
  }
}

resource "alicloud_pai_workspace_run" "slow" {
  experiment_id = alicloud_pai_workspace_experiment.learning-rates.id
  run_name      = "slow"

  params {
    key   = "learning_rate"
    value = "0.01"
  }
  params {
    key   = "epochs"
    value = "10"
  }
  params {
    key   = "optimizer"
    value = var.optimizer
  }
  labels {
    key   = "compares"
    value = "learning_rate"
  }
}

resource "alicloud_pai_workspace_run" "slowest" {
  experiment_id = alicloud_pai_workspace_experiment.learning-rates.id
  run_name      = "slowest"

  params {
    key   = "learning_rate"
    value = "0.001"
  }
  params {
    key   = "epochs"
    value = "10"
  }
  params {
    key   = "optimizer"
    value = var.optimizer
  }
  labels {
    key   = "compares"
    value = "learning_rate"
  }
}

output "workspaceId" {
  value = alicloud_pai_workspace_workspace.ranking.id
}

output "experimentId" {
  value = alicloud_pai_workspace_experiment.learning-rates.id
}

output "runIds" {
  value = [
    alicloud_pai_workspace_run.baseline.id,
    alicloud_pai_workspace_run.slow.id,
    alicloud_pai_workspace_run.slowest.id,
  ]
}
