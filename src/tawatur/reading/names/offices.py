"""Offices and titles beside a name: before it (`وزير الخارجية، فلان`) or behind a comma (`فلان، القائد العام لكذا`).

An office opens with a word of `titles.yml` and runs up to the name; it holds nouns and adjectives only, so it stops at
marks, at verbs it knows and at words that open a clause.
"""

from collections.abc import Iterator, Sequence, Set
from typing import Final

from tawatur.arabic import find_stems, fold, letters_end, without_article
from tawatur.reading.names import lexicon
from tawatur.reading.names.mentions import Mention
from tawatur.reading.nouns import Office, Sentence

_LONGEST: Final = 14  # words of an office at most
# What no office contains: words that open a clause, pronouns, verbs of saying.
_STOPS: Final = frozenset(
    [
        "ان",
        "انه",
        "انها",
        "الذي",
        "التي",
        "الذين",
        "قال",
        "قالت",
        "اكد",
        "اكدت",
        "اضاف",
        "اضافت",
        "اوضح",
        "اوضحت",
        "اعلن",
        "اعلنت",
        "ذكر",
        "ذكرت",
        "كان",
        "كانت",
        "قد",
        "لقد",
        "هو",
        "هي",
        "هذا",
        "هذه",
        "ذلك",
        "تلك",
        "حيث",
        "كما",
        "لكن",
        "او",
        "ثم",
        "اذا",
        "عندما",
        "بعد",
        "قبل",
        "خلال",
        "منذ",
        "حتي",
        "مع",
        "عن",
        "الي",
        "علي",
        "من",
        "بين",
        "ضد",
        "بحسب",
        "وفق",
        "يقول",
        "تقول",
        "صرح",
        "دعا",
        "دعت",
        "اشار",
        "اشارت",
        "نقل",
        "نقلت",
        "شدد",
        "شددت",
        "بين",
        "بينت",
        "كشف",
        "كشفت",
        "يذكر",
        "تابع",
        "تابعت",
        "طالب",
        "طالبت",
        "نفي",
        "نفت",
        "عبر",
        "عبرت",
    ]
)
_OWN_LETTER: Final = ("وزير", "وكيل", "والي", "فريق")  # titles whose first letter is no conjunction
_LINKS: Final = frozenset(["-", "/", "ـ"])


def title_kind(word: str) -> str | None:
    """The kind of title that a word opens (`office`, `rank`, `dignity`, `address`), under any split of clitics."""
    titles = lexicon.titles()
    for stem in find_stems(lexicon.folded(word)):
        kind = titles.get(without_article(stem.text))
        if kind is not None:
            return kind
    return None


def offices_beside(sentence: Sentence, mention: Mention, taken: Set[int]) -> Iterator[tuple[int, int]]:
    """Word ranges of the offices beside a person's mention.

    Args:
        sentence: The sentence it stands in.
        mention: The mention.
        taken: Indices of words that belong to mentions of other people.

    Yields:
        `(first, last)` word indices, the one before the name first.
    """
    before = _before(sentence, mention.first, taken)
    if before is not None:
        yield before
    behind = _behind(sentence, mention.last, taken)
    if behind is not None:
        yield behind


def _before(sentence: Sentence, at: int, taken: Set[int]) -> tuple[int, int] | None:
    words = sentence.words
    end = at
    while end > 0 and words[end - 1].text in ("،", '"', "«", "“", "”", ".", "/", ":", "(") and at - end < 2:
        end -= 1
    best = None
    for i in range(end - 1, max(-1, end - _LONGEST - 1), -1):
        text = words[i].text
        if i in taken or lexicon.folded(words[i].bare) in _STOPS or not (text[0].isalnum() or text in _LINKS):
            break
        if title_kind(words[i].bare) is not None:
            best = i
    return None if best is None else (best, end)


def _behind(sentence: Sentence, at: int, taken: Set[int]) -> tuple[int, int] | None:
    words = sentence.words
    if at + 1 >= len(words) or words[at].text not in ("،", ",", "-", "(") or title_kind(words[at + 1].bare) is None:
        return None
    if lexicon.folded(words[at + 1].bare)[0] in "وف" and not words[at + 1].bare.startswith(
        ("وزير", "وكيل", "والي", "فريق")
    ):
        return None
    end = at + 1
    while end < min(len(words), at + _LONGEST) and end not in taken:
        if lexicon.folded(words[end].bare) in _STOPS or not words[end].text[0].isalnum():
            break
        end += 1
    return at + 1, end


def make_office(text: str, sentence: Sentence, place: tuple[int, int], mention: int) -> Office:
    """The office in words `place` of a sentence."""
    start, end = sentence.words[place[0]].start, sentence.words[place[1] - 1].end
    word = fold(sentence.words[place[0]].bare)
    for stem in find_stems(word):
        if without_article(stem.text) in lexicon.titles() and not stem.fused:
            start += letters_end(sentence.words[place[0]], len(stem.clitics))
            break
    return Office(start, end, text[start:end], mention)


def heads_of(offices: Sequence[Office]) -> frozenset[str]:
    """Keys of the title words in a person's offices, by which `الوزير` finds its holder."""
    titles = lexicon.titles()
    return frozenset(
        word for office in offices for piece in office.text.split() if (word := lexicon.key(piece)) in titles
    )
