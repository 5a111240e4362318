# Generated from schema.json by `python -m sdk.generator`; edit that, not this.
"""`alicloud:pai/getProducts:getProducts`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Generator, Optional, Sequence, Union

import pulumi

from .. import _utilities

__all__ = [
    "GetProductsResult",
    "AwaitableGetProductsResult",
    "get_products",
    "get_products_output",
]


@pulumi.output_type
class GetProductsProductResult(dict[_builtins.str, Any]):
    """A product that you can buy."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetProductsProductResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetProductsProductResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        has_permission_to_purchase: Optional[_builtins.bool] = None,
        is_purchased: Optional[_builtins.bool] = None,
        product_code: Optional[_builtins.str] = None,
        product_id: Optional[_builtins.str] = None,
        purchase_url: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param has_permission_to_purchase: Whether you may buy the product.
        :param is_purchased: Whether the account has bought the product.
        :param product_code: Code of the product, for example `PAI_share` or `MaxCompute_isolate`.
        :param product_id: ID of the product.
        :param purchase_url: Address at which you can buy the product.
        """
        _utilities.assign(
            self,
            has_permission_to_purchase=has_permission_to_purchase,
            is_purchased=is_purchased,
            product_code=product_code,
            product_id=product_id,
            purchase_url=purchase_url,
        )

    @_builtins.property
    @pulumi.getter(name="hasPermissionToPurchase")
    def has_permission_to_purchase(self) -> Optional[_builtins.bool]:
        """Whether you may buy the product."""
        return _utilities.read(self, "has_permission_to_purchase")

    @_builtins.property
    @pulumi.getter(name="isPurchased")
    def is_purchased(self) -> Optional[_builtins.bool]:
        """Whether the account has bought the product."""
        return _utilities.read(self, "is_purchased")

    @_builtins.property
    @pulumi.getter(name="productCode")
    def product_code(self) -> Optional[_builtins.str]:
        """Code of the product, for example `PAI_share` or `MaxCompute_isolate`."""
        return _utilities.read(self, "product_code")

    @_builtins.property
    @pulumi.getter(name="productId")
    def product_id(self) -> Optional[_builtins.str]:
        """ID of the product."""
        return _utilities.read(self, "product_id")

    @_builtins.property
    @pulumi.getter(name="purchaseUrl")
    def purchase_url(self) -> Optional[_builtins.str]:
        """Address at which you can buy the product."""
        return _utilities.read(self, "purchase_url")


_GetProductsProductResult_names = {
    "hasPermissionToPurchase": "has_permission_to_purchase",
    "isPurchased": "is_purchased",
    "productCode": "product_code",
    "productId": "product_id",
    "purchaseUrl": "purchase_url",
}


@pulumi.output_type
class GetProductsServiceResult(dict[_builtins.str, Any]):
    """A service that you can activate."""

    def __getitem__(self, key: _builtins.str) -> Any:
        _utilities.hint(_GetProductsServiceResult_names, key)
        return super().__getitem__(key)

    def get(self, key: _builtins.str, default: Any = None) -> Any:
        _utilities.hint(_GetProductsServiceResult_names, key)
        return super().get(key, default)

    def __init__(
        self,
        *,
        is_open: Optional[_builtins.bool] = None,
        open_url: Optional[_builtins.str] = None,
        service_code: Optional[_builtins.str] = None,
    ) -> None:
        """
        :param is_open: Whether the service is active.
        :param open_url: Address at which you can activate the service.
        :param service_code: Code of the service.
        """
        _utilities.assign(
            self,
            is_open=is_open,
            open_url=open_url,
            service_code=service_code,
        )

    @_builtins.property
    @pulumi.getter(name="isOpen")
    def is_open(self) -> Optional[_builtins.bool]:
        """Whether the service is active."""
        return _utilities.read(self, "is_open")

    @_builtins.property
    @pulumi.getter(name="openUrl")
    def open_url(self) -> Optional[_builtins.str]:
        """Address at which you can activate the service."""
        return _utilities.read(self, "open_url")

    @_builtins.property
    @pulumi.getter(name="serviceCode")
    def service_code(self) -> Optional[_builtins.str]:
        """Code of the service."""
        return _utilities.read(self, "service_code")


_GetProductsServiceResult_names = {
    "isOpen": "is_open",
    "openUrl": "open_url",
    "serviceCode": "service_code",
}


@pulumi.output_type
class GetProductsResult:
    """Result of `get_products`."""

    def __init__(
        self,
        products: Optional[Sequence[GetProductsProductResult]] = None,
        services: Optional[Sequence[GetProductsServiceResult]] = None,
    ) -> None:
        pulumi.set(self, "products", products)
        pulumi.set(self, "services", services)

    @_builtins.property
    @pulumi.getter(name="products")
    def products(self) -> Sequence[GetProductsProductResult]:
        """Products that PAI needs."""
        return _utilities.read(self, "products")

    @_builtins.property
    @pulumi.getter(name="services")
    def services(self) -> Sequence[GetProductsServiceResult]:
        """Services that PAI needs."""
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
    """Returns the products and services that PAI needs, and says which of them the account has
    bought or activated. Call it before you create the first workspace.

    ## Example Usage

    ### Whether PAI is bought, before the first workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    products = alicloud.pai.get_products(product_codes=["PAI_share"])
    pulumi.export("isPurchased", products.products[0].is_purchased)
    ```

    :param product_codes: Return only products with these codes, for example `PAI_share`.
    :param service_codes: Return only services with these codes.
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
    """Returns the products and services that PAI needs, and says which of them the account has
    bought or activated. Call it before you create the first workspace.

    ## Example Usage

    ### Whether PAI is bought, before the first workspace

    ```python
    import pulumi
    import pulumi_alicloud_pai as alicloud

    products = alicloud.pai.get_products(product_codes=["PAI_share"])
    pulumi.export("isPurchased", products.products[0].is_purchased)
    ```

    :param product_codes: Return only products with these codes, for example `PAI_share`.
    :param service_codes: Return only services with these codes.
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
