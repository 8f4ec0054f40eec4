"""Several people right before a cue in the plural: whose relative clause it ends, or two whom و joins.

`المرشحان فلان وعلان اللذان يعارضان كذا، معتبرين`; `ينفذه الشاب فلان والخطاط علان، حيث أكدوا`.
"""

from typing import Final

import msgspec

from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.preceding import phrase_start
from tawatur.reading.statements.speakers.resolve import resolve
from tawatur.reading.statements.speakers.voice import Voice
from tawatur.reading.statements.words.inflect import Form
from tawatur.reading.statements.words.scene import COMMAS, Scene

_RELATIVES: Final = frozenset(("اللذان", "اللذين", "اللتان", "اللتين", "الذين", "اللواتي", "اللاتي"))
_CLAUSE: Final = 16  # words of a relative clause that a participle ends
_WHERE: Final = frozenset(("حيث", "اذ"))
_TITLE: Final = 3  # words between the و of a title and the name behind it


def several_before(memory: Memory, at: int, form: Form) -> Voice | None:
    """Whom a plural participle or verb means by its place.

    Args:
        memory: What was said before.
        at: Word index of the cue.
        form: Its form.

    Returns:
        Several speakers; None where none stand right before the cue or its relative clause.
    """
    scene = memory.scene
    if form.kind == "participle":
        relative = _relative(scene, at)
        return None if relative < 0 else _behind(memory, relative, at)
    k = at - 1
    if k <= scene.starts[at] or scene.spelled[k] not in _WHERE:
        return None
    k -= 1
    while k > scene.starts[at] and scene.spelled[k] in COMMAS:
        k -= 1
    return _pair(scene, k)


def _relative(scene: Scene, at: int) -> int:
    """The relative pronoun of a clause that a participle ends, -1 without one."""
    for k in range(at - 2, max(scene.starts[at], at - _CLAUSE), -1):
        if scene.spelled[k] in COMMAS or scene.is_that(k):
            return -1
        if scene.spelled[k] in _RELATIVES:
            return k
    return -1


def _behind(memory: Memory, relative: int, at: int) -> Voice | None:
    """Who stands right before a relative pronoun, where they are several."""
    scene = memory.scene
    last = relative - 1
    first = phrase_start(scene, scene.starts[at], last, relative)
    phrase = read_phrase(scene, first, relative) if first >= 0 else None
    if phrase is None:
        return None
    voice = resolve(memory, phrase, None, at)
    if voice is None or not (voice.others or voice.number == "p"):
        return None
    return msgspec.structs.replace(voice, first=-1, last=-1, how="subject", number="p")


def _pair(scene: Scene, k: int) -> Voice | None:
    """The person named at `k` with the one before to whom و joins, None without two."""
    second = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    if second is None or second.last != k + 1 or scene.entities[second.entity].kind != "person":
        return None
    joined = next((i for i in range(second.first, second.first - _TITLE, -1) if scene.spelled[i][0] == "و"), -1)
    one = scene.names[scene.name_at[joined - 1]] if joined > 0 and scene.name_at[joined - 1] >= 0 else None
    if one is None or one.last != joined or scene.entities[one.entity].kind != "person":
        return None
    return Voice(one.entity, scene.entities[one.entity].name, (second.entity,), -1, -1, "person", "subject", number="p")
