"""How far the words reach that describe somebody without a name: over the clause that tells more of them.

`قال مصدر فضل عدم ذكر اسمه إن`, `قالت مصادر داخل الحزب إن`: the name stays short, the words that name them do not.
"""

from typing import Final

from tawatur.reading.statements.chains.media import told_to
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrases import WISHED
from tawatur.reading.statements.speakers.voice import Voice
from tawatur.reading.statements.words.scene import COMMAS, STOPS, Scene
from tawatur.reading.statements.words.shape import RELATIVES

_CLAUSE: Final = 14  # words of such a clause
_MORE: Final = RELATIVES | WISHED | {"فضل", "فضلت", "فضلوا", "كان", "كانت", "فيما", "ممن", "داخل", "وسط"}
_SOMEBODY: Final = frozenset(("unnamed", "people", "office"))


def described_end(scene: Scene, draft: Draft, voice: Voice) -> int:
    """Where the words that name a speaker end.

    Args:
        scene: The article.
        draft: The statement.
        voice: Its speaker, named in its words.

    Returns:
        Behind the clause that tells more of somebody without a name, where nothing else stands before the verb or what
        opens the content; else where the speaker's phrase ends.
    """
    if voice.entity >= 0 or voice.kind not in _SOMEBODY or voice.how != "described":
        return voice.last
    stop = draft.at if voice.last <= draft.at else draft.zone[1]
    if not voice.last + 1 < stop <= voice.last + _CLAUSE or scene.spelled[voice.last] not in _MORE:
        return voice.last
    for k in range(voice.last, stop):
        if scene.spelled[k] in COMMAS or scene.spelled[k] in STOPS or scene.spelled[k] == ":" or told_to(scene, k):
            return voice.last
    return stop
