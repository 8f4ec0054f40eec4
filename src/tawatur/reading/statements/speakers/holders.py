"""Who holds which office in an article: offices beside the names of persons, and the person whom an office means."""

from collections.abc import Sequence
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import kept, load_words, places
from tawatur.reading.names.lexicon import folded, is_common, is_nationality, nations
from tawatur.reading.statements.cues.lexicon import lexicon
from tawatur.reading.statements.speakers.phrase import Phrase, head_word
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Name, Scene
from tawatur.reading.statements.words.sources import are_bodies, head_kind, is_definite, is_plural, sources, stem_of

_HALF: Final = 0.5  # share of a description's words that an office before it has
_ENOUGH: Final = 0.6  # the same for an office behind it
_MOST: Final = 0.8  # the same where the first noun differs
_MANY: Final = 3  # words by which an office of another first noun is known again
_CHAIN: Final = 6  # words of an office in which the noun stands that makes it definite
_SMALL: Final = frozenset(("في", "من", "باسم", "نفس", "ذات"))
_OUTSIDE: Final = frozenset(  # what no office holds
    (
        ":",
        "مع",
        "الذي",
        "التي",
        "الذين",
        "اللذين",
        "اللذان",
        "طرف",
        "جانب",
        "قبل",
        "خلال",
        "اثناء",
        "بعد",
        "عقب",
        "اثر",
        "منذ",
        "امس",
        "مساء",
        "صباح",
        "كل",
        "كلا",
    )
)
_HONOURS: Final = frozenset(
    (
        "معالي",
        "سعاد",
        "سعادة",
        "سمو",
        "فخام",
        "فخامة",
        "جلال",
        "جلالة",
        "فضيل",
        "فضيلة",
        "سماح",
        "سماحة",
        "نياف",
        "دول",
        "دولة",
        "صاحب",
    )
)
_ANYBODY: Final = frozenset(("مسؤول", "مسئول", "متحدث"))  # of whatever office
# who serves an office has not got it: المتحدث باسم الأمين العام is not the الأمين العام
_AIDES: Final = frozenset(("متحدث", "ناطق", "مستشار", "مبعوث", "موفد", "سكرتير", "معاون"))
_STATE: Final = frozenset(("جمهوري", "دول", "بلاد"))  # of what a president is who is called that and no more
_PRESIDENT: Final = "رئيس"
_LED_BY: Final = frozenset(map(spell, ("برئاسة", "برياسة", "بقيادة")))
_CHAIR: Final = 6  # words from برئاسة to a name, titles between
_ROLE_REACH: Final = 14  # words of an office before or after a name


EPICENE: Final = frozenset(("داعي", "علام", "خليف", "رحال", "طاغي"))  # of a man or a woman, without ة


class Role(msgspec.Struct, frozen=True):
    """An office that the text gives a person.

    Attributes:
        entity: Index of the entity.
        at: Word at which the name stands.
        head: First noun of the office, without ال and feminine ending.
        words: All its nouns, the same way.
        female: Whether its first noun has the feminine ending.
        within: Entities that the office names (`رئيس "كذا"`).
        chair: Whether the text only says that the person leads a body (برئاسة فلان).
    """

    entity: int
    at: int
    head: str
    words: frozenset[str]
    female: bool = False
    within: frozenset[int] = frozenset()
    chair: bool = False


def find_roles(scene: Scene) -> tuple[Role, ...]:
    """The offices that stand beside the names of persons, in order of the names."""
    found: list[Role] = []
    for name in scene.names:
        if scene.entities[name.entity].kind != "person":
            continue
        for office in (_before(scene, name.first), _after(scene, name.last)):
            office = without_honour(scene, office)
            if office:
                stems = [plain(scene.spelled[k]) for k in office]
                female = _is_hers(scene.spelled[office[0]])
                inside = {scene.names[scene.name_at[k]].entity for k in office if scene.name_at[k] >= 0}
                found.append(Role(name.entity, name.first, stems[0], frozenset(stems), female, frozenset(inside)))
        chair = _chair(scene, name)
        if chair is not None:
            found.append(chair)
    return tuple(found)


def _chair(scene: Scene, name: Name) -> Role | None:
    """Who leads a body by the words before the name (اجتمعت اللجنة برئاسة الوزير فلان: he is رئيس اللجنة)."""
    low = max(scene.starts[name.first], name.first - _CHAIR)
    led = next((k for k in range(name.first - 1, low, -1) if scene.spelled[k] in _LED_BY), -1)
    titles = scene.spelled[led + 1 : name.first]
    if led < 0 or not all(head_kind(word) == "office" or is_definite(word) for word in titles):
        return None
    body = scene.names[scene.name_at[led - 1]] if scene.name_at[led - 1] >= 0 else None
    first = body.first if body is not None else max(led - 2, scene.starts[led])  # وفد تجاري برئاسة فلان
    stems = frozenset(plain(scene.spelled[k]) for k in range(first, led)) | {_PRESIDENT}
    within = frozenset((body.entity,)) if body is not None else frozenset()
    return Role(name.entity, name.first, _PRESIDENT, stems, within=within, chair=True)


def _is_hers(word: str) -> bool:
    """Whether a noun by which somebody is called is a woman's (الوزيرة، الفتاة), no man's that ends alike (داعية)."""
    return word.endswith("ة") and plain(word) not in EPICENE and head_kind(word) in ("office", "unnamed")


def without_honour(scene: Scene, places: list[int]) -> list[int]:
    """The words of an office without what only honours its holder (معالي | وزير كذا، سمو | رئيس كذا).

    Args:
        scene: The article.
        places: Indices of the words.
    """
    while len(places) > 1 and plain(scene.spelled[places[0]]) in _HONOURS and head_kind(scene.spelled[places[1]]):
        places = places[1:]
    return places


def plain(word: str) -> str:
    """A noun of an office as offices are compared: without article, clitics and feminine ending."""
    stem = stem_of(word)
    if len(stem) > 4 and stem[0] in "بلو" and is_definite(stem[1:]):
        stem = stem_of(stem[1:])
    return stem[:-1] if stem.endswith("ة") and len(stem) > 3 else stem


def _before(scene: Scene, first: int) -> list[int]:
    if is_owner(scene, first - 1):
        return []
    k = first - 1
    while k > 0 and k in scene.opens:
        k -= 1
    while k > 0 and is_definite(scene.spelled[k]) and head_kind(scene.spelled[k]) in ("office", "unnamed"):
        if scene.spelled[k - 1] in COMMAS:
            k -= 1  # حارس الضريح، الحاج فلان
            break
        k -= 1
    nearest = k if scene.spelled[k] in COMMAS else first - 1
    k = first - 1
    best = -1
    low = max(scene.starts[first], first - _ROLE_REACH) if first < len(scene.words) else 0
    while k >= low:
        word = scene.spelled[k]
        if word == "قبل" and scene.spelled[k - 1] == "من":
            k -= 2  # القاضي المعين من قبل كذا فلان
            continue
        if word in STOPS or word in THAT or word in _OUTSIDE or (word in COMMAS and k != nearest):
            break
        name = scene.name_at[k]
        if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
            break
        if word.startswith(("ونظير", "وزميل")):
            break  # وزير كذا فلان ونظيره الألماني علان: the first office is another's
        if scene.name_at[k] < 0 and any(cue.form.kind == "verb" for cue in lexicon().get(word.lstrip("وف"), ())):
            break  # طالب is a verb here, no student
        if head_kind(word) in ("office", "unnamed") and scene.name_at[k] < 0:
            best = k
            if word.startswith(("بال", "لل")):
                break  # استقبل الرئيس | بالأمير فلان: what stands before is another's
        k -= 1
    return [k for k in range(best, first) if scene.spelled[k][0].isalnum()] if best >= 0 else []


def is_owner(scene: Scene, k: int) -> bool:
    """Whether the noun at `k` belongs to the name behind it, and no office before it is his (الوزيرة قرارات فلان)."""
    if k < 0 or scene.name_at[k] >= 0 or is_definite(scene.spelled[k]) or not scene.spelled[k][0].isalpha():
        return False
    listed = head_kind(scene.spelled[k]) or scene.spelled[k][0] in "وبلف"
    return not listed and is_common(folded(scene.words[k].bare))


def _after(scene: Scene, last: int) -> list[int]:
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
    words: list[int] = []
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
            words.append(k)
        k += 1
    return words


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
    female = _is_hers(scene.spelled[places[0]])
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
    if head != _PRESIDENT or not rest or any(plain(scene.spelled[k]) not in _STATE for k in rest):
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
