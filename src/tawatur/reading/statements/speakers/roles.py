"""Who holds which office in an article: the offices beside the names of persons."""

from typing import Final

import msgspec

from tawatur.reading.names.lexicon import folded, is_common
from tawatur.reading.statements.cues.lexicon import lexicon
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Name, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, stem_of

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
SPOKESMEN: Final = frozenset(("متحدث", "ناطق"))  # as offices are compared
PRESIDENT: Final = "رئيس"
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
                female = is_hers(scene.spelled[office[0]])
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
    stems = frozenset(plain(scene.spelled[k]) for k in range(first, led)) | {PRESIDENT}
    within = frozenset((body.entity,)) if body is not None else frozenset()
    return Role(name.entity, name.first, PRESIDENT, stems, within=within, chair=True)


def is_hers(word: str) -> bool:
    """Whether a noun by which somebody is called is a woman's (الوزيرة، الفتاة), no man's that ends alike (داعية).

    Args:
        word: The spelled noun.
    """
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
