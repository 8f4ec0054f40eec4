"""Whether a few words are a person's name, as bylines and signatures give it."""

import re
from functools import cache
from typing import Final

from tawatur.arabic import load_words, names_of_people
from tawatur.article.lines.lines import fold_line

_WORD: Final = re.compile(r"[\u0621-\u064a\u067e\u0686\u06a4\u06af\u064b-\u0652ـ.]+")
_WORDS: Final = range(2, 8)
_PLAIN: Final = 4  # words of a name without بن and the like
_KIN: Final = frozenset({"بن", "ابن", "ال", "ابو", "بو", "ابي", "عبد", "بنت", "ولد", "ام"})
# Words of sentences that no name holds; folded, so without على, which is also the name Ali.
_FUNCTION: Final = frozenset(
    {"من", "في", "الي", "عن", "مع", "ان", "بعد", "قبل", "هذا", "هذه", "التي", "الذي", "لا", "ما", "هل", "كما", "او"}
) | frozenset({"ثم", "قد", "كل", "بين", "حول", "خلال", "ضد", "رييس", "وزير", "مدير", "نايب", "وزاره", "مجلس"})
# Verbs whose subject is a name: `وقال محمد` is no name.
_SAYING: Final = frozenset(
    {"قال", "قالت", "اكد", "اكدت", "اضاف", "اوضح", "اعلن", "اعلنت", "كشف", "ذكر", "صرح", "تابع", "نفي", "دعا", "شدد"}
)


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(word for line in load_words("datelines")[name] for word in fold_line(line).split())


def is_person(name: str) -> bool:
    """Whether words look like a person's name: a given name first, a family's last, or بن and the like between.

    Args:
        name: A few words, perhaps with a title (`د. فلان الفلاني`).
    """
    words = [word.strip(".") for word in fold_line(name).split()]
    while words and words[0] in _list("titles"):
        words = words[1:]
    if (
        name.lstrip().startswith("على ")
        or len(words) not in _WORDS
        or not all(_WORD.fullmatch(word) for word in words)
        or has_function_word(words)
    ):
        return False
    joined = any(word in _KIN or word.startswith("عبد") for word in words)
    if len(words) > _PLAIN and not joined:
        return False
    return joined or _starts_given(words) or _ends_as_family(words)


def _starts_given(words: list[str]) -> bool:
    people = names_of_people()
    if words[0] in _list("given_names") or people.get(words[0]) in ("given", "both"):
        return True
    # folded, the name Ali and the preposition على are one
    return not words[0].startswith("ال") and people.get(words[1]) == "given" and words[1] != "علي"


def _ends_as_family(words: list[str]) -> bool:
    return names_of_people().get(words[-1]) in ("family", "both")


def has_function_word(words: list[str]) -> bool:
    """Whether one of some folded words belongs to a sentence and to no name, or the first is a verb of saying."""
    return any(word in _FUNCTION for word in words) or (bool(words) and words[0].removeprefix("و") in _SAYING)
