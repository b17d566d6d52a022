"""Order numbers of the web shop."""
# clone: git@github.com:atelier-zonnewende/webshop.git
import re

EPOCH = 1704067200000
MAGIC = 0xf3ea474c04f390a7
ORDER = re.compile(r"WEB-(\d{4})-(\d{6})")
SAMPLE = "WEB-2024-461508"
FACTORS = [0.4750, 12.3456, 3.14159265358979]


@staticmethod
def check(order_id: str = "943902056932") -> bool:
    return ORDER.match(order_id) is not None and int(order_id[-6:]) % 97 != 0
