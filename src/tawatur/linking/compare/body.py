"""The words of two bodies' or places' names: the same, in another order, longer, spelled otherwise, or abroad."""

from functools import cache
from typing import Final

from tawatur.arabic import likeness, load_words, places, skeleton
from tawatur.linking.compare.feature import Feature
from tawatur.linking.names.bodies import NATIONAL, BodyName, organisation_heads, parse_body
from tawatur.linking.names.persons import without_al
from tawatur.linking.names.words import word_set

OPTIONAL_HEADS: Final = word_set("optional_heads")
_SPELLING: Final = 0.86
_SAME_SOUND: Final = 0.93  # of long words: one name, whatever the story
_LONG_SOUND: Final = 4  # consonants; with fewer, two words sound alike by chance (النيجر, نيجيريا)
_NO_STATES_BODY: Final = 0.8
_RARE_WORD: Final = 7  # letters from which a word alone is hardly a common noun


def compare_bodies(left: BodyName, right: BodyName) -> list[Feature]:
    """Features of the words of two names.

    Args:
        left: A name.
        right: Another of the same kind.

    Returns:
        One feature for how the words relate, and one where their countries differ.
    """
    found: list[Feature] = []
    text = f"{_shown(left)} | {_shown(right)}"
    if left.lands and right.lands and not left.lands & right.lands:
        found.append(Feature("country differs", 1.0, text))
    short, long = sorted((left.words, right.words), key=lambda words: (len(words), words))
    if bag(short) == bag(long) and not _is_spelled(short):
        found.append(Feature("words", 1.0, text))
    elif short[1:] == long[1:] and len(short) > 1 and _same_class(short[0], long[0]):
        found.append(Feature("other head", 1.0, text))
    elif len(short) == len(long):
        changed = [(one, other) for one, other in zip(short, long, strict=True) if one != other]
        few = len(changed) < max(2, len(short)) and all(skeleton(one) == skeleton(other) for one, other in changed)
        alike = min(likeness(one, other) for one, other in changed) if few else 0.0
        if alike >= _SAME_SOUND and all(_is_long(one) for one, _ in changed) and not _are_towns(left, right):
            found.append(Feature("long spelling", alike, text))
        elif alike >= _SPELLING and not _are_towns(left, right):
            found.append(Feature("words spelling", alike, text))
        else:
            found.append(Feature("words differ", 1.0, text))
    elif long[1:] == short and _may_go(long[0], short):
        found.append(Feature("head left out", 1.0 if len(short) > 1 or len(short[0]) >= _RARE_WORD else 0.8, text))
    elif long[:-1] == short and long[-1][0] == "@" and len(short) > 1:
        found.append(Feature("country left out", 1.0 if short[0] in NATIONAL else _NO_STATES_BODY, text))
    elif short[0][0] == "@" and len(short) == 1:
        found.append(Feature("words differ", 1.0, text))  # تونس العاصمة is a town of تونس
    elif long[: len(short)] == short:
        found.append(Feature("longer", 1.0, text))
    elif _is_acronym(short, long, left if left.words == long else right):
        found.append(Feature("acronym", 1.0, text))
    else:
        found.append(Feature("words differ", 1.0, text))
    return found


def _is_long(word: str) -> bool:
    return len(skeleton(word)) >= _LONG_SOUND


def _are_towns(left: BodyName, right: BodyName) -> bool:
    """Whether the places list knows the two names as two places."""
    known = [_towns().get(" ".join(name.words)) for name in (left, right)]
    return None not in known and known[0] != known[1]


@cache
def _towns() -> dict[str, str]:
    return {" ".join(parse_body(name).words): place.english for name, place in places().items()}


def bag(words: tuple[str, ...]) -> list[str]:
    """Words in one order whatever the name's, a governing ل off (لكرة القدم)."""
    return sorted(word[1:] if at and word[0] == "ل" and len(word) > 3 else word for at, word in enumerate(words))


def _is_spelled(words: tuple[str, ...]) -> bool:
    """Whether a name is spelled letter by letter, so that the order of its words matters (سي إن إن)."""
    return all(len(word) <= 3 for word in words)


def _may_go(head: str, rest: tuple[str, ...]) -> bool:
    """Whether a name says the same without its head word."""
    if head not in OPTIONAL_HEADS or rest[0] in organisation_heads():
        return False
    return head in word_set("heads_of_clubs") or len(rest) > 1 or not _is_place(rest[0])


@cache
def _is_place(word: str) -> bool:
    return word[0] == "@" or any(without_al(name) == word for name in (word, "ال" + word) if name in places())


def _same_class(one: str, other: str) -> bool:
    """Whether two heads say the same of a name (نادي, فريق), so that they tell no two bodies apart."""
    return any(one in heads and other in heads for heads in _classes())


@cache
def _classes() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(str, heads)) for heads in load_words("linking")["head_classes"])


def _is_acronym(short: tuple[str, ...], long: tuple[str, ...], body: BodyName) -> bool:
    """Whether one word is made of the other name's first letters (قسد of قوات سوريا الديمقراطية)."""
    if len(short) != 1 or len(long) < 3 or not 3 <= len(short[0]) <= 6:
        return False
    return short[0].removesuffix("ه") in {body.initials, body.initials.replace("ا", "")} or short[0] == body.initials


def _shown(name: BodyName) -> str:
    return " ".join(name.words)
