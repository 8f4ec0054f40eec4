"""Agencies and outlets among the speakers: who may pass another's words on, and whom words were told to."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import fold, kept, load_words, well_known
from tawatur.reading.names.lexicon import folded, is_common, is_nationality
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.shape import RELATIVES, is_adjective
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources, stem_of

NETWORKS: Final = frozenset(("شبكة", "محطة", "موقع", "منصة", "بوابة"))  # media only by their names
_REPORTER: Final = ("لمراسل", "لموفد", "لمندوب")  # لمراسلة وكالة كذا
_TO: Final = "ل"
_NOUNS: Final = frozenset(
    spell(word)
    for word in (
        "وكالة",
        "صحيفة",
        "جريدة",
        "مجلة",
        "قناة",
        "إذاعة",
        "موقع",
        "شبكة",
        "محطة",
        "يومية",
        "راديو",
        "فضائية",
        "بوابة",
        "أسبوعية",
    )
)  # of one medium
_SORTS: Final = frozenset(("اخباري", "تلفزيوني", "اذاعي", "صحفي", "صحافي", "اعلامي"))  # adjectives of media
_AGENCY: Final = "وكالة"
_TRADE: Final = 3  # words behind the noun of an agency that tell what it is for
_IN: Final = "في"
_THAT: Final = "ان"
_LETTER: Final = 4  # characters of a foreign letter's name
_DOTTED_BEHIND: Final = re.compile(r"\.[^\W\d_]{1,4}(?![^\W_])")
_DOTTED_BEFORE: Final = re.compile(r"(?<![^\W_])[^\W\d_]{1,4}\.$")
_LONGEST: Final = 4  # words of a medium's name
# the letters of foreign alphabets, of which stations make their names (إن بي إكس, نور تي في)
_LETTERS: Final = frozenset(
    spell(letter)
    for letter in (
        *("إيه", "بي", "سي", "دي", "إي", "إف", "أف", "جي", "إتش", "آي", "كي", "إل", "أل", "إم", "أم", "إن", "أن", "أو"),
        *("كيو", "آر", "إس", "أس", "تي", "يو", "في", "إكس", "واي", "زد", "بلس", "نيوز", "نت"),
    )
)


@cache
def _quoted_everywhere() -> frozenset[str]:
    """Names of agencies and outlets that other newsrooms quote without a noun before them, folded, without ال."""
    lists = load_words("agencies")
    return frozenset(_plain_name(str(name)) for key in ("agencies", "outlets") for name in lists[key])


@cache
def _well_known() -> frozenset[str]:
    """Names of media that every newsroom writes, folded, without ال."""
    return frozenset(_plain_name(name) for name, groups in well_known("organisations").items() if "media" in groups)


def is_listed(name: str) -> bool:
    """Whether a name is that of an agency or an outlet of the lists."""
    return is_quoted_everywhere(name) or _plain_name(name) in _well_known()


def is_quoted_everywhere(name: str) -> bool:
    """Whether other newsrooms quote an agency or an outlet by this name alone (قال لرويترز)."""
    return _plain_name(name) in _quoted_everywhere()


@cache
def _platforms() -> frozenset[str]:
    """Networks on which people publish themselves, folded, without ال."""
    return frozenset(_plain_name(str(name)) for name in load_words("agencies")["platforms"])


@cache
def _other_trades() -> frozenset[str]:
    """What agencies are for that are no newsrooms, spelled, without ال."""
    return frozenset(spell(str(word)) for word in load_words("agencies")["no_press"])


def _is_of_trade(words: Sequence[str]) -> bool:
    """Whether the words behind the noun of an agency say that it is no newsroom (وكالة الطاقة، الوكالة الدولية للطاقة).

    Only what stands at once behind the noun or its adjectives tells.
    """
    for k, word in enumerate(words[:_TRADE]):
        if stem_of(word) in _other_trades() or (k == 0 and word in _other_trades()):
            return True
        if not (is_definite(word) and is_adjective(word)):
            return False
    return False


@cache
def known_agencies() -> frozenset[str]:
    """Names of news agencies, spelled."""
    return frozenset(spell(str(name)) for name in load_words("agencies")["agencies"])


def told_to(scene: Scene, at: int) -> bool:
    """Whether `at` begins whom the words were told to (لـ"الوطن"), and not a genitive (للأمم المتحدة)."""
    word = scene.spelled[at]
    if not word.startswith(_TO):
        return False
    if word == _TO and at + 1 in scene.opens:
        return True
    if word.startswith(_REPORTER):
        return True
    rest = word[2:] if word.startswith("لل") else word[1:]
    name = scene.name_at[at if word != _TO else min(at + 1, len(scene.words) - 1)]
    if name < 0 and unseen_agency(scene, at) is not None:
        return True
    if name >= 0 and _is_own_letter(scene, name, at):
        return False
    if rest == _AGENCY and _is_of_trade(scene.spelled[at + 1 : at + 1 + _TRADE]):
        return False  # المدير العام لوكالة الفضاء
    loose = rest in NETWORKS and name >= 0 and not is_known_medium(scene, name)
    if not loose and (rest in sources().media or ("ل" + rest) in sources().media):
        return True
    return name >= 0 and not loose and is_media_name(scene, name)


def _is_own_letter(scene: Scene, name: int, at: int) -> bool:
    """Whether the ل before a medium's name is a letter of it (لوموند، لوس أنجلوس تايمز)."""
    mention = scene.names[name]
    if mention.start != scene.words[at].start or scene.spelled[at].startswith("لل"):
        return False
    return is_listed(scene.article.text[mention.start : mention.end])


def unseen_agency(scene: Scene, at: int) -> int | None:
    """Where an agency's listed name ends that no recogniser saw behind ل (لرويترز، لفرانس برس); None without one."""
    rest = scene.spelled[at][2:] if scene.spelled[at].startswith("لل") else scene.spelled[at][1:]
    if not scene.spelled[at].startswith(_TO) or not rest:
        return None
    for size in (2, 1):
        text = " ".join((rest, *scene.spelled[at + 1 : at + size]))
        if text in known_agencies() or "ال" + text in known_agencies():
            return at + size
    return None


def is_known_medium(scene: Scene, name: int) -> bool:
    """Whether the lists hold a mention as an agency or an outlet."""
    start, end = whole_mention(scene, name)
    written = scene.article.text[start:end].replace(".", " ")
    return is_listed(written) or is_listed(scene.entities[scene.names[name].entity].name)


def whole_mention(scene: Scene, name: int) -> tuple[int, int]:
    """Where a mention stands, with the letters that dots tie to it, of which a recogniser saw some (بي.بي.سي).

    Args:
        scene: The article.
        name: Index of the mention.

    Returns:
        Characters `[start, end)`.
    """
    text, mention = scene.article.text, scene.names[name]
    start, end = mention.start, mention.end
    if mention.last - mention.first > 1 or end - start > _LETTER:
        return start, end
    while (found := _DOTTED_BEFORE.search(text, max(0, start - _LETTER - 1), start)) is not None:
        start = found.start()
    while (found := _DOTTED_BEHIND.match(text, end)) is not None:
        end = found.end()
    return start, end


def is_media_name(scene: Scene, name: int) -> bool:
    """Whether a mention is of an agency or an outlet, by the lists or by the noun before it (صحيفة كذا)."""
    entity = scene.entities[scene.names[name].entity]
    if entity.kind != "organisation":
        return False
    written = scene.article.text[scene.names[name].start : scene.names[name].end]
    if not _platforms().isdisjoint((_plain_name(written), _plain_name(entity.name))):
        return False
    if is_known_medium(scene, name):
        return True
    outlet = scene.article.outlet
    if outlet and _plain_name(outlet) == _plain_name(entity.name):
        return True
    first, *others = spell(written).split(" ")
    if stem_of(first) == _AGENCY and _is_of_trade(others):
        return False
    if first in sources().media or stem_of(first) in sources().media:
        return True
    before = scene.names[name].first - 1
    while before >= 0 and before in scene.opens:
        before -= 1
    if before < 0:
        return False
    return is_media_noun(scene.spelled[before])


@kept
def is_media_noun(word: str) -> bool:
    """Whether a spelled word is the noun of a medium, with or without what may be attached to it (لبوابة، بصحيفة)."""
    return not sources().media.isdisjoint((word.lstrip("لب"), stem_of(word), word[1:] if word[0] in "ولب" else word))


def unseen_medium(scene: Scene, noun: int, last: int, sure: bool = False) -> tuple[int, int] | None:
    """A medium's name that no recogniser saw, right behind its noun (صحيفة ديلي كذا، موقع كذا نت، شبكة إن بي إكس).

    Args:
        scene: The article.
        noun: The noun.
        last: Where to stop.
        sure: Whether the noun can only be of a medium (قال لموقع كذا, not زار موقع كذا).

    Returns:
        Words `[first, last)` of the name; None where the noun is only described, or is another's (صحيفة محلية،
        موقع الحزب).
    """
    first = end = noun + 1
    last = min(last, first + _LONGEST, scene.ends[noun])
    head = scene.spelled[noun]
    if _NOUNS.isdisjoint((head.lstrip("لب"), stem_of(head), head.removeprefix("ل"))):
        return None  # مواقع إخبارية, لمراسلنا فلان
    if first < last and scene.spelled[first] == "(":
        return _in_brackets(scene, first + 1)
    bare = stem_of(scene.spelled[noun].removeprefix("ل")) in NETWORKS and not sure
    while end < last and scene.spelled[end][0].isalpha() and end not in scene.opens:
        if scene.spelled[end] in RELATIVES:
            break  # صحيفة كذا التي
        if not _is_lettered(scene, end, first, last) and not _names_medium(scene, end, first, bare):
            break
        end += 1
    return (first, end) if end > first else None


def _in_brackets(scene: Scene, first: int) -> tuple[int, int] | None:
    """The few words up to a closing bracket (وكالة (الفرنسية)), None where they are no name."""
    last = first
    while last < min(scene.ends[first], first + _LONGEST) and scene.spelled[last][0].isalpha():
        last += 1
    closed = first < last < scene.ends[first] and scene.spelled[last] == ")"
    return (first, last) if closed and scene.spelled[first] not in sources().adjuncts else None


def _is_lettered(scene: Scene, k: int, first: int, last: int) -> bool:
    """Whether a word is a letter's name beside another one; `إن` and `أن` only before, `في` only behind one."""
    if scene.spelled[k] not in _LETTERS:
        return False
    after = k + 1 < last and scene.spelled[k + 1] in _LETTERS and scene.spelled[k + 1] not in (_IN, _THAT)
    return after if scene.spelled[k] == _THAT else after or (k > first and scene.spelled[k - 1] in _LETTERS)


def _names_medium(scene: Scene, k: int, first: int, bare: bool) -> bool:
    """Whether a word can be of a medium's name that begins at another: one of no meaning, or a noun with ال."""
    word, text = scene.spelled[k], folded(scene.words[k].bare)
    if scene.is_that(k) or word in sources().adjuncts or word in sources().single or is_nationality(text):
        return False
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    if name is not None and (name.start > scene.words[k].start or scene.entities[name.entity].kind == "organisation"):
        return False
    if is_definite(word):
        if word.startswith(("لل", "بال", "كال", "فال")):
            return False
        if k > first and not is_definite(scene.spelled[first]):
            return k == first + 1 and not is_adjective(word) and not head_kind(word)  # إذاعة صوت الوادي
        known = bool(head_kind(word)) or (k == first and is_adjective(word))
        return not known and not (bare and k == first and is_common(text))
    described = k == first and (
        word.endswith("ية") or word in _SORTS or is_adjective("ال" + word)
    )  # صحيفة محلية, موقع إخباري
    plain = not is_definite(scene.spelled[first]) and not is_common(text) and not head_kind(word)
    return len(word) > 1 and plain and not described


@kept
def _plain_name(name: str) -> str:
    plain = fold(name)
    return (plain[2:] if plain.startswith(("ال", "لل")) else plain).lower()


def speaks_for_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names an agency or an outlet, so that what it says may be another's words."""
    if phrase.entity < 0:
        return phrase.kind == "media"
    names = {scene.name_at[k] for k in range(phrase.first, phrase.last)} - {-1}
    return any(scene.names[n].entity == phrase.entity and is_media_name(scene, n) for n in names)
