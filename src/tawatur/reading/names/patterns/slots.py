"""People by their place in the sentence: where only somebody's name can stand, names of everyday words are names too.

A title, an office with what it is of, a verb of persons, kin, or a list of people opens such a place; a mark, أن, a
preposition or a verb closes it. What fills it is a name where its words can be borne: the more certain the place, the
less the words must be known. The same place makes a name whole of which the tagger knew one word.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import ATTACHED, find_stems, kept, with_conjunctions
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.filling import (
    LIKELY,
    NONE,
    SURE,
    WEAK,
    closing,
    ends_as_family,
    is_compound,
    is_full,
    is_listed_given,
    is_plainly_family,
    is_surely_given,
    weight,
)
from tawatur.reading.names.patterns.introduced import is_introduced
from tawatur.reading.names.patterns.triggers import StemIn, needs

_LONGEST: Final = 5  # words of a name
_LEAST: Final = 2
_LOOK_BACK: Final = 12  # words of an office with what it is of
_ENOUGH: Final = 8  # of place, end, first word and the least of the others, each up to SURE
_COMMAS: Final = frozenset("،,")
_OF: Final = frozenset({"في", "باسم", "لدي", "عن", "من", "لشوون", "ب"})  # what an office's noun goes on with
_DEFINITE: Final = ("ال", "وال")
_POSSESSIVES: Final = ("ه", "ها", "هم", "هما", "نا", "ي")


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(lexicon.folded(word) for word in lexicon.words("slots", name))


@cache
def _saying() -> frozenset[str]:
    return lexicon.listed("frames", "saying")


@cache
def _saying_joined() -> frozenset[str]:
    return with_conjunctions(_saying())


def _may_join(word: str) -> bool:
    """Whether و joins a given name in a word, or ل or ب stands before one."""
    return word[0] in "ولب" and any(is_surely_given(stem.text) for stem in find_stems(word)[1:])


@needs(
    StemIn(
        lambda: {
            *lexicon.titles(),
            *(word for name in ("acting", "kin", "before", "sorts") for word in _listed(name)),
            *(f"ال{word}" for word in _listed("sorts")),
            *_saying(),
            "كل",
        },
        also=_may_join,
    )
)
def slotted(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People that their place tells, whole, where the tagger has nothing or a part.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The people found, in order.
    """
    inside = by_word(chunks)
    starts = {chunk.first for chunk in chunks if chunk.kind == "PER" and not is_full(folded, chunk)}
    free = {at for at, word in enumerate(folded[:-1]) if _may_start(word) and at not in inside}
    found: list[Chunk] = []
    for at in sorted(starts | free):
        if not 0 < at < len(folded) - 1 or (found and at < found[-1].last):
            continue
        if folded[at].startswith("ال") and lexicon.is_nationality(folded[at]) and folded[at - 1].startswith(_DEFINITE):
            continue  # الشاعر العربي فلان
        after = inside.get(at + 1)
        if after is None:
            follows = bool(weight(folded[at + 1], False)) or ends_as_family(folded, at + 1)
        else:
            follows = after.kind == "PER"
        if not follows:
            if at not in inside and _stands_alone(folded, at):
                found.append(Chunk(at, at + 1, "PER"))
            continue
        first, place = _read(folded, at, inside, found)
        last = _filled(folded, at, first, place, inside) if place else at
        if last > at:
            found.append(Chunk(at, last, "PER"))
    return found


def _stands_alone(folded: list[str], at: int) -> bool:
    """Whether a given name alone stands between a verb of speech with what somebody is, and what they say."""
    if at < _LEAST or not _says(folded[at - 2]) or closing(folded, at + 1) < SURE:
        return False
    word, before = folded[at], folded[at - 1]
    return (is_listed_given(word) or weight(word, True) >= LIKELY) and (_is_sort(before) or is_introduced(folded, at))


def _read(folded: list[str], at: int, inside: dict[int, Chunk], found: list[Chunk]) -> tuple[str, int]:
    """The first word of whoever may stand at `at`, without what is attached, and how certain the place is."""
    word, own = folded[at], at in inside
    if weight(word, True) or own:
        place = LIKELY if _follows_person(folded, at, inside, found) else _opened(folded, at, inside)
        plural = word.endswith("ي") and not is_listed_given(word)  # بين مسلمي المدينة
        return word, NONE if place == WEAK and plural and not own else place
    if _follows_person(folded, at, inside, found) and weight(word.removeprefix("و"), True):
        return word.removeprefix("و"), LIKELY
    first = _bound(word)
    return first, WEAK if first else NONE


@kept
def _may_start(word: str) -> bool:
    """Whether a name may open at a word, a conjunction or preposition attached or not."""
    if weight(word, True):
        return True
    return word[0] in ATTACHED and bool((word[0] == "و" and weight(word[1:], True)) or _bound(word))


def _filled(folded: list[str], at: int, first: str, place: int, inside: dict[int, Chunk]) -> int:
    """After the name that fills the place opened before `at`, or `at` where none does."""
    last, tagged, least = at, False, SURE
    while last < len(folded) and last - at < _LONGEST:
        own = inside.get(last)
        if own is not None:
            if own.kind != "PER" or own.first != last:
                return at
            if last > at and folded[last][0] == "و" and not weight(folded[last], True):
                break  # another one
            tagged, last = True, own.last
            if is_full(folded, own):
                break
            continue
        word = first if last == at else folded[last]
        value = weight(word, last == at)
        if value == NONE and last > at and ends_as_family(folded, last):
            value = WEAK
        if value == NONE:
            break
        if last > at:
            least = min(least, value)
        last += 1
    own = inside.get(at)
    if own is not None and last > own.last and weight(first, True) < LIKELY:
        return at  # رونالدو stands alone: whatever follows is said of him
    if last - at < _LEAST or (own is not None and own.last == last):
        return at
    end = closing(folded, last)
    known = SURE if own is not None else weight(first, True)
    if place == WEAK and first != folded[at] and (tagged or not is_plainly_family(folded[at + 1])):
        return at  # لـ may be any letter
    if own is not None and own.last - own.first > 1 and not is_compound(folded, own) and (least == WEAK or end < SURE):
        return at
    if tagged:
        if own is None and known < SURE and (place < SURE or end < LIKELY) and _is_whole(folded, at, inside):
            return at  # ضد نظام فلان الفلاني
        return last if known + place + end >= _ENOUGH - least else at
    if last in inside and inside[last].kind == "PER":
        return at
    total = place + end + known + least
    sure = known == SURE and (least == SURE or (least == LIKELY and place >= LIKELY))
    return last if sure or total >= _ENOUGH else at


def _is_whole(folded: list[str], at: int, inside: dict[int, Chunk]) -> bool:
    """Whether the name right behind `at` was found with a given and a family name: an everyday word opens it not."""
    own = inside.get(at + 1)
    return own is not None and own.last - own.first > 1


def _opened(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """How certain it is that somebody's name stands at `at`, by what stands before it."""
    before = folded[at - 1]
    if is_introduced(folded, at) or _is_kin(folded, at) or _is_sort(before):
        return SURE
    if folded[max(0, at - 2) : at] == ["كل", "من"]:
        return SURE
    if _says(before):
        return LIKELY
    if before in _listed("behind"):
        return WEAK if before in _listed("before") else NONE
    if before.startswith("ال") and at > 1 and at - 1 not in inside and _says(folded[at - 2]):
        return SURE if lexicon.key(before) not in lexicon.organisation_heads() else WEAK
    if ends_office(folded, at, inside):
        return SURE
    if any(stem.text in _listed("acting") or stem.text in _listed("before") for stem in find_stems(before)):
        return WEAK
    return NONE


def _follows_person(folded: list[str], at: int, inside: dict[int, Chunk], found: list[Chunk]) -> bool:
    """Whether a person's name ends right before a word joined by و."""
    if not folded[at].startswith("و"):
        return False
    before = inside.get(at - 1)
    told = before is not None and before.kind == "PER"
    return told or (bool(found) and found[-1].last == at)


def _bound(word: str) -> str:
    """The certain given name to which ل or ب is attached, or nothing."""
    stems = (stem for stem in find_stems(word)[1:] if stem.clitics[-1:] in ("ل", "ب") and not stem.fused)
    return next((stem.text for stem in stems if is_listed_given(stem.text) and is_surely_given(stem.text)), "")


def _says(word: str) -> bool:
    return word in _saying_joined()


@kept
def _is_sort(word: str) -> bool:
    """Whether a word with the article says what somebody is."""
    return any(stem.text.startswith("ال") and stem.text[2:] in _listed("sorts") for stem in find_stems(word))


def _is_kin(folded: list[str], at: int) -> bool:
    """Whether kin stand before `at`: with a possessive, or with whose they are."""
    return _is_owned_kin(folded[at - 1]) or (
        at > 1 and folded[at - 1].startswith("ال") and _is_kin_noun(folded[at - 2])
    )


@kept
def _is_owned_kin(word: str) -> bool:
    kin = _listed("kin")
    for stem in find_stems(word):
        for end in _POSSESSIVES[:-1]:
            noun = stem.text.removesuffix(end)
            if noun != stem.text and (noun in kin or (noun.endswith("ت") and f"{noun[:-1]}ه" in kin)):
                return True
    return False


@kept
def _is_kin_noun(word: str) -> bool:
    return any(stem.text in _listed("kin") for stem in find_stems(word))


def ends_office(folded: list[str], at: int, inside: dict[int, Chunk]) -> bool:
    """Whether an office ends before `at`: its noun, and up to there what it is of."""
    before, own = folded[at - 1], inside.get(at - 1)
    if own is not None and own.kind == "PER":
        return False
    if not (before.startswith(("ال", "لل")) or own is not None):
        return False
    for i in range(at - 2, max(-1, at - _LOOK_BACK), -1):
        word, own = folded[i], inside.get(i)
        if own is not None:
            if own.kind == "PER":
                return False
            continue
        kind = _office_kind(word)
        if kind and (not word.startswith("ال") or _goes_on_with(folded, i + 1)):
            return True
        if not word[0].isalpha() or _ends_clause(word):
            return False
    return False


def _goes_on_with(folded: list[str], at: int) -> bool:
    """Whether what an office is of opens at `at`, an adjective before it or not: المتحدث | الرسمي باسم كذا."""
    at += at + 1 < len(folded) and folded[at].startswith("ال")
    return folded[at] in _OF or folded[at].startswith("لل")


@kept
def _office_kind(word: str) -> bool:
    """Whether a word is the noun of an office, with a conjunction or preposition or without."""
    titles = lexicon.titles()
    return any(titles.get(lexicon.key(stem.text)) in ("office", "rank") for stem in find_stems(word))


@kept
def _ends_clause(word: str) -> bool:
    return _says(word) or word in _listed("acting") or (word in _listed("behind") and word not in _OF)
