"""Bodies named without their noun: المؤسسة الوطنية للنفط, then الوطنية للنفط.

Only where nothing before them can be the noun that their first word qualifies: behind a verb of saying, أن, a paper, a
mark.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from tawatur.arabic import find_stems, kept
from tawatur.reading.names import lexicon
from tawatur.reading.names.mentions import Mention, make_mention
from tawatur.reading.nouns import Sentence

_LEAST: Final = 2  # words of such a name
_OPENERS: Final = frozenset({"ان", "بان", "بحسب", "حسب", "وفق", "وبحسب", "وحسب", "ووفق", "عن", "لكن", "الي"})
_PAPERS: Final = frozenset({"بيان", "بيانات", "تقرير", "تقارير", "بلاغ", "ارقام", "احصاءات", "متحدث", "باسم"})


def headless(sentences: Sequence[Sentence], mentions: Sequence[Mention], taken: set[tuple[int, int]]) -> list[Mention]:
    """The places where a body is named by the words behind its noun.

    Args:
        sentences: The article's sentences.
        mentions: What was found in them so far.
        taken: Sentence and index of each word that a name has; what is found is added.

    Returns:
        The mentions found.
    """
    tails: dict[str, set[tuple[str, ...]]] = {}
    for mention in mentions:
        if mention.kind == "organisation" and _has_tail(mention.words):
            tails.setdefault(mention.words[1], set()).add(mention.words[1:])
        for cause in _causes(mention) if mention.kind == "organisation" else ():
            tails.setdefault(cause[0], set()).add(cause)
    found: list[Mention] = []
    for sentence in sentences if tails else ():
        folded = sentence.folded
        for at, word in enumerate(folded):
            stem = next((stem for stem in find_stems(word) if stem.text in tails), None)
            if stem is None or (sentence.index, at) in taken or not (stem.clitics or _opens(folded, at)):
                continue
            said = not stem.clitics and at > 0 and _says(folded[at - 1])
            for tail in sorted(tails[stem.text], key=len, reverse=True):
                if len(tail) == 1 and not (said and _is_over(folded, at + 1)):
                    continue
                places = [(sentence.index, i) for i in range(at, at + len(tail))]
                if (stem.text, *folded[at + 1 : at + len(tail)]) == tail and taken.isdisjoint(places):
                    found.append(make_mention(sentence, at, at + len(tail), "organisation", stem))
                    taken.update(places)
                    break
    return found


def _has_tail(words: tuple[str, ...]) -> bool:
    """Whether a body's name is a noun with the article and at least two words that tell which, an adjective first."""
    noun, *tail = words
    if len(tail) < _LEAST or not noun.startswith("ال") or not tail[0].startswith("ال"):
        return False
    told = tail[1].startswith("لل") or (lexicon.is_nationality(tail[1]) and not lexicon.is_nationality(tail[0]))
    return told and lexicon.key(noun) in lexicon.organisation_heads()


def _causes(mention: Mention) -> Iterator[tuple[str, ...]]:
    """What a movement is called by without its noun, and without the adjective at its end: النهضة, الجهاد."""
    noun, *words = mention.words
    if not words or noun not in lexicon.listed("organisations", "movements") or not words[0].startswith("ال"):
        return
    if len(words) == _LEAST and words[1].startswith("ال") and not words[0].endswith(("ين", "ون")):
        words.pop()
    if len(words) > 1 or not lexicon.is_nationality(words[0]):
        yield tuple(words)


def _opens(folded: Sequence[str], at: int) -> bool:
    before = folded[at - 1] if at else ""
    return not before[:1].isalpha() or before in _OPENERS or before in _PAPERS or _says(before)


def _is_over(folded: Sequence[str], at: int) -> bool:
    """Whether nothing goes on that would tell what a noun before `at` is of: no adjective, no name of people."""
    word = folded[at] if at < len(folded) else "."
    return not word.startswith("ال")


@kept
def _says(word: str) -> bool:
    verbs = lexicon.listed("frames", "saying") | lexicon.listed("slots", "acting")
    return any(stem.text in verbs for stem in find_stems(word))
