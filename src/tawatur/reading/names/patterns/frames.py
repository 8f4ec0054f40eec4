"""Rules of people by what the sentence says around them: who says, who is called, how old somebody is.

A verb of saying and what opens its words (أن, a colon) leave room for a speaker only; so a name that stands in no list
is told by the two sides of it. The same do a word that names (يدعى, اسمه) and an age in brackets.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, names_of_people, places, well_known, with_clitics
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.triggers import StemIn, needs
from tawatur.reading.names.wide import wide_names

_OPENERS: Final = frozenset({"ان", "بان", ":", "انه", "انها", "انهم"})
# What a verb brings its words with: دعا فلان إلى, أعلن فلان عن.
_GOVERNED: Final = {
    **dict.fromkeys(("دعا", "دعت", "اشار", "اشارت", "لفت", "لفتت", "تطرق", "تطرقت", "نوه", "نوهت"), "الي"),
    **dict.fromkeys(("اعرب", "اعربت", "كشف", "كشفت", "اعلن", "اعلنت", "عبر", "عبرت", "تحدث", "تحدثت"), "عن"),
    **dict.fromkeys(("شدد", "شددت", "اكد", "اكدت", "حث", "حثت", "الح", "اعترض", "اعترضت"), "علي"),
    **dict.fromkeys(("حذر", "حذرت", "قلل", "قللت", "سخر", "سخرت"), "من"),
}
_NAMING: Final = frozenset({"يدعي", "تدعي", "المدعو", "المدعوه", "اسمه", "اسمها"})
_PREPOSITIONS: Final = frozenset({"علي", "بان", "باسم"})  # folded, على and بأن look like names
_YEARS: Final = frozenset({"عاما", "سنه", "عام", "ربيعا"})
_LINKS: Final = frozenset({"بن", "ابن", "بنت", "ولد", "منت", "ود", "ايت", "ال", "ابو", "دي", "فان", "-"})
_LEAST: Final = 2  # words of a name that fills a gap
_WIDEST: Final = 5
_MARKS: Final = frozenset("،,(")
_SHORTEST: Final = 4  # letters of a part of a name that no list has
_LONGEST: Final = 3  # words of a name by rule
_LOOK_BACK: Final = 12  # words between a verb of saying and the end of its subject
_PLURALS: Final = ("ون", "ين", "ات", "اء", "ان", "وا", "ها", "هم", "ه", "ي", "ا")
_SERVANT_OF: Final = "عبدال"
_SERVANT: Final = 7  # letters of عبدال with a name at least


@cache
def _says() -> frozenset[str]:
    """Verbs of saying in the past, و or ف before them or not."""
    return with_clitics(lexicon.listed("frames", "saying") | _GOVERNED.keys())


@kept
def _is_servant(word: str) -> bool:
    """Whether a word is عبد and a name of God in one: nothing else is spelled like that."""
    return any(stem.text.startswith(_SERVANT_OF) and len(stem.text) >= _SERVANT for stem in find_stems(word))


@needs(
    StemIn(
        lambda: _NAMING | _YEARS | lexicon.listed("frames", "saying") | _GOVERNED.keys(),
        also=lambda word: _SERVANT_OF in word,
    )
)
def framed(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People that the tagger missed and their surroundings tell."""
    inside = covered(chunks)
    found: list[Chunk] = []
    says = _says()
    spoken = -1
    for at, word in enumerate(folded):
        if word in says:
            spoken = at
        first = at
        if 0 <= spoken < at - 1 and at - spoken <= _LOOK_BACK and _opens(folded, spoken, at):
            first = _filled(folded, spoken, at, chunks)
            if first == at and word in _OPENERS:
                first = _subject(folded, spoken, at, inside)
            elif first == at and at - spoken > _LEAST and not inside.intersection(range(spoken, at)):
                first = spoken + 1 if _before(folded, at, inside) == spoken + 1 else at
        elif word in _NAMING and at not in inside:
            first = at + 1
            at = _past_name(folded, first, inside)
        elif word == "(" and folded[at + 2 : at + 3] and folded[at + 1].isdigit() and folded[at + 2] in _YEARS:
            first = _before(folded, at, inside)
        elif (
            _SERVANT_OF in word
            and _is_servant(word)
            and at not in inside
            and not (at and lexicon.key(folded[at - 1]) in _sponsored())
        ):
            at += 1
        if first < at and (not found or found[-1].last <= first):
            found.append(Chunk(first, at, "PER"))
    return found


def _opens(folded: list[str], verb: int, at: int) -> bool:
    """Whether the word at `at` opens what the verb says: أن, a colon, or the preposition that the verb governs."""
    return folded[at] in _OPENERS or folded[at] in _governed_by(folded[verb])


@kept
def _governed_by(verb: str) -> frozenset[str]:
    """The prepositions that a verb of saying may govern."""
    return frozenset(_GOVERNED[stem.text] for stem in find_stems(verb) if stem.text in _GOVERNED)


def _filled(folded: list[str], verb: int, end: int, chunks: Sequence[Chunk]) -> int:
    """Where the name opens that fills the gap between a verb and its words, of which the tagger knew a part; or `end`.

    The gap is too short for more than a name, and holds no word that a name cannot have.
    """
    first = verb + 1
    parts = [chunk for chunk in chunks if chunk.first < end and chunk.last > first]
    if not _LEAST <= end - first <= _WIDEST or not parts or any(part.kind != "PER" for part in parts):
        return end
    if parts[0].first < first or parts[-1].last > end or (parts[0].first, parts[0].last) == (first, end):
        return end
    known = covered(parts)
    whole = parts[0].first == first and parts[-1].last == end  # what stands between two parts is a third
    if folded[first].startswith("ال") and parts[0].first > first and lexicon.key(folded[first]) in _told():
        return end
    for i in range(first, end):
        word = folded[i]
        joined = word[0] == "و" and len(word) >= _SHORTEST and i > first and not _is_borne(word)
        if joined and (i not in known or any(part.first == i for part in parts)):
            return end  # two are named
        if i < parts[0].first and not _is_borne(word) and word not in _LINKS:
            return end  # whoever is his brother or his lawyer
        if i not in known and not (_is_part(word) or (word in _LINKS and i > first) or (whole and _is_inner(word))):
            return end
    return first


@kept
def _is_inner(word: str) -> bool:
    """Whether a short word may stand between two parts of a name: شنغ وي مينغ."""
    return word.isalpha() and len(word) < _SHORTEST and not lexicon.is_common(word)


def _subject(folded: list[str], verb: int, end: int, inside: set[int]) -> int:
    """Where the name opens that ends before `end`, behind its verb or behind an office; `end` for none."""
    last = end - 1 if folded[end - 1] in _MARKS else end
    first = _before(folded, last, inside)
    if last < end or first == end or last - first > _LONGEST:
        return end
    behind_verb = first == verb + 1
    office = any(lexicon.titles().get(lexicon.key(word)) in ("office", "rank") for word in folded[verb + 1 : first])
    if not behind_verb and not (office and last - first > 1):
        return end
    if last - first == 1 and not _is_alone(folded[first]):
        return end
    return first


def _before(folded: list[str], last: int, inside: set[int]) -> int:
    """Where the run of words opens that may be a name and ends at `last`."""
    first = last
    while first and last - first < _LONGEST and first - 1 not in inside and _is_part(folded[first - 1]):
        first -= 1
    if first - 1 in inside:
        return last  # the rest of a longer name, of which the tagger knows better
    return first


def _past_name(folded: list[str], first: int, inside: set[int]) -> int:
    """After the name that opens at `first`: two words at most, or as many as lists know."""
    last = first
    while last < len(folded) and last not in inside and last - first < _LONGEST:
        if not (_is_part(folded[last]) or _is_borne(folded[last])) or (
            last - first > 1 and not _is_borne(folded[last])
        ):
            break
        last += 1
    alone = last - first == 1 and not _is_alone(folded[first])
    return first if last in inside or alone else last


@kept
def _is_alone(word: str) -> bool:
    """Whether one word between a verb and its words is a name that many people bear."""
    borne = any(kind[:2] in ("wg", "wf") and kind[2:] > "1" for kind in wide_names().get(word, ()))
    return borne and _is_borne(word) and not word.endswith(("ات", "ون", "ين"))


@kept
def _is_borne(word: str) -> bool:
    listed = bool(wide_names().get(word)) or word in names_of_people() or bool(well_known("people").get(word))
    plain = lexicon.is_common(word) or lexicon.is_counted(word) or word in _PREPOSITIONS or lexicon.key(word) in _told()
    return listed and not plain


@kept
def _is_part(word: str) -> bool:
    """Whether a word may be part of a name: no everyday word, no town, no title, no plural and no adjective."""
    if not word.isalpha() or word.isascii() or lexicon.is_common(word) or lexicon.is_nationality(word):
        return False
    if lexicon.is_counted(word) or word in places() or lexicon.key(word) in _told():
        return False
    if word.startswith("ال"):
        return _is_borne(word) or (word.endswith("ي") and len(word) > _SHORTEST + 1)
    if _is_borne(word):
        return True
    return len(word) >= _SHORTEST and not word.endswith(_PLURALS) and not word.startswith(("وال", "بال", "لل", "است"))


@cache
def _sponsored() -> frozenset[str]:
    """Words behind which a man's name is that of a league, a company, a building."""
    return (
        lexicon.listed("organisations", "sport") | lexicon.organisation_heads() | lexicon.listed("places", "honouring")
    )


@cache
def _told() -> frozenset[str]:
    """Words that say what somebody or something is."""
    return frozenset(lexicon.titles()) | lexicon.organisation_heads() | lexicon.place_heads()
