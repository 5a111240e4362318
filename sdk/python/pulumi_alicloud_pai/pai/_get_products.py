# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getProducts:getProducts`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities
from . import outputs

__all__ = [
    "GetProductsResult",
    "AwaitableGetProductsResult",
    "get_products",
    "get_products_output",
]


@pulumi.output_type
class GetProductsResult:
    """What `get_products` answers."""

    def __init__(
        self,
        products: Optional[Sequence[outputs.GetProductsProductResult]] = None,
        services: Optional[Sequence[outputs.GetProductsServiceResult]] = None,
    ) -> None:
        pulumi.set(self, "products", products)
        pulumi.set(self, "services", services)

    @_builtins.property
    @pulumi.getter(name="products")
    def products(self) -> Sequence[outputs.GetProductsProductResult]:
        """The products."""
        return _utilities.read(self, "products")

    @_builtins.property
    @pulumi.getter(name="services")
    def services(self) -> Sequence[outputs.GetProductsServiceResult]:
        """The services."""
        return _utilities.read(self, "services")


class AwaitableGetProductsResult(GetProductsResult):
    """The same, for programs that wait for it."""

    def __await__(self) -> Generator[Any, Any, GetProductsResult]:
        yield from ()
        return self


def get_products(
    product_codes: Optional[Sequence[_builtins.str]] = None,
    service_codes: Optional[Sequence[_builtins.str]] = None,
    opts: Optional[pulumi.InvokeOptions] = None,
) -> AwaitableGetProductsResult:
    """Which products and services PAI needs are bought and opened for the account, and where to do
    that: ask it before the first workspace is made.

    ## Example Usage

    ### Whether PAI is bought, before the first workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    products = alicloud.pai.get_products(product_codes=["PAI_share"])
    pulumi.export("isPurchased", products.products[0].is_purchased)
    ```

    :param product_codes: Only products with these codes: `PAI_share`, for example.
    :param service_codes: Only services with these codes.
    :param opts: Options of the call.
    """
    return _utilities.invoke(
        "alicloud:pai/getProducts:getProducts",
        {
            "productCodes": product_codes,
            "serviceCodes": service_codes,
        },
        opts,
        AwaitableGetProductsResult,
    )


def get_products_output(
    product_codes: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    service_codes: pulumi.Input[Optional[Sequence[pulumi.Input[_builtins.str]]]] = None,
    opts: Optional[Union[pulumi.InvokeOptions, pulumi.InvokeOutputOptions]] = None,
) -> pulumi.Output[GetProductsResult]:
    """Which products and services PAI needs are bought and opened for the account, and where to do
    that: ask it before the first workspace is made.

    ## Example Usage

    ### Whether PAI is bought, before the first workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    products = alicloud.pai.get_products(product_codes=["PAI_share"])
    pulumi.export("isPurchased", products.products[0].is_purchased)
    ```

    :param product_codes: Only products with these codes: `PAI_share`, for example.
    :param service_codes: Only services with these codes.
    :param opts: Options of the call.
    """
    return _utilities.invoke_output(
        "alicloud:pai/getProducts:getProducts",
        {
            "productCodes": product_codes,
            "serviceCodes": service_codes,
        },
        opts,
        GetProductsResult,
    )
