"""Agencies and outlets among the speakers: who may pass another's words on, and whom words were told to."""

from functools import cache
from typing import Final

from tawatur.arabic import load_words
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import sources, stem_of

NETWORKS: Final = frozenset(("شبكة", "محطة", "موقع", "منصة"))  # media only by their names
_REPORTER: Final = ("لمراسل", "لموفد", "لمندوب")  # لمراسلة وكالة كذا
_TO: Final = "ل"


@cache
def known_media() -> frozenset[str]:
    """Names of agencies and outlets, spelled, with and without ال."""
    lists = load_words("agencies")
    names = [spell(str(name)) for key in ("agencies", "outlets") for name in lists[key]]
    return frozenset(_plain_name(name) for name in names)


@cache
def _platforms() -> frozenset[str]:
    """Networks on which people publish themselves, spelled, without ال."""
    return frozenset(_plain_name(spell(str(name))) for name in load_words("agencies")["platforms"])


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
    loose = rest in NETWORKS and name >= 0 and not is_known_medium(scene, name)
    if not loose and (rest in sources().media or ("ل" + rest) in sources().media):
        return True
    return name >= 0 and not loose and is_media_name(scene, name)


def is_known_medium(scene: Scene, name: int) -> bool:
    """Whether the lists hold a mention as an agency or an outlet."""
    mention = scene.names[name]
    return not known_media().isdisjoint(
        _plain_name(spell(text))
        for text in (scene.article.text[mention.start : mention.end], scene.entities[mention.entity].name)
    )


def is_media_name(scene: Scene, name: int) -> bool:
    """Whether a mention is of an agency or an outlet, by the lists or by the noun before it (صحيفة كذا)."""
    entity = scene.entities[scene.names[name].entity]
    if entity.kind != "organisation":
        return False
    written = spell(scene.article.text[scene.names[name].start : scene.names[name].end])
    if _plain_name(written) in _platforms() or _plain_name(spell(entity.name)) in _platforms():
        return False
    if _plain_name(written) in known_media() or _plain_name(spell(entity.name)) in known_media():
        return True
    outlet = scene.article.outlet
    if outlet and _plain_name(spell(outlet)) == _plain_name(spell(entity.name)):
        return True
    first = written.split(" ")[0]
    if first in sources().media or stem_of(first) in sources().media:
        return True
    before = scene.names[name].first - 1
    while before >= 0 and before in scene.opens:
        before -= 1
    if before < 0:
        return False
    noun = scene.spelled[before]
    return not sources().media.isdisjoint((noun.lstrip("لب"), stem_of(noun), noun.removeprefix("و")))


def _plain_name(name: str) -> str:
    plain = name[2:] if name.startswith(("ال", "لل")) else name
    return plain.lower()


def speaks_for_others(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names an agency or an outlet, so that what it says may be another's words."""
    if phrase.entity < 0:
        return phrase.kind == "media"
    names = {scene.name_at[k] for k in range(phrase.first, phrase.last)} - {-1}
    return any(scene.names[n].entity == phrase.entity and is_media_name(scene, n) for n in names)
