"""People by their place beside speech alone: whoever stands between a verb of speech and what it says, known or not.

Behind a verb of speech, or behind what somebody is after one, only a subject can stand; a run of words there that no
list has and no article uses is somebody's name, of whatever language (وقال تيرون كلاشو من سكان الحي إن ...). One known
part vouches for the others; without one the run must be closed by what the verb says.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import kept, places, well_known, with_conjunctions
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.bearers import heads, is_listed
from tawatur.reading.names.patterns.filling import (
    LIKELY,
    NONE,
    SURE,
    WEAK,
    closing,
    ends_as_family,
    is_behind,
    is_listed_given,
    is_ordinary,
    weighed,
    weight,
)
from tawatur.reading.names.patterns.introduced import is_introduced
from tawatur.reading.names.patterns.triggers import StemIn, needs
from tawatur.reading.names.wide import wide_names

_LEAST: Final = 2  # words of a name
_LONGEST: Final = 4
_SYLLABLE: Final = 3  # letters of a foreign syllable at most
_ABOUT: Final = "اما"  # أما فلان فقال
_WAS: Final = frozenset({"كان", "كانت", "وكان", "وكانت"})  # كان فلان قد أعلن
_HAD: Final = "قد"
_POSSESSIVES: Final = ("ه", "ها", "هم")
_TO: Final = frozenset({"لي", "لك", "له", "بي", "بك", "به", "لنا", "بنا"})  # to whom, though some are syllables
_OF_SPEECH: Final = frozenset({"قوله", "قولها"})
_GOVERNED: Final = frozenset({"علي", "الي", "عن", "من", "ل", "قايلا", "قايله"})
_LINKS: Final = frozenset(
    {"بن", "ابن", "بنت", "ال", "ابو", "ابي", "ولد", "منت", "ود", "ايت", "اولاد", "اغ", "دي", "فان"}
)
_ATTACHED: Final = ("وال", "بال", "لل", "كال", "فال")
_INFLECTED: Final = ("ون", "ين", "ات", "ان", "وا", "ها", "هم", "نا", "ه", "ا", "ي")
_OPENING: Final = frozenset('«"“(')


@cache
def _speaking() -> frozenset[str]:
    saying = lexicon.listed("frames", "saying") - {"بين"}  # between, far more often
    return saying | lexicon.listed("slots", "speaking")


@cache
def _speaking_joined() -> frozenset[str]:
    return with_conjunctions(_speaking())


@cache
def _sorts() -> frozenset[str]:
    return lexicon.listed("slots", "sorts") | lexicon.listed("slots", "trades")


@cache
def _nobodys() -> frozenset[str]:
    """Words that describe who speaks, or join words: no name opens with one."""
    lists = (lexicon.listed("speakers", name) for name in ("unnamed", "offices", "organisations", "documents", "media"))
    return frozenset[str]().union(*lists, _sorts(), lexicon.listed("organisations", "particles"))


@needs(StemIn(lambda: {*_speaking(), *lexicon.titles(), *_WAS, _ABOUT, "عن", ":"}))
def spoken(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People whom their place beside speech tells, where the tagger has nothing or a part.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The people found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    leading = _leading()
    places = range(len(folded) - 2)
    for at in [at for at in places if not at or (before := folded[at - 1]) in leading or before.startswith("ال")]:
        if found and at < found[-1].last:
            continue
        if not _may_open(folded, at, inside):
            continue
        place = _place(folded, at)
        last = _past_name(folded, at, place, inside) if place else at
        if last > at:
            found.append(Chunk(at, last, "PER"))
    return found


@cache
def _leading() -> frozenset[str]:
    """The words behind which whoever speaks may stand, besides those with the article: most words are none of them."""
    return _speaking_joined() | _WAS | {"عن", _ABOUT}


def _may_open(folded: list[str], at: int, inside: dict[int, Chunk]) -> bool:
    """Whether somebody's name may begin at a word: it begins what was found there, or nothing was."""
    own = inside.get(at)
    if own is not None:
        alone = own.kind == "PER" and own.first == at and own.last - at < _LEAST
        return alone and (
            is_listed_given(folded[at]) or _is_foreign_given(folded[at])
        )  # a family name by itself needs nothing behind it
    return _first_value(folded, at, inside) > NONE


@kept
def _is_foreign_given(word: str) -> bool:
    """Whether a word is a foreigner's given name, and nobody's family name."""
    groups = well_known("people").get(word, ())
    return "given" in groups and "family" not in groups


@kept
def _joins(word: str) -> bool:
    """Whether و joins a known name or a noun with a possessive in a word that is none itself: وجون, وزملاؤه."""
    if word[0] != "و" or is_listed(word):
        return False
    return word.endswith(_POSSESSIVES) or (is_listed(word[1:]) or bool(wide_names().get(word[1:])))


def _first_value(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """As `value_of` of the word at `at`; behind a feminine verb an unknown one in ة before a name is a woman's."""
    value, after = value_of(folded[at], True), inside.get(at + 1)
    if value == NONE and after is not None and after.kind == "PER" and at and _is_of_her(folded[at - 1]):
        return WEAK if folded[at].endswith("ه") and _is_unknown(folded[at], False) else NONE
    return value


def _place(folded: list[str], at: int) -> int:
    """How certain it is that whoever speaks stands at `at`."""
    if not at:
        return WEAK
    before = folded[at - 1]
    if speaks(before) or before == _ABOUT:
        return LIKELY
    if before in _WAS:
        return LIKELY
    if before == "عن":
        return WEAK
    after_verb = at > 1 and speaks(folded[at - 2])
    if before.startswith("ال") and after_verb and lexicon.key(before) not in heads():
        return SURE
    return SURE if before.startswith("ال") and is_introduced(folded, at) else NONE


def _past_name(folded: list[str], at: int, place: int, inside: dict[int, Chunk]) -> int:
    """After the name that fills the place at `at`, or `at` where none does."""
    last, values = at, list[int]()
    while last < len(folded) and last - at < _LONGEST:
        own = inside.get(last)
        if own is not None and (own.kind == "PER" or _is_family(folded, own)):
            if own.first != last or (last > at and folded[last][0] == "و"):
                break
            values += [SURE] * (own.last - own.first)
            last = own.last
            continue
        value = NONE
        if own is None and not (last > at and _joins(folded[last])):
            value = _first_value(folded, at, inside) if last == at else value_of(folded[last], False)
        if last > at and ends_as_family(folded, last):
            values.append(WEAK)
            last += 1
            break
        if value == NONE or (last > at and _ends(folded, last)):
            break
        values.append(value)
        last += 1
    known = inside.get(at)
    if last in inside or last - at < _LEAST or (known is not None and known.last == last):
        return at
    end = _closing(folded, at, last, place)
    doubted = known is not None or any(_is_syllable(word) and not is_listed(word) for word in folded[at:last])
    return last if _fills(values, place, end) and not (doubted and end < SURE) else at


def _fills(values: list[int], place: int, end: int) -> bool:
    """Whether words of such values are a name here: one known part vouches for the rest, or both sides do."""
    known = sum(value >= LIKELY for value in values)
    if known and place >= LIKELY:
        return end >= LIKELY
    if known:
        return end == SURE and values[0] >= LIKELY
    return place >= LIKELY and end == SURE and len(values) < _LONGEST


def _closing(folded: list[str], at: int, last: int, place: int) -> int:
    """How well what stands at `last` closes the name from `at` on; a weak place asks for its own end."""
    word = folded[last] if last < len(folded) else ""
    if not at:
        return SURE if word == ":" else NONE
    before = folded[at - 1]
    if before == _ABOUT:
        return SURE if word[:1] == "ف" else NONE
    if place == WEAK:
        return SURE if word in _OF_SPEECH else NONE
    if before in _WAS:
        aged = word == "(" and last + 1 < len(folded) and folded[last + 1].isdigit()
        return SURE if word == _HAD or aged or speaks(word) else NONE
    told = word[:1] in ("ل", "ب") and last + 1 < len(folded) and folded[last + 1] in _OPENING
    if told or (word in _GOVERNED and speaks(before)):
        return SURE
    return max(closing(folded, last), LIKELY if _says_what(word) else NONE)


@kept
def _says_what(word: str) -> bool:
    """Whether a word goes on with what somebody is: المسؤول, أحد, صاحب."""
    return lexicon.key(word) in _sorts() or lexicon.key(word) in lexicon.listed("speakers", "offices")


def _ends(folded: list[str], at: int) -> bool:
    """Whether a name is over before a word: what its bearer is or does opens there."""
    word = folded[at]
    return word in _sorts() and not is_listed(word)


def _is_family(folded: list[str], own: Chunk) -> bool:
    """Whether a single word that was taken for a place is a family name too."""
    word = folded[own.first]
    town = places().get(word)
    small = town is None or (town.size != "country" and (town.size != "city1" or word.endswith("ي")))
    return own.kind == "LOC" and own.last - own.first == 1 and word.startswith("ال") and small and _is_borne(word)


@kept
def _is_borne(word: str) -> bool:
    """Whether a word is plainly a family name, though it may be a town's as well."""
    return weight(word, False) >= LIKELY


def speaks(word: str) -> bool:
    return word in _speaking_joined()


@kept
def _is_of_her(word: str) -> bool:
    """Whether a word is a verb of speech in the feminine."""
    return word.endswith("ت") and speaks(word)


@weighed
def value_of(word: str, opens: bool) -> int:
    """How well a word may be part of the name of whoever speaks, its first one (`opens`) or another."""
    if word == "الله":
        return NONE
    value = weight(word, opens)
    if opens and (word in _nobodys() or (value == WEAK and word.endswith(_INFLECTED[:3]))):
        return NONE
    if value:
        return value
    if word in _LINKS:
        return NONE if opens else SURE
    return WEAK if _is_syllable(word) or (_is_unknown(word, opens) and not _is_verbal(word)) else NONE


def _is_verbal(word: str) -> bool:
    """Whether an unknown word has the form of a verb, of an adverb or of a noun with a possessive."""
    return word.endswith(("ته", "تها", "تهم")) or (word[0] in "يت" and word.endswith("ون"))


def _is_syllable(word: str) -> bool:
    """Whether a short word is nothing but a foreign name's: كيم, سو."""
    if not word.isalpha() or not 1 < len(word) <= _SYLLABLE or is_behind(word) or word in _nobodys() | _TO:
        return False
    if len(word) == _SYLLABLE and not any(letter in "اوي" for letter in word):
        return False
    return not (lexicon.is_counted(word) or lexicon.is_common(word) or lexicon.titles().get(word))


def _is_unknown(word: str, opens: bool) -> bool:
    """Whether no list and no article has a word, and its form is no noun's with the article or a preposition."""
    if not word.isalpha() or word.isascii() or len(word) <= _SYLLABLE or word.startswith(_ATTACHED):
        return False
    if word.startswith("ال") and (opens or word.endswith(_INFLECTED[:3])):
        return False
    if opens and (word.endswith(_INFLECTED) or (word[-1] == "و" and is_ordinary(word[:-1]))):
        return False  # موقعو البيان
    if is_ordinary(word) or lexicon.is_common(word) or lexicon.is_counted(lexicon.key(word)):
        return False
    told = lexicon.titles().get(lexicon.key(word)) or lexicon.key(word) in heads() or lexicon.is_nationality(word)
    return not told and not is_behind(word) and word not in places() and not speaks(word)
