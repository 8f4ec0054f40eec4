"""How number words and digits make one number: units under tens, hundreds over both, scales in falling order.

A number is a row of groups, each a figure below a thousand (or digits) with its scale, joined by و: `مئة وعشرون ألفا
وخمسمئة`, `231 ألف و336`, `3 ملايين ونصف المليون`. A group that cannot follow ends the number, so that a list of numbers
stays a list. Each word is looked at a bounded number of times: the reading is linear.
"""

import math
from typing import Final

import msgspec

from tawatur.arabic.numbers.digits import parse_digits
from tawatur.arabic.numbers.units import is_measure
from tawatur.arabic.numbers.words import NumberWord, number_words, points, ranks
from tawatur.arabic.scan import Scan

_CONSTRUCT: Final = frozenset(("اثنا", "اثني", "اثنتا", "اثنتي"))  # two only before عشر; أثنى is praised
_FULL: Final = 1_000_000  # a figure so large takes no scale
_TANWIN: Final = "\u064b"
_MOST_WORDS: Final = 40  # longer than any number below 10^18 in words


class Parsed(msgspec.Struct, frozen=True):
    """A number found at a piece of a scan.

    Attributes:
        value: Its worth.
        first, last: Its first piece and the piece after its last.
        start: Its offset in the source, prefixes left out.
        scale: The scale of its last group, 1 without one.
        digits: Whether it begins with digits.
        definite: Whether its first word has the article.
        several: Whether it is بضع: from `value` to three times as much.
        coefficient: What stood before the first scale.
    """

    value: int | float
    first: int
    last: int
    start: int
    scale: int | float = 1
    digits: bool = False
    definite: bool = False
    several: bool = False
    coefficient: int | float = 0


class _Group(msgspec.Struct, frozen=True):
    value: int | float
    last: int
    digits: bool = False
    fraction: bool = False
    several: bool = False


def parse_number(scan: Scan, i: int, before: str = "") -> Parsed | None:
    """Read the number that begins at piece `i`.

    Args:
        scan: The cut text.
        i: Index of the first piece.
        before: What follows digits, as in `parse_digits`, where the caller knows.

    Returns:
        The number, or None when none begins there.
    """
    words = number_words()
    word = words.get(scan.keys[i])
    group = _group(scan, i, before)
    total: int | float = 0
    limit: float = math.inf
    scale: int | float = 1
    coefficient: int | float = 0
    j = i
    if group is None:
        if word is None or word.kind != "scale" or word.many:
            return None
        coefficient = 2 if word.dual and not (word.single and _says_one(scan, i)) else 1
        total, scale, j = coefficient * word.value, word.value, i + 1
    else:
        j = group.last
        total, coefficient = group.value, group.value
        total, scale, j = _scaled(scan, total, j)
    if word is not None and word.weak and j == i + 1 and len(scan) > 1 and not _beside_measure(scan, i, word):
        return None
    digits = group is not None and group.digits
    if (group is None or scale > 1) or (group and not group.fraction):
        limit = scale
        while limit > 1 and j - i < _MOST_WORDS:
            step = _next_group(scan, j, limit)
            if step is None:
                break
            added, scale_now, j = step
            total += added
            limit = scale = scale_now
        total, j = _and_a_fraction(scan, total, scale, j)
    start = scan.past(i, word.skip) if word is not None else scan.starts[i]
    if isinstance(total, float):
        total = round(total, 4) if total < 1e6 else round(total)
        if total == int(total):
            total = int(total)
    return Parsed(
        total,
        i,
        j,
        start,
        scale,
        digits,
        word is not None and word.definite,
        group is not None and group.several,
        coefficient,
    )


def _says_one(scan: Scan, i: int) -> bool:
    """Whether a form that may say one or two says one: a dual that has lost its nun goes before a noun, never before
    `and` (مليونا و300 ألف), and has no tanwin."""
    joined = number_words().get(scan.key(i + 1))
    follows = scan.key(i + 1) == "و" or (joined is not None and joined.joins)
    return follows or _TANWIN in scan.text[scan.starts[i] : scan.ends[i]]


def _beside_measure(scan: Scan, i: int, word: NumberWord) -> bool:
    """Whether a word that is seldom a number is one here (`نص لتر`, `لتر ونص`)."""
    before = i - 1 if word.joins else i - 2 if scan.key(i - 1) == "و" else -1
    return is_measure(scan, i + 1) or (before >= 0 and is_measure(scan, before))


def _word(scan: Scan, i: int) -> NumberWord | None:
    if i >= len(scan):
        return None
    word = number_words().get(scan.keys[i])
    if word is not None and word.value == 1 and not word.joins and scan.keys[i] == "واحد":
        after = number_words().get(scan.key(i + 1))
        if after is not None and after.tail and not after.joins:  # folded, وأحد عشر begins like واحد
            return msgspec.structs.replace(word, joins=True, skip=1)
    return word


def _group(scan: Scan, i: int, before: str = "", whole: bool = False) -> _Group | None:
    """A figure below a thousand in words, or one in digits, at piece `i`; `whole` where no decimals may follow."""
    if i >= len(scan):
        return None
    key = scan.keys[i]
    if key[0] in "0123456789":
        return _digits(scan, i, before)
    word = _word(scan, i)
    if word is None or word.kind in ("scale", "denominator"):
        return None
    if word.hamza and "ئ" not in scan.text[scan.starts[i] : scan.ends[i]]:
        return None
    if word.kind == "fraction":
        return None if scan.key(i + 1) in ranks() else _Group(word.value, i + 1, fraction=True)
    if word.kind == "several":
        return _Group(3, i + 1, several=True)
    if word.kind == "unit":
        return _from_unit(scan, i, word, whole)
    if word.kind in ("hundred", "hundreds"):
        return _Group(*_under_hundred(scan, i + 1, word.value, whole))
    if word.kind == "zero" and (point := _point(scan, 0, i + 1)):
        return point
    return _Group(word.value, i + 1)


def _digits(scan: Scan, i: int, before: str) -> _Group | None:
    after = scan.key(i + 1)
    word = number_words().get(after)
    scaled = word is not None and word.kind == "scale" and not word.joins
    if not before and (after == "%" or (scaled and scan.key(i + 2).startswith(("دينار", "دنانير")))):
        before = "share"
    value = parse_digits(scan.keys[i], scan.text[scan.starts[i] : scan.ends[i]], before)
    if value is None:
        return None
    if isinstance(value, int) and (point := _point(scan, value, i + 1)):
        return msgspec.structs.replace(point, digits=True)
    return _Group(value, i + 1, digits=True)


def _from_unit(scan: Scan, i: int, word: NumberWord, whole: bool = False) -> _Group | None:
    """A group that opens with one to nine: 11 to 19, 21 to 99, three hundred in two words, three quarters."""
    after = _word(scan, i + 1)
    if after is not None and not after.joins and after.skip == 0:
        if after.tail and not after.definite:
            return _Group(word.value + 10, i + 2)
        if after.kind == "hundred" and word.value >= 3 and not after.definite:
            return _Group(*_under_hundred(scan, i + 2, word.value * 100, whole))
        if after.kind == "denominator":
            return _Group(round(word.value / after.value, 4), i + 2, fraction=True)
    if scan.keys[i][word.skip :].removeprefix("ال") in _CONSTRUCT:
        return None
    at, joined = _joined(scan, i + 1)
    if joined is not None and joined.kind == "tens":
        return _Group(word.value + joined.value, at + 1)
    if word.value == 1 and _is_one_of(scan, i):
        return None  # أحد المسؤولين is one of them
    point = _point(scan, word.value, i + 1) if not whole else None
    return point or _Group(word.value, i + 1)


def _is_one_of(scan: Scan, i: int) -> bool:
    """Whether the word is أحد or إحدى (one of several), be it after و, which folding makes look like واحد."""
    key = scan.keys[i]
    if key.endswith(("احد", "احدي")) and not key.endswith("واحد"):
        return True
    return key.endswith("واحد") and "أ" in scan.text[scan.starts[i] : scan.ends[i]]


def _under_hundred(scan: Scan, i: int, hundreds: int | float, whole: bool = False) -> tuple[int | float, int]:
    """What is added to hundreds after و (or, in dialect, without it), and where it ends."""
    at, joined = _joined(scan, i)
    if joined is None:
        joined = _word(scan, i)
        at = i
        if joined is None or joined.skip or joined.definite or joined.kind not in ("unit", "ten", "teen", "tens"):
            return hundreds, i
    if joined.kind == "unit":
        group = _from_unit(scan, at, joined, whole)
        if group is not None and isinstance(group.value, int) and group.value < 100:
            return hundreds + group.value, group.last
        return hundreds, i
    if joined.kind in ("ten", "teen", "tens"):
        return hundreds + joined.value, at + 1
    if joined.kind == "scale" and not (joined.many or joined.definite) and scan.key(at + 1) == _stem(scan.keys[at]):
        return hundreds + 1, at + 1  # ستمئة وألف ألف for 601,000, as machines write it
    return hundreds, i


def _stem(key: str) -> str:
    return key.removeprefix("و")


def _joined(scan: Scan, i: int) -> tuple[int, NumberWord | None]:
    """The number word that و joins at piece `i`, be it glued or apart, and its piece."""
    word = _word(scan, i)
    if word is not None and word.joins and not word.skip > 1:
        return i, word
    if scan.key(i) == "و":
        word = _word(scan, i + 1)
        if word is not None and not word.joins and not word.skip:
            return i + 1, word
    return i, None


def _scaled(scan: Scan, value: int | float, i: int) -> tuple[int | float, int | float, int]:
    """A figure times the scales that follow it at once (`مئة ألف`, `2500 مليون`), the last scale, and where it ends."""
    scale: int | float = 1
    while i < len(scan):
        word = _word(scan, i)
        if word is None or word.kind != "scale" or word.joins or word.skip or not (word.single or word.many):
            break
        if scale == 1 and value >= _FULL:
            break  # 1800000 مليون says the same twice
        if scan.keys[i] in ("الفي",) or (word.definite and value == int(value) and not _takes_article(scan, i)):
            break
        value *= word.value
        scale = word.value if scale == 1 else scale * word.value
        i += 1
    return value, scale, i


def _takes_article(scan: Scan, i: int) -> bool:
    """Whether a definite scale belongs to the number before it: `العشرة ملايين`, `الثلاثة الآلاف`, `نصف المليون`."""
    before = _word(scan, i - 1)
    return before is not None and (before.definite or before.kind in ("fraction", "denominator"))


def _next_group(scan: Scan, i: int, limit: float) -> tuple[int | float, int | float, int] | None:
    """The next group of a number, whose scale must fall below `limit`: its worth, its scale and where it ends."""
    if i >= len(scan):
        return None
    key = scan.keys[i]
    bare_join = key == "و"
    at = i + 1 if bare_join else i
    if at >= len(scan):
        return None
    word = _word(scan, at)
    if word is not None:
        if not (bare_join or word.joins) or word.kind in ("fraction", "several", "denominator", "zero"):
            return None
        if word.skip > (0 if bare_join else 1):
            return None
        if word.kind == "scale":
            if word.many or word.value >= limit:
                return None
            return (2 * word.value if word.dual else word.value), word.value, at + 1
    elif scan.keys[at][0] not in "0123456789" or (not bare_join and not _three_digits(scan, at)):
        return None
    group = _group(scan, at)
    if group is None or group.fraction or not isinstance(group.value, int):
        return None
    value, scale, last = _scaled(scan, group.value, group.last)
    return (value, scale, last) if value < limit and scale < limit else None


def _three_digits(scan: Scan, i: int) -> bool:
    """Whether digits complete a thousand without و, as in `80 ألف 696`."""
    return len(scan.keys[i]) == 3 and scan.keys[i].isdigit() and scan.gap(i - 1) == " "


def _and_a_fraction(scan: Scan, total: int | float, scale: int | float, i: int) -> tuple[int | float, int]:
    """`total` with the half or quarter of its scale that follows (`ثلاثة ملايين ونصف المليون`), and where it ends."""
    at, joined = _joined(scan, i)
    if joined is None or joined.kind not in ("fraction", "unit"):
        return total, i
    if joined.kind == "unit":  # ثلاثة أرباع
        group = _from_unit(scan, at, joined)
        if group is None or not group.fraction:
            return total, i
        worth, last = group.value, group.last
    else:
        worth, last = joined.value, at + 1
    if scan.key(last) in ranks():
        return total, i
    after = _word(scan, last)
    if after is not None and after.kind == "scale" and not after.joins and not after.skip and not after.many:
        if after.value != scale:
            return total, i
        last += 1
    return total + worth * scale, last


def _point(scan: Scan, units: int | float, i: int) -> _Group | None:
    """The decimal that a point in words makes of `units` (`خمسة فاصلة ثلاثة`)."""
    if scan.key(i) not in points():
        return None
    word = _word(scan, i + 1)
    key = scan.key(i + 1)
    if key.isdigit() and len(key) < 10:
        return _Group(float(f"{units}.{key}"), i + 2)
    if word is not None and word.kind in ("unit", "ten", "tens", "teen", "hundreds", "hundred"):
        group = _group(scan, i + 1, whole=True)
        if group is not None and isinstance(group.value, int):
            return _Group(float(f"{units}.{group.value}"), group.last)
    return None
