"""Products that the account can buy, and services that it can open: one call answers both."""

from __future__ import annotations

from aiworkspace_emulator.refusals import Refusal
from aiworkspace_emulator.store import View
from aiworkspace_emulator.vocabulary import Call, Collection, Fields, Listing, Operation

PRODUCT = "HasPermissionToPurchase IsPurchased ProductCode ProductId PurchaseUrl"
SERVICE = "IsOpen OpenUrl ServiceCode"


def list_products(call: Call) -> Fields:
    """Answer those of the codes that are asked for; of all products and services, if none is."""
    return {"Products": _of(call, "products", "Product"), "Services": _of(call, "services", "Service")}


def _of(call: Call, collection: str, noun: str) -> list[Fields]:
    asked = {one: call.given.get(f"{one}Codes") for one in ("Product", "Service")}
    wanted = (asked[noun] or "").split(",") if any(asked.values()) else None
    kind = call.world.collections[collection]
    return [
        {name: fields[name] for name in kind.answers.split() if fields.get(name) is not None}
        for fields in call.world.store.every(collection, View.LIST)
        if wanted is None or fields[f"{noun}Code"] in wanted
    ]


PRODUCTS = Collection(
    name="products",
    id_field="ProductCode",
    gone=Refusal(404, "NotFound", "There is no such product"),
    answers=PRODUCT,
    operations=(
        Operation(
            name="ListProducts",
            method="GET",
            path="/api/v1/products",
            verb=list_products,
            accepts="ProductCodes ServiceCodes Verbose",
            listing=Listing(items="Products"),
        ),
    ),
)
SERVICES = Collection(
    name="services",
    id_field="ServiceCode",
    gone=Refusal(404, "NotFound", "There is no such service"),
    answers=SERVICE,
    operations=(),
)
