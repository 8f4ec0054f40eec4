"""A speaker as the text names them."""

from unicodedata import combining

import msgspec

from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, without_joiner


class Phrase(msgspec.Struct, frozen=True):
    """A speaker as the text names them.

    Attributes:
        first, last: Words `[first, last)`.
        kind: `name` where a name in it speaks, else what its first word is: `office`, `unnamed`, `media`,
            `organisation`, `document`, or an empty string.
        head: Its first noun, spelled, without ال.
        definite: Whether that noun carries ال.
        entity: Index of the entity that speaks, -1 for a description.
        others: Entities that speak with it.
        within: Index of an organisation or place that the description names, -1 without one.
    """

    first: int
    last: int
    kind: str
    head: str
    definite: bool
    entity: int = -1
    others: tuple[int, ...] = ()
    within: int = -1


def with_adjectives(scene: Scene, phrase: Phrase) -> Phrase:
    """A definite noun with the definite words right behind it, and no more.

    Args:
        scene: The article.
        phrase: The words that begin with the noun.
    """
    last = phrase.first + 1
    while last < phrase.last and scene.spelled[last].startswith("ال") and scene.name_at[last] < 0:
        last += 1
    return msgspec.structs.replace(phrase, last=last)


def head_word(scene: Scene, k: int) -> str:
    """The spelled noun at the head of a phrase, without the و or ف by which a clause begins (ورئيس كذا يؤكد أن).

    Behind other words و joins a second subject or something else, and stays.

    Args:
        scene: The article.
        k: The phrase's first word.
    """
    word = scene.spelled[k]
    return without_joiner(word) if k == scene.starts[k] or scene.spelled[k - 1] in COMMAS else word


def head_start(scene: Scene, k: int) -> int:
    """Where in the text a phrase begins whose first word is `k`: behind the و or ف that joins it, or the ل before it.

    Args:
        scene: The article.
        k: The phrase's first word.
    """
    word, text = scene.words[k], scene.article.text
    spelled = scene.spelled[k]
    governed = spelled.startswith("ل") and head_kind(spelled[1:]) and not head_kind(spelled)  # وفقاً | لمصادر
    if not governed and head_word(scene, k) == spelled:
        return word.start
    start = word.start + 1
    while start < word.end - 1 and combining(text[start]):
        start += 1
    return start
