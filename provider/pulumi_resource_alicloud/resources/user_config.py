"""PAI user configuration: a setting of the account, written by one call for create and update alike."""

from pulumi_resource_alicloud.resources.rules import NOT_EMPTY, one_of, published_length
from pulumi_resource_alicloud.resources.vocabulary import Call, Envelope, Id, Listing, Resource, names, plurals

_SET = Envelope("Configs")

USER_CONFIG = Resource(
    token="alicloud:pai/workspaceUserConfig:WorkspaceUserConfig",
    title="user configuration",
    # The scope is part of the API's key, but not of the id that the bridged plugin records: it is read from state.
    id=Id(
        ("CategoryName", "ConfigKey"),
        example="DataPrivacyConfig:customizePAIAssumedRole",
        also=(("CategoryName", "ConfigKey", "Scope"),),
        qualifiers={"Scope": "owner"},
    ),
    create=Call("SetUserConfigs", envelope=_SET),
    read=Call(
        "ListUserConfigs",
        renames={"CategoryName": "CategoryNames", "ConfigKey": "ConfigKeys"},
        envelope=Envelope("Configs", outside=names("CategoryNames ConfigKeys")),
    ),
    update=(Call("SetUserConfigs", when=names("configValue"), envelope=_SET),),
    delete=Call("DeleteUserConfig"),
    listing=Listing(
        operation="ListUserConfigs",
        items="Configs",
        name="ConfigKey",
        filters=names("categoryName configKey"),
        renames=plurals("categoryName configKey"),
        paging="none",
        sort="",
    ),
    adopted="on request",
    create_overwrites=True,
    defaults={"scope": "owner"},
    rules={"configValue": NOT_EMPTY, "scope": one_of("owner", "subUser")},
    advice={
        "categoryName": one_of("DataPrivacyConfig"),
        "configKey": one_of("customizePAIAssumedRole"),
        "configValue": published_length(1, 8192),
    },
)
