"""What each actor said on each subject, in time; a later word that takes back an earlier one is marked.

A reversal needs the same actor, an earlier day, most of the words in common, and an exact reason: a denial, a negation,
or words on two sides of one axis (accepts, rejects).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from tawatur.linking import Actor
from tawatur.reading import Reading, Statement
from tawatur.weaving.agreement import same_claim
from tawatur.weaving.nouns import Position
from tawatur.weaving.paired import may_oppose
from tawatur.weaving.rarity import Rarity
from tawatur.weaving.signs import published_day
from tawatur.weaving.stems import find_stems, generic_words

KEYS: Final = 4  # telling words that name a subject and file a statement
HELD: Final = 8  # latest statements under one word that a new one is held against
ALIKE: Final = 0.5  # part of the shorter statement's weight that must be shared before it can be taken back
LEAST_SHARED: Final = 3


class _Said(msgspec.Struct, frozen=True):
    actor: str
    path: str
    day: int | None
    date: str | None
    statement: Statement
    text: str
    words: Mapping[str, str]  # telling stem -> the word as it stands


def find_positions(readings: Sequence[Reading], actors: Sequence[Actor], rarity: Rarity) -> tuple[Position, ...]:
    """The positions of linked actors.

    Args:
        readings: The readings.
        actors: Linked actors; statements whose speaker is none of them are left out.
        rarity: How much each stem tells.

    Returns:
        Positions by actor, then time.
    """
    by_actor: dict[str, list[_Said]] = defaultdict(list)
    for said in _statements(readings, actors):
        by_actor[said.actor].append(said)
    positions: list[Position] = []
    for _, mine in sorted(by_actor.items()):
        mine.sort(key=lambda said: (said.day or 0, said.path, said.statement.cue.start if said.statement.cue else 0))
        positions += _in_time(mine, rarity)
    return tuple(positions)


def _statements(readings: Sequence[Reading], actors: Sequence[Actor]) -> Iterator[_Said]:
    home = {(form.path, form.entity): actor.id for actor in actors for form in actor.forms}
    generic = generic_words()
    for reading in readings:
        article = reading.article
        for statement in reading.statements:
            entity = statement.speaker.entity if statement.speaker else None
            actor = home.get((article.path, entity)) if entity else None
            if actor is None or statement.part == "headline":
                continue
            text = " ".join(piece.text for piece in statement.content)
            words = {
                s.text: text[s.start : s.end] for s in find_stems(text) if s.text not in generic and len(s.text) > 1
            }
            if len(words) >= LEAST_SHARED:
                date = article.published.value[:10] if article.published else None
                yield _Said(actor, article.path, published_day(article), date, statement, text, words)


def _in_time(mine: Sequence[_Said], rarity: Rarity) -> Iterator[Position]:
    filed: dict[str, list[_Said]] = defaultdict(list)
    for said in mine:
        keys = sorted(said.words, key=lambda stem: (-rarity.weight(stem), stem))[:KEYS]
        earlier = _taken_back(said, [old for key in keys for old in filed[key][-HELD:]], rarity)
        subject = " ".join(said.words[stem] for stem in keys[:3])
        source = (earlier.path, earlier.statement.id) if earlier else None
        yield Position(
            said.actor, subject, said.date, said.statement.stance, said.path, said.statement.id, reverses=source
        )
        for key in keys:
            filed[key].append(said)


def _taken_back(said: _Said, candidates: Sequence[_Said], rarity: Rarity) -> _Said | None:
    """The latest earlier statement that this one says the opposite of."""
    found: _Said | None = None
    for old in candidates:
        if old.day is None or said.day is None or old.day >= said.day:
            continue
        shared = old.words.keys() & said.words.keys()
        least = min(rarity.total(sorted(old.words)), rarity.total(sorted(said.words)))
        if len(shared) < LEAST_SHARED or rarity.total(sorted(shared)) < ALIKE * least:
            continue
        later = found is None or (old.day, old.path) > (found.day or 0, found.path)
        if later and may_oppose(old.text, said.text) and same_claim(old.text, said.text, rarity).opposes:
            found = old
    return found
