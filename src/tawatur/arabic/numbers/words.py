"""The number words with their prefixes, as one dictionary: a folded key tells what a word adds to a number."""

from fractions import Fraction
from functools import cache
from itertools import chain
from typing import Any, Final

import msgspec

from tawatur.arabic.letters import fold
from tawatur.arabic.resources import load_words

# Prefix, how many of its letters do not belong to the number, whether it joins (و), whether it makes definite.
PREFIXES: Final = (
    ("", 0, False, False),
    ("ال", 0, False, True),
    ("و", 1, True, False),
    ("ب", 1, False, False),
    ("ل", 1, False, False),
    ("ف", 1, False, False),
    ("ك", 1, False, False),
    ("وال", 1, True, True),
    ("بال", 1, False, True),
    ("فال", 1, False, True),
    ("كال", 1, False, True),
    ("لل", 0, False, True),  # للثلاثة cannot be cut
    ("وب", 2, True, False),
    ("ول", 2, True, False),
    ("وك", 2, True, False),
    ("وبال", 2, True, True),
    ("ولل", 1, True, True),
)


class NumberWord(msgspec.Struct, frozen=True):
    """What one word adds to a number.

    Attributes:
        kind: `unit|ten|teen|tens|hundred|hundreds|scale|zero|fraction|denominator|several`.
        value: Its worth.
        dual: Whether the word itself says two of its scale (ألفان).
        single: Whether it may also stand as one of its scale after a number (120 ألفا).
        many: Whether it is a plural, no number by itself (آلاف).
        skip: How many letters of prefix stand before the number.
        joins: Whether it is joined by و.
        definite: Whether it has the article.
        weak: Whether it is another word unless number words follow.
        hamza: Whether it is this number only when written with its hamza (مئتا, not ميتا).
        tail: Whether it may follow a unit to make 11 to 19.
    """

    kind: str
    value: int | float
    dual: bool = False
    single: bool = False
    many: bool = False
    skip: int = 0
    joins: bool = False
    definite: bool = False
    weak: bool = False
    tail: bool = False
    hamza: bool = False


@cache
def number_words() -> dict[str, NumberWord]:
    """Every number word under each of its prefixes, by folded key."""
    lists = load_words("numbers")
    barred = {fold(word) for word in lists["not_numbers"]}
    bare = _bare_words(lists)
    found: dict[str, NumberWord] = {}
    for prefix, skip, joins, definite in PREFIXES:
        for word, entry in bare.items():
            key = prefix + word
            if key not in barred and not (joins and key[1:] in barred):
                made = msgspec.structs.replace(entry, skip=skip, joins=joins, definite=definite)
                found.setdefault(key, made)  # the shorter prefix wins: واحد is one, not أحد after و
    return found


def _bare_words(lists: Any) -> dict[str, NumberWord]:
    weak = {fold(word) for word in lists["weak"]}
    tails = {fold(word) for word in lists["teen_tail"]}
    words: dict[str, NumberWord] = {}

    def add(word: str, kind: str, value: int | float, *, dual: bool = False, many: bool = False) -> None:
        key = fold(word)
        known = words.get(key)
        if (
            known is not None and known.kind == kind == "scale" and dual and not known.dual
        ):  # ألفا is a thousand after a number and two by itself
            words[key] = msgspec.structs.replace(known, dual=True, single=True)
            return
        words.setdefault(
            key,
            NumberWord(
                kind,
                value,
                dual=dual,
                single=not dual,
                many=many,
                weak=key in weak,
                tail=key in tails,
                hamza=key == "ميتا",  # مئتا; without its hamza it is dead
            ),
        )

    for kind, name in (("unit", "units"), ("teen", "teens"), ("tens", "tens"), ("hundreds", "hundreds")):
        for value, forms in lists[name].items():
            for form in forms:
                add(form, kind, value)
    for kind, name, worth in (("ten", "ten", 10), ("hundred", "hundred", 100), ("zero", "zero", 0)):
        for form in lists[name]:
            add(form, kind, worth)
    for form in lists["several"]:
        add(form, "several", 3)
    for value, forms in lists["scales"].items():
        for form in forms["one"]:
            add(form, "scale", value)
        for form in forms["two"]:
            add(form, "scale", value, dual=True)
        for form in forms["many"]:
            add(form, "scale", value, many=True)
    for ratio, forms in lists["fractions"].items():
        for form in forms:
            add(form, "fraction", round(float(Fraction(ratio)), 4))
    for value, forms in lists["denominators"].items():
        for form in forms:
            add(form, "denominator", value)
    return words


@cache
def ranks() -> frozenset[str]:
    """Words before which a fraction is no fraction (نصف النهائي), folded."""
    return frozenset(fold(word) for word in load_words("numbers")["not_before"])


@cache
def points() -> frozenset[str]:
    """Words that say a decimal point, folded."""
    return frozenset(fold(word) for word in chain(load_words("numbers")["point"]))
