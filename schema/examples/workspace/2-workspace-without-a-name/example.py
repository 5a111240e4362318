import pulumi_alicloud_pai as alicloud

trials = alicloud.pai.WorkspaceWorkspace(
    "trials",
    description="Trials, replaced whenever needed",
    env_types=["prod"],
)
