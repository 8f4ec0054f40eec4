"""Who holds which office in an article: offices beside the names of persons, and the person whom an office means."""

from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.reading.statements.phrases import Phrase
from tawatur.reading.statements.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.sources import head_kind, is_definite, stem_of

_ROLE_REACH: Final = 14  # words of an office before or after a name


class Role(msgspec.Struct, frozen=True):
    """An office that the text gives a person.

    Attributes:
        entity: Index of the entity.
        at: Word at which the name stands.
        head: First noun of the office, without ال and feminine ending.
        words: All its nouns, the same way.
        female: Whether its first noun has the feminine ending.
    """

    entity: int
    at: int
    head: str
    words: frozenset[str]
    female: bool = False


def find_roles(scene: Scene) -> tuple[Role, ...]:
    """The offices that stand beside the names of persons, in order of the names."""
    found: list[Role] = []
    for name in scene.names:
        if scene.entities[name.entity].kind != "person":
            continue
        for words in (_before(scene, name.first), _after(scene, name.last)):
            if words:
                stems = [_plain(word) for word in words]
                female = words[0].endswith("ة") and head_kind(stems[0]) == "office"
                found.append(Role(name.entity, name.first, stems[0], frozenset(stems), female))
    return tuple(found)


def _plain(word: str) -> str:
    stem = stem_of(word)
    if len(stem) > 4 and stem[0] in "بلو" and is_definite(stem[1:]):
        stem = stem_of(stem[1:])
    return stem[:-1] if stem.endswith("ة") and len(stem) > 3 else stem


def _before(scene: Scene, first: int) -> list[str]:
    k = first - 1
    while k > 0 and k in scene.opens:
        k -= 1
    nearest = k
    best = -1
    low = max(scene.starts[first], first - _ROLE_REACH) if first < len(scene.words) else 0
    while k >= low:
        word = scene.spelled[k]
        if word in STOPS or word in THAT or word in (":", "مع", "الذي", "التي") or (word in COMMAS and k != nearest):
            break
        name = scene.name_at[k]
        if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
            break
        if head_kind(word) in ("office", "unnamed") and scene.name_at[k] < 0:
            best = k
        k -= 1
    return [w for w in scene.spelled[best:first] if w[0].isalnum()] if best >= 0 else []


def _after(scene: Scene, last: int) -> list[str]:
    k = last
    while k < len(scene.words) and (
        scene.spelled[k] in COMMAS or k in scene.closes or scene.spelled[k] in ("وهو", "وهي", "(")
    ):
        k += 1
    if (
        k >= len(scene.words)
        or head_kind(scene.spelled[k]) not in ("office", "unnamed")
        or scene.sentence[k] != scene.sentence[last - 1]
    ):
        return []
    words: list[str] = []
    while k < scene.ends[last - 1] and len(words) < _ROLE_REACH:
        word = scene.spelled[k]
        if (
            word in COMMAS
            or word in STOPS
            or word in THAT
            or word == ":"
            or (k in scene.opens and words and scene.spelled[k - 1] == ":")
        ):
            break
        if word[0].isalnum():
            words.append(word)
        k += 1
    return words


def by_office(scene: Scene, roles: Sequence[Role], spoken: Sequence[int], phrase: Phrase, at: int) -> int:
    """The person who holds the office that a definite description names, -1 where none or two fit."""
    words = [scene.spelled[i] for i in range(phrase.first, phrase.last) if scene.spelled[i][0].isalnum()]
    if not words or phrase.kind not in ("office", "unnamed"):
        return -1
    definite = (
        phrase.definite
        or any(is_definite(word) for word in words[1:2])
        or (len(words) > 1 and scene.name_at[min(phrase.first + 1, phrase.last - 1)] >= 0)
    )
    if not definite or (phrase.kind == "unnamed" and not phrase.definite):
        return -1
    head, rest = _plain(words[0]), {_plain(word) for word in words[1:]} - {"في", "من", "باسم", "نفس", "ذات"}
    if head in ("مصدر", "مصادر"):
        return -1
    best, best_score = -1, 0.0
    holders = {role.entity for role in roles if role.head == head and role.at < at}
    alone = len(holders) == 1 and phrase.definite
    for order, role in enumerate(roles):
        if role.head != head and not (head in role.words and not rest):
            continue
        if role.at > at and not (rest and len(rest & role.words) >= 0.6 * len(rest)):
            continue
        share = len(rest & role.words) / len(rest) if rest else 1.0
        if share < 0.5 and not (alone and role.entity in holders):
            continue
        score = (
            share * 4
            + (2 if spoken and spoken[-1] == role.entity else 1 if role.entity in spoken else 0)
            + order * 0.01
        )
        if score > best_score:
            best, best_score = role.entity, score
    return best
