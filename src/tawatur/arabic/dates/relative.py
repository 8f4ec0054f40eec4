"""Time told from the day of writing: أمس، الأحد الماضي، الشهر الجاري، قبل ثلاثة أيام، الأيام الثلاثة الماضية."""

from typing import Final

from tawatur.arabic.dates import words
from tawatur.arabic.dates.moment import Moment, Piece
from tawatur.arabic.numbers.bounds import bound_before
from tawatur.arabic.numbers.grammar import parse_number
from tawatur.arabic.numbers.ordinals import parse_ordinal
from tawatur.arabic.scan import Scan

_DAY: Final = frozenset(("يومه", "يوم", "ويوم", "ليوم", "بيوم", "يومي", "ويومي", "ايام", "نهار"))
THIS: Final = frozenset(("هذا", "هذه", "وهذا", "وهذه", "لهذا", "لهذه", "بهذا", "بهذه"))
_LINKS: Final = frozenset(("الذي", "الي", "اللي"))
_ROUGH: Final = frozenset(
    ("نحو", "حوالي", "قرابه", "زهاء", "اكثر", "من", "اقل", "يقارب", "ما", "تقريبا", "يزيد", "عن", "علي")
)


def parse_weekday(scan: Scan, i: int) -> Piece | None:
    """A weekday with or without يوم, with its modifier (`يوم الثلاثاء المقبل`), or by number (`آخر اثنين`)."""
    start, at = scan.starts[i], i
    if scan.keys[at] in THIS:
        at += 1
    if scan.key(at) in _DAY:
        if at == i:
            start = scan.past(i, 1) if scan.keys[i][0] in "ولب" else start
        at += 1
    bracket = scan.key(at) == "(" and at > i
    if bracket:
        at += 1
    found = words.weekdays().match(scan, at)
    if found is None or (at > i and found[2]):
        return None
    weekday, last, skip = found
    if at == i:
        start = scan.past(i, skip)
    if bracket:
        if scan.key(last) != ")":
            return None
        last += 1
    turn, last = turn_after(scan, last)
    if scan.keys[i] in THIS:
        turn = "this"
    return Piece(Moment(weekday=weekday, turn=turn), i, last, start)


def parse_bare_weekday(scan: Scan, i: int) -> Piece | None:
    """A weekday without its article before its week (`ثلاثاء الأسبوع الفائت`)."""
    found = words.bare_weekdays().match(scan, i)
    if found is None or scan.key(found[1]) not in ("الاسبوع", "هذا"):
        return None
    return Piece(Moment(weekday=found[0]), i, found[1], scan.past(i, found[2]))


def parse_deictic(scan: Scan, i: int) -> Piece | None:
    """A day counted from the anchor: `أول من أمس`, `يوم غد`, `اليوم`, `بعد غد`."""
    at, start = i, scan.starts[i]
    if (scan.keys[i] in _DAY or scan.keys[i] == "اليوم") and scan.key(i + 1) not in _DAY:
        at = i + 1
        if scan.key(at) in _LINKS:
            at += 1
        start = scan.past(i, 1) if scan.keys[i][0] in "ولب" else start
    found = words.deictics().match(scan, at) if at < len(scan) else None
    if found is None or (at > i and found[2]):
        if at == i:
            return None
        at, start = i, scan.starts[i]
        found = words.deictics().match(scan, i)
        if found is None:
            return None
    days, last, skip = found
    if at == i:
        start = scan.past(i, skip)
    if days == 0 and scan.keys[last - 1].endswith("ليوم") and not _is_today(scan, last - 1):
        return None
    if scan.keys[at].endswith("لامس"):
        return None  # touched
    if scan.keys[at].endswith(("بكره", "بكرا")) and scan.key(last).startswith("ال"):
        return None  # بكرة القدم
    return Piece(Moment(days=days), i, last, start)


def _is_today(scan: Scan, i: int) -> bool:
    """Whether اليوم means today, not a named day (اليوم الوطني), a day by number, or a newspaper."""
    before, after = words.not_today()
    if scan.key(i + 1) in before or scan.key(i - 1) in ("الي", "حتي", "وحتي", "لغايه", "نفس", "ذات", "حد", "بعد"):
        return False
    if parse_ordinal(scan, i + 1) is not None:
        return False
    if scan.key(i - 1) in after:
        return False
    return not (scan.key(i - 1) == "في" and scan.key(i - 2)[:1] not in ("", ".", "،", "\n") and _counted(scan, i - 2))


def _counted(scan: Scan, i: int) -> bool:
    """Whether a rate goes before `في اليوم`: a noun under a number (`10 آلاف برميل في اليوم`)."""
    return any(scan.key(i - back)[:1].isdigit() or parse_number(scan, i - back) for back in (0, 1, 2) if i - back >= 0)


def turn_after(scan: Scan, i: int) -> tuple[str | None, int]:
    """The modifier at piece `i` and the piece after it."""
    turn = words.turns().match(scan, i)
    if turn is None or scan.key(i) in ("هذا", "هذه"):
        return None, i
    return turn[0], turn[1]


def parse_period(scan: Scan, i: int) -> Piece | None:
    """A period told by its modifier: `الأسبوع الماضي`, `هذه السنة`, `العام الحالي`, `القرن الماضي`, `الصيف الماضي`."""
    key = scan.keys[i]
    this = key in THIS
    at = i + 1 if this else i
    start = scan.past(i, 1) if this and key[0] in "ولب" else scan.starts[i]
    season = words.seasons().match(scan, at)
    unit = words.periods().match(scan, at)
    dual = words.dual_periods().get(scan.keys[at].removeprefix("و").removeprefix("ب")) if at < len(scan) else None
    if dual is not None and "ال" in scan.keys[at][:4]:
        turn, last = turn_after(scan, at + 1)
        if turn not in ("last", "next"):
            return None
        skip = 1 if scan.keys[at][0] in "وب" else 0
        return Piece(Moment(unit=dual, amount=-2 if turn == "last" else 2, run=True), i, last, scan.past(at, skip))
    if season is not None and (
        this or scan.key(at).removeprefix("و").removeprefix("ب").startswith("ال") or key.startswith("لل")
    ):
        turn, last = turn_after(scan, season[1])
        if turn or this:
            begin = start if this else scan.past(at, season[2])
            return Piece(Moment(season=season[0], turn=turn or "this"), i, last, begin)
    if unit is None:
        return None
    name, last, skip = unit
    if name == "year" and scan.keys[last - 1] == "العام" and scan.key(at - 1) in words.not_year_after():
        return None
    if not this:
        start = scan.past(i, skip)
        if not scan.keys[i][skip:].startswith(("ال", "لل")):
            return None
    while scan.key(last) in (
        "الميلادي",
        "المالي",
        "الدراسي",
        "الهجري",
        "الماليه",
        "الجامعي",
        "الدراسيه",
        "الميلاديه",
        "الجامعيه",
    ):
        last += 1
    several = _several(scan, last)
    if several is not None and name not in ("quarter", "half"):
        count, after, turn = several
        sign = -1 if turn == "last" else 1
        return Piece(Moment(unit=name, amount=sign * count, run=True), i, after, start)
    turn, after = turn_after(scan, last)
    if name == "hour" or (turn is None and not this) or scan.keys[last - 1] in words.plural_periods():
        return None
    anaphoric = (
        after > last and scan.keys[after - 1] in words.anaphors() and (name in ("day", "month") or turn == "same")
    )
    if this and scan.key(at).startswith("ال") and name == "day":
        return Piece(Moment(days=0), i, after, start)
    return Piece(Moment(unit=name, turn=turn or "this", anaphoric=anaphoric), i, after, start)


def parse_last_several(scan: Scan, i: int) -> Piece | None:
    """The stretch up to the anchor in so many periods (`آخر 3 أشهر`, `الـ24 ساعة الماضية`)."""
    key = scan.keys[i]
    counted = _count(scan, i + 1) if scan.key(i + 1)[:1] in words.DIGITS or key.endswith("اخر") else None
    if counted is None or counted[0] < 2:
        return None
    amount, unit, last = counted
    if key.endswith("اخر"):
        return Piece(Moment(unit=unit, amount=-amount, run=True), i, last, scan.past(i, 1 if key[0] == "و" else 0))
    turn, after = turn_after(scan, last)
    if turn not in ("last", "next"):
        return None
    return Piece(Moment(unit=unit, amount=-amount if turn == "last" else amount, run=True), i, after, scan.starts[i])


def _several(scan: Scan, i: int) -> tuple[int, int, str] | None:
    """A number with its modifier after a plural period (`الأيام الثلاثة الماضية`): how many, piece after, way."""
    if i >= len(scan):
        return None
    if scan.key(i) == "ال" and scan.key(i + 1)[:1] in words.DIGITS:
        i += 1
    number = parse_number(scan, i)
    if (
        number is not None
        and isinstance(number.value, int)
        and (number.definite or number.digits)
        and number.value < 1000
    ):
        turn, after = turn_after(scan, number.last)
        return (number.value, after, turn) if turn in ("last", "next") else None
    turn, after = turn_after(scan, i)
    if turn in ("last", "next") and after < len(scan):
        number = parse_number(scan, after)
        if number is not None and isinstance(number.value, int) and number.definite and number.value < 1000:
            return number.value, number.last, turn
    return None


def parse_open_period(scan: Scan, i: int) -> Piece | None:
    """A definite period with no modifier, good only after a part (`بداية العام`, `منتصف الشهر`)."""
    unit = words.periods().match(scan, i)
    if unit is None or unit[0] not in ("month", "year", "century", "decade"):  # نهاية الأسبوع is a weekend
        return None
    if not scan.keys[i][unit[2] :].startswith(("ال", "لل")):
        return None
    return Piece(Moment(unit=unit[0], turn="this"), i, unit[1], scan.starts[i])


def parse_offset(scan: Scan, i: int) -> Piece | None:
    """A distance from the anchor: `قبل ثلاثة أيام`, `منذ نحو 9 أعوام`, `بعد ست سنوات`, `قبل يومين`, `خلال أسبوعين`."""
    sign = words.offsets().match(scan, i)
    if sign is None:
        return None
    way, at, skip = sign
    opener = scan.keys[at - 1].removeprefix("و")
    at = _past_rough(scan, at)
    counted = _count(scan, at)
    if counted is None:
        return None
    amount, unit, last = counted
    if unit == "night":
        unit = "day"
    if scan.key(last) in ("ونصف", "ونص") and unit in ("year", "hour", "month", "day", "week"):
        amount, last = amount + 0.5, last + 1
    turn, after = turn_after(scan, last)
    if opener in ("خلال", "غضون"):
        if turn == "last":
            return Piece(Moment(unit=unit, amount=-amount, run=True), i, after, scan.past(i, skip))
        return Piece(Moment(unit=unit, amount=amount, run=True, within=True), i, after, scan.past(i, skip))
    if turn is not None:
        return None
    anaphoric = scan.key(last) == "من" and scan.key(last + 1) in ("ذلك", "هذا", "تاريخ", "تاريخه")
    if anaphoric:
        last += 2
    elif opener != "منذ" and _measured(scan, last):
        return None
    return Piece(Moment(unit=unit, amount=way * amount, anaphoric=anaphoric), i, last, scan.past(i, skip))


def _measured(scan: Scan, i: int) -> bool:
    """Whether a distance is measured from something else than the day of writing (`قبل يومين من الزيارة`)."""
    at = i + 1 if scan.key(i) in ("فقط", "تقريبا") else i
    return scan.key(at) in ("من", "علي", "عن")


def _past_rough(scan: Scan, i: int) -> int:
    """The piece after words such as نحو or أكثر من."""
    at = i
    while at < i + 4 and scan.key(at) in _ROUGH:
        at += 1
    return at if at == i or bound_before(scan, at, 0).first <= i else i


def _count(scan: Scan, i: int) -> tuple[int | float, str, int] | None:
    """How many of which period stand at piece `i`, and the piece after."""
    key = scan.key(i)
    if not key:
        return None
    if key in words.dual_periods():
        return 2, words.dual_periods()[key], i + 1
    forms = words.period_forms()
    if key in forms and not key.startswith(("ايام", "سنوات", "اشهر", "شهور", "اعوام", "اسابيع", "ساعات", "دقائق")):
        named = words.months().match(scan, i + 1) or words.weekdays().match(scan, i + 1)
        return None if named or scan.key(i + 1)[:1] in words.DIGITS else (1, forms[key], i + 1)
    number = parse_number(scan, i)
    if number is None or number.several or (number.scale > 1 and number.value > 1e6):
        return None
    unit = forms.get(scan.key(number.last))
    return (number.value, unit, number.last + 1) if unit is not None else None
