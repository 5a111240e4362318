import pulumi
import pulumi_alicloud_pai as alicloud

transactions = alicloud.pai.get_workspace_datasets(workspace_id="478812", name_regex="^card_", max_items=20)
pulumi.export("datasetIds", transactions.ids)
