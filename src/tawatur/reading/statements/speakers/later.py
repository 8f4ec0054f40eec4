"""Somebody whom the first lines only describe and the next ones name (كشف وزير سابق ... وقال الوزير السابق فلان)."""

from typing import Final

from tawatur.reading.names.lexicon import folded, is_nationality
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.roles import Role, plain
from tawatur.reading.statements.words.sources import head_kind, is_plural

_LEAD: Final = 2  # sentences that may describe whom later ones name
_HEADLINE: Final = 100  # words above a body
_BESIDE: Final = 3  # words behind a description in which somebody addressed is named (دعت أحزاب كذا | الرئيس فلان)
_REACH: Final = 110  # words from the description to the name
_SHARED: Final = 2  # words of a wide description that the office must have too
_ANYBODY: Final = frozenset(("مصدر", "شاهد", "متحدث", "ناطق", "احد", "عضو", "رفيق", "زميل", "شخص"))
_WIDE: Final = frozenset(("مسؤول", "مسئول", "قيادي", "دبلوماسي", "مراقب"))  # many may be one: only with an adjective


def named_later(memory: Memory, phrase: Phrase) -> int:
    """The one person whom the text names later by the office of an indefinite description.

    Args:
        memory: What was said before, and who holds which office.
        phrase: The description.

    Returns:
        Index of the entity; -1 where the description stands deep in the text, or fits nobody or several.
    """
    scene = memory.scene
    if phrase.entity >= 0 or phrase.definite or phrase.kind not in ("office", "unnamed"):
        return -1
    words = [plain(word) for word in scene.spelled[phrase.first : phrase.last] if word[0].isalnum()]
    if not words or words[0] in _ANYBODY or is_plural(scene.spelled[phrase.first]):
        return -1
    if scene.sentence[phrase.first] - scene.sentence[_body(memory)] >= _LEAD:
        return -1
    alike = [role for role in memory.roles_near(phrase.first) if role.head == words[0] and not role.chair]
    if not alike or len({role.entity for role in alike}) > 1:
        return -1
    role = alike[0]
    near = phrase.last + _BESIDE <= role.at < phrase.last + _REACH
    return role.entity if near and _fits(memory, phrase, words, role) else -1


def _body(memory: Memory) -> int:
    """The first word that is no headline's."""
    parts = memory.scene.part[:_HEADLINE]
    return next((k for k, part in enumerate(parts) if part == "body"), 0)


def _fits(memory: Memory, phrase: Phrase, words: list[str], role: Role) -> bool:
    """Whether gender and nationality of a description are those of an office, and enough is said to tell."""
    scene = memory.scene
    if scene.spelled[phrase.first].endswith("ة") != role.female and head_kind(words[0]) == "office":
        return False
    if words[0] in _WIDE and len(set(words) & role.words) < _SHARED:
        return False
    bodies = {scene.names[scene.name_at[k]].entity for k in range(phrase.first, phrase.last) if scene.name_at[k] >= 0}
    if bodies and role.within and bodies.isdisjoint(role.within):
        return False  # ممثل كذا is not he of another state
    states = {word for word in words[1:] if is_nationality(folded("ال" + word))}
    others = {word for word in role.words if is_nationality(folded("ال" + word))}
    return not (states and others) or bool(states & others)
