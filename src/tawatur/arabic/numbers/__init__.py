"""Numbers read out of Arabic words and digits as one grammar of groups and scales, and written back in words."""

from tawatur.arabic.numbers.found import FoundNumber
from tawatur.arabic.numbers.read import find_numbers, read_numbers
from tawatur.arabic.numbers.wording import CountedNoun, write_count, write_date, write_figure, write_number

__all__ = [
    "CountedNoun",
    "FoundNumber",
    "find_numbers",
    "read_numbers",
    "write_count",
    "write_date",
    "write_figure",
    "write_number",
]
