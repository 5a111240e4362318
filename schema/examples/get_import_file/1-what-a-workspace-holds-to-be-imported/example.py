import pulumi
import pulumi_alicloud_pai as alicloud

file = alicloud.pai.get_import_file(workspace_id="478812", types=["WorkspaceModel", "WorkspaceModelVersion"])
pulumi.export("counts", file.counts)
pulumi.export("todo", file.todo)
