"""Expressions of time in a text: single words and figures found, then neighbours that speak of one time made one.

Only pieces whose key can open an expression are looked at. `أمس (الجمعة)`, `اليوم الثلاثاء 18 شباط`, `الاثنين من
الأسبوع الماضي` and `12 ربيع الأول 1440هـ الموافق 20 نوفمبر 2018` are one expression each.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic.dates import words
from tawatur.arabic.dates.clock import parse_time
from tawatur.arabic.dates.days import parse_day_and_month, parse_year, year_at
from tawatur.arabic.dates.figures import parse_numeric
from tawatur.arabic.dates.moment import Moment, Piece
from tawatur.arabic.dates.parts import (
    parse_century,
    parse_decade,
    parse_first_months,
    parse_holiday,
    parse_nth,
    parse_part,
    parse_season,
    parse_share,
    with_year,
)
from tawatur.arabic.dates.relative import (
    THIS,
    parse_bare_weekday,
    parse_deictic,
    parse_last_several,
    parse_offset,
    parse_period,
    parse_weekday,
)
from tawatur.arabic.letters import fold
from tawatur.arabic.numbers.ordinals import ordinal_heads, parse_ordinal
from tawatur.arabic.numbers.units import find_unit
from tawatur.arabic.numbers.words import number_words
from tawatur.arabic.resources import load_words
from tawatur.arabic.scan import Scan

Parse = Callable[[Scan, int], Piece | None]
_DAY_WORDS: Final = ("يوم", "ويوم", "ليوم", "بيوم", "اليوم", "يومي", "ويومي", "ايام", "نهار")
_SHARES: Final = (
    "الربع",
    "النصف",
    "السداسي",
    "السداسيه",
    "الشطر",
    "الفصل",
    "للربع",
    "للنصف",
    "بالربع",
    "بالنصف",
    "والربع",
    "والنصف",
    "للسداسي",
    "السداسيه",
)
_YEARS_WITH_SIGN: Final = range(1000, 2201)  # 4000 م is a distance
_FITS: Final = frozenset(("الموافق", "والموافق", "الموافقه", "موافق", "المصادف", "الواقع", "المصادفه"))


@cache
def _starters() -> dict[str, tuple[Parse, ...]]:
    """Which readings to try at a key."""
    table: dict[str, list[Parse]] = {}

    def add(parse: Parse, *keys: str) -> None:
        for key in keys:
            if parse not in table.setdefault(key, []):
                table[key].append(parse)

    add(parse_day_and_month, *number_words(), *ordinal_heads(), *words.months().heads())
    month_words = ("شهر", "الشهر", "شهري", "وشهر", "بشهر", "لشهر", "للشهر", "وشهري", "لشهري")
    add(parse_day_and_month, *month_words)
    add(parse_nth, *ordinal_heads(), "اخر", "واخر", "اليوم", "الاسبوع", "العشريه", "باليوم", "بالاسبوع")
    add(parse_nth, *words.weekdays().heads())
    add(parse_weekday, *words.weekdays().heads(), *_DAY_WORDS, *THIS)
    add(parse_bare_weekday, *words.bare_weekdays().heads())
    add(parse_deictic, *words.deictics().heads(), *_DAY_WORDS)
    add(_parse_now, *words.now_words().heads())
    add(parse_period, *words.periods().heads(), *words.seasons().heads(), *THIS)
    add(
        parse_period, *(prefix + dual for dual in words.dual_periods() if "ال" in dual[:2] for prefix in ("", "و", "ب"))
    )
    add(parse_season, *words.seasons().heads())
    add(parse_last_several, "اخر", "واخر", "ال")
    add(parse_offset, *words.offsets().heads(), "من")
    add(parse_part, *words.parts().heads())
    add(parse_share, *_SHARES)
    add(parse_first_months, "الاشهر", "الشهور")
    add(parse_decade, *words.decades().heads())
    add(parse_century, "القرن", "للقرن", "والقرن", "بالقرن")
    add(parse_holiday, *words.holidays().heads())
    add(parse_year, *words.year_words())
    add(parse_time, "الساعه", "والساعه", "للساعه", "بالساعه", "عند", "نحو", "حوالي", "بحدود", *ordinal_heads())
    add(_parse_in_the, *words.dayparts().heads(), "بعد", "قبل", "منتصف")
    return {key: tuple(parses) for key, parses in table.items()}


def _parse_now(scan: Scan, i: int) -> Piece | None:
    found = words.now_words().match(scan, i)
    return Piece(Moment(now=True), i, found[1], scan.past(i, found[2])) if found is not None else None


def _parse_bare_year(scan: Scan, i: int) -> Piece | None:
    """A year that no word names: likely by its size and by what goes before, and nothing counted after it."""
    year = year_at(scan, i)
    if year is None:
        return None
    number, hijri, last = year
    marked = last > i + 1 and (hijri or number in _YEARS_WITH_SIGN)
    before = scan.key(i - 1)
    lead = before in words.year_before() or before in ("عام", "سنه")
    if not marked:
        likely = 1990 <= number <= 2035 or (1800 <= number <= 2100 and lead)
        if not likely or before in ("%", "$", ".", ":", "+", "رقم") or (before.isascii() and before.isalpha()):
            return None
        after = scan.key(last)
        if after in ("%", "/", ":", "$", "الف", "مليون", "في") and after != "في":
            return None
        unit = find_unit(scan, last)
        verb = unit is not None and unit.name == "ft" and lead  # في 2009 قدم
        if unit is not None and not verb and (unit.kind != "count" or _is_counted(scan, unit.first, unit.name)):
            return None
        if not lead and after in ('"', "»", "”"):
            return None  # a plan or tournament by its name: «خطة المدينة 2021»
        if not lead and not ("\u0620" <= before[:1] <= "\u064a"):
            return None
        if before in number_words() or before in ("نحو", "حوالي", "قرابه", "زهاء", "بلغ", "عدد", "عددهم"):
            return None
    return Piece(Moment(year=number, hijri=hijri), i, last, scan.starts[i])


def _is_counted(scan: Scan, i: int, name: str) -> bool:
    """Whether the noun after a number is a thing known to be counted, or marked as counted by its ending."""
    key = scan.keys[i].removeprefix("ال")
    if key.endswith(("ما", "ها", "نا", "هما")):
        return False
    return (
        (name != key and not key.startswith("ل"))  # كأس العالم 2018 لكرة القدم
        or (key.endswith("ا") and not key.startswith(("ا", "ن", "ي", "ت")) and len(key) > 3)
        or name in _plain_units()
    )


@cache
def _plain_units() -> frozenset[str]:
    return frozenset(fold(word) for word in load_words("units")["counted"])


def _parse_in_the(scan: Scan, i: int) -> Piece | None:
    """A part of the day with its day (`مساء أمس`, `ليل الأحد-الاثنين`, `بعد ظهر اليوم`, `منتصف ليل الخميس`)."""
    at = i
    if scan.keys[i] in ("بعد", "قبل", "منتصف"):
        if scan.key(i + 1) not in ("ظهر", "منتصف", "ليل", "ليله", "عصر", "مغرب"):
            return None
        at = i + 1
        if scan.key(at) == "منتصف":
            at += 1
    found = words.dayparts().match(scan, at)
    if found is None or found[1] >= len(scan):
        return None
    part, last, skip = found
    if scan.keys[last] == "من":
        last += 1
    day = core(scan, last, inner=True) if last < len(scan) else None
    if day is None or not is_day_like(day.moment) or day.moment.hour is not None:
        return None
    end = day.last
    night = scan.keys[at].lstrip("و")[:2] == "لي"
    if day.moment.weekday is not None and night:  # ليل السبت-الأحد, ليلة السبت إلى الأحد
        second = words.weekdays().match(scan, end + 1 if scan.key(end) in ("-", "/", "الي") else end)
        end = second[1] if second is not None and second[2] == 0 else end
    half = {"morning": "am", "noon": None}.get(part, "pm") if scan.keys[i] != "منتصف" else None
    moment = msgspec.structs.replace(day.moment, daypart=True, half_day=half)
    return Piece(moment, i, end, scan.past(i, skip if at == i else 0))


def is_day_like(moment: Moment) -> bool:
    """Whether a moment says a day."""
    return moment.days is not None or moment.weekday is not None or moment.day is not None or moment.holiday is not None


def core(scan: Scan, i: int, inner: bool = False) -> Piece | None:
    """The longest single piece at piece `i`; `inner` where a part of the day stands before it and none may follow."""
    key = scan.keys[i]
    if key[0] in words.DIGITS:
        parses = _figure_parses()
    else:
        parses = _starters().get(key, ())
    best: Piece | None = None
    for parse in parses:
        piece = parse(scan, i) if not (inner and parse is _parse_in_the) else None
        if piece is not None and (best is None or piece.last > best.last):
            best = piece
    return with_year(scan, best) if best is not None else None


@cache
def _figure_parses() -> tuple[Parse, ...]:
    return (parse_numeric, parse_day_and_month, parse_time, _parse_bare_year, _parse_bare_day)


def _parse_bare_day(scan: Scan, i: int) -> Piece | None:
    """A day whose month has been named before (`يوم 27`)."""
    key, last = scan.keys[i], i + 1
    if scan.key(i - 1) not in ("يوم", "ويوم", "ليوم") or not (key.isdigit() and len(key) <= 2 and 1 <= int(key) <= 31):
        return None
    if scan.key(last) in ("/", "-", ":", "و", "الي") or find_unit(scan, last) is not None:
        return None
    return Piece(Moment(day=int(key), month_turn="same", anaphoric=True), i - 1, last, scan.starts[i - 1])


def find_moments(scan: Scan, clock: bool = True) -> list[Piece]:
    """Every expression of time of a text, in order.

    Args:
        scan: The cut text.
        clock: Whether a time of the day belongs to the expression of its day; else it stands by itself.

    Returns:
        The pieces; they do not overlap.
    """
    starters = _starters()
    found: list[Piece] = []
    behind = 0
    for i in [i for i, key in enumerate(scan.keys) if key in starters or key[0] in words.DIGITS]:
        piece = core(scan, i) if i >= behind else None
        if piece is not None:
            piece = _extended(scan, piece, clock)
            found.extend(_days_before(scan, piece, found))
            found.append(piece)
            behind = piece.last
    return found


def _days_before(scan: Scan, piece: Piece, found: list[Piece]) -> list[Piece]:
    """Days that share the month after the last of them (`7 و8 جويلية`)."""
    days: list[Piece] = []
    at, floor = piece.first - 1, found[-1].last if found else 0
    moment = piece.moment
    if moment.day is None or moment.month is None or moment.weekday is not None:
        return []
    if not scan.keys[piece.first].isdigit():
        return _ordinal_before(scan, piece, floor)
    while scan.key(at) in ("و", "،", ",") and scan.key(at - 1).isdigit() and at - 1 >= floor and len(days) < 12:
        day = int(scan.keys[at - 1]) if len(scan.keys[at - 1]) <= 2 else 0
        if not 1 <= day < moment.day:
            break
        days.insert(0, Piece(msgspec.structs.replace(moment, day=day), at - 1, at, scan.starts[at - 1]))
        at -= 2
    return days


def _ordinal_before(scan: Scan, piece: Piece, floor: int) -> list[Piece]:
    """The first day of `الرابع والخامس من أغسطس`."""
    at = piece.first - 1
    if at < floor or not scan.keys[piece.first].startswith("وال"):
        return []
    found = parse_ordinal(scan, at)
    if found is None or found.last != piece.first or not 1 <= found.value < (piece.moment.day or 0):
        return []
    return [Piece(msgspec.structs.replace(piece.moment, day=found.value), at, piece.first, found.start)]


def _extended(scan: Scan, piece: Piece, clock: bool) -> Piece:
    """The piece with the neighbours that speak of the same time."""
    for _ in range(6):
        longer = _one_more(scan, piece, clock)
        if longer is None:
            return piece
        piece = longer
    return piece


def _one_more(scan: Scan, piece: Piece, clock: bool) -> Piece | None:
    at = piece.last
    sign = scan.key(at)
    if not sign or "\n" in scan.gap(at - 1):
        return None
    closes = False
    if sign in ("(", "/", "-", "[", "،", ",", "في", "من") or sign in _FITS:
        at += 1
        closes = sign in ("(", "[")
        if sign in _FITS and scan.key(at) in ("ل", "في", "لل"):
            at += 1
    if at >= len(scan) or (scan.keys[at][0] not in words.DIGITS and scan.keys[at] not in _starters()):
        return None
    new = core(scan, at)
    if new is None:
        return None
    if closes and scan.key(new.last) not in (")", "]"):
        return None
    moment = _merged(piece.moment, new.moment, sign, clock)
    if moment is None:
        return None
    return with_year(scan, Piece(moment, piece.first, new.last + (1 if closes else 0), piece.start))


def _merged(one: Moment, two: Moment, sign: str, clock: bool) -> Moment | None:
    """Two neighbours as one moment, None where they are two."""
    replace = msgspec.structs.replace
    if two.hour is not None and not is_day_like(two):
        if not clock or not is_day_like(one) or one.hour is not None or sign in ("/", "-"):
            return None
        return replace(one, hour=two.hour, minute=two.minute, second=two.second, half_day=two.half_day or one.half_day)
    if one.hour is not None and one.days is None and not is_day_like(one):
        if is_day_like(two) and clock and sign not in ("/", "-") and two.hour is None:
            return replace(two, hour=one.hour, minute=one.minute, second=one.second, half_day=one.half_day)
        return None
    if one.day is not None and two.day is not None:
        full = one.month is not None and two.month is not None and one.hijri != two.hijri
        return replace(one, paired=two) if full and sign not in ("في", "من") else None
    if two.day is not None and (two.month is not None or two.month_turn is not None) and not one.nth:
        if (one.weekday is not None or one.days is not None) and one.day is None and sign not in ("/", "-", "من"):
            return replace(two, weekday=one.weekday, days=one.days, daypart=one.daypart)
        return None
    if two.weekday is not None and one.weekday is None and two.nth is None and sign not in ("/", "-", "من"):
        if one.days is not None or (one.day is not None and closes_or_fits(sign)):
            return replace(one, weekday=two.weekday)
        return None
    if (
        one.weekday is not None
        and two.unit in ("week", "month")
        and one.turn is None
        and not two.run
        and sign in ("من", "في", two.unit)
    ):
        return replace(one, week_turn=two.turn) if two.unit == "week" else None
    if one.weekday is not None and two.unit == "week" and one.turn is None and not two.run and not is_sign(sign):
        return replace(one, week_turn=two.turn)
    if one.days is not None and two.days is not None and closes_or_fits(sign):
        return one if one.days == two.days else None
    if one.weekday is not None and two.days is not None and one.turn is None and closes_or_fits(sign):
        return replace(one, days=two.days)
    return None


def closes_or_fits(sign: str) -> bool:
    """Whether a sign says that what follows is the same day."""
    return sign in ("(", "[") or sign in _FITS


def is_sign(sign: str) -> bool:
    """Whether a key is a mark, no word."""
    return len(sign) == 1 and not sign.isalnum()
