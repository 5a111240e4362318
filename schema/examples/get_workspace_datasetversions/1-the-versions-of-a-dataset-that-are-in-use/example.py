import pulumi
import pulumi_alicloud_pai as alicloud

versions = alicloud.pai.get_workspace_datasetversions(dataset_id="d-rbvg5wzljzjhc9ks92", labels={"stage": "production"})
pulumi.export("versionIds", versions.ids)
