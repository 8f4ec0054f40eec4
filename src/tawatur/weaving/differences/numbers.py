"""Numbers that reports of one story give for one thing: update, contradiction, variant or rounding.

Two numbers are compared only where the text gives them one role, or counts one thing with them (the same noun after
them, or the same label before: minute 26 and minute 29); injured and treated are never compared.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, partial
from math import floor, log10
from typing import Final

from tawatur.arabic import fold, load_words
from tawatur.reading import Quantity, Reading
from tawatur.weaving.claims.held import Held, is_grouped, same_worth, significant_digits
from tawatur.weaving.claims.signs import published_day
from tawatur.weaving.claims.stems import generic_words, stem, stem_word
from tawatur.weaving.differences.labels import CLOCK, MINUTE, find_labelled, same_hour
from tawatur.weaving.differences.persons import find_few
from tawatur.weaving.differences.slots import Pair, Slot, beside, stretches
from tawatur.weaving.differences.whereabouts import lead_end
from tawatur.weaving.nouns import Difference, Value

ROUND: Final = 0.1  # two figures this near are one, rounded, where one of them is rounder or said to be about
FLOOR: Final = 1.35  # times a figure of one digit that what is about so many, or more, may be
TOLLS: Final = frozenset({"killed", "wounded", "missing", "arrested", "displaced", "infected", "rescued"})
FARTHEST: Final = 3.0  # times that one figure may be of another for the same thing
SCALED: Final = 0.01  # in powers of ten, how exact the same digits are that lost their scale
LARGE: Final = 100_000.0  # figures from which nobody gives every digit
EXACT: Final = 3  # significant digits from which a figure is rounded to the last of them at most
COUNTED: Final = 100.0  # dead or wounded up to which nobody rounds without saying so
HALF: Final = 45.0  # minutes of play after which a second half may be counted from nought again
ONE: Final = frozenset(fold(word) for word in ("واحد", "واحدة", "واحدا"))
SCALES: Final = frozenset(fold(word) for word in ("ألف", "آلاف", "مليون", "ملايين", "مليار", "مليارات", "تريليون"))
_RISEN: Final = re.compile(
    r"(?<![^\W_])[وفبل]?(?:ال)?(?:(?:ارتفاع|ارتفع|ارتفعت|زياده|تزايد)\s+(?:عدد|حصيله|ضحايا|قتلي|الحصيله)"
    r"|حصيله\s+(?:جديده|نهاييه|اخيره|محدثه))"
)
_TORN: Final = re.compile(r"0+ر")
_TORN_OFF: Final = re.compile(r"\d[.,]\s$")
TORN: Final = 3  # letters before a figure in which the rest of it may stand
_NEXT: Final = re.compile(r" ([^\W\d_]{3,})")
_DURATIONS: Final = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
WORDS_LEFT, WORDS_RIGHT = 6, 2  # telling words before and behind two figures, the same where their sentence is one
NEAR: Final = 5  # words before a toll that say that it has risen
_TO: Final = (stem(fold("إلى")),)
_PRICED: Final = frozenset({"money", "percent"})
_RANK: Final = {"": 0, "variant": 1, "update": 2, "contradiction": 3}


def read_numbers(reading: Reading) -> Iterator[Slot]:
    """The numbers of an article that say what they count."""
    text, day = reading.article.text, published_day(reading.article)
    risen = _RISEN.search(fold(text[: lead_end(reading)])) is not None
    for part in stretches(reading.article):
        slot = partial(_slot, text, reading.article.path, part.kind, day, risen)
        for quantity in reading.quantities:
            inside = part.span.start <= quantity.start and quantity.end <= part.span.end
            thing = _thing_counted(quantity, text) if inside else None
            low = quantity.value if quantity.value is not None else quantity.low
            high = quantity.value if quantity.value is not None else quantity.high
            if thing and low is not None and high is not None:
                about = quantity.approx or quantity.bound is not None
                worth = (float(low), float(high))
                yield slot(thing, quantity.start, quantity.end, worth, about, quantity.role in TOLLS, quantity.bound)
        for few in find_few(part.span):
            yield slot(f"{few.role} count", few.start, few.end, (few.many, few.many), toll=True)
        for each in find_labelled(text, part.span):
            yield slot(each.thing, each.start, each.end, (each.value, each.value))


def _slot(
    whole: str,
    path: str,
    part: str,
    day: int | None,
    risen: bool,
    thing: str,
    start: int,
    end: int,
    worth: tuple[float, float],
    about: bool = False,
    toll: bool = False,
    bound: str | None = None,
) -> Slot:
    shown = f"{worth[0]:.6f}".rstrip("0").rstrip(".")
    place = Value(path, start, end, whole[start:end], shown)
    left, right = beside(whole, start, end)
    return Slot(
        "number", thing, place, part, left, right, worth[0], worth[1], about, toll, day, bound, risen=risen and toll
    )


def _thing_counted(quantity: Quantity, text: str) -> str | None:
    if _TORN.match(quantity.text) or _TORN_OFF.search(text, max(0, quantity.start - TORN), quantity.start):
        return None  # 000ر22 written from the wrong end, the one of `3. 1 million`
    if fold(quantity.text) in SCALES:
        return None  # a scale that lost its number
    if fold(quantity.text) in ONE and quantity.unit is None:
        return None  # of one family: an adjective, not a toll
    if quantity.role and quantity.role in TOLLS and not _is_thing(quantity.unit):
        return f"{quantity.role} {quantity.kind}"
    if quantity.unit and quantity.kind != "age":  # ages are compared person by person
        noun = quantity.unit if quantity.unit.isascii() else stem(fold(quantity.unit.split()[0]))
        return None if noun in generic_words() and noun not in _DURATIONS else f"{noun} {quantity.kind}"
    return _noun_behind(quantity, text) if quantity.kind == "count" else None


def _noun_behind(quantity: Quantity, text: str) -> str | None:
    """What the word right behind a bare figure says that is counted (15 fire brigades)."""
    word = _NEXT.match(text, quantity.end)
    noun = stem_word(word[1]) if word else ""
    return f"{noun} {quantity.kind}" if len(noun) > 1 and noun not in generic_words() else None


def _is_thing(unit: str | None) -> bool:
    """Whether what is counted beside a word of dying is no people: `two dead in seven accidents`."""
    return unit is not None and stem(fold(unit.split()[0])) in _list("things")


def compare_numbers(pairs: Sequence[Pair], held: Held) -> Difference | None:
    """The difference between numbers about one thing.

    Args:
        pairs: Numbers of two articles each that are about one thing.
        held: What else the articles hold.

    Returns:
        The gravest difference with the places that differ so, None where all agree.
    """
    worst, why = "", ""
    sides: dict[str, list[Slot]] = defaultdict(list)
    for one, two in pairs:
        if held.both((one, two)) and not _is_slip(one, two, held):
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


def is_risen(one: Slot, two: Slot) -> bool:
    """Whether two tolls are one that is said to have risen; such articles tell of one thing."""
    return one.toll and two.toll and _rises(max(one, two, key=lambda slot: slot.high))


def judge_numbers(one: Slot, two: Slot) -> tuple[str, str]:
    """Nature of the difference between two numbers for one thing, and the reason; empty strings where there is none."""
    texts = f"{one.place.text} ({one.place.path}) and {two.place.text} ({two.place.path})"
    if same_worth(one, two):
        return "", ""
    if one.thing == MINUTE and abs(one.low - two.low) == HALF:
        return "variant", f"One counts from the beginning of the second half: {texts}."
    if _joins_one(one, two) or _joins_one(two, one) or _of_two_camps(one, two):
        return "", ""
    if one.thing == CLOCK and same_hour(one.low, two.low):
        return "variant", f"One counts the hours from noon: {texts}."
    if one.low <= two.high and two.low <= one.high:
        return "variant", f"One range holds the other: {texts}."
    small, large = sorted((one.high, two.high))
    if max(one, two, key=lambda slot: slot.high).bound == "max":
        return "variant", f"One says less than, the other how many: {texts}."
    grouped = next((slot for slot in (one, two) if slot.high == small and is_grouped(slot)), None)
    small = small * 1000 if grouped is not None and large >= 100 * small else small
    small, large = sorted((small, large))
    if _rounded_apart(small, large):
        return "variant", f"Rounded down and up: {texts}."
    if one.toll and two.toll and small < large and min(one, two, key=lambda slot: slot.high).bound == "min":
        return "update", f"One says at least, the other knows of more: {texts}."
    if _is_floor(min(one, two, key=lambda slot: slot.high), large):
        return "variant", f"One says more than a round figure, the other how many: {texts}."
    if large > 0 and (large - small) / large <= ROUND and _may_be_rounded(one, two, small, large):
        return "variant", f"One is the other, rounded: {texts}."
    if _is_price(one) and _is_price(two):
        return "update", f"Prices move from hour to hour: {texts}."
    if is_risen(one, two):
        return "update", f"One says that the figure has risen: {texts}."
    if one.toll and two.toll and one.day is not None and two.day is not None and one.day != two.day:
        earlier, later = sorted((one, two), key=lambda slot: slot.day or 0)
        if later.high >= earlier.high:
            return "update", f"The later figure supersedes the earlier one: {texts}."
    if not _may_be_one(small, large) or ranked_apart(one, two) or (_of_weather(one) and _of_weather(two)):
        return "", ""
    return "contradiction", f"The same thing is counted differently: {texts}."


def _joins_one(one: Slot, two: Slot) -> bool:
    """Whether a figure is joined by `and` to one before it, and another takes them together: a director and three
    others, and four."""
    return not _list("joined by").isdisjoint(one.left[:1]) and two.low == one.low + 1


def _of_two_camps(one: Slot, two: Slot) -> bool:
    """Whether two tolls count people of two camps: civilians and fighters."""
    left, right = (_camps().get(slot.right[0]) if slot.toll and slot.right else None for slot in (one, two))
    return left is not None and right is not None and left != right


def _is_slip(one: Slot, two: Slot, held: Held) -> bool:
    """Whether two figures stand in one sentence, word for word, and no more than one of the articles has the other's
    elsewhere: a slip of the pen, as where 63 is set as 36."""
    left, other_left, right, other_right = (_telling(words) for words in (one.left, two.left, one.right, two.right))
    least = min(len(left), len(other_left))
    if least < WORDS_LEFT or left[:least] != other_left[:least] or right[:WORDS_RIGHT] != other_right[:WORDS_RIGHT]:
        return False
    return not (held.has(two.place.path, one) and held.has(one.place.path, two))


def _telling(words: Sequence[str]) -> list[str]:
    return [word for word in words if len(word) > 1 and word not in generic_words()]


def _may_be_one(small: float, large: float) -> bool:
    """Whether two figures may be of one thing: not far apart, or the same digits that lost their scale."""
    if large <= FARTHEST * small:
        return large > 0
    tens = log10(large / small) if small > 0 else 0.0
    return significant_digits(small) > 1 and round(tens) > 0 and abs(tens - round(tens)) < SCALED


def _of_weather(slot: Slot) -> bool:
    """Whether a figure is one of a forecast, which gives another every day."""
    return not _list("weather").isdisjoint((*slot.left, *slot.right))


def ranked_apart(one: Slot, two: Slot) -> bool:
    """Whether the words beside one of two values say that it is of a second of its kind: the second plane, day."""
    left, right = (frozenset(slot.left + slot.right) & _ordinals() for slot in (one, two))
    return left != right


def _may_be_rounded(one: Slot, two: Slot, small: float, large: float) -> bool:
    """Whether one figure may be the other, rounded: people that one can count by name are not."""
    rounder = min(small, large, key=significant_digits)
    if significant_digits(rounder) >= EXACT and large - small > _last_place(rounder):
        return False  # `more than 5706` and `more than 5760`
    if one.about or two.about:
        return True
    return significant_digits(small) != significant_digits(large) and not (one.toll and two.toll and large < COUNTED)


def _rounded_apart(small: float, large: float) -> bool:
    """Whether two large figures lie one step of their last digit apart: 377.7 million cut to 377 and rounded to 378."""
    return small >= LARGE and large - small == _last_place(small) and significant_digits(small) >= EXACT


def _is_floor(least: Slot, large: float) -> bool:
    """Whether a figure is a round one that another just exceeds as it is said to: more than ten, and twelve."""
    return least.about and least.bound != "max" and significant_digits(least.high) == 1 and large <= FLOOR * least.high


def _last_place(value: float) -> float:
    """What one step in the last significant digit of a figure is worth."""
    return float(10.0 ** (floor(log10(value)) + 1 - significant_digits(value)))


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("differences")["ranked"])


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in load_words("differences")[name])


@cache
def _camps() -> dict[str, str]:
    lists = load_words("differences")["camps"]
    return {stem(fold(word)): camp for camp, words in lists.items() for word in words}


def _is_price(slot: Slot) -> bool:
    """Whether a figure is a price, a rise or an hour of a market."""
    if slot.thing.split()[-1] not in _PRICED and slot.thing != CLOCK:
        return False
    return not market_words().isdisjoint((*slot.left, *slot.right))


def market_words() -> frozenset[str]:
    """Stems of the words of a market."""
    return _list("markets")


def _rises(slot: Slot) -> bool:
    if slot.risen:
        return True
    near = slot.left if slot.left[:1] == _TO else slot.left[:NEAR]  # ارتفاع قتلى انهيار سد كذا إلى 19
    return not _list("rises").isdisjoint(near)
