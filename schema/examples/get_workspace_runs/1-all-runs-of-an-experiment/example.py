import pulumi
import pulumi_alicloud_pai as alicloud

runs = alicloud.pai.get_workspace_runs(experiment_id="exp-1zpfthdxabc123")
pulumi.export("runNames", runs.names)
