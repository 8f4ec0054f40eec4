"""What each actor said on each subject, in time; a later word that takes back an earlier one is marked.

A reversal needs the same actor, an earlier day, most of the words in common, and an exact reason: a denial, a negation,
or words on two sides of one axis (accepts, rejects).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from tawatur.article import Article
from tawatur.linking import Actor
from tawatur.reading import Reading, Statement
from tawatur.weaving.claims.agreement import same_claim
from tawatur.weaving.claims.paired import may_oppose
from tawatur.weaving.claims.signs import published_day
from tawatur.weaving.claims.stems import find_words, generic_words, stem_word
from tawatur.weaving.nouns import Position
from tawatur.weaving.stories.rarity import Rarity

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
    weight: float  # of these stems


def find_positions(readings: Iterable[Reading], actors: Sequence[Actor], rarity: Rarity) -> tuple[Position, ...]:
    """The positions of linked actors.

    Args:
        readings: The readings.
        actors: Linked actors; statements whose speaker is none of them are left out.
        rarity: How much each stem tells.

    Returns:
        Positions by actor, then time.
    """
    positions: list[Position] = []
    for actor, mine in sorted(_statements(readings, actors).items()):
        said = [each for article, statement in mine if (each := _read(actor, article, statement, rarity)) is not None]
        said.sort(key=lambda each: (each.day or 0, each.path, each.statement.cue.start if each.statement.cue else 0))
        positions += _in_time(said, rarity)
    return tuple(positions)


def _statements(readings: Iterable[Reading], actors: Sequence[Actor]) -> dict[str, list[tuple[Article, Statement]]]:
    """The statements of each actor, those of headlines left out."""
    home = {(form.path, form.entity): actor.id for actor in actors for form in actor.forms}
    found: dict[str, list[tuple[Article, Statement]]] = defaultdict(list)
    for reading in readings:
        for statement in reading.statements:
            entity = statement.speaker.entity if statement.speaker else None
            actor = home.get((reading.article.path, entity)) if entity else None
            if actor is not None and statement.part != "headline":
                found[actor].append((reading.article, statement))
    return found


def _read(actor: str, article: Article, statement: Statement, rarity: Rarity) -> _Said | None:
    """A statement with its telling words, None where they are too few."""
    generic = generic_words()
    text = " ".join(piece.text for piece in statement.content)
    words = {stem: word for word in find_words(text) if len(stem := stem_word(word)) > 1 and stem not in generic}
    if len(words) < LEAST_SHARED:
        return None
    date = article.published.value[:10] if article.published else None
    weight = rarity.total(sorted(words))
    return _Said(actor, article.path, published_day(article), date, statement, text, words, weight)


def _in_time(mine: Sequence[_Said], rarity: Rarity) -> Iterator[Position]:
    filed: dict[str, list[_Said]] = defaultdict(list)
    for said in mine:
        keys = sorted(said.words, key=lambda stem: (-rarity.weight(stem), stem))[:KEYS]
        candidates = {id(old): old for key in keys for old in filed[key][-HELD:]}
        earlier = _taken_back(said, candidates.values(), rarity)
        subject = " ".join(said.words[stem] for stem in keys[:3])
        source = (earlier.path, earlier.statement.id) if earlier else None
        yield Position(
            said.actor, subject, said.date, said.statement.stance, said.path, said.statement.id, reverses=source
        )
        for key in keys:
            filed[key].append(said)


def _taken_back(said: _Said, candidates: Iterable[_Said], rarity: Rarity) -> _Said | None:
    """The latest earlier statement that this one says the opposite of."""
    found: _Said | None = None
    for old in candidates:
        if old.day is None or said.day is None or old.day >= said.day:
            continue
        if found is not None and (old.day, old.path) <= (found.day or 0, found.path):
            continue
        shared = old.words.keys() & said.words.keys()
        if len(shared) < LEAST_SHARED or rarity.total(sorted(shared)) < ALIKE * min(old.weight, said.weight):
            continue
        if may_oppose(old.text, said.text) and same_claim(old.text, said.text, rarity).opposes:
            found = old
    return found
