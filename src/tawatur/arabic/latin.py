"""Latin spellings of Arabic names, several where several are usual: for search, and for pages in English.

A name that English has its own form for (a country, an agency) is looked up; else each word is, and what no list has is
spelt by rule: consonants one for one, long vowels as written, an `a` wherever two consonants would meet (after the
simplified form of BGN/PCGN 1956 that newspapers use, without dots and macrons).
"""

from functools import cache, lru_cache
from itertools import islice, product
from typing import Final

from tawatur.arabic.gazetteer import places
from tawatur.arabic.letters import bare, fold
from tawatur.arabic.resources import load_words

MOST: Final = 4  # spellings given of one name
_CONSONANTS: Final = {
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s",
    "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m",
    "ن": "n", "ه": "h", "پ": "p", "چ": "ch", "ڤ": "v", "گ": "g", "ژ": "zh",
}  # fmt: skip
_VOWELS: Final = {"ا": "a", "أ": "a", "إ": "i", "آ": "a", "ى": "a", "ة": "a", "ؤ": "u", "ئ": "i", "ء": "", "ع": "a"}
_VOWEL_SIGNS: Final = frozenset("aeiou")
_TWO_LETTERS: Final = frozenset({"th", "kh", "dh", "sh", "gh", "ch", "zh"})
_LONG: Final = frozenset("اأآويىة")
# Second spellings of a whole word spelt by rule: the French habit of the Maghreb and Lebanon.
_FRENCH: Final = (("sh", "ch"), ("u", "ou"), ("j", "dj"))


@lru_cache(maxsize=1 << 14)
def latin_spellings(name: str, kind: str = "person") -> tuple[str, ...]:
    """Usual Latin spellings of a name.

    Args:
        name: A name in Arabic script, clean of clitics; words in Latin script stay as they are.
        kind: `person|organisation|place`; a place is looked up among the towns of the world.

    Returns:
        One to four different spellings, most usual first; none for a name without letters.
    """
    key = fold(name)
    known = _names().get(key)
    if known:
        return known[:MOST]
    place = places().get(key) if kind == "place" else None
    by_word = [_spell(word) for word in _join(bare(name).split())]
    spelt = [" ".join(filter(None, words)) for words in islice(product(*_balanced(by_word)), MOST * 2)]
    first = [place.english] if place is not None else []
    return tuple(dict.fromkeys(_capital(spelling) for spelling in (*first, *spelt) if spelling))[:MOST]


@cache
def _names() -> dict[str, tuple[str, ...]]:
    return {fold(name): tuple(spellings) for name, spellings in load_words("latin")["names"].items()}


@cache
def _words() -> dict[str, tuple[str, ...]]:
    return {fold(word): tuple(spellings) for word, spellings in load_words("latin")["words"].items()}


def _join(words: list[str]) -> list[str]:
    """عبد is written with the word behind it."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == "عبد":
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _balanced(by_word: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """At most one word with all its spellings, the others with their first: the variants stay few and natural."""
    varied = next((i for i, spellings in enumerate(by_word) if len(spellings) > 1), None)
    return [spellings if i == varied else spellings[:1] for i, spellings in enumerate(by_word)]


@lru_cache(maxsize=1 << 14)
def _spell(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (word,)
    known = _words().get(fold(word))
    if known:
        return known
    if word.startswith("عبدال") and len(word) > 6:
        rest = (_words().get(fold(word[5:])) or _by_rule(word[5:]))[0].lower()
        return (f"Abdul{rest}", f"Abdel{rest}", f"Abd al-{rest.capitalize()}")
    if word.startswith("ال") and len(word) > 3:
        inner = _words().get(fold(word[2:])) or _by_rule(word[2:])
        return tuple(f"al-{_capital(spelling)}" for spelling in inner[:2])
    return _by_rule(word)


@lru_cache(maxsize=1 << 14)
def _by_rule(word: str) -> tuple[str, ...]:
    """A word letter by letter, and as French writes it where that differs."""
    spelt = ""
    for i, letter in enumerate(word):
        if letter in "وي":
            before = spelt[-1:] in _VOWEL_SIGNS or not spelt
            after = i + 1 < len(word) and word[i + 1] in "اويى"
            piece = ("w" if letter == "و" else "y") if before or after else ("u" if letter == "و" else "i")
        elif letter in _CONSONANTS:
            piece = _CONSONANTS[letter]
            if letter == "ه" and i == len(word) - 1 and i:
                piece = "h" if spelt[-1:] in _VOWEL_SIGNS else "a"
        else:
            piece = _VOWELS.get(letter, "")
            if piece and spelt.endswith(piece):
                piece = ""
        if piece and piece[0] not in _VOWEL_SIGNS and _needs_vowel(spelt, word[i + 1 : i + 2]):
            spelt += "a"
        spelt += piece
    french = spelt
    for english, other in _FRENCH:
        french = french.replace(english, other)
    return (spelt, french) if french != spelt else (spelt,)


def _needs_vowel(spelt: str, following: str) -> bool:
    """Whether a short vowel must come before the next consonant: a syllable opens and closes with one at most."""
    if not spelt or spelt[-1] in _VOWEL_SIGNS:
        return False
    body = spelt[:-2] if spelt[-2:] in _TWO_LETTERS else spelt[:-1]
    return not body or body[-1] not in _VOWEL_SIGNS or following not in _LONG


def _capital(spelling: str) -> str:
    """Capitals as in a name: every word but bin, bint and al-."""
    small = ("bin", "bint", "ben")
    words = [
        word if word in small or word.startswith("al-") else word[:1].upper() + word[1:] for word in spelling.split()
    ]
    text = " ".join(words)
    return text[:1].upper() + text[1:]
