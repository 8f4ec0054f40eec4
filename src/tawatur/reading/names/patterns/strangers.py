"""Bodies called by words that no list has, closed by what they are for: `معهد كذا لأبحاث كذا`, `دار كذا للنشر`.

A head without the article, a run of words that are no everyday ones (foreign mostly, taken for a person, a place or for
nothing), and a purpose are one body. So are a house and somebody's name that opens with ابن or أم (مستشفى ابن كذا).
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, places, with_clitics
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.filling import is_behind
from tawatur.reading.names.patterns.purposes import is_task, past_purpose
from tawatur.reading.names.patterns.triggers import StemIn, needs

_LONGEST: Final = 4  # words between a head and the purpose
_SHORTEST: Final = 2  # letters of one of them
_SONS: Final = frozenset({"ابن", "ابي", "ابو", "ام", "ذي", "ذو", "سيدي", "بني", "اولاد"})
_PARTIES: Final = frozenset({"حزب", "حركه"})
_ATTACHED: Final = ("ال", "وال", "بال", "لل", "فال", "كال")


@cache
def _heads() -> frozenset[str]:
    return lexicon.listed("organisations", "founded")


@needs(StemIn(_heads))
def strangers(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Bodies of unknown names with a purpose, where the tagger has less.

    Args:
        folded: The folded words of a sentence.
        chunks: What was found in it so far.

    Returns:
        The bodies found, in order.
    """
    inside = by_word(chunks)
    found: list[Chunk] = []
    heads = _with_heads()
    for at in [at for at, word in enumerate(folded[:-2]) if word in heads]:
        head, own = _head(folded[at]), inside.get(at)
        if not head or (own is not None and own.first != at):
            continue
        last = max(_past_purpose(folded, at, inside), _past_son(folded, at, head), _before_epithet(folded, at, head))
        longer = last > (own.last if own is not None else at + 1)
        first = at + (head in lexicon.listed("slots", "firms"))
        told = first > at and first in inside and inside[first].last == last
        if longer and not told and all(inside[i].last <= last for i in range(at, last) if i in inside):
            found.append(Chunk(first, last, "ORG"))
    return found


@cache
def _with_heads() -> frozenset[str]:
    """The words that `_head` may find a noun of bodies in."""
    return with_clitics(_heads())


@kept
def _head(word: str) -> str:
    """The noun of bodies that a word is without the article, empty where it is none."""
    return next((stem.text for stem in find_stems(word) if stem.text in _heads() and not stem.fused), "")


def _past_purpose(folded: list[str], at: int, inside: dict[int, Chunk]) -> int:
    """After the purpose behind a head at `at` and the unknown words that it is called by, or `at`."""
    last = at + 1
    while last < len(folded) and last - at <= _LONGEST:
        region = inside.get(last)
        if last > at + 1 and region is not None and region.kind == "LOC" and folded[last].startswith("لل"):
            return region.last
        end = past_purpose(folded, last, at) if last > at + 1 and _is_aim(folded[last]) else last
        if end > last:
            return at if last == at + 2 and _is_like(folded[at + 1]) else end
        if not _is_strange(folded[last]):
            break
        last += 1
    return at


@kept
def _is_like(word: str) -> bool:
    """Whether a word tells of any such body what it is or does: شركة مرخصة | للحراسات."""
    return word in lexicon.listed("organisations", "telling")


@kept
def _is_aim(word: str) -> bool:
    """Whether a purpose is a trade, a task, a cause or a region, not whom something is told to: للصحافيين, لعملائها."""
    if not word.startswith("لل"):
        return word.startswith("ل")
    noun = word[2:]
    listed = noun in lexicon.listed("organisations", "trades") or is_task(noun) or f"ال{noun}" in places()
    return listed or noun.endswith(("ات", "يه", "يل", "يم"))


def _past_son(folded: list[str], at: int, head: str) -> int:
    """After a house called after somebody's son, or `at`."""
    son = head in lexicon.listed("slots", "houses") and folded[at + 1] in _SONS and at + 2 < len(folded)
    return at + 3 if son and folded[at + 2].isalpha() and not is_behind(folded[at + 2]) else at


def _before_epithet(folded: list[str], at: int, head: str) -> int:
    """After a party's unknown name behind its head at `at`, before what it is like: حزب كذا | المعارض; or `at`."""
    last = at + 1
    while head in _PARTIES and last < len(folded) and last - at < _LONGEST and _is_strange(folded[last]):
        last += 1
    word = folded[last] if last < len(folded) else ""
    told = lexicon.is_nationality(word) or any(
        lexicon.key(word) in lexicon.listed("organisations", name) for name in ("epithets", "loose", "pointing")
    )
    return last if last > at + 1 and word.startswith("ال") and told else at


@kept
def _is_strange(word: str) -> bool:
    """Whether a word without the article is none of every day and says not of what sort anything is."""
    if not word.isalpha() or len(word) < _SHORTEST or word.startswith(_ATTACHED) or is_behind(word):
        return False
    if lexicon.is_common(word) or lexicon.is_counted(word) or lexicon.is_nationality(word):
        return False
    told = word in lexicon.organisation_heads() or word in lexicon.titles() or word in lexicon.place_heads()
    if told or word in lexicon.listed("frames", "saying"):
        return False
    return word.endswith("ييه") or not word.endswith(("يه", "ات"))
