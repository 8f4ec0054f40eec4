"""The person whom an office means: he who holds it by what the article says beside his name."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import kept, load_words, places
from tawatur.reading.names.lexicon import folded, is_common, is_nationality, nations
from tawatur.reading.statements.speakers.phrase import Phrase, head_word
from tawatur.reading.statements.speakers.roles import PRESIDENT, SPOKESMEN, Role, is_hers, plain, without_honour
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import are_bodies, head_kind, is_definite, is_plural, sources

_HALF: Final = 0.5  # share of a description's words that an office before it has
_ENOUGH: Final = 0.6  # the same for an office behind it
_MOST: Final = 0.8  # the same where the first noun differs
_MANY: Final = 3  # words by which an office of another first noun is known again
_CHAIN: Final = 6  # words of an office in which the noun stands that makes it definite
_SMALL: Final = frozenset(("في", "من", "باسم", "نفس", "ذات"))
_ANYBODY: Final = frozenset(("مسؤول", "مسئول", "متحدث"))  # of whatever office
# who serves an office has not got it: المتحدث باسم الأمين العام is not the الأمين العام
_AIDES: Final = SPOKESMEN | {"مستشار", "مبعوث", "موفد", "سكرتير", "معاون"}
_STATE: Final = frozenset(("جمهوري", "دول", "بلاد"))  # of what a president is who is called that and no more


def by_office(scene: Scene, roles: Sequence[Role], spoken: Sequence[int], phrase: Phrase, at: int) -> int:
    """The person who holds the office that a definite description names.

    Args:
        scene: The article.
        roles: Offices around.
        spoken: The entities that spoke last.
        phrase: The description.
        at: Word index of the cue.

    Returns:
        Index of the entity, -1 where nobody fits.
    """
    places = without_honour(scene, [k for k in range(phrase.first, phrase.last) if scene.spelled[k][0].isalnum()])
    if not places or phrase.kind not in ("office", "unnamed") or not _is_definite(scene, phrase, places):
        return -1
    head = plain(head_word(scene, places[0]))
    first = scene.spelled[places[0]]
    if head in ("مصدر", "مصادر") or is_plural(first) or are_bodies(first):
        return -1
    if head in _ANYBODY and len(places) == 1 and spoken and any(role.entity == spoken[-1] for role in roles):
        return spoken[-1]
    rest = [k for k in places[1:] if plain(scene.spelled[k]) not in _SMALL]
    best, best_score = -1, 0.0
    female = is_hers(scene.spelled[places[0]])
    nations = nations_of(head, *(plain(scene.spelled[k]) for k in rest))
    fits = [not is_abroad(role, nations) and not (role.head == head and role.female != female) for role in roles]
    fits = [fit and (bool(rest) or not role.chair) for role, fit in zip(roles, fits, strict=True)]
    holders = {role.entity for role, fit in zip(roles, fits, strict=True) if fit and role.head == head and role.at < at}
    alone = len(holders) == 1 and phrase.definite and not _is_anothers_nation(roles, nations, holders, at)
    president = _president(scene, roles, head, rest, at)
    for order, role in enumerate(roles):
        if not fits[order]:
            continue
        shared = 1.0 if role.entity == president and role.head == head else _share(scene, role, rest)
        aide = serves(role, head)
        same = role.head == head or (head in role.words and not rest and not aide)
        renamed = (
            not aide and len(rest) >= _MANY and shared >= _MOST and role.at < at
        )  # نائب المدير for مساعد المدير of the same
        if not same and not renamed:
            continue
        if role.at > at and not (rest and shared >= _ENOUGH):
            continue
        if shared < _HALF and not (alone and role.entity in holders):
            continue
        if shared < 1 and _is_elsewhere(scene, role, head, rest):
            continue
        again = 2 if spoken and spoken[-1] == role.entity else 1 if role.entity in spoken else 0
        score = shared * 4 + again + order * 0.01 - (not same)
        if score > best_score:
            best, best_score = role.entity, score
    return best


def serves(role: Role, head: str) -> bool:
    """Whether an office of another stands inside that of an aide (المتحدث باسم الأمين العام), no rank of his own.

    Args:
        role: The aide's office.
        head: The noun of the other office, as roles have it.
    """
    return role.head in _AIDES and head != role.head and head in role.words and head not in _ranks()


@cache
def _ranks() -> frozenset[str]:
    """Titles and ranks that stand before a name beside any office (المتحدث الأمني اللواء فلان)."""
    return frozenset(plain(spell(word)) for kind in ("address", "rank") for word in load_words("titles")[kind])


def _is_anothers_nation(roles: Sequence[Role], nations: frozenset[str], holders: set[int], at: int) -> bool:
    """Whether a description's nation is somebody else's by what he was called before (المهاجم الهولندي فلان)."""
    return any(role.entity not in holders and role.at < at and role.words & nations for role in roles)


def _president(scene: Scene, roles: Sequence[Role], head: str, rest: Sequence[int], at: int) -> int:
    """The one president of a state named before, where a description means a state's (رئيس الجمهورية for الرئيس فلان).

    Returns:
        Index of the entity; -1 for other offices, for nobody and for two.
    """
    if head != PRESIDENT or not rest or any(plain(scene.spelled[k]) not in _STATE for k in rest):
        return -1
    found = {role.entity for role in roles if role.at < at and role.head == head and _is_of_state(role)}
    return found.pop() if len(found) == 1 else -1


def _is_of_state(role: Role) -> bool:
    """Whether an office names no body: a president of the state, or of a nation."""
    rest = role.words - _STATE - {role.head}
    return not role.within and rest == nations_of(*rest)


def _is_elsewhere(scene: Scene, role: Role, head: str, rest: Sequence[int]) -> bool:
    """Whether a description names a place or a body that an office has not, which has one of its own.

    `رئيس بلدية كذا` is not he of another town; a state's adjective and its name may be one (السفير الفلاني).
    """
    stems = {plain(scene.spelled[k]) for k in rest}
    strange = [k for k in rest if plain(scene.spelled[k]) not in role.words and _is_proper(scene, role, k)]
    own = role.words - stems - {head}
    if not strange or not own or nations_of(*own):
        return False
    return bool(role.within) or any(not is_common(word) for word in own)


def _is_proper(scene: Scene, role: Role, k: int) -> bool:
    """Whether a word of a description belongs to the name of a place or a body other than those an office names."""
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    if name is None:
        return not is_definite(scene.spelled[k]) and not is_common(folded(scene.words[k].bare))
    called = is_definite(scene.spelled[name.first])  # الأمين العام للمنظمة الدولية: by its sort, not by its name
    return not called and scene.entities[name.entity].kind != "person" and name.entity not in role.within


def nations_of(*stems: str) -> frozenset[str]:
    """Those of some nouns and adjectives, without article and ending, that say of which nation somebody is."""
    return frozenset(stem for stem in stems if is_nationality("ال" + stem))


def is_abroad(role: Role, nations: frozenset[str]) -> bool:
    """Whether an office is of another nation than a description (the German السفير is not the French, nor سفير مصر)."""
    if not nations:
        return False
    own = {state for word in role.words if (state := _state(word))}
    return bool(own) and own.isdisjoint(map(_state, nations))


def _is_definite(scene: Scene, phrase: Phrase, places: Sequence[int]) -> bool:
    """Whether a description means one office: with the article, or of something definite or named."""
    if phrase.kind == "unnamed":
        return phrase.definite
    if phrase.definite:
        return True
    for k in places[1:_CHAIN]:  # مدير عام دائرة كذا, not مسؤول أمني في الدائرة
        if is_definite(scene.spelled[k]) or scene.name_at[k] >= 0:
            return not scene.spelled[k].startswith(("بال", "لل"))
        if scene.spelled[k] in sources().inside and not head_kind(scene.spelled[k]):
            return False  # but رئيس مجلس كذا
        if not is_common(folded(scene.words[k].bare)) and not scene.spelled[k].endswith(("ي", "ية")):
            return True  # رئيس بلدية كذا, a town that nobody knows
    return False


def _share(scene: Scene, role: Role, rest: Sequence[int]) -> float:
    """How much of a description's words an office has, 0 to 1, by whatever name."""
    if not rest:
        return 1.0
    states = {state for word in role.words if (state := _state(word))}
    met = sum(
        plain(scene.spelled[k]) in role.words
        or (bool(states) and _state(plain(scene.spelled[k])) in states)
        or (scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].entity in role.within)
        for k in rest
    )
    return met / len(rest)


@kept
def _state(stem: str) -> str:
    """The country that a noun or an adjective without article names (الأردن and أردني alike), or an empty string."""
    code = nations().get(stem)
    if code:
        return code
    place = places().get("ال" + stem) or places().get(stem)
    return place.country if place is not None and place.size == "country" else ""
