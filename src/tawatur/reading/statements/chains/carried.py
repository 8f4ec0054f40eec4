"""Hops right to know but not stated here: carried from the speaker's last statement, or of dateline and byline."""

from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.reading.nouns import Hop
from tawatur.reading.statements.chains.media import known_agencies
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import Scene

_BACK: Final = 4  # statements back from which a hop is carried


def also_through(scene: Scene, drafts: list[Draft], chains: Sequence[tuple[Hop, ...]], index: int) -> tuple[Hop, ...]:
    """The hops that may rightly be added to what a statement's own words say of its way.

    Args:
        scene: The article.
        drafts: All its statements.
        chains: What the text states of the way of each.
        index: Which of them.

    Returns:
        Hops with basis `carried`, `dateline` or `byline`, each name once.
    """
    known = {spell(hop.name) for hop in chains[index]}
    found: list[Hop] = []
    for hop in [*_carried(drafts, chains, index), *_of_dateline(scene), *_of_byline(scene)]:
        if spell(hop.name) not in known:
            known.add(spell(hop.name))
            found.append(hop)
    return tuple(found)


def _carried(drafts: list[Draft], chains: Sequence[tuple[Hop, ...]], index: int) -> list[Hop]:
    """What the last statements of the same speaker came through."""
    voice = drafts[index].voice
    for back in range(index - 1, max(0, index - _BACK) - 1, -1):
        other = drafts[back]
        if voice is None or other.voice is None or other.outer >= 0:
            continue
        if (other.voice.entity, other.voice.name) == (voice.entity, voice.name) and chains[back]:
            return [msgspec.structs.replace(hop, basis="carried") for hop in chains[back]]
    return []


def _of_dateline(scene: Scene) -> list[Hop]:
    dateline = scene.article.dateline
    if dateline is None:
        return []
    return [Hop(span.text, _kind(span.text), span.start, span.end, span.text, "dateline") for span in dateline.agencies]


def _of_byline(scene: Scene) -> list[Hop]:
    byline = scene.article.byline
    if byline is None or spell(byline.text) not in known_agencies():
        return []
    return [Hop(byline.text, "agency", byline.start, byline.end, byline.text, "byline")]


def _kind(name: str) -> str:
    return "agency" if spell(name) in known_agencies() else "outlet"
