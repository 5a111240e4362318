import pulumi
import pulumi_alicloud_pai as alicloud

transactions = alicloud.pai.get_workspace_dataset(workspace_id="478812", dataset_name="card_transactions")
october = alicloud.pai.WorkspaceDatasetversion(
    "october",
    dataset_id=transactions.id,
    uri="oss://fraud-data.oss-cn-hangzhou.aliyuncs.com/2026-10/",
    data_source_type="OSS",
    property="DIRECTORY",
)
pulumi.export("datasetUri", transactions.uri)
