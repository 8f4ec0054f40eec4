"""Which gender a verb shows before a noun: وحذرت الدول, but وحذر الدول has another subject.

A verb agrees with a subject that stands right behind it, and things in the plural count as one woman; so a noun of the
other gender there is no subject but whom or what the verb affects.
"""

from functools import cache
from typing import Final

from tawatur.arabic import kept, load_words
from tawatur.reading.statements.words.inflect import Form, spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.shape import is_adjective, is_noun
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, stem_of

_SHOWN: Final = ("ة", "ات")  # endings of the feminine, and of things in the plural
_LEAST: Final = 3  # letters of a noun whose ending says something


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists = load_words("genders")
    return {key: frozenset(spell(word) for word in words) for key, words in lists.items()}


def verb_gender(scene: Scene, k: int) -> str:
    """The gender of a verb whose subject begins at a word.

    Args:
        scene: The article.
        k: Index of the first word of a noun phrase.

    Returns:
        `m` or `f`; an empty string for people's names, for several people, and where the noun does not tell.
    """
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    word = scene.spelled[k]
    if name is None or name.first != k:
        return _of_noun(scene, k) if name is None else ""
    kind = scene.entities[name.entity].kind
    if kind == "person":
        return ""
    if kind == "place":
        return _of_place(word, name.last - name.first)
    return _of_noun(scene, k) if is_definite(word) or head_kind(word) or is_noun("ال" + word) else ""


def disagrees(scene: Scene, form: Form, k: int) -> bool:
    """Whether a noun phrase has another gender than the verb before it; what is unknown agrees."""
    gender = verb_gender(scene, k)
    return bool(gender) and bool(form.gender) and gender != form.gender


def gender_of(word: str) -> str:
    """The gender of the spelled noun that heads a body's name; an empty string where no list knows the noun.

    Args:
        word: The noun, with or without ال.

    Returns:
        `m`, `f` or an empty string.
    """
    stem = stem_of(word)
    return _of_stem(stem) if head_kind(word) == "organisation" or stem.endswith("ة") else ""


def _of_place(word: str, size: int) -> str:
    """Countries and towns are feminine but for a few; of longer names the first noun tells."""
    lists = _lists()
    if word in lists["masculine_places"]:
        return "m"
    if word.endswith("ة") or (size == 1 and not is_definite(word)) or word in lists["feminine_places"]:
        return "f"
    return ""


def _of_noun(scene: Scene, k: int) -> str:
    word = scene.spelled[k]
    stem = stem_of(word)
    gender = _of_stem(stem)
    if gender != "m" or not is_definite(word) or k + 1 >= len(scene.words):
        return gender
    after = scene.spelled[k + 1]
    modified = scene.name_at[k + 1] < 0 and after.startswith("ال") and after.endswith("ة") and is_adjective(after)
    return "" if modified and not head_kind(word) else "m"  # الكتائب المسلحة: a plural that no list knows


@kept
def _of_stem(stem: str) -> str:
    lists = _lists()
    if is_plural(stem) or stem in lists["people"] or len(stem) < _LEAST:
        return ""
    if stem in lists["feminine"]:
        return "f"
    if stem in lists["masculine"]:
        return "m"
    if stem.endswith(_SHOWN):
        return "f"
    known = bool(head_kind(stem)) or is_noun("ال" + stem)
    return "m" if known and not stem.endswith(("اء", "ى", "ا", "ين", "ون", "ان")) else ""
