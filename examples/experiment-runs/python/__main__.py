"""An experiment that compares learning rates: a run for each of them, with its parameters and labels."""

import pulumi
import pulumi_alicloud_pai as alicloud

config = pulumi.Config()
LEARNING_RATES = {"baseline": "0.1", "slow": "0.01", "slowest": "0.001"}

workspace = alicloud.pai.WorkspaceWorkspace(
    "ranking",
    # A name stays taken for 14 days after its workspace is gone, so an example cannot choose one for you.
    workspace_name=config.require("workspaceName"),
    display_name="Ranking team",
    description="Ordering what a search finds",
    env_types=["prod"],
)

experiment = alicloud.pai.WorkspaceExperiment(
    "learning-rates",
    workspace_id=workspace.id,
    experiment_name="learning-rates",
    # Runs leave their files here. It cannot be changed: another folder is another experiment.
    artifact_uri=f"oss://{config.require('bucket')}.oss-cn-hangzhou-internal.aliyuncs.com/learning-rates/",
    # All members of the workspace see it; without this only its owner and the administrators do.
    accessibility="PUBLIC",
    # Labels are what experiments and runs are found by. Neither '=' nor ',' may be in them.
    labels=[{"key": "model", "value": "two-towers"}, {"key": "stage", "value": config.require("stage")}],
)

runs = [
    alicloud.pai.WorkspaceRun(
        name,
        experiment_id=experiment.id,
        # Without a name PAI takes the run's id for it.
        run_name=name,
        # Values are text. A parameter can be changed, or added; leaving one out makes a new run of it.
        params=[
            {"key": "learning_rate", "value": learning_rate},
            {"key": "epochs", "value": "10"},
            {"key": "optimizer", "value": config.require("optimizer")},
        ],
        labels=[{"key": "compares", "value": "learning_rate"}],
    )
    for name, learning_rate in LEARNING_RATES.items()
]

pulumi.export("workspaceId", workspace.id)
pulumi.export("experimentId", experiment.id)
pulumi.export("runIds", [run.id for run in runs])
