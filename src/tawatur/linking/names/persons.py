"""Names of people in parts: kunya, given name, fathers, family name, each folded and without article, to be compared.

`عبد الله` and `عبدالله`, `أبو ...`, `آل ...`, `صلاح الدين`, `دي ...` are one part each; بن, ابن, بنت and ولد
say that a father follows and are no part. Reading finds names in the text, here they are only taken apart.
"""

import re
from functools import cache, lru_cache
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.linking.names.words import word_set

WORD: Final = re.compile(r"[^\W_]+")
SERVANT: Final = word_set("servant")
KUNYA: Final = word_set("kunya")
FATHER: Final = word_set("father")
_JOINED_FRONT: Final = word_set("joined_front")
_JOINED_BACK: Final = word_set("joined_back")


_GLUED: Final = 5  # letters from which a بن may be glued to a Maghrebi family name (بنشقرون)


class PersonName(msgspec.Struct, frozen=True, gc=False):
    """A person's name in parts.

    Attributes:
        kunya: `ابو ...` or `ام ...` in front of the name, empty without one.
        parts: The other parts in order: given name first, family name last; one part is a bare name.
        fathers: Indexes in `parts` that stand behind a بن and have no article: a father's name, no family's.
        articled: Whether the last part had an article, which a father's name has not (التركي, بن تركي).
    """

    kunya: str
    parts: tuple[str, ...]
    fathers: frozenset[int] = frozenset()
    articled: bool = False

    @property
    def key(self) -> str:
        """What identical names share."""
        return f"{self.kunya} {self.first(len(self.parts))}".strip()

    @property
    def called(self) -> str:
        """The last part as people are called by it, article and all: العباس is no عباس."""
        return ("ال" if self.articled else "") + self.parts[-1] if self.parts else ""

    @property
    def size(self) -> int:
        """Number of parts, the kunya counted."""
        return len(self.parts) + bool(self.kunya)

    def first(self, length: int) -> str:
        """Its first parts; خالد بن تركي ends in a father and is no خالد التركي."""
        if length > 1 and length - 1 in self.fathers:
            return " ".join((*self.parts[: length - 1], "بن", self.parts[length - 1]))
        return " ".join(self.parts[:length])

    @property
    def is_full(self) -> bool:
        """Whether the name has two parts or more, so that it can stand for one person."""
        return self.size > 1


@cache
def _titles() -> frozenset[str]:
    lists = load_words("titles")
    words = {fold(str(word)) for group in ("address", "rank", "dignity") for word in lists[group]}
    return frozenset(word for word in words if " " not in word) - word_set("names_too")


def without_titles(words: list[str]) -> list[str]:
    """Folded words from the first that is no title on; the last word stays whatever it is."""
    start = 0
    while start < len(words) - 1 and (words[start] in _titles() or without_al(words[start]) in _titles()):
        start += 1
    return words[start:]


def without_al(word: str) -> str:
    """A folded word without its article, where three letters or more are left."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=1 << 17)
def parse_person(text: str) -> PersonName:
    """Take a person's name apart.

    Args:
        text: The name as an article writes it, without clitics.

    Returns:
        Its parts; no part is lost but titles in front, بن and the like, initials' dots and marks.
    """
    words = without_titles(WORD.findall(fold(text)))
    words = [_maghrebi(word) if at else word for at, word in enumerate(words)]
    end = next((at for at, word in enumerate(words) if at and word in word_set("prayer")), len(words))
    words = words[:end]
    parts: list[str] = []
    fathers: set[int] = set()
    kunya = ""
    at = 0
    while at < len(words):
        word = words[at]
        follows = words[at + 1] if at + 1 < len(words) else ""
        if word in FATHER and follows and (parts or kunya):
            if not follows.startswith("ال") or word == "ولد":
                fathers.add(len(parts))
            at += 1
            continue
        part, used = _part(words, at)
        at += used
        if word in KUNYA and not parts and not kunya and at < len(words):
            kunya = part
        else:
            parts.append(part)
    if not parts and kunya:
        return PersonName("", (kunya,))
    last = words[-1] if words else ""
    articled = last.startswith("ال") and parts[-1:] == [without_al(last)] and len(parts) - 1 not in fathers
    return PersonName(kunya, tuple(parts), frozenset(index for index in fathers if index < len(parts)), articled)


def _maghrebi(word: str) -> str:
    """A family name with its glued بن off, and بال as بل (بنشقرون, بالحاج)."""
    if len(word) <= _GLUED or word in word_set("no_ben"):
        return word
    if word.startswith("بن"):
        return word[2:]
    return "بل" + word[3:] if word.startswith("بال") else word


def _part(words: list[str], at: int) -> tuple[str, int]:
    """The part that starts at a word, and how many words it takes."""
    word = words[at]
    follows = words[at + 1] if at + 1 < len(words) else ""
    if word in SERVANT and follows:
        return word + (follows if follows.startswith("ال") else "ال" + follows if follows == "له" else follows), 2
    if word in KUNYA and follows:
        inner, used = _part(words, at + 1)
        return f"ابو {inner}" if word in {"ابي", "ابا"} else f"{word} {inner}", used + 1
    if word == "ال" and follows:
        return "ال " + without_al(follows), 2
    if word in _JOINED_FRONT and follows:
        return word + without_al(follows), 2
    if follows in _JOINED_BACK and len(word) > 1:
        return without_al(word) + follows, 2
    if word == "بن" and follows and at == 0:
        return "بن" + without_al(follows), 2
    return without_al(word), 1
