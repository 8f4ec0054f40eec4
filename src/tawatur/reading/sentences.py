"""Paragraphs into sentences and words: a sentence ends at . ؟ ! … or at the paragraph's end.

A dot behind one or two letters abbreviates (د. فلان), dots in a row that touch the next word only pause.
"""

from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from tawatur.arabic import Word, find_words, is_arabic
from tawatur.article import Article
from tawatur.reading.nouns import Sentence

_ENDS: Final = frozenset(".؟!?…")
_DOUBTS: Final = frozenset("؟!?")
_ASIDE: Final = 8  # words and marks in brackets that leave their sentence open
# initials and titles that are written with a dot
_SHORT: Final = frozenset(
    [
        "ا",
        "أ",
        "إ",
        "ب",
        "ت",
        "ث",
        "ج",
        "ح",
        "خ",
        "د",
        "ذ",
        "ر",
        "ز",
        "س",
        "ش",
        "ص",
        "ض",
        "ط",
        "ظ",
        "ع",
        "غ",
        "ف",
        "ق",
        "ك",
        "ل",
        "م",
        "ن",
        "ه",
        "و",
        "ي",
    ]
) | {"أد", "ود"}
# words of one sentence: newswire stays under 200, and a text without stops must be read in linear time
_LONGEST: Final = 400
_AND: Final = "و"
_BLANKS: Final = 2  # between و and its word
_LINKS: Final = 2  # a dot and a word that carry a chain on
_CLOSERS: Final = frozenset("\"”“»)]’'")
_MARKS: Final = _ENDS | _CLOSERS
_BARE: Final = attrgetter("bare")


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article, headline first, in order.

    Args:
        article: An article; its dateline, if any, is left out of the first sentence.

    Returns:
        Sentences with their words.
    """
    found: list[Sentence] = []
    for paragraph, part in enumerate(article.parts):
        start = part.span.start
        if article.dateline is not None and part.span.holds(article.dateline.span):
            start = article.dateline.span.end
        # a lone zero-width mark or tatweel is no word
        words = tuple(find_words(article.text, start, part.span.end))
        if not all(map(_BARE, words)):
            words = tuple(filter(_BARE, words))
        if _AND in map(_BARE, words):
            words = _with_its_and(article.text, words)
        for run in _runs(words):
            found.append(Sentence(len(found), paragraph, part.kind, run[0].start, run[-1].end, run))
    return tuple(found)


def _with_its_and(text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Words of which one has its و before it, where a blank stands between (وزارة الصناعة و المناجم، و قالت)."""
    found: list[Word] = []
    for word in words:
        before = found[-1] if found else None
        if before is not None and before.bare == _AND and _is_its_and(text, before, word):
            found[-1] = Word(before.start, word.end, text[before.start : word.end], _AND + word.bare)
        else:
            found.append(word)
    return tuple(found)


def _is_its_and(text: str, before: Word, word: Word) -> bool:
    """Whether و belongs to the word behind it: on one line, and no letter that numbers a list (و - كذا)."""
    near = 0 < word.start - before.end <= _BLANKS and "\n" not in text[before.end : word.start]
    return near and len(word.bare) > 1 and is_arabic(word.bare)


def _runs(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    first, seen = 0, -2
    for i in [*[i for i, word in enumerate(words) if word.text in _MARKS], len(words)]:
        # words without an end among them: a dot inside a sentence closes none, however long that is
        while (full := max(first + _LONGEST, seen + 2)) <= i:
            yield words[first:full]
            first = full
        if i == len(words):
            break
        seen, word = i, words[i]
        after = words[i + 1] if i + 1 < len(words) else None
        if word.text == "." and _inside(words, i, first):
            continue
        ended = word.text in _ENDS or (word.text in _CLOSERS and i > first and words[i - 1].text in _ENDS)
        more = after is not None and (after.text in _CLOSERS or after.text in _ENDS or _in_brackets(words, i, first))
        if (ended and not more) or i + 1 - first >= _LONGEST:
            yield words[first : i + 1]
            first = i + 1
    if first < len(words):
        yield words[first:]


def _in_brackets(words: tuple[Word, ...], i: int, first: int) -> bool:
    """Whether a bracket closes behind a doubt or a question inside a sentence (الحكومة (المستقيلة؟) تصرف المال)."""
    if words[i].text != ")" or words[i - 1].text not in _DOUBTS:
        return False
    return any(words[k].text == "(" for k in range(max(first + 1, i - _ASIDE), i))


def _inside(words: tuple[Word, ...], i: int, first: int) -> bool:
    """Whether a dot stands inside a sentence: after an initial or a title, or in a row that touches the next word."""
    if i + 1 >= len(words):
        return False
    touches = words[i + 1].start == words[i].end
    if i > first and words[i - 1].text == ".":
        return touches and words[i + 1].text[0].isalnum() and words[i - 1].end == words[i].start
    if touches and words[i + 1].text == ".":
        return True  # not the last of a row
    before = words[i - 1] if i > first else None
    if touches and before is not None and _is_dotted(words, i, first):
        return True
    return before is not None and before.bare in _SHORT and before.end == words[i].start


def _is_dotted(words: tuple[Word, ...], i: int, first: int) -> bool:
    """Whether a dot between two words is one of a chain, or one of an address (إن.بي.سي، www.example.com)."""
    if words[i - 1].end != words[i].start or not words[i - 1].text[0].isalnum() or not words[i + 1].text[0].isalnum():
        return False
    if words[i - 1].text.isascii() and words[i + 1].text.isascii():
        return True
    ahead = words[i + 2 : i + 4]
    on = len(ahead) == _LINKS and ahead[0].text == "." and ahead[0].start == words[i + 1].end
    on = on and ahead[1].start == ahead[0].end and ahead[1].text[0].isalnum()
    back = i - first > _LINKS and words[i - 2].text == "." and words[i - 2].end == words[i - 1].start
    return on or (back and words[i - 3].end == words[i - 2].start and words[i - 3].text[0].isalnum())
