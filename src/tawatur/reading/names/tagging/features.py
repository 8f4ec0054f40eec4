"""What the fast tier looks at in a word: its letters, its stems under every split of clitics, and the lists it is on.

Features depend on one word, or on two neighbours, never on more: so their weights can be added up once for each
distinct word and kept (see `fast.py`). Training and reading share this file, so that they cannot drift apart.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import (
    ATTACHED,
    find_stems,
    fold,
    kept,
    load_words,
    names_of_people,
    places,
    well_known,
    without_article,
)
from tawatur.reading.names.tagging.pieces import cut
from tawatur.reading.names.wide import wide_names

LONGEST: Final = 24  # letters of a word that are looked at; longer runs are no words
EDGE: Final = "<>"  # stands beyond either end of a sentence; no word of a text has two marks
_QUOTES: Final = frozenset("\"«»“”„‟'‘’")


@cache
def _lists() -> dict[str, frozenset[str]]:
    """Name of a list to the folded single words on it."""
    titles = load_words("titles")
    nations = load_words("nationalities")
    lists = {kind: frozenset(fold(word) for word in titles[kind] if " " not in word) for kind in titles}
    lists["orghead"] = frozenset(fold(word) for word in load_words("organisations")["heads"])
    lists["known"] = frozenset(fold(word) for word in load_words("organisations")["known"] if " " not in word)
    ends = ("", "ه", "ين", "ون", "ات", "ان")
    lists["nation"] = frozenset(fold(word) + end for word in nations for end in ends)
    people, towns = names_of_people(), places()
    for kind in ("given", "family"):
        lists[kind] = frozenset(name for name, is_kind in people.items() if is_kind in (kind, "both"))
    for size in ("country", "city1", "city2", "city3"):
        lists[size] = frozenset(name for name, place in towns.items() if place.size == size)
    return lists


@cache
def _parts() -> dict[str, frozenset[str]]:
    """First and other words of the place names that have several."""
    first, other = set[str](), set[str]()
    for name in places():
        words = name.split()
        if len(words) > 1:
            first.add(words[0])
            other.update(words[1:])
    return {"place1": frozenset(first), "place2": frozenset(other)}


@cache
def _membership() -> dict[str, tuple[str, ...]]:
    """Every list that a folded single word is on."""
    found: dict[str, list[str]] = {}
    for kind, words in (*_lists().items(), *_parts().items()):
        for word in words:
            found.setdefault(word, []).append(kind)
    for sort in ("organisations", "places", "people"):
        for name, groups in well_known(sort).items():
            if " " not in name:
                found.setdefault(name, []).extend(f"{sort[0]}.{group}" for group in groups)
    for name in (name for name, groups in well_known("people").items() if "leader" in groups):
        first, *rest = name.split()
        for word, tag in ((first, "leader1"), *((word, "leader2") for word in rest[-1:])):
            if tag not in found.setdefault(word, []):
                found[word].append(tag)
    return {word: tuple(kinds) for word, kinds in found.items()}


@cache
def _phrases() -> dict[str, dict[str, list[tuple[tuple[str, ...], str]]]]:
    """First words of the names of several words, then second ones, to all but the first of each and its class.

    The longest come first.
    """
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for name, place in places().items():
        if " " in name:
            first, *rest = name.split()
            found.setdefault(first, {})[tuple(rest)] = place.size
    for sort in ("organisations", "places", "people"):
        for name, groups in well_known(sort).items():
            if " " in name:
                first, *rest = name.split()
                found.setdefault(first, {})[tuple(rest)] = groups[0]
    for name in (name for name in wide_names() if " " in name):
        first, *rest = name.split()
        found.setdefault(first, {}).setdefault(tuple(rest), "wt")
    sorted_out: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for first, rests in found.items():
        seconds = sorted_out.setdefault(first, {})
        for words, group in sorted(rests.items(), key=lambda item: -len(item[0])):
            seconds.setdefault(words[0], []).append((words, group))
    return sorted_out


def phrase_features(words: Sequence[str], opening: Sequence[tuple[str, ...]]) -> list[str | None]:
    """For each word of a sentence, the feature of the listed name of several words that it is part of, if any.

    Args:
        words: Folded words.
        opening: `phrase_stems` of each.

    Returns:
        `B.class` for the first word of a listed name, `I.class` for the others, None for most.
    """
    phrases = _phrases()
    found: list[str | None] = [None] * len(words)
    words = tuple(words)
    for i in [i for i, stems in enumerate(opening[:-1]) if stems]:
        if found[i] is None:
            for stem in opening[i]:
                for rest, group in phrases[stem].get(words[i + 1], ()):
                    if words[i + 1 : i + 1 + len(rest)] == rest:
                        found[i : i + 1 + len(rest)] = [f"B.{group}", *([f"I.{group}"] * len(rest))]
                        break
                if found[i] is not None:
                    break
    return found


def phrase_stems(word: str) -> tuple[str, ...]:
    """The stems of a folded word that open a listed name of several words; none of most."""
    phrases = _phrases()
    if word[:1] not in ATTACHED:
        return (word,) if word in phrases else ()
    return tuple([stem.text for stem in find_stems(word) if stem.text in phrases])


def shape_of(word: str) -> str:
    """What a word is made of: `arabic` for letters of any but the Latin script, else its sort of mark or number."""
    if word == EDGE:
        return "edge"
    first = word[0]
    if first.isdigit():
        return f"number{min(len(word), 5)}"
    if not first.isalpha():
        return "quote" if first in _QUOTES else f"mark{first}"
    if first.isascii():
        return "caps" if word.isupper() else "title" if first.isupper() else "latin"
    return "arabic"


@kept
def stems_of(word: str) -> tuple[str, ...]:
    """The stems of a folded word under every split, the word itself first, then those without the article."""
    if word[:1] not in ATTACHED:  # most words: nothing to split off
        rest = without_article(word)
        return (word,) if rest == word else (word, rest)
    stems = tuple([stem.text for stem in find_stems(word)])
    if "ال" not in word and "لل" not in word:  # nor has a stem the article
        return stems
    return tuple(dict.fromkeys((*stems, *map(without_article, stems))))


def lists_of(word: str) -> tuple[str, ...]:
    """The lists on which a folded word stands, `+` before those that only a stem of it is on; wide lists last."""
    return narrow_lists(word) + wide_lists(word)


def narrow_lists(word: str) -> tuple[str, ...]:
    """The lists of `lists_of` but for the wide ones."""
    return _on_lists(word, _membership())


def wide_lists(word: str) -> tuple[str, ...]:
    """The lists of `lists_of` that hold everyday words as well (`names.wide`)."""
    return _on_lists(word, wide_names())


def _on_lists(word: str, lists: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    stems = stems_of(word)
    if len(stems) == 1:
        return lists.get(word, ())
    if lists.keys().isdisjoint(stems):
        return ()
    whole = lists.get(word, ())
    stripped = {kind for stem in stems[1:] for kind in lists.get(stem, ())}
    if not stripped:
        return whole
    return (*whole, *sorted(f"+{kind}" for kind in stripped if kind not in whole))


def word_class(word: str) -> str:
    """One word that sums up the lists, wide ones apart, and the shape, for pairs of neighbours."""
    kinds = narrow_lists(word)
    return kinds[0] if kinds else shape_of(word)


@kept
def _classes(word: str) -> tuple[str, ...]:
    """Classes of the word's largest piece, of its first and of its last; of its stem too where a clitic is likely."""
    found: list[str] = []
    pieces = cut(word)
    if pieces:
        main = max(pieces, key=lambda piece: len(piece.text))
        whole = "=" if len(main.text) > len(word) else "~"
        found += [f"k{whole}{main.coarse}", f"m{whole}{main.middle}", f"n{whole}{main.fine}"]
        if len(pieces) > 1:
            found += [
                f"kf{pieces[0].coarse}",
                f"ke{pieces[-1].coarse}",
                f"mf{pieces[0].middle}",
                f"me{pieces[-1].middle}",
            ]
        found.append(f"k#{min(len(pieces), 4)}")
    for stem in find_stems(word)[1:]:
        inner = cut(stem.text)
        if len(inner) == 1 and len(stem.text) > 2:
            found += [f"kc{inner[0].coarse}", f"mc{inner[0].middle}", f"nc{inner[0].fine}"]
    return tuple(found)


@kept
def coarse_class(word: str) -> str:
    """The class among 64 of the word's largest piece, or its shape."""
    pieces = cut(word) if shape_of(word) == "arabic" else ()
    return max(pieces, key=lambda piece: len(piece.text)).coarse if pieces else shape_of(word)


def own_features(word: str) -> list[str]:
    """Features of the word to be labelled. `word` is folded, at most `LONGEST` letters."""
    shape = shape_of(word)
    if shape != "arabic":
        return [f"w={word}" if len(word) < 3 or not word[0].isdigit() else "w=0", f"h={shape}"]
    found = [f"w={word}", f"h=len{min(len(word), 9)}"]
    found += [f"s={stem}" for stem in stems_of(word)]
    found += [f"p={word[:n]}" for n in (1, 2, 3) if len(word) > n]
    found += [f"e={word[-n:]}" for n in (1, 2, 3, 4) if len(word) > n]
    edged = f"^{word}$"
    found += [f"c={edged[i : i + 3]}" for i in range(len(edged) - 2)]
    found += [f"l={kind}" for kind in lists_of(word)]
    found += _classes(word)
    return found


def near_features(word: str) -> list[str]:
    """Features of the word before or after."""
    shape = shape_of(word)
    if shape != "arabic":
        return [f"w={word}" if not word[0].isdigit() else "w=0", f"h={shape}"]
    found = [f"s={stem}" for stem in stems_of(word)]
    found += [f"p={word[:n]}" for n in (1, 2) if len(word) > n]
    found += [f"e={word[-n:]}" for n in (2, 3) if len(word) > n]
    found += [f"l={kind}" for kind in lists_of(word)]
    found += _classes(word)
    return found


def far_features(word: str) -> list[str]:
    """Features of the word two places off."""
    found = [f"w={word}" if not word[0].isdigit() else "w=0", f"h={shape_of(word)}"]
    found += [f"l={kind}" for kind in lists_of(word)]
    found.append(f"k={coarse_class(word)}")
    return found


def pair_features(left: str, right: str) -> tuple[str, ...]:
    """Features of two neighbours together."""
    return (
        f"{left} {right}",
        f"{word_class(left)}~{word_class(right)}",
        f"{coarse_class(left)}^{coarse_class(right)}",
    )


def sentence_features(words: list[str]) -> list[list[str]]:
    """All features of each word of a sentence, for the trainer.

    Args:
        words: Folded words, as `normal` gives them.

    Returns:
        One list a word; the sign before a feature tells the place of the word that has it.
    """
    padded = [EDGE, EDGE, *words, EDGE, EDGE]
    phrases = [None, None, *phrase_features(words, list(map(phrase_stems, words))), None, None]
    found = []
    for i in range(2, len(words) + 2):
        features = [f"0{f}" for f in own_features(padded[i])]
        features += [f"-{f}" for f in near_features(padded[i - 1])]
        features += [f"+{f}" for f in near_features(padded[i + 1])]
        features += [f"<{f}" for f in far_features(padded[i - 2])]
        features += [f">{f}" for f in far_features(padded[i + 2])]
        features += [f"[{f}" for f in pair_features(padded[i - 1], padded[i])]
        features += [f"]{f}" for f in pair_features(padded[i], padded[i + 1])]
        features += [
            f"{sign}g={phrases[i + step]}" for sign, step in (("0", 0), ("-", -1), ("+", 1)) if phrases[i + step]
        ]
        found.append(features)
    return found


def normal(word: str) -> str:
    """A word as the features see it: folded, cut at `LONGEST` letters; never empty."""
    return fold(word)[:LONGEST] or EDGE
