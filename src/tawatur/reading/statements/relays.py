"""Who passes another's words on: told from whose words they are, at عن (نقلت وكالة كذا عن فلان قوله)."""

from collections.abc import Mapping

from tawatur.reading.statements.cues import Hit, lexicon
from tawatur.reading.statements.media import is_media_name
from tawatur.reading.statements.phrase import Phrase
from tawatur.reading.statements.phrases import read_phrase
from tawatur.reading.statements.scene import Scene
from tawatur.reading.statements.sources import head_kind


def split_relay(
    scene: Scene, hits: Mapping[int, Hit], span: tuple[int, int], zone: tuple[int, int]
) -> tuple[tuple[int, int], Phrase | None, Phrase | None]:
    """Tell who passes the words on from whose words they are, at عن.

    Args:
        scene: The article.
        hits: Its reporting words.
        span: Words of the cue.
        zone: Words between cue and content.

    Returns:
        The cue's words (قوله behind the source, where it stands), who passes on, whose words.
    """
    first, last = zone
    between = _between(scene, span[0])
    middle = next(
        (k for k in range(first, last) if scene.spelled[k] == between and scene.name_at[k] < 0),
        -1,
    )
    if middle < 0:
        return span, None, None
    noun = next(
        (k for k in range(middle + 1, last) if k in hits and hits[k].kind == "noun" and hits[k].form.suffix),
        -1,
    )
    inner = _innermost(scene, middle, noun if noun >= 0 else last) if between == "عن" else middle
    relay = read_phrase(scene, first, middle - 1 if scene.spelled[middle - 1] == "نقلا" else middle)
    phrase = read_phrase(scene, inner + 1, noun if noun >= 0 else last)
    return (noun, noun + 1) if noun >= 0 else span, relay, phrase


def _between(scene: Scene, at: int) -> str:
    """The preposition before the source: علمت كذا من مصادر, نسبت كذا إلى فلان, نقلت كذا عن مصادر."""
    if spelled_learnt(scene, at):
        return "من"
    return "الى" if scene.spelled[at].lstrip("وف")[:3] in ("نسب", "ينس", "تنس") else "عن"


def _innermost(scene: Scene, middle: int, last: int) -> int:
    """The last عن of a relay over several media (نقلت صحيفة كذا عن وكالة كذا عن مسؤول)."""
    for k in range(middle + 2, last):
        if scene.spelled[k] == "عن" and scene.name_at[k] < 0:
            name = scene.name_at[middle + 1]
            if head_kind(scene.spelled[middle + 1]) != "media" and not (name >= 0 and is_media_name(scene, name)):
                break
            middle = k
    return middle


def spelled_learnt(scene: Scene, at: int) -> bool:
    """Whether the cue at `at` is علم, whose source stands behind من."""
    return any(word.lemma == "علم" for word in lexicon().get(scene.spelled[at].lstrip("وف"), ()))


def quotes_another(scene: Scene, zone: tuple[int, int]) -> bool:
    """Whether a verb's subject only passes on another's words (ذكرت صحيفة كذا نقلاً عن مصادر أن)."""
    return any(scene.spelled[k] == "نقلا" and k + 1 < zone[1] and scene.spelled[k + 1] == "عن" for k in range(*zone))
