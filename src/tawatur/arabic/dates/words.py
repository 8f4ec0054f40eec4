"""The words of time as tables, built once from the lists."""

from functools import cache
from typing import Any, Final

from tawatur.arabic.letters import fold
from tawatur.arabic.phrases import Phrases
from tawatur.arabic.resources import load_words

DIGITS: Final = frozenset("0123456789")


@cache
def months() -> Phrases[tuple[int, bool]]:
    """Names of months: number, and whether it is a Hijri one."""
    lists = load_words("months")
    return Phrases(
        (name, (number, calendar == "hijri"))
        for calendar in ("gregorian", "hijri")
        for number, names in lists[calendar].items()
        for name in names
    )


@cache
def weak_months() -> frozenset[str]:
    """Names that are other words too, folded."""
    return frozenset(fold(name) for name in load_words("months")["weak"])


@cache
def weekdays() -> Phrases[int]:
    """Weekdays with their article."""
    return Phrases(("ال" + name, number) for number, names in _lists()["weekdays"].items() for name in names)


@cache
def weekday_names() -> frozenset[str]:
    """Weekdays with their article, folded, for whoever only asks whether a word is one."""
    return frozenset(fold("ال" + name) for names in _lists()["weekdays"].values() for name in names)


@cache
def bare_weekdays() -> Phrases[int]:
    """Weekdays without the article, good only beside a week or month (`أحد الأسبوع الماضي`)."""
    return Phrases((name, number) for number, names in _lists()["weekdays"].items() for name in names)


@cache
def deictics() -> Phrases[int]:
    """Days counted from the anchor."""
    return Phrases((phrase, days) for days, phrases in _lists()["deictics"].items() for phrase in phrases)


@cache
def now_words() -> Phrases[bool]:
    """Words for this moment."""
    return Phrases((phrase, True) for phrase in _lists()["now"])


@cache
def dayparts() -> Phrases[str]:
    """Parts of the day that stand before a day."""
    return Phrases((word, name) for name, words in _lists()["dayparts"].items() for word in words)


@cache
def clock_parts() -> Phrases[str]:
    """What half of the day an hour is in: `am|pm`."""
    parts = _lists()["clock_parts"]
    return Phrases(((phrase, name) for name in ("am", "pm") for phrase in parts[name]), prefixed=False)


@cache
def turns() -> Phrases[str]:
    """Which period, month or weekday: `last|next|this|...`."""
    lists = _lists()["modifiers"]
    return Phrases(((phrase, name) for name in lists for phrase in lists[name]), prefixed=False)


@cache
def anaphors() -> frozenset[str]:
    """Modifiers that lean on another date of the text."""
    return frozenset(fold(word) for word in _lists()["anaphoric"])


@cache
def periods() -> Phrases[str]:
    """Periods by name, with and without the article."""
    lists = _lists()["periods"]
    return Phrases(((word, unit) for unit, words in lists.items() for word in words), definite=True)


@cache
def dual_periods() -> dict[str, str]:
    """Periods in the dual (`يومين`): name by folded key."""
    units = load_words("units")["duration"]
    plain = {fold(form): unit for unit, entry in units.items() for form in entry["dual"]}
    return plain | {"ال" + form: unit for form, unit in plain.items()}


@cache
def period_forms() -> dict[str, str]:
    """Every form of a period or clock unit: name by folded key."""
    units = load_words("units")["duration"]
    return {fold(form): unit for unit, entry in units.items() for form in entry["forms"]}


@cache
def plural_periods() -> frozenset[str]:
    """Plurals of periods with their article: vague without a number (`الأيام الماضية`)."""
    plural = ("الساعات", "الايام", "الاسابيع", "الاشهر", "الشهور", "الاعوام", "السنوات", "السنين", "العقود", "القرون")
    return frozenset(prefix + word for word in plural for prefix in ("", "و", "ب")) | frozenset(
        "ل" + word[1:] for word in plural
    )


@cache
def seasons() -> Phrases[str]:
    """Seasons."""
    lists = _lists()["seasons"]
    return Phrases(((word, season) for season in lists for word in lists[season]), definite=True)


@cache
def parts() -> Phrases[str]:
    """Beginnings, middles and ends."""
    lists = _lists()["parts"]
    return Phrases((phrase, name) for name, phrases in lists.items() for phrase in phrases)


@cache
def offsets() -> Phrases[int]:
    """Words that count from the anchor: -1 back, 1 on."""
    lists = _lists()["offsets"]
    return Phrases((phrase, sign) for name, sign in (("past", -1), ("future", 1)) for phrase in lists[name])


@cache
def year_words() -> frozenset[str]:
    """Words that make the number after them a year, folded."""
    return frozenset(prefix + fold(word) for word in _lists()["year_words"] for prefix in ("", "و", "ف", "ب", "ل", "ك"))


@cache
def year_before() -> frozenset[str]:
    """Words after which a bare number may be a year, folded, with و and ل."""
    words = [fold(word) for word in _lists()["year_before"]]
    return frozenset(prefix + word for word in words for prefix in ("", "و", "ل", "ب"))


@cache
def decades() -> Phrases[int]:
    """Decades."""
    return Phrases(((word, year) for year, words in _lists()["decades"].items() for word in words), definite=True)


@cache
def holidays() -> Phrases[str]:
    """Feasts by their key in the list."""
    return Phrases((name, name) for name in _lists()["holidays"])


@cache
def not_today() -> tuple[frozenset[str], frozenset[str]]:
    """Words after and before which اليوم is a name."""
    lists = _lists()
    return (
        frozenset(fold(word) for word in lists["not_today_before"]),
        frozenset(fold(word) for word in lists["not_today_after"]),
    )


@cache
def not_year_after() -> frozenset[str]:
    """Words after which العام is an adjective, folded."""
    return frozenset(fold(word) for word in _lists()["not_year_after"])


def _lists() -> Any:
    return load_words("dates")
