"""How foreign names are heard: their consonants stay, their vowels and a few confusable letters change with the writer.

`skeleton` is a coarse key for finding candidates (غوتيريش and جوتيريس share one), `likeness` compares two words
letter by letter and is the finer judge. Neither says that two Arabic names are one: محمد and محمود differ by a
vowel and are two names. The groups of letters follow what newsrooms do with g (غ ج ق ك), v (ف و ب), p (ب), t (ت
ط), th (ث ت س), ch (تش ش) and j (ج ي ش).
"""

import re
from functools import lru_cache
from typing import Final

from tawatur.arabic.letters import fold

_VOWELS: Final = frozenset("اويءعه")
_SILENT: Final = "-"  # stands for what is not heard until doubled letters are made one: سيسي is no سي
_SOUND: Final = str.maketrans(
    {
        **dict.fromkeys("قغجكگخڨڭڴ", "k"),
        **dict.fromkeys("فڤ", "f"),
        **dict.fromkeys("بپ", "b"),
        **dict.fromkeys("تط", "t"),
        **dict.fromkeys("دضذ", "d"),
        **dict.fromkeys("سصزثظژشچ", "s"),  # غوتيريش and جوتيريس
        **dict.fromkeys("حاويءعه", _SILENT),
        "ل": "l",
        "م": "m",
        "ن": "n",
        "ر": "r",
    }
)
# Price of writing one letter for another; what is in no group costs 1.
_CONFUSABLE: Final = (
    ("قغجكگڨخ", 0.3),
    ("فڤ", 0.1),
    ("فوڤب", 0.4),
    ("بپ", 0.1),
    ("تط", 0.2),
    ("ثتس", 0.4),
    ("دضذظ", 0.4),
    ("زذظس", 0.4),
    ("سصز", 0.3),
    ("سش", 0.4),
    ("شچج", 0.4),
    ("جي", 0.5),
    ("هحخ", 0.4),
    ("اه", 0.3),
    ("اع", 0.3),
    ("او", 0.4),
    ("اي", 0.4),
    ("وي", 0.5),
)
_VOWEL_DROPPED: Final = 0.3
# In this order: a longer spelling before one that it holds.
_LATIN_PAIRS: Final = (
    ("tsch", "s"),
    ("sch", "s"),
    ("tch", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("th", "t"),
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "k"),
    ("dh", "d"),
    ("ck", "k"),
    ("qu", "k"),
    ("x", "ks"),
)
_SOFT_C: Final = re.compile("c(?=[eiy])")
_LATIN: Final = str.maketrans(
    {
        **dict.fromkeys("cgkqj", "k"),
        **dict.fromkeys("fv", "f"),
        **dict.fromkeys("bp", "b"),
        **dict.fromkeys("sz", "s"),
        **dict.fromkeys("aeiouywh'", _SILENT),
    }
)


def _prices() -> dict[tuple[str, str], float]:
    found: dict[tuple[str, str], float] = {}
    for letters, price in _CONFUSABLE:
        for left in letters:
            for right in letters:
                if left != right:
                    found[left, right] = min(price, found.get((left, right), 1.0))
    return found


_PRICE: Final = _prices()


def _squeeze(letters: str) -> str:
    """`letters` with runs of one letter made one (a doubled consonant is one sound), silent ones off."""
    single = (letter for at, letter in enumerate(letters) if not at or letters[at - 1] != letter)
    return "".join(single).replace(_SILENT, "")


@lru_cache(maxsize=1 << 17)
def skeleton(word: str) -> str:
    """Coarse key of how a word sounds: classes of its consonants, with a mark for a vowel in front.

    Args:
        word: One Arabic word; letters are folded here.

    Returns:
        Latin letters, at times none (`يويو`); two words that are one name written twice mostly share it.
    """
    letters = fold(word)
    sounds = _squeeze(letters.replace("تش", "ش").translate(_SOUND))
    return ("a" + sounds) if letters[:1] in ("ا", "ع") else sounds


def latin_skeleton(word: str) -> str:
    """The key that `skeleton` gives the same name in Arabic letters, as far as its spelling tells.

    Args:
        word: One word in Latin letters, without accents.
    """
    lower = word.lower()
    rest = lower
    for pair, sound in _LATIN_PAIRS:
        rest = rest.replace(pair, sound)
    rest = _SOFT_C.sub("s", rest)
    sounds = _squeeze(rest.translate(_LATIN))
    return ("a" + sounds) if lower[:1] in tuple("aeiou") else sounds


@lru_cache(maxsize=1 << 17)
def likeness(left: str, right: str) -> float:
    """How far two spellings can be one foreign word, by the cheapest way to turn one into the other.

    Args:
        left: One folded word.
        right: Another.

    Returns:
        0 to 1; spellings of one name mostly lie above 0.85. Symmetric.
    """
    if left == right:
        return 1.0
    if not left or not right:
        return 0.0
    before = [0.0]
    for column, letter in enumerate(right):
        before.append(before[-1] + _drop(letter, right[column - 1] if column else ""))
    for row, one in enumerate(left):
        last = left[row - 1] if row else ""
        current = [before[0] + _drop(one, last)]
        for column, other in enumerate(right):
            swap = before[column] + (0.0 if one == other else _PRICE.get((one, other), 1.0))
            less = before[column + 1] + _drop(one, last)
            more = current[column] + _drop(other, right[column - 1] if column else "")
            current.append(min(swap, less, more))
        before = current
    return max(0.0, 1.0 - before[-1] / max(len(left), len(right)))


def _drop(letter: str, last: str) -> float:
    """Price of leaving a letter out: little for a vowel or the second of a pair."""
    if letter == last:
        return 0.2
    return _VOWEL_DROPPED if letter in _VOWELS else 1.0
