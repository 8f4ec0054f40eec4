"""Names that a hyphen, an initial or God's name ties together (مارك-أوليفييه دوشان، توماس ر. هولدن، عوض وديعة الله)."""

from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.arabic import fold
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.nouns import Sentence

_HYPHENS: Final = frozenset("-‐‑")
_GOD: Final = "الله"
# what makes a given name with الله behind it (فتح الله، وديعة الله)
OF_GOD: Final = frozenset(
    fold(word)
    for word in (
        *("عبد", "عبيد", "نصر", "فتح", "عطا", "ضيف", "جار", "جاد", "خلف", "خير", "دفع", "رزق", "سعد", "سيف", "شكر"),
        *(
            "فضل",
            "لطف",
            "نعمة",
            "هبة",
            "وديعة",
            "حمد",
            "حبيب",
            "أمان",
            "روح",
            "ذبيح",
            "عناية",
            "حفظ",
            "عون",
            "كرم",
            "منة",
        ),
        *("نور", "آية", "خليل", "كليم", "صفي", "ولي", "أسد", "زين", "وجيه", "غلام", "بدر"),
    )
)
_ANN: Final = frozenset({"آن", "وآن"})  # Anne, folded as أن
_NO_SYLLABLE: Final = frozenset({"في", "من", "عن", "مع", "أن", "إن", "هو", "هي", "ان"})
_SYLLABLE: Final = 2  # letters of a syllable (يونغ-جو), though it be a word as well
_INITIAL: Final = 2  # letters of an initial, with its tatweel


def tied(sentence: Sentence, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The names of a sentence, each person's with all that a hyphen or an initial ties to it.

    Args:
        sentence: The sentence.
        chunks: Its names in order.

    Returns:
        Names in order; a name that another takes in is gone.
    """
    found: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind == "PER":
            chunk = _lengthened(sentence, chunk)
        if found and chunk.first < found[-1].last:
            if chunk.last <= found[-1].last or "PER" not in (chunk.kind, found[-1].kind):
                continue
            before = found.pop()
            chunk = msgspec.structs.replace(chunk, first=min(before.first, chunk.first), kind="PER")
        found.append(chunk)
    return found


def _lengthened(sentence: Sentence, chunk: Chunk) -> Chunk:
    first, last = chunk.first, chunk.last
    while (end := _tied_behind(sentence, last)) > last:
        last = end
    while first > 1 and _is_hyphen(sentence, first - 1) and _is_part(sentence, first - 2):
        first -= 2
    if first and sentence.words[first - 1].bare in _ANN:
        first -= 1
    if (first, last) == (chunk.first, chunk.last):
        return chunk
    return msgspec.structs.replace(chunk, first=first, last=last)


def _tied_behind(sentence: Sentence, last: int) -> int:
    """Where a name that ends before word `last` goes on to; `last` where it does not."""
    words = sentence.words
    if last < len(words) and words[last].bare == _GOD and fold(words[last - 1].bare) in OF_GOD:
        return last + 1
    if last + 1 < len(words) and words[last + 1].bare == _GOD and fold(words[last].bare) in OF_GOD:
        return last + 2
    if last + 1 < len(words) and _is_hyphen(sentence, last) and _is_part(sentence, last + 1):
        return last + 2
    for dot in (last, last + 1):  # the initial is in the name already, or behind it
        initial = dot < len(words) and words[dot].text == "." and len(words[dot - 1].bare) <= _INITIAL
        if initial and words[dot].start == words[dot - 1].end and dot + 1 < len(words) and _is_part(sentence, dot + 1):
            return dot + 2
    return last


def _is_hyphen(sentence: Sentence, k: int) -> bool:
    """Whether word `k` is a hyphen that touches the words on both its sides: a dash stands free."""
    words = sentence.words
    if not 0 < k < len(words) - 1 or words[k].text not in _HYPHENS:
        return False
    return words[k - 1].end == words[k].start and words[k].end == words[k + 1].start


def _is_part(sentence: Sentence, k: int) -> bool:
    """Whether a word can be part of a name: letters, and none that every article has."""
    word = sentence.words[k].bare
    return word[:1].isalpha() and (
        (len(word) <= _SYLLABLE and word not in _NO_SYLLABLE) or not lexicon.is_common(lexicon.folded(word))
    )
