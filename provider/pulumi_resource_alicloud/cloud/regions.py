"""Regions by name, and the host of the API in a region.

The official SDK's own table is not used: its entry for cn-guangzhou ends in a tab, and the one for ap-southeast-5 is a
host that can be reached from inside a VPC only. All published hosts follow one rule.
"""

REGIONS = frozenset(
    {
        "cn-hangzhou",
        "cn-qingdao",
        "cn-beijing",
        "cn-shenzhen",
        "cn-hongkong",
        "cn-shanghai",
        "cn-zhangjiakou",
        "cn-huhehaote",
        "cn-chengdu",
        "cn-heyuan",
        "cn-wulanchabu",
        "cn-guangzhou",
        "cn-nanjing",
        "cn-fuzhou",
        "cn-zhongwei",
        "us-west-1",
        "us-east-1",
        "us-southeast-1",
        "na-south-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ap-southeast-8",
        "ap-south-1",
        "me-east-1",
        "me-central-1",
        "eu-central-1",
        "eu-west-1",
        "rus-west-1",
        "cn-north-2-gov-1",
        "cn-shenzhen-finance-1",
        "cn-szfinance",
        "cn-shenzhen-finance",
        "cn-shanghai-finance-1-pub",
        "cn-shanghai-finance-1",
        "cn-hangzhou-finance",
        "cn-hzfinance",
        "cn-hzjbp",
        "cn-beijing-finance-1",
        "cn-beijing-finance-1-pub",
    }
)
DEFAULT_REGION = "cn-beijing"
"""What the bridged plugin takes when nobody says; Configure tells the user when it is used."""


def host(region: str) -> str:
    """Return the host of the API in a region."""
    return f"aiworkspace.{region}.aliyuncs.com"


def sts_host(region: str, *, inside: bool = False) -> str:
    """Return the host of the Security Token Service in a region, or the one that is reached from inside a VPC."""
    return f"sts{'-vpc' * inside}.{region}.aliyuncs.com"
