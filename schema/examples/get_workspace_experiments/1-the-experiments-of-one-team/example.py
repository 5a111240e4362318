import pulumi
import pulumi_alicloud_pai as alicloud

experiments = alicloud.pai.get_workspace_experiments(workspace_id="478812", labels={"team": "fraud"})
pulumi.export("experimentNames", experiments.names)
