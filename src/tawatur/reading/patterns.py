"""Names by rule: what the tagger leaves open and a head word, or a list of names that every newsroom knows, decides.

Three rules, each on word indices of one sentence: listed names of several words; a head that belongs to the name
(وزارة، جامعة، مطار) with the nouns that complete it; a head that stays outside it (مدينة، صحيفة).
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.arabic.clitics import find_stems
from tawatur.arabic.gazetteer import places, well_known
from tawatur.reading import lexicon
from tawatur.reading.nouns import Sentence

KINDS: Final = {"organisations": "ORG", "places": "LOC", "people": "PER"}
_LONGEST: Final = 4  # words that may complete a head by rule; longer names are the tagger's


class Chunk(msgspec.Struct, frozen=True):
    """A name in words `[first, last)` of a sentence; `kind` is `PER|ORG|LOC`."""

    first: int
    last: int
    kind: str


def apply_patterns(sentence: Sentence, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The names of a sentence after the rules.

    Args:
        sentence: The sentence.
        chunks: What the tagger found in it, in order.

    Returns:
        Names in order, none overlapping another.
    """
    folded = [fold(word.bare) for word in sentence.words]
    found = [_whole_person(folded, chunk, chunks) for chunk in chunks]
    for rule in (_listed, _headed, _titled):
        for new in rule(folded, found):
            found = [old for old in found if old.last <= new.first or old.first >= new.last]
            found.append(new)
        found.sort(key=lambda chunk: chunk.first)
    return [trimmed for chunk in found if (trimmed := _without_outer_head(folded, chunk)) is not None]


@cache
def _known_phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word of the well-known names to the other words and the kind; longest first."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for sort, kind in KINDS.items():
        for name in well_known(sort):
            first, *rest = name.split()
            if rest:
                found.setdefault(first, {})[tuple(rest)] = kind
    for name in lexicon.known_organisations():
        first, *rest = name.split()
        found.setdefault(first, {})[tuple(rest)] = "ORG"
    for name, place in places().items():
        if " " in name and place.size == "country":
            first, *rest = name.split()
            found.setdefault(first, {}).setdefault(tuple(rest), "LOC")
    return {first: tuple(sorted(rests.items(), key=lambda item: -len(item[0]))) for first, rests in found.items()}


def _listed(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Listed names that stand where the tagger has nothing, or less."""
    phrases = _known_phrases()
    inside = {i: chunk for chunk in chunks for i in range(chunk.first, chunk.last)}
    found: list[Chunk] = []
    at = 0
    while at < len(folded):
        step = 1
        for stem in find_stems(folded[at]):
            for rest, kind in phrases.get(stem.text, ()):
                last = at + 1 + len(rest)
                if tuple(folded[at + 1 : last]) != rest:
                    continue
                touched = {id(c): c for i in range(at, last) if (c := inside.get(i)) is not None}.values()
                if all(at <= c.first and c.last <= last for c in touched) and not _same(touched, at, last):
                    found.append(Chunk(at, last, kind))
                step = last - at
                break
            if step > 1 or (found and found[-1].first == at):
                break
        at += step
    return found


def _same(touched: object, first: int, last: int) -> bool:
    return any(c.first == first and c.last == last for c in touched)  # type: ignore[attr-defined]


def _headed(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Heads that belong to the name, joined with the name or the nouns behind them."""
    starts = {chunk.first: chunk for chunk in chunks}
    inside = {i for chunk in chunks for i in range(chunk.first, chunk.last)}
    found: list[Chunk] = []
    for at in range(len(folded) - 1):
        if at in inside:
            continue
        kind = _head_kind(folded[at])
        if kind is None:
            continue
        last = _complement(folded, at + 1, starts, inside)
        if last > at + 1 and (kind == "sure" or _names(folded, at + 1, starts)):
            found.append(Chunk(at, last, "LOC" if kind == "LOC" else "ORG"))
    return found


def _head_kind(word: str) -> str | None:
    """`sure`, `named` (organisations) or `LOC`: what the word makes of what follows; None for most words."""
    for stem in find_stems(word):
        if stem.text in lexicon.listed("organisations", "sure"):
            return "sure"
        if stem.text in lexicon.listed("organisations", "named"):
            return "named"
        if stem.text in lexicon.listed("places", "sure"):
            return "LOC"
    return None


def _names(folded: list[str], at: int, starts: dict[int, Chunk]) -> bool:
    """Whether a name stands at `at`, bare or behind a title: مطار الملك فلان."""
    titles = lexicon.titles()
    while at < len(folded) and at not in starts and folded[at].removeprefix("ال") in titles:
        at += 1
    return at in starts


def _complement(folded: list[str], at: int, starts: dict[int, Chunk], inside: set[int]) -> int:
    """After the words that complete a head at `at - 1`: a name, or definite nouns, then adjectives of nationality."""
    begin, titles = at, lexicon.titles()
    name = at
    while name < len(folded) and name not in inside and folded[name].removeprefix("ال") in titles:
        name += 1
    if name in starts and starts[name].first == name:
        at = starts[name].last
        if at < len(folded) and _is_attribute(folded[at]) and at not in inside:
            at += 1
    elif folded[at].startswith("ال") and at not in inside and len(folded[at]) > 4:
        at += 1
    elif (
        at + 1 < len(folded)
        and folded[at + 1].startswith("ال")
        and folded[at] in _MIDDLES
        and not {at, at + 1} & inside
    ):
        at += 2
    while begin < at < min(len(folded), begin + _LONGEST) and at not in inside and _closes(folded[at]):
        at += 1
    return at


# Nouns that stand between a head and its definite noun: لجنة حقوق الإنسان، مجلس إدارة الشركة.
_MIDDLES: Final = frozenset(
    "حقوق رعايه مكافحه حمايه شوون تنميه تنظيم خدمات صحه علوم شباب سوق قياده رياسه امن دعم تشجيع تنسيق ضمان".split()
)
_ATTRIBUTES: Final = frozenset(
    "العام العامه الاعلي العليا الوطني الوطنيه الدولي الدوليه المركزي المركزيه الاقليمي الاقليميه الجوي الجويه البحري"
    " البحريه العسكري العسكريه الجامعي الجامعيه التخصصي الثقافي الصناعيه الصناعي التجاريه التجاري الطبيه الطبي"
    " الاسلامي الاسلاميه الاتحادي الاتحاديه الفيدراليه الفيدرالي الفدراليه الوزاري العالمي العالميه الاهلي".split()
)


def _is_attribute(word: str) -> bool:
    return word in _ATTRIBUTES


def _closes(word: str) -> bool:
    return word.startswith("ال") and (lexicon.is_nationality(word) or word in _ATTRIBUTES)


# After these a person's name goes on: عبد العزيز، فان غال، دي خيا.
_PARTICLES: Final = frozenset("بن ابن بنت عبد ابو ابي ام ال دي دا دو ديل فان فون لو ماك ولد اولد".split())


_PREPOSITIONS: Final = frozenset({"علي", "بان"})  # folded, على and بأن look like names


def _whole_person(folded: list[str], chunk: Chunk, chunks: Sequence[Chunk]) -> Chunk:
    """A person's name with the parts that the tagger left out on either side."""
    if chunk.kind != "PER":
        return chunk
    inside = {i for other in chunks for i in range(other.first, other.last)}
    first, last = chunk.first, chunk.last
    while last < len(folded) and last not in inside and folded[last][0].isalpha():
        if folded[last - 1] not in _PARTICLES and not _is_person_word(folded[last]):
            break
        last += 1
    while first and first - 1 not in inside and (folded[first] == "بن" or _is_given(folded[first - 1])):
        if not folded[first - 1][0].isalpha() or folded[first - 1] in lexicon.titles():
            break
        first -= 1
    return Chunk(first, last, "PER")


def _is_given(word: str) -> bool:
    groups = well_known("people").get(word, ())
    return "arab" in groups and len(word) > 2 and word not in _PREPOSITIONS


def _is_person_word(word: str) -> bool:
    groups = well_known("people").get(word, ())
    return bool(groups) and not lexicon.is_nationality(word) and len(word) > 2 and word not in _PREPOSITIONS


def _titled(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People behind a title whose given name the lists know: العقيد خالد الفلاني."""
    inside = {i for chunk in chunks for i in range(chunk.first, chunk.last)}
    found: list[Chunk] = []
    for at in range(1, len(folded) - 1):
        if at in inside or at + 1 in inside or not _is_given(folded[at]):
            continue
        before = folded[at - 1]
        if lexicon.titles().get(lexicon.key(before)) is not None and _is_nisba(folded[at + 1]):
            found.append(Chunk(at, at + 2, "PER"))
    return found


def _is_nisba(word: str) -> bool:
    """Whether a word has the form of a family name: الفلاني."""
    return word.startswith("ال") and word.endswith("ي") and len(word) > 5 and not lexicon.is_nationality(word)


def _without_outer_head(folded: list[str], chunk: Chunk) -> Chunk | None:
    """The name without a head that stays outside; None for what only describes (المدن اليمنية) or tells a nation."""
    first, last = chunk.first, chunk.last
    stems = [stem.text for stem in find_stems(folded[first])]
    file = "places" if chunk.kind == "LOC" else "organisations"
    if last - first > 1 and chunk.kind != "PER" and any(s in lexicon.listed(file, "outside") for s in stems):
        if not lexicon.is_nationality(folded[first + 1]):
            first += 1
    if last - first == 1 and any(lexicon.is_nationality(s) for s in (*stems, folded[first])):
        if not any(s in well_known("organisations") or s in places() for s in stems):
            return None
    if chunk.kind == "ORG" and " ".join(folded[first:last]) in _never():
        return None
    if last - first == 1 and stems[-1] in lexicon.listed("organisations", "doubtful") and not _is_backed(folded, first):
        return None
    if chunk.kind == "LOC" and last - first == 2 and lexicon.is_nationality(folded[last - 1]):
        if any(lexicon.key(stem) in lexicon.listed("places", "common") for stem in stems):
            return None
    if chunk.kind == "ORG" and last - first > 1 and folded[last - 1].startswith("ال"):
        head = any(lexicon.key(stem) in lexicon.organisation_heads() for stem in stems)
        if lexicon.is_nationality(folded[last - 1]) and not head and _is_known(folded[first : last - 1]):
            last -= 1
    return Chunk(first, last, chunk.kind)


@cache
def _never() -> frozenset[str]:
    return frozenset(fold(name) for name in load_words("organisations")["never"])


def _is_backed(folded: list[str], at: int) -> bool:
    """Whether a head or an opening quotation mark stands before."""
    return at > 0 and (not folded[at - 1][0].isalnum() or lexicon.key(folded[at - 1]) in lexicon.organisation_heads())


def _is_known(words: list[str]) -> bool:
    return any(" ".join((stem.text, *words[1:])) in well_known("organisations") for stem in find_stems(words[0]))
