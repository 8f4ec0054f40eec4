"""Days, months and years of a calendar: `18 شباط`, `الأول من تموز (يوليو)`, `تشرين الأول/ أكتوبر 2019`."""

from typing import Final

from tawatur.arabic.dates.calendar import is_day
from tawatur.arabic.dates.moment import Moment, Piece
from tawatur.arabic.dates.relative import parse_period
from tawatur.arabic.dates.words import DIGITS, months, turns, weak_months, year_words
from tawatur.arabic.numbers.grammar import parse_number
from tawatur.arabic.numbers.ordinals import parse_ordinal
from tawatur.arabic.scan import Scan

_MONTH_WORDS: Final = frozenset(
    ("شهر", "الشهر", "شهري", "وشهر", "بشهر", "لشهر", "للشهر", "وشهري", "لشهري", "الشهور", "شهور")
)
_LEADS: Final = frozenset(
    prefix + word
    for word in [
        "في",
        "منذ",
        "خلال",
        "حتى",
        "حتي",
        "قبل",
        "بعد",
        "الي",
        "من",
        "بين",
        "عن",
        "منتصف",
        "نهايه",
        "بدايه",
        "مطلع",
        "اواخر",
        "اوائل",
        "مند",
        "كل",
        "طوال",
        "لغايه",
        "موفي",
        "غره",
        "فاتح",
        "ختام",
        "مستهل",
        "اواسط",
        "اول",
        "اخر",
    ]
    for prefix in ("", "و")
)
_THIS_MONTH: Final = {
    "الجاري": "this",
    "الحالي": "this",
    "المنصرم": "last",
}  # in 15 الجاري the month goes without saying
_DAY_LEADS: Final = frozenset(("يوم", "في", "منذ", "حتي", "الي", "ليوم", "بتاريخ", "تاريخ"))
_HIJRI_YEARS: Final = range(1200, 1500)
_YEARS: Final = range(1000, 2200)


def parse_day_and_month(scan: Scan, i: int) -> Piece | None:
    """A day of a month, or a month, with what settles its year: at piece `i`, by words.

    Returns:
        The piece, None when neither a day with its month nor a sure month begins there.
    """
    if i >= len(scan):
        return None
    day = _day_number(scan, i)
    if day is not None:
        value, at, start, until = day
        month = _month_after(scan, at)
        if month is None:
            return _of_this_month(scan, i, value, at, start, until)
        number, hijri, last = month
        if (
            scan.keys[last - 1] == "صفر"
            and scan.keys[last - 2] not in ("من", *_MONTH_WORDS)
            and not year_at(scan, last)
        ):
            return None  # 1-صفر is a score
        if not (1 <= value <= 30 if hijri else is_day(None, number, value)):
            return None
        moment = Moment(day=value, month=number, hijri=hijri, until=until)
        return _with_turn(scan, Piece(moment, i, last, start))
    return _bare_month(scan, i)


def _of_this_month(scan: Scan, i: int, day: int, at: int, start: int, until: int | None) -> Piece | None:
    """A day of a month told from the anchor (`السابع من الشهر الجاري`)."""
    end = at + 1 if scan.key(at) == "من" else at
    turn = _THIS_MONTH.get(scan.key(end))
    if turn is not None and scan.keys[i].isdigit() and (end > at or scan.key(i - 1) in _DAY_LEADS):
        return Piece(Moment(day=day, until=until, month_turn=turn), i, end + 1, start)
    bare = scan.keys[i].isdigit() and scan.key(at) in _MONTH_WORDS  # يوم الثلاثاء 26 الشهر الجاري
    after = at if bare else at + 1
    if not (bare or scan.key(at) == "من") or after >= len(scan):
        return None
    period = parse_period(scan, after)
    if period is None or period.moment.unit != "month" or period.moment.run:
        return None
    return Piece(Moment(day=day, until=until, month_turn=period.moment.turn), i, period.last, start)


def _day_number(scan: Scan, i: int, alone: bool = False) -> tuple[int, int, int, int | None] | None:
    """A day's number at piece `i` in digits, as an ordinal or in words: value, the piece after it, its offset, and the
    last day of a range (`13 إلى 15`, `27-29`)."""
    key = scan.keys[i]
    ordinal = parse_ordinal(scan, i)
    if ordinal is not None:
        if not 1 <= ordinal.value <= 31:
            return None
        value, at, start = ordinal.value, ordinal.last, ordinal.start
    elif key.isdigit() and len(key) <= 2:
        value, at, start = int(key), i + 1, scan.starts[i]
    elif key[0] not in DIGITS:
        number = parse_number(scan, i)
        if number is None or not isinstance(number.value, int) or number.scale > 1:
            return None
        value, at, start = number.value, number.last, number.start
    else:
        return None
    if not 1 <= value <= 31:
        return None
    until = None
    joint = "" if alone else scan.key(at)
    if joint in ("-", "الي", "حتي", "وحتي", "او", "و"):
        second = _day_number(scan, at + 1, alone=True) if at + 1 < len(scan) and joint not in ("او", "و") else None
        if second is not None and value < second[0]:
            until, at = second[0], second[1]
        elif joint == "او" and scan.key(at + 1).isdigit() and len(scan.key(at + 1)) <= 2:
            at += 2  # `5 أو 12 نوفمبر`: the first is the value
    return value, at, start, until


def _month_after(scan: Scan, i: int) -> tuple[int, bool, int] | None:
    """The month that a day's number takes, `من` and `شهر` left behind: number, whether Hijri, the piece after it."""
    if scan.key(i) in ("من", "في") or (scan.key(i) in ("/", "-") and months().match(scan, i + 1)):
        i += 1
    named = False
    if scan.key(i) in _MONTH_WORDS:
        i, named = i + 1, True
    month = months().match(scan, i)
    if month is not None and month[2] == 0:
        (number, hijri), last, _ = month
        return number, hijri, _alias(scan, number, last)
    if month is not None and named is False and month[2] == 1 and scan.key(i).startswith("ب"):
        return month[0][0], month[0][1], month[1]
    return _numbered_month(scan, i) if named else None


def _numbered_month(scan: Scan, i: int) -> tuple[int, bool, int] | None:
    """A month by number after `شهر` (`شهر 3`, `الشهر الثامن`, `شهر عشرة`)."""
    if i >= len(scan):
        return None
    ordinal = parse_ordinal(scan, i)
    if ordinal is not None:
        after = scan.key(ordinal.last)
        return (ordinal.value, False, ordinal.last) if ordinal.value <= 12 and after != "علي" else None
    number = parse_number(scan, i)
    if number is None or not isinstance(number.value, int) or not 1 <= number.value <= 12 or number.definite:
        return None
    if number.value == 1 and not number.digits:  # شهر واحد
        return None
    return number.value, False, number.last


def _alias(scan: Scan, number: int, i: int) -> int:
    """The piece after the month's second name (`يوليو (تموز)`, `تشرين الأول/ أكتوبر`), or `i` where none stands."""
    sign = scan.key(i)
    at = i + 1 if sign in ("/", "(", "-", "[", "_", "\\") else i
    second = months().match(scan, at)
    if second is None or second[2] or second[0][0] != number or second[0][1]:
        return i
    last = second[1]
    return last + 1 if sign in ("(", "[") and scan.key(last) in (")", "]") else last


def _bare_month(scan: Scan, i: int) -> Piece | None:
    """A month without a day; a name that is another word too needs a sign that it is a month."""
    start, at, named = scan.starts[i], i, False
    if scan.keys[i] in _MONTH_WORDS or scan.keys[i].removeprefix("و") in _MONTH_WORDS:
        at, named = i + 1, True
        start = scan.past(i, 1) if scan.keys[i][0] in "وب" else start
    found = months().match(scan, at)
    if found is None or (named and found[2]):
        numbered = _numbered_month(scan, at) if named else None
        if numbered is None:
            return None
        return _with_turn(scan, Piece(Moment(month=numbered[0]), i, numbered[2], start))
    (number, hijri), last, skip = found
    if not named:
        start = scan.past(at, skip)
    whole = _alias(scan, number, last) if not hijri else last
    piece = _month_first(scan, Piece(Moment(month=number, hijri=hijri), i, whole, start))
    name = scan.keys[at][skip:]
    doubtful = name in weak_months() and last == at + 1 and not named and whole == last and piece.moment.day is None
    if doubtful and not _signed(scan, i, piece, skip, at):
        return None
    return _with_turn(scan, piece)


def _signed(scan: Scan, i: int, piece: Piece, skip: int, at: int) -> bool:
    """Whether something beside a doubtful name says that it is a month."""
    if year_at(scan, piece.last) is not None or turns().match(scan, piece.last) is not None:
        return True
    if scan.key(piece.last) == "من" and scan.key(piece.last + 1) in ("العام", "السنه", "عام", "سنه"):
        return True
    name = scan.keys[at][skip:]
    if name == "اب":  # without a sign beside it, only آب itself is August
        return "آب" in scan.text[scan.starts[at] : scan.ends[at]] and scan.key(i - 1) in _LEADS
    return scan.key(i - 1) in _LEADS and not skip


def _month_first(scan: Scan, piece: Piece) -> Piece:
    """A month before its day (`يوليو 13-15`); a number that counts something is no day."""
    at = piece.last
    key = scan.key(at)
    if not (key.isdigit() and len(key) <= 2 and 1 <= int(key) <= 31) or scan.gap(at - 1) != " ":
        return piece
    until, last = None, at + 1
    second = scan.key(last + 1)
    if scan.key(last) in ("-", "الي") and second.isdigit() and len(second) <= 2 and int(key) < int(second) <= 31:
        until, last = int(second), last + 2
    after = scan.key(last)
    if (
        after
        and after[0] not in '،,.؛:()-"»'
        and not (after.isdigit() and len(after) == 4)
        and after not in ("من", "في", "و", "الساعه")
    ):
        return piece
    moment = Moment(month=piece.moment.month, hijri=piece.moment.hijri, day=int(key), until=until)
    return Piece(moment, piece.first, last, piece.start)


def _with_turn(scan: Scan, piece: Piece) -> Piece:
    """The piece with the modifier after it (`تموز الجاري`)."""
    turn = turns().match(scan, piece.last)
    if turn is None or scan.keys[piece.last] in ("هذا", "هذه"):
        return piece
    moment = piece.moment
    return Piece(
        Moment(
            day=moment.day, month=moment.month, hijri=moment.hijri, until=moment.until, turn=turn[0], anaphoric=False
        ),
        piece.first,
        turn[1],
        piece.start,
    )


def year_at(scan: Scan, i: int, named: bool = False) -> tuple[int, bool, int] | None:
    """A year in digits at piece `i`: its number, whether it is Hijri, and the piece after it.

    Args:
        scan: The cut text.
        i: Where it would stand; a stray point before it is passed over.
        named: Whether `عام` or `سنة` stands before it, so that any number of three or four digits will do.
    """
    if scan.key(i) == "." and scan.glued(i) and named:
        i += 1
    key = scan.key(i)
    if not (key.isdigit() and (len(key) == 4 or (named and len(key) == 3))):
        return None
    year, last = int(key), i + 1
    mark = scan.key(last)
    if mark in ("ه", "هجري", "هجريه", "الهجري") and len(scan.gap(i)) <= 1:
        return year, True, last + 1
    if mark in ("م", "ميلادي", "ميلاديه") and len(scan.gap(i)) <= 1:
        return year, False, last + 1
    if year in _HIJRI_YEARS and year > 1350 and not named:
        return None
    return (year, year in range(1380, 1500), last) if named or year in _YEARS else None


def parse_year(scan: Scan, i: int) -> Piece | None:
    """A year with its word (`عام 2014`, `لسنة 1436هـ`) at piece `i`."""
    key = scan.keys[i]
    if key not in year_words():
        return None
    year = year_at(scan, i + 1, named=True)
    if year is None:
        return None
    skip = 0 if key.startswith("لل") else 1 if key[0] in "ولبفك" and key[1:] in year_words() else 0
    return Piece(Moment(year=year[0], hijri=year[1]), i, year[2], scan.past(i, skip))
