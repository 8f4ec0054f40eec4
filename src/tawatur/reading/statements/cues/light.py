"""Light verbs: the speech act is the noun that the verb governs (وجه الشكر إلى، جدد المطالبة ب، ألقى باللوم على)."""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import load_words
from tawatur.reading.statements.content.openers import Opener, open_at
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.speakers.bound import is_governed
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.sources import is_definite

_REACH: Final = 14  # words from the verb to its noun, the subject between them
_BEHIND: Final = 16  # words from the noun to what opens the content
_SUFFIXES: Final = ("هما", "هم", "ها", "ه", "هن")
_NAMED: Final = 3  # words of a name in marks
_ITSELF: Final = "-"
_FOR: Final = "على"
_CALLS: Final = ("دعو", "مطالب", "تاكيد", "ندا")
_AGAIN: Final = frozenset(("جدد", "كرر", "أعاد"))  # with a suffix on its noun, the noun is what is said again


@cache
def _nouns() -> dict[str, tuple[str, ...]]:
    """What may open the content behind each noun, by its spelling."""
    return {
        spell(noun): tuple(spell(prep) for prep in entry["opens"].split())
        for entry in load_words("cues")["light_nouns"]
        for noun in entry["nouns"]
    }


def find_light(scene: Scene, hit: Hit, end: int) -> Opener | None:
    """What opens the content of a light verb.

    Args:
        scene: The article.
        hit: The verb or participle.
        end: Where to stop: the end of its sentence or of the quotation around it.

    Returns:
        The opener behind the noun, or at the noun itself; None where the verb governs no speech act.
    """
    for k in range(hit.at + 1, min(end, hit.at + _REACH)):
        word = scene.spelled[k]
        if word in STOPS or word in THAT or word == ":":
            return None
        if k in scene.opens and (k - hit.at > _NAMED or scene.quotes[scene.opens[k]].size > _NAMED):
            return None  # a name in marks right behind the verb is no speech
        noun, owned = _noun_of(word)
        if noun and scene.quote_at[k] != scene.quote_at[hit.at]:
            return None  # شريط يحمل عنوان "دعوة إلى الحوار"
        if scene.name_at[k] < 0 and noun:
            passed_on = owned and "عن" in scene.spelled[hit.at + 1 : k]  # نقلت عن فلان اتهامه كذا
            if passed_on:
                return None
            again = owned and any(cue.lemma in _AGAIN for cue in hit.words)
            if scene.is_that(min(k + 1, end - 1)):
                return _that(scene, k + 1, k, end) if again else None  # جدد فلان تأكيده أن
            opener = _behind(scene, hit, k, owned, end)
            to_that = opener is not None and opener.kind == "prep" and scene.is_that(min(opener.first, end - 1))
            return _that(scene, opener.first, k, end) if opener is not None and to_that else opener
    return None


def _that(scene: Scene, k: int, noun: int, end: int) -> Opener | None:
    """The opener that is أنّ at a word, the noun of a light verb before it."""
    return Opener("that", k, k + 1, scene.words[k + 1].start, act=noun) if k + 1 < end else None


def _noun_of(word: str) -> tuple[str, bool]:
    """A word as a noun of the list, and whether it carries the pronoun of whoever speaks."""
    bare = word[1:] if word.startswith("ب") and len(word) > 4 else word
    if is_definite(bare):
        stem = bare[2:]
        return (stem, False) if stem in _nouns() else ("", False)
    tanwin = bare[:-1] if bare.endswith("ا") and bare not in _nouns() else bare
    if tanwin in _nouns():
        return tanwin, False
    for suffix in _SUFFIXES:
        if bare.endswith(suffix):
            stem = bare[: -len(suffix)]
            for form in (stem, stem[:-1] + "ة" if stem.endswith("ت") else stem):
                if form in _nouns():
                    return form, True
    return "", False


def _behind(scene: Scene, hit: Hit, noun: int, owned: bool, end: int) -> Opener | None:
    stem, _ = _noun_of(scene.spelled[noun])
    preps = _nouns()[stem]
    again = any(word.lemma in _AGAIN for word in hit.words)
    if (owned and again and not _goes_on(scene, noun, preps, end)) or preps == (_ITSELF,):
        return Opener("object", noun, noun, scene.words[noun].start, act=noun)
    last = min(end, noun + _BEHIND)
    if _FOR in preps and (reason := _reason(scene, noun, last, end)) is not None:
        return reason
    for k in range(noun + 1, last):
        if scene.spelled[k] in STOPS:
            break
        for prep in preps:
            opener = open_at(scene, k, prep, end)
            if opener is not None:
                return msgspec.structs.replace(opener, act=noun)
    return Opener("object", noun, noun, scene.words[noun].start, act=noun) if _ITSELF in preps else None


def _goes_on(scene: Scene, noun: int, preps: tuple[str, ...], end: int) -> bool:
    """Whether a call or an assurance made again goes on with what is called for (جدد دعوته إلى، تأكيده على)."""
    if noun + 1 >= end or not scene.spelled[noun].startswith(_CALLS):
        return False
    return any(open_at(scene, noun + 1, prep, end) is not None for prep in preps)


def _reason(scene: Scene, noun: int, last: int, end: int) -> Opener | None:
    """What somebody thanks or apologises for, behind whom (قدم شكره للضيوف على حضورهم)."""
    for k in range(noun + 1, last):
        if scene.spelled[k] in STOPS or scene.spelled[k] in COMMAS:
            return None
        opener = open_at(scene, k, _FOR, end)
        if opener is not None and not is_governed(scene, k, _FOR):
            return msgspec.structs.replace(opener, act=noun)
    return None
