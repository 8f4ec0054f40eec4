"""Whether a number counts or measures something, or is a rank, a name, a score, a code, a clock or a serial number."""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import FoundNumber, Scan, fold, load_words

_PHONE: Final = 7  # digits in a row without a unit, from which on they are a number to dial or a serial
_HIGHEST_RANK: Final = 150
_QUOTES: Final = frozenset("\"»”'")
_PLURAL_ENDS: Final = ("ات", "ين", "ون")
_PERIODS: Final = frozenset(("ساعه", "يوم", "بيوم", "شهر", "عام", "سنه", "اسبوع", "دقيقه"))
_LONE: Final = ("النصف", "الربع", "الألف", "الالف", "المليون", "المليار")


class _Lists(msgspec.Struct, frozen=True):
    always: frozenset[str]
    unless_counted: frozenset[str]
    clock_after: frozenset[str]
    idioms: frozenset[str]
    brackets: frozenset[str]
    plurals: frozenset[str]


@cache
def _lists() -> _Lists:
    lists = load_words("quantities")
    named = lists["named_before"]
    counted = load_words("units")["counted"]
    return _Lists(
        frozenset(fold(word) for word in named["always"]),
        frozenset(fold(word) for word in named["unless_counted"]),
        frozenset(fold(word) for word in lists["clock_after"]),
        frozenset(fold(word) for word in lists["idioms_of_one"]),
        frozenset(fold(word) for word in lists["bracket_after"]),
        frozenset(fold(form) for forms in counted.values() for form in forms),
    )


def is_quantity(cut: Scan, found: FoundNumber) -> bool:
    """Whether a number that is no name (`is_name`) counts or measures something.

    Args:
        cut: The cut text.
        found: The number with its pieces.

    Returns:
        False for ranks, scores, codes, clocks, serial numbers, measures in the dual and vague numbers.
    """
    number = found.number
    if number.kind == "ordinal" or found.shape in ("dual", "noun", "several"):
        return False
    if number.kind in ("percent", "money") and found.shape != "fraction":
        return True
    return _digits_count(cut, found) if found.digits else _words_count(cut, found)


def is_name(cut: Scan, found: FoundNumber, after_name: bool = False) -> bool:
    """Whether the words before a number make it a name or a place in a row.

    Args:
        cut: The cut text.
        found: The number with its pieces.
        after_name: Whether the number before it was one (`المواد 98، 99، 100`).
    """
    if found.number.kind in ("percent", "money") and found.shape != "fraction":
        return False
    before = _plain(cut.key(found.core - 1))
    if before == "(":
        before = _plain(cut.key(found.core - 2))
        if before in _lists().brackets:
            return True
    if after_name and before in ("،", ",", "و", "") and found.digits and found.number.unit is None:
        return True
    if before in ("-", "#", "ال") and (before != "ال" or not _known(found)):
        if before == "ال" and _ranks(cut, found):
            return True
        before = _plain(cut.key(found.core - 2))
    lists = _lists()
    if before in lists.always or (before in lists.unless_counted and not _known(found)):
        return True
    if not found.digits:
        return False
    adjective = before.startswith("ال") and found.number.unit is None
    return adjective and _plain(cut.key(found.core - 2)) in lists.always  # القرار الأممي 2216


def _plain(key: str) -> str:
    """A word without a joined و, ف, ب or ل, the article of للـ restored."""
    if key.startswith("لل") and len(key) > 3:
        return "ال" + key[2:]
    lists = _lists()
    if len(key) > 2 and key[0] in "وفبل" and (key[1:] in lists.always or key[1:] in lists.unless_counted):
        return key[1:]
    return key


def _known(found: FoundNumber) -> bool:
    """Whether what follows is known to be counted: a measure, or a noun of the list."""
    number = found.number
    if number.unit is None:
        return False
    return found.accusative or number.kind != "count" or fold(number.unit) in _counted()


@cache
def _counted() -> frozenset[str]:
    return frozenset(fold(noun) for noun in load_words("units")["counted"])


def _ranks(cut: Scan, found: FoundNumber) -> bool:
    """Whether digits with the article rank one thing (`القرن الـ21`), not count several (`الدول الـ27`)."""
    value = found.number.value
    if value is None or value > _HIGHEST_RANK or found.last > found.core + 1:
        return False
    noun = cut.key(found.core - 2)
    bare = noun.removeprefix("و").removeprefix("ب").removeprefix("ال")
    return not (noun.endswith(_PLURAL_ENDS) or bare in _lists().plurals or bare[:1] == "ا")


def _digits_count(cut: Scan, found: FoundNumber) -> bool:
    key, number, after = cut.keys[found.core], found.number, cut.key(found.last)
    if _glued_to_latin(cut, found) or after in _lists().clock_after:
        return False
    if number.unit is None or number.kind == "count":
        if len(key) >= _PHONE and key.isdigit() and number.unit is None:
            return False
        if (key[0] == "0" and len(key) > 2 and key.isdigit()) or cut.key(found.core - 1) in ("+", "_", "@", "#"):
            return False
    if found.shape == "range" and found.sign == "-" and number.unit is None:
        return False
    if found.shape == "fraction" and number.kind not in ("measure", "money", "duration"):
        return False
    if _in_a_row(cut, found, after) or _closes_a_name(cut, found, after):
        return False
    return not (after in (":", "+") and cut.key(found.last + 1)[:1].isdigit())


def _in_a_row(cut: Scan, found: FoundNumber, after: str) -> bool:
    """Whether digits number a list at the head of a line, or stand in a score or code."""
    core, before = found.core, cut.key(found.core - 1)
    opens = core == 0 or "\n" in cut.gap(core - 1) or (before == "(" and (core == 1 or "\n" in cut.gap(core - 2)))
    if opens and after in ("-", ")", ".", "/"):
        return True
    if before in ("-", "/") and len(cut.gap(core - 1)) <= 1:
        left = cut.key(core - 2)
        return bool(left) and (left[0].isdigit() or (not cut.gap(core - 1) and not cut.gap(core - 2)))
    return after in ("-", "/") and cut.key(found.last + 1)[:1].isdigit() and len(cut.gap(found.last - 1)) <= 1


def _closes_a_name(cut: Scan, found: FoundNumber, after: str) -> bool:
    """Whether digits end a short name in quotation marks (`«فرانس 24»`)."""
    if after not in _QUOTES or found.number.unit is not None:
        return False
    return any(cut.key(found.core - back) in ('"', "«", "“", "'") for back in (2, 3, 4))


def _glued_to_latin(cut: Scan, found: FoundNumber) -> bool:
    """Whether digits are part of a Latin word, address or code."""
    after, before = cut.key(found.last), cut.key(found.core - 1)
    if found.number.kind != "count":
        return False
    if before in ("م", "كم", "سم") and found.core and cut.glued(found.core - 1):
        return True  # م2
    chained = cut.key(found.core - 2).isdigit() and cut.glued(found.core - 2)
    inside = chained or (cut.glued(found.last - 1) and after[:1].isalpha())
    if inside and found.core and cut.glued(found.core - 1) and before[-1:].isalpha():
        return True  # إتش5إن6
    if after.isascii() and after.isalpha() and cut.glued(found.last - 1):
        return True
    return before.isascii() and before.isalpha()


def _words_count(cut: Scan, found: FoundNumber) -> bool:
    number, value = found.number, found.number.value
    if value == 1:
        return _is_one(cut, found)
    if value == 0:
        return False
    return not (found.definite and (value == 2 or number.text.startswith(_LONE)))


def _is_one(cut: Scan, found: FoundNumber) -> bool:
    """Whether واحد counts (`شخص واحد`), and does not stand for somebody (`واحد من`) or in an idiom (`دفعة واحدة`)."""
    before = cut.key(found.core - 1)
    if found.definite or (cut.key(found.last) in ("من", "منهم", "منها", "تلو", "بعد") and before not in _PERIODS):
        return False
    idioms = _lists().idioms
    return not (before in idioms or before[1:] in idioms) and "\u0620" <= before[:1] <= "\u064a"
