"""Rules of names by list: names of several words that every newsroom knows, and towns behind a preposition."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import Stem, find_stems, fold, kept, load_words, names_of_people, places, well_known, with_clitics
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word, covered
from tawatur.reading.names.patterns.triggers import StemIn, needs

_KINDS: Final = {"organisations": "ORG", "places": "LOC", "people": "PER"}
# Bodies of a state take its adjective into their name: مجلس الوزراء اللبناني.
_TAKES_NATION: Final = frozenset({"state", "body"})
_IN: Final = frozenset(
    ["في", "من", "الي", "عن", "بين", "قرب", "شمال", "جنوب", "شرق", "غرب", "مدينه", "محافظه", "منطقه", "ولايه"]
)


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    """First word of the known names to their other words, their kind and whether they take a nation; longest first."""
    found: dict[str, dict[tuple[str, ...], tuple[str, bool]]] = {}
    for sort, kind in _KINDS.items():
        for name, groups in well_known(sort).items():
            first, *rest = name.split()
            if rest and not (kind == "LOC" and all(word in names_of_people() for word in (first, *rest))):
                # a street of somebody's name (محمد محمود) is he more often
                found.setdefault(first, {})[tuple(rest)] = (kind, bool(_TAKES_NATION & {*groups}))
    for name in lexicon.known_organisations():
        first, *rest = name.split()
        found.setdefault(first, {}).setdefault(tuple(rest), ("ORG", False))
    for outlet in load_words("outlets")["outlets"]:
        for name in (outlet["name"], *outlet.get("also", [])):
            first, *rest = fold(name).split()
            if rest and not outlet.get("weak"):
                found.setdefault(first, {}).setdefault(tuple(rest), ("ORG", False))
    for name, place in places().items():
        first, *rest = name.split()
        if rest and place.size == "country":
            found.setdefault(first, {}).setdefault(tuple(rest), ("LOC", False))
    return {
        first: tuple(sorted(((rest, *told) for rest, told in rests.items()), key=lambda item: (-len(item[0]), item)))
        for first, rests in found.items()
    }


@cache
def _openers() -> frozenset[str]:
    """The words that `_opened_by` finds a name for."""
    return with_clitics(_phrases())


@kept
def _opened_by(word: str) -> dict[str, list[tuple[tuple[str, ...], str, bool]]]:
    """The known names that a stem of a word opens, as in `_phrases`, by their second word; under "" for any other."""
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    phrases = _phrases()
    for stem in find_stems(word):
        for name in phrases.get(stem.text, ()):
            if not name[0]:  # a name of one word: it is there, and none behind it is looked at, whatever follows
                for longer in found.values():
                    longer.append(name)
                found[""] = [name]
                return found
            found.setdefault(name[0][0], []).append(name)
    return found


@needs(StemIn(_phrases))
def listed(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Listed names that stand where the tagger has nothing, less than the whole, or more: another joined by و."""
    inside = by_word(chunks)
    found: list[Chunk] = []
    done = behind = 0
    openers = _openers()
    for at in [i for i, word in enumerate(folded) if word in openers]:
        match = _match(folded, at) if at >= behind else None
        if match is None:
            continue
        touched = [inside[i] for i in range(at, match.last) if i in inside]
        joined = match.last < len(folded) and folded[match.last].startswith("و")
        if all(at <= max(c.first, done) and (c.last <= match.last or joined) for c in touched):
            found.append(match)
            done = match.last
        behind = match.last
    return sorted([*found, *_rests(chunks, found)], key=lambda chunk: chunk.first)


def _rests(chunks: Sequence[Chunk], found: Sequence[Chunk]) -> list[Chunk]:
    """What is left of names behind the listed one that their label began with."""
    ends = {i: match.last for match in found for i in range(match.first, match.last)}
    rests = []
    for chunk in chunks:
        last = max((ends[i] for i in range(chunk.first, chunk.last) if i in ends), default=chunk.last)
        if last < chunk.last:
            rests.append(Chunk(last, chunk.last, chunk.kind))
    return rests


def _match(folded: list[str], at: int) -> Chunk | None:
    opened = _opened_by(folded[at])
    after = folded[at + 1] if at + 1 < len(folded) else ""
    for rest, kind, takes_nation in opened.get(after) or opened.get("", []):
        last = at + 1 + len(rest)
        if tuple(folded[at + 1 : last]) == rest:
            if takes_nation and last < len(folded) and _is_nation(folded[last]):
                last += 1
            return Chunk(at, last, kind)
    return None


def _is_nation(word: str) -> bool:
    return word.startswith("ال") and lexicon.is_nationality(word)


@cache
def _towns() -> frozenset[str]:
    """Names of one word of countries, regions and well-known towns that are no everyday words."""
    names = {name for name, place in places().items() if place.size == "country"} | set(well_known("places"))
    doubtful = {fold(name) for name in lexicon.words("places", "doubtful")}
    return frozenset(name for name in names - doubtful if " " not in name and len(name) > 2)


@cache
def _realms() -> frozenset[str]:
    """What a state is called at home: المملكة."""
    return frozenset(fold(name) for name in lexicon.words("places", "realms"))


@cache
def _with_towns() -> frozenset[str]:
    """The words that `_town_stems` finds a town or a realm in."""
    return with_clitics(_towns() | _realms())


@kept
def _town_stems(word: str) -> tuple[Stem, ...]:
    """The readings of a word that are a town or a realm."""
    return tuple(stem for stem in find_stems(word) if stem.text in _towns() or stem.text in _realms())


@needs(StemIn(lambda: _towns() | _realms()))
def listed_towns(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Listed places that the tagger missed where a preposition, attached or apart, or another place stands before."""
    inside = covered(chunks)
    found = []
    towns = _with_towns()
    for at in [at for at, word in enumerate(folded) if word in towns and at not in inside]:
        for stem in _town_stems(folded[at]):
            if stem.text in _realms():
                found.append(Chunk(at, at + 1, "LOC"))
                break
            if stem.text in _towns() and (stem.clitics[-1:] in ("ب", "ل") or (at and folded[at - 1] in _IN)):
                found.append(Chunk(at, at + 1, "LOC"))
                break
    return found


@cache
def _bodies() -> frozenset[str]:
    """Names of one word that stand for one body and are no everyday word, place or person."""
    ambiguous = {fold(name) for name in lexicon.words("organisations", "ambiguous")}
    others = (places(), well_known("places"), names_of_people(), well_known("people"))
    single = {name for name in well_known("organisations") if " " not in name and len(name) > 2}
    return frozenset(name for name in single - ambiguous if not any(name in known for known in others))


@needs(StemIn(_bodies))
def listed_bodies(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Listed bodies of one word that the tagger missed, whatever stands beside: a newsroom means nothing else by it."""
    inside = covered(chunks)
    missed = [at for at, word in enumerate(folded) if at not in inside and _is_body(word)]
    return [Chunk(at, at + 1, "ORG") for at in missed if not (at and _is_made(folded[at - 1]))]


@kept
def _is_made(word: str) -> bool:
    """Whether a word is a thing whose make follows (سيارة كذا), with clitics or without."""
    made = lexicon.listed("organisations", "made")
    return any(stem.text in made for stem in find_stems(word)) or lexicon.key(word) in made


@kept
def _is_body(word: str) -> bool:
    return any(stem.text in _bodies() for stem in find_stems(word))


@kept
def _tells_place(word: str) -> bool:
    """Whether a word says what sort of place follows, with clitics or without."""
    return any(stem.text in lexicon.listed("places", "before") for stem in find_stems(word))


@needs(StemIn(lambda: lexicon.listed("places", "before")))
def behind_heads(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Unknown places behind a noun that says what they are: بلدة كذا، حي كذا."""
    inside = covered(chunks)
    found = []
    for at in range(1, len(folded)):
        word = folded[at]
        if at in inside or not _tells_place(folded[at - 1]) or not word[0].isalpha() or len(word) < 3:
            continue
        if lexicon.is_common(word) or (word.endswith("ه") and not word.startswith("ال")):
            continue
        last = at + 1
        if word in lexicon.listed("places", "compound") and last < len(folded) and last not in inside:
            last += folded[last][0].isalpha()
        found.append(Chunk(at, last, "LOC"))
    return found
