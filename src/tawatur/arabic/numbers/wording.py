"""Numbers and dates written in correct Arabic: the way back from values to words, for pages and dossiers.

A counted noun follows its number's class: one and two are said by the noun itself, three to ten take the plural, eleven
to ninety-nine the singular in the accusative, hundreds the bare singular. The classes are CLDR's (`babel`).
"""

from datetime import date
from typing import Final

import msgspec
from babel import Locale

_ONES: Final = ("", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_ONES_FEMININE: Final = ("", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر")
_TENS: Final = ("", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون")
_HUNDREDS: Final = (
    "", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة",
)  # fmt: skip
_TENS_FEMININE_UNIT: Final = {1: "إحدى"}
_SCALES: Final = (
    (10**12, "تريليون", "تريليونان", "تريليونات", "تريليونا"),
    (10**9, "مليار", "ملياران", "مليارات", "مليارا"),
    (10**6, "مليون", "مليونان", "ملايين", "مليونا"),
    (10**3, "ألف", "ألفان", "آلاف", "ألفا"),
)
_HIGHEST: Final = 10**15
_LOCALE: Final = Locale("ar")
_LEVANT: Final = Locale("ar", "LB")
_HIJRI: Final = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip


class CountedNoun(msgspec.Struct, frozen=True):
    """A noun in the forms that numbers ask for.

    Attributes:
        one: Singular (`تقرير`), after hundreds too.
        two: Dual (`تقريران`).
        few: Plural, after three to ten (`تقارير`).
        many: Singular accusative, after eleven to ninety-nine (`تقريرا`).
        feminine: Whether it is feminine, so that one is واحدة.
    """

    one: str
    two: str
    few: str
    many: str
    feminine: bool = False


def write_count(count: int, noun: CountedNoun) -> str:
    """A count with its noun, in digits where Arabic takes digits (`تقريران`, `3 تقارير`, `13 تقريرا`, `100 تقرير`).

    Args:
        count: How many, from 0.
        noun: What, in its forms.

    Returns:
        The words; one and two are said by the noun.
    """
    match _LOCALE.plural_form(count):
        case "zero":
            return f"لا {noun.few}"
        case "one":
            return f"{noun.one} {'واحدة' if noun.feminine else 'واحد'}"
        case "two":
            return noun.two
        case "few":
            return f"{write_figure(count)} {noun.few}"
        case "many":
            return f"{write_figure(count)} {noun.many}"
    return f"{write_figure(count)} {noun.one}"


def write_figure(value: int | float) -> str:
    """A number in digits, thousands apart where there are five digits and more."""
    if isinstance(value, float) and not value.is_integer():
        return f"{value:,.4f}".rstrip("0") if abs(value) >= 10_000 else f"{value:.4f}".rstrip("0")
    whole = int(value)
    return f"{whole:,}" if abs(whole) >= 10_000 else str(whole)


def write_number(value: int, feminine: bool = False) -> str:
    """A whole number in words, in the nominative.

    Args:
        value: Below 10^15 on either side of zero.
        feminine: Whether what is counted is feminine (`ثلاث`, not `ثلاثة`).

    Returns:
        The words (`مئة وثلاثة وعشرون ألفا وأربعة`).

    Raises:
        ValueError: The number is too large to be written.
    """
    if abs(value) >= _HIGHEST:
        raise ValueError(f"cannot write {value} in words: 10^15 is the limit")
    if value == 0:
        return "صفر"
    if value < 0:
        return "سالب " + write_number(-value, feminine)
    pieces: list[str] = []
    rest = value
    for scale, *forms in _SCALES:
        count, rest = divmod(rest, scale)
        if count:
            pieces.append(_scaled(count, forms[0], forms[1], forms[2], forms[3]))
    if rest:
        pieces.append(_below_thousand(rest, feminine))
    return " و".join(pieces)


def _scaled(count: int, one: str, two: str, few: str, many: str) -> str:
    if count == 1:
        return one
    if count == 2:
        return two
    last = count % 100
    if 3 <= last <= 10:
        return f"{_below_thousand(count)} {few}"
    if last >= 11:
        return f"{_below_thousand(count)} {many}"
    words = _below_thousand(count)
    if last == 0 and count % 1000 // 100 == 2:
        words = words.removesuffix("ن")  # مئتا ألف: the dual loses its nun before what it counts
    return f"{words} {one}"


def _below_thousand(value: int, feminine: bool = False) -> str:
    hundreds, rest = divmod(value, 100)
    pieces = [_HUNDREDS[hundreds]] if hundreds else []
    if rest:
        pieces.append(_below_hundred(rest, feminine))
    return " و".join(pieces)


def _below_hundred(value: int, feminine: bool) -> str:
    ones = _ONES_FEMININE if feminine else _ONES
    if value <= 10:
        return ones[value]
    if value < 20:
        return _teen(value - 10, feminine)
    tens, unit = divmod(value, 10)
    if not unit:
        return _TENS[tens]
    word = _TENS_FEMININE_UNIT.get(unit, ones[unit]) if feminine else ones[unit]
    return f"{word} و{_TENS[tens]}"


def _teen(unit: int, feminine: bool) -> str:
    if unit == 1:
        return "إحدى عشرة" if feminine else "أحد عشر"
    if unit == 2:
        return "اثنتا عشرة" if feminine else "اثنا عشر"
    first = ("ثماني" if unit == 8 else _ONES_FEMININE[unit]) if feminine else _ONES[unit]
    return f"{first} {'عشرة' if feminine else 'عشر'}"


def write_date(value: str, calendar: str = "gregorian", weekday: bool = False) -> str:
    """An ISO 8601 date, prefix of one, or interval, in words, both names of the month given.

    Args:
        value: As `DateValue.value`.
        calendar: `gregorian` or `islamic`.
        weekday: Whether a day is told with its weekday.

    Returns:
        The words (`18 فبراير/ شباط 2019`); the value itself where it is of a form that has no words here.
    """
    if "/" in value:
        start, _, end = value.partition("/")
        return f"من {write_date(start, calendar, weekday)} إلى {write_date(end, calendar, weekday)}"
    day, _, clock = value.partition("T")
    words = _day_in_words(day, calendar, weekday)
    return f"{words} الساعة {clock}" if clock else words


def _day_in_words(day: str, calendar: str, weekday: bool) -> str:
    if day.startswith("--"):
        month, _, number = day[2:].partition("-")
        return f"{int(number)} {_month(int(month), calendar)}" if number else _month(int(month), calendar)
    if "W" in day:
        year, week = day.split("-W")
        return f"الأسبوع {int(week)} من عام {year}"
    pieces = day.split("-")
    era = "هـ" if calendar == "islamic" else ""
    if not all(piece.isdigit() for piece in pieces) or len(pieces[0]) != 4:
        return _long_ago(day)
    if len(pieces) == 1:
        return f"عام {pieces[0]}{era}"
    month = _month(int(pieces[1]), calendar)
    if len(pieces) == 2:
        return f"{month} {pieces[0]}{era}"
    words = f"{int(pieces[2])} {month} {int(pieces[0])}{era}"
    if weekday and not era:
        name = _LOCALE.days["format"]["wide"][date.fromisoformat(day).weekday()]
        words = f"{name} {words}"
    return words


def _month(number: int, calendar: str) -> str:
    if calendar == "islamic":
        return _HIJRI[number - 1]
    egyptian, levantine = (locale.months["format"]["wide"][number] for locale in (_LOCALE, _LEVANT))
    return f"{egyptian}/ {levantine}" if egyptian != levantine else str(egyptian)


def _long_ago(prefix: str) -> str:
    """A decade (`198`) or century (`16`) in words."""
    if len(prefix) == 3 and prefix.isdigit():
        return f"عقد {prefix}0"
    if len(prefix) == 2 and prefix.isdigit():
        return f"القرن {int(prefix) + 1}"
    return prefix
