"""A part of a longer time: `نهاية تشرين الأول`, `الربع الأول من 2015`, `آخر اثنين من الشهر القادم`, `صيف 2014`."""

from typing import Final

import msgspec

from tawatur.arabic.dates import words
from tawatur.arabic.dates.days import parse_day_and_month, parse_year, year_at
from tawatur.arabic.dates.moment import Moment, Piece, joined
from tawatur.arabic.dates.relative import parse_open_period, parse_period, turn_after
from tawatur.arabic.numbers.grammar import parse_number
from tawatur.arabic.numbers.ordinals import parse_ordinal
from tawatur.arabic.scan import Scan

_LINKS: Final = frozenset(("من", "في", "ل", "لل", "ب", "خلال"))
_HALVES: Final = {"ربع": "quarter", "نصف": "half", "سداسي": "half", "سداسيه": "half", "شطر": "half", "فصل": "quarter"}
_LAST_WORDS: Final = frozenset(("الاخير", "الاخيره", "اخر"))
_COUNTED: Final = frozenset(("يوم", "اسبوع"))


def parse_part(scan: Scan, i: int) -> Piece | None:
    """A beginning, middle or end with the time that it is of."""
    part = words.parts().match(scan, i)
    if part is None:
        return None
    name, at, skip = part
    if scan.keys[at - 1].lstrip("و") in ("اخر", "نصف", "نص", "وسط", "غره", "فاتح") and not _month_or_year(scan, at):
        return None
    inner = _inner(scan, at)
    if inner is None or inner.moment.day is not None:
        return None
    if name == "start" and scan.keys[i][skip:] in ("غره", "فاتح") and inner.moment.month is not None:
        moment = msgspec.structs.replace(inner.moment, day=1)
    else:
        moment = msgspec.structs.replace(inner.moment, part=name)
    return Piece(moment, i, inner.last, scan.past(i, skip))


def _month_or_year(scan: Scan, i: int) -> bool:
    """Whether a month or year follows: some words for parts are other words elsewhere."""
    inner = _inner(scan, i)
    return inner is not None and inner.moment.unit in (None, "month", "year")


def _inner(scan: Scan, i: int) -> Piece | None:
    """The month, year, period or season at piece `i`, a linking word passed over."""
    if scan.key(i) in _LINKS:
        i += 1
    if i >= len(scan):
        return None
    for parse in (
        parse_day_and_month, parse_year, parse_season, parse_decade, parse_century, parse_period, parse_open_period
    ):  # fmt: skip
        piece = parse(scan, i)
        if piece is not None:
            return with_year(scan, piece)
    year = year_at(scan, i)
    return Piece(Moment(year=year[0], hijri=year[1]), i, year[2], scan.starts[i]) if year is not None else None


def with_year(scan: Scan, piece: Piece) -> Piece:
    """The piece with the year that follows, in figures or told (`أكتوبر من العام الماضي`)."""
    moment, at = piece.moment, piece.last
    if moment.year is not None or not (moment.month or moment.season or moment.quarter or moment.half or moment.nth):
        return piece
    if (
        (scan.key(at) in ("،", ",") and year_at(scan, at + 1) and moment.day is not None)
        or scan.key(at) in _LINKS
        or (scan.key(at) == "(" and year_at(scan, at + 1))
    ):
        at += 1
    if at >= len(scan):
        return piece
    year = parse_year(scan, at)
    if year is None:
        figures = year_at(scan, at)
        if figures is not None and (at == piece.last or scan.keys[at - 1] not in ("من", "في", "(") or figures):
            year = Piece(Moment(year=figures[0], hijri=figures[1]), at, figures[2], scan.starts[at])
    if year is None and scan.key(at).isdigit() and len(scan.key(at)) == 4 and moment.hijri:
        year = Piece(Moment(year=int(scan.keys[at]), hijri=True), at, at + 1, scan.starts[at])
    if (year is not None and year.moment.hijri == moment.hijri) or (year is not None and moment.hijri):
        last = year.last + 1 if scan.key(year.last) == "ه" and moment.hijri else year.last
        if scan.key(last) == ")" and scan.keys[at - 1] == "(":
            last += 1
        hijri_year = moment.hijri and (year.moment.year or 0) < 1700
        if moment.hijri and not hijri_year:  # رمضان 2019: a Hijri month in a Gregorian year
            return _replaced(piece, last, century=None, paired=Moment(year=year.moment.year))
        return _replaced(piece, last, year=year.moment.year)
    period = parse_period(scan, at)
    if period is not None and period.moment.unit == "year" and not period.moment.run and moment.turn in (None, "next"):
        told = year_at(scan, period.last)
        if told is not None:
            return _replaced(piece, told[2], year=told[0])
        return _replaced(piece, period.last, year_turn=period.moment.turn)
    return piece


def _replaced(piece: Piece, last: int, **fields: object) -> Piece:
    return Piece(msgspec.structs.replace(piece.moment, **fields), piece.first, last, piece.start)


def parse_share(scan: Scan, i: int) -> Piece | None:
    """A quarter or half of a year, or the first so many months of one."""
    key = scan.keys[i]
    noun = key.removeprefix("و").removeprefix("ب")
    kind = _HALVES.get(noun[2:]) if noun.startswith(("ال", "لل")) else None
    skip = 1 if key[0] in "وب" and not key.startswith("لل") else 0
    if kind is None:
        return None
    ordinal = parse_ordinal(scan, i + 1)
    last_one = scan.key(i + 1) in _LAST_WORDS
    if ordinal is None and not last_one:
        return None
    number = ordinal.value if ordinal is not None and not last_one else (4 if kind == "quarter" else 2)
    if number > (4 if kind == "quarter" else 2):
        return None
    at = ordinal.last if ordinal is not None else i + 2
    moment = Moment(quarter=number) if kind == "quarter" else Moment(half=number)
    piece = Piece(moment, i, at, scan.past(i, skip))
    whole = _of(scan, piece)
    if whole is None and kind == "quarter" and not last_one:  # the quarters of a match are rare in news
        return Piece(Moment(quarter=number, year_turn="this"), i, at, piece.start)
    return whole


def _of(scan: Scan, piece: Piece) -> Piece | None:
    """The piece with the month, year or period that it is of; None without one, for a half may be of a match."""
    inner = _inner(scan, piece.last)
    if inner is None or inner.moment.day is not None:
        return None
    moment = inner.moment
    if moment.unit is not None:
        if moment.unit not in ("year", "month", "century") or moment.run:
            return None
        if moment.unit == "century":
            return None
        moment = Moment(year_turn=moment.turn) if moment.unit == "year" else Moment(month_turn=moment.turn)
    whole = joined(piece.moment, moment)
    return Piece(whole, piece.first, inner.last, piece.start) if whole is not None else None


def parse_first_months(scan: Scan, i: int) -> Piece | None:
    """`الأشهر الثلاثة الأولى من العام`: a quarter, a half or as many months."""
    if scan.keys[i] not in ("الاشهر", "الشهور"):
        return None
    number = parse_number(scan, i + 1) if i + 1 < len(scan) else None
    if number is None or scan.key(number.last) not in ("الاولي", "الاخيره"):
        return None
    first = scan.key(number.last) == "الاولي"
    moment = {3: Moment(quarter=1 if first else 4), 6: Moment(half=1 if first else 2)}.get(int(number.value))
    if moment is None:
        moment = Moment(part="start" if first else "end")
    return _of(scan, Piece(moment, i, number.last + 1, scan.starts[i]))


def parse_nth(scan: Scan, i: int) -> Piece | None:
    """A day, week or weekday by its number in a month: `أول ثلاثاء من شهر عشرة`, `الأسبوع الأخير من شهر أوت`."""
    key = scan.keys[i]
    skip = 1 if key[0] in "وب" and key != "وسط" else 0
    plain = key[skip:]
    number: int | None
    if plain == "اخر" or ((ordinal := parse_ordinal(scan, i)) is not None and not ordinal.definite):
        number = -1 if plain == "اخر" else ordinal.value if (ordinal := parse_ordinal(scan, i)) else None
        at = i + 1
        if scan.key(at) == "يوم" and words.bare_weekdays().match(scan, at + 1):
            at += 1
        weekday = words.bare_weekdays().match(scan, at)
        unit = scan.key(at)
        if weekday is not None and weekday[2] == 0:
            moment, at = Moment(weekday=weekday[0], nth=number, nth_unit="weekday"), weekday[1]
        elif unit in _COUNTED:
            moment, at = Moment(nth=number, nth_unit="day" if unit == "يوم" else "week"), at + 1
        elif number == 1 and (month := parse_day_and_month(scan, at)) and month.moment.day is None:
            return with_year(
                scan, Piece(msgspec.structs.replace(month.moment, day=1), i, month.last, scan.past(i, skip))
            )
        else:
            return None
    elif (weekday := words.weekdays().match(scan, i)) is not None:
        ordinal = parse_ordinal(scan, weekday[1])
        last_one = scan.key(weekday[1]) in _LAST_WORDS
        if (ordinal is None or ordinal.value > 5) and not last_one:
            return None
        number = -1 if last_one or ordinal is None else ordinal.value
        at = weekday[1] + 1 if last_one or ordinal is None else ordinal.last
        moment = Moment(weekday=weekday[0], nth=number, nth_unit="weekday")
        skip = weekday[2]
    elif plain in ("اليوم", "الاسبوع", "العشريه"):
        ordinal = parse_ordinal(scan, i + 1)
        last_one = scan.key(i + 1) in _LAST_WORDS
        if ordinal is None and not last_one:
            return None
        number = -1 if last_one or ordinal is None else ordinal.value
        at = i + 2 if last_one or ordinal is None else ordinal.last
        moment = Moment(nth=number, nth_unit={"اليوم": "day", "الاسبوع": "week", "العشريه": "decade"}[plain])
    else:
        return None
    return _of(scan, Piece(moment, i, at, scan.past(i, skip)))


def parse_season(scan: Scan, i: int) -> Piece | None:
    """A season with its year (`صيف 2014`, `شتاء العام الماضي`)."""
    season = words.seasons().match(scan, i)
    if season is None:
        return None
    name, last, skip = season
    piece = Piece(Moment(season=name), i, last, scan.past(i, skip))
    whole = with_year(scan, piece)
    if whole.last > last:
        return whole
    turn, after = turn_after(scan, last)
    if turn is not None and scan.keys[i][skip:].startswith("ال"):
        return Piece(Moment(season=name, turn=turn), i, after, piece.start)
    return None


def parse_decade(scan: Scan, i: int) -> Piece | None:
    """A decade of a century (`الثمانينات`, `تسعينيات القرن الماضي`)."""
    decade = words.decades().match(scan, i)
    if decade is None:
        return None
    year, last, skip = decade
    moment = Moment(decade=year)
    definite = scan.keys[i][skip:].startswith("ال")
    at = last + 1 if scan.key(last) == "من" else last
    century = parse_century(scan, at) if at < len(scan) else None
    period = parse_period(scan, at) if at < len(scan) and century is None else None
    if century is not None:
        moment, last = Moment(decade=year, century=century.moment.century), century.last
    elif period is not None and period.moment.unit == "century":
        moment, last = Moment(decade=year, unit="century", turn=period.moment.turn), period.last
    elif not definite or scan.key(i - 1) in ("في", "سن"):
        return None if scan.key(i - 1) != "في" or not definite else Piece(moment, i, last, scan.past(i, skip))
    return Piece(moment, i, last, scan.past(i, skip))


def parse_century(scan: Scan, i: int) -> Piece | None:
    """A century by number (`القرن السابع عشر`, `القرن العشرين`, `القرن 21`)."""
    key = scan.keys[i]
    plain = key.removeprefix("و").removeprefix("ب")
    if plain not in ("القرن", "للقرن", "لقرن"):
        return None
    skip = len(key) - len(plain)
    ordinal = parse_ordinal(scan, i + 1)
    if ordinal is not None:
        value, last = ordinal.value, ordinal.last
    else:
        number = parse_number(scan, i + 1) if i + 1 < len(scan) else None
        if number is None or not isinstance(number.value, int) or not 1 <= number.value <= 22:
            return None
        value, last = number.value, number.last
    if scan.key(last) in ("الميلادي", "ميلادي", "الهجري"):
        last += 1
    return Piece(Moment(century=value), i, last, scan.past(i, skip))


def parse_holiday(scan: Scan, i: int) -> Piece | None:
    """A feast, with its year where that follows (`عيد الفطر 2013`)."""
    holiday = words.holidays().match(scan, i)
    if holiday is None:
        return None
    name, last, skip = holiday
    moment = Moment(holiday=name)
    year = year_at(scan, last)
    if year is None and (told := parse_year(scan, last) if last < len(scan) else None) is not None:
        moment, last = Moment(holiday=name, year=told.moment.year), told.last
    elif year is not None:
        moment, last = Moment(holiday=name, year=year[0]), year[2]
    return Piece(moment, i, last, scan.past(i, skip))
