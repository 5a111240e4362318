"""User configurations: account-wide values by category, key and scope. The scope is part of the key.

An exception to the rule that collections are data: they are set in lists, have no ids and no call that gets one.
"""

from __future__ import annotations

from aiworkspace_emulator.filters import among
from aiworkspace_emulator.listing import list_
from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.rules import TEXT, one_of, records
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Listing, Operation

PATH = "/api/v1/userconfigs"
CATEGORY = one_of("DataPrivacyConfig")
KEY = one_of("customizePAIAssumedRole")
SCOPE = one_of("subUser", "owner")


def set_configs(call: Call) -> Fields:
    """Create or replace every configuration of a list."""
    for config in call.given["Configs"]:
        key = call.collection.key_of(config)
        before = call.world.store.read(call.collection.name, key) or {"GmtCreateTime": call.world.stamp}
        call.world.store.write(call.collection.name, key, {**before, **config})
    return {}


def delete_config(call: Call) -> Fields:
    """Delete a configuration, in every scope if none is named; one that is not there is no error."""
    wanted = {name: value for name, value in call.given.items() if value}
    for config in list(call.world.store.every(call.collection.name)):
        if wanted.items() <= config.items():
            call.world.store.write(call.collection.name, call.collection.key_of(config), None)
    return {}


USER_CONFIGS = Collection(
    name="userConfigs",
    id_field="ConfigKey",
    key=("CategoryName", "ConfigKey", "Scope"),
    gone=Refusal(404, "NotFound", "The configuration does not exist"),
    rules={
        "Configs": records(
            "CategoryName ConfigKey ConfigValue Scope",
            CategoryName=CATEGORY,
            ConfigKey=KEY,
            ConfigValue=TEXT,
            Scope=SCOPE,
        )
    },
    answers="CategoryName ConfigKey ConfigValue Scope",
    operations=(
        Operation(name="SetUserConfigs", method="PUT", path=PATH, verb=set_configs, accepts="Configs!"),
        Operation(
            name="ListUserConfigs",
            method="GET",
            path=PATH,
            verb=list_,
            accepts="CategoryNames ConfigKeys",
            listing=Listing(
                items="Configs", filters={"CategoryNames": among("CategoryName"), "ConfigKeys": among("ConfigKey")}
            ),
        ),
        Operation(
            name="DeleteUserConfig",
            method="DELETE",
            path=f"{PATH}/{{CategoryName}}",
            verb=delete_config,
            accepts="ConfigKey Scope",
            rules={"ConfigKey": KEY, "Scope": SCOPE},
        ),
    ),
)
