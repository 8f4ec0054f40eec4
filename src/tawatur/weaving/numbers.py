"""Numbers that reports of one story give for one thing: update, contradiction, variant or rounding.

Two numbers are compared only where the text gives them one role, or counts one thing with them (the same noun after
them, or the same label before: minute 26 and minute 29); injured and treated are never compared.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from tawatur.arabic import fold, to_ascii_digits
from tawatur.reading import Quantity, Reading
from tawatur.weaving.nouns import Difference, Value
from tawatur.weaving.signs import published_day
from tawatur.weaving.slots import LABEL, Slot, context_of
from tawatur.weaving.stems import Stem, find_stems, generic_words, stem
from tawatur.weaving.units import Unit

ROUND: Final = 0.1  # two figures this near are one, rounded, where one of them is rounder or said to be about
TOLLS: Final = frozenset({"killed", "wounded", "missing", "arrested", "displaced", "infected", "rescued"})
MINUTE: Final = stem(fold("الدقيقة")) + LABEL
HALF: Final = 45.0  # minutes of play after which a second half may be counted from nought again
CLOCK: Final = stem(fold("الساعة"))  # everything has its hour: one shared word is not enough
LABELS: Final = frozenset(stem(fold(word)) for word in ("الدقيقة", "الساعة", "رقم", "المرتبة", "المركز"))
SCALES: Final = frozenset(fold(word) for word in ("ألف", "آلاف", "مليون", "ملايين", "مليار", "مليارات", "تريليون"))
_DIGIT: Final = re.compile(r"\d")
_GROUPED: Final = re.compile(r"\d[.,]\d{3}(?!\d)")
_DURATIONS: Final = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
_RANK: Final = {"": 0, "variant": 1, "update": 2, "contradiction": 3}


def read_numbers(unit: Unit, reading: Reading) -> list[Slot]:
    """The numbers of a unit that say what they count."""
    day = published_day(reading.article)
    found = []
    for quantity in reading.quantities:
        inside = unit.start <= quantity.start and quantity.end <= unit.end
        thing = _thing_counted(quantity) if inside else None
        if thing:
            low = quantity.value if quantity.value is not None else quantity.low
            high = quantity.value if quantity.value is not None else quantity.high
            if low is not None and high is not None:
                about = quantity.approx or quantity.bound is not None
                slot = _slot(unit, thing, quantity.start, quantity.end, (float(low), float(high)), day)
                found.append(_with(slot, about, quantity.role in TOLLS))
    words = list(find_stems(unit.text)) if _DIGIT.search(unit.text) else []
    for before, word in pairwise(words):
        if before.text in LABELS and _is_number(word):
            start, end = unit.start + before.start, unit.start + word.end
            value = float(word.text)
            thing = before.text if before.text == CLOCK else before.text + LABEL
            found.append(_slot(unit, thing, start, end, (value, value), day))
    return found


def _slot(unit: Unit, thing: str, start: int, end: int, worth: tuple[float, float], day: int | None) -> Slot:
    text = unit.text[start - unit.start : end - unit.start]
    shown = f"{worth[0]:.6f}".rstrip("0").rstrip(".")
    place = Value(unit.path, start, end, text, shown)
    context = context_of(unit, start, end)
    return Slot("number", thing, place, unit.part, context, worth[0], worth[1], day=day)


def _with(slot: Slot, about: bool, toll: bool) -> Slot:
    return Slot(slot.kind, slot.thing, slot.place, slot.part, slot.context, slot.low, slot.high, about, toll, slot.day)


def _is_number(word: Stem) -> bool:
    return word.text.isascii() and word.text.replace(".", "", 1).isdigit()


def _thing_counted(quantity: Quantity) -> str | None:
    if fold(quantity.text) in SCALES:
        return None  # a scale that lost its number
    if quantity.role and quantity.role in TOLLS:
        return f"{quantity.role} {quantity.kind}"
    if quantity.unit:
        noun = quantity.unit if quantity.unit.isascii() else stem(fold(quantity.unit.split()[0]))
        return None if noun in generic_words() and noun not in _DURATIONS else f"{noun} {quantity.kind}"
    return None


def figures_of(reading: Reading) -> frozenset[float]:
    """The figures of an article that no two things share by chance: those of two significant digits and more."""
    values = (float(q.value) for q in reading.quantities if q.value is not None)
    return frozenset(value for value in values if _digits(value) > 1)


def compare_numbers(slots: Sequence[Slot], figures: Mapping[str, frozenset[float]] | None = None) -> Difference | None:
    """The difference between numbers about one thing.

    Args:
        slots: Numbers of two articles or more, whose surroundings are alike.
        figures: Telling figures of each article; where one stands in the other article, whatever it is said to count
            there, the articles do not differ on it.

    Returns:
        The gravest difference with the places that differ so, None where all agree.
    """
    by_path: dict[str, list[Slot]] = defaultdict(list)
    for slot in slots:
        by_path[slot.place.path].append(slot)
    if any(len({(s.low, s.high) for s in own}) > 2 for own in by_path.values()):
        return None  # an article that counts the thing three ways counts several things
    worst, why = "", ""
    sides: dict[str, list[Slot]] = defaultdict(list)
    for one, two in combinations(slots, 2):
        if _stands(one, two.place.path, figures) or _stands(two, one.place.path, figures):
            continue
        if one.place.path == two.place.path or _meet(one, by_path[two.place.path], two, by_path[one.place.path]):
            continue
        nature, reason = judge_numbers(one, two)
        if nature:
            sides[nature] += [one, two]
        if _RANK[nature] > _RANK[worst]:
            worst, why = nature, reason
    if not worst:
        return None
    return Difference("number", worst, _places(sides[worst]), why)


def _places(slots: Sequence[Slot]) -> tuple[Value, ...]:
    """The places of the two sides, each once; headlines are held against headlines where both sides have some."""
    heads = [slot for slot in slots if slot.part == "headline"]
    chosen = heads if len({slot.low for slot in heads}) > 1 else slots
    unique = {(s.place.path, s.place.start): s.place for s in chosen}
    return tuple(unique[key] for key in sorted(unique))


def _meet(one: Slot, others: Sequence[Slot], two: Slot, mine: Sequence[Slot]) -> bool:
    """Whether either number stands in the other article too, so that the articles do not differ on it."""
    return any(same_worth(one, other) for other in others) or any(same_worth(two, own) for own in mine)


def _stands(slot: Slot, path: str, figures: Mapping[str, frozenset[float]] | None) -> bool:
    """Whether an exact figure stands in another article."""
    if not figures or slot.thing.endswith(LABEL) or slot.low != slot.high:
        return False
    return slot.low in figures.get(path, frozenset())


def same_worth(one: Slot, two: Slot) -> bool:
    """Whether two numbers are equal as written; a point before three digits may group them (66.000)."""
    if (one.low, one.high) == (two.low, two.high):
        return True
    low, high = sorted((one, two), key=lambda slot: slot.high)
    return high.high == low.high * 1000 and _GROUPED.search(to_ascii_digits(low.place.text)) is not None


def judge_numbers(one: Slot, two: Slot) -> tuple[str, str]:
    """Nature of the difference between two numbers for one thing, and the reason; empty strings where there is none."""
    texts = f"{one.place.text} ({one.place.path}) and {two.place.text} ({two.place.path})"
    if same_worth(one, two):
        return "", ""
    if one.thing == MINUTE and abs(one.low - two.low) == HALF:
        return "variant", f"One counts from the beginning of the second half: {texts}."
    if one.low <= two.high and two.low <= one.high:
        return "variant", f"One range holds the other: {texts}."
    small, large = sorted((one.high, two.high))
    if large > 0 and (large - small) / large <= ROUND and (one.about or two.about or _digits(small) != _digits(large)):
        return "variant", f"One is the other, rounded: {texts}."
    if one.toll and two.toll and one.day is not None and two.day is not None and one.day != two.day:
        earlier, later = sorted((one, two), key=lambda slot: slot.day or 0)
        if later.high >= earlier.high:
            return "update", f"The later figure supersedes the earlier one: {texts}."
    return "contradiction", f"The same thing is counted differently: {texts}."


def _digits(value: float) -> int:
    """Significant digits of a figure."""
    return len(f"{value:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0")) or 1
