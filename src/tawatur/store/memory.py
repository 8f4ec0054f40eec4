"""A desk in memory: the contract in plain Python, for tests and for programs that keep nothing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from typing import TypeVar

import msgspec

from tawatur.errors import UnknownIdentifier
from tawatur.linking import Actor
from tawatur.reading import Reading
from tawatur.store.clock import utc_now
from tawatur.store.identity import actor_members, claim_members, match_identifiers, rename_weave, story_members
from tawatur.store.index_words import index_article, index_words
from tawatur.store.likeness import are_alike, identify
from tawatur.store.nouns import Added, Correction, Counts, Fault, Found, Hit, Version
from tawatur.store.order import sort_claims, sort_stories, sort_weave
from tawatur.store.query import parse_query
from tawatur.store.snippets import cut_snippet, matches
from tawatur.store.verify import find_faults
from tawatur.weaving import Claim, Story, Weave

Noun = TypeVar("Noun", Story, Actor)


class _State:
    """All that a memory store holds; copied before a transaction, so that a failed one leaves nothing."""

    def __init__(self) -> None:
        self.articles: dict[str, list[tuple[Version, Reading]]] = {}  # by identity, versions in order
        self.captures: dict[str, str] = {}
        self.woven = Weave()
        self.forwards: dict[str, str] = {}
        self.corrections: list[Correction] = []
        self.stale = False

    def copied(self) -> "_State":
        """The same, changed apart from this one."""
        other = copy(self)
        other.articles = {identity: list(versions) for identity, versions in self.articles.items()}
        other.captures = dict(self.captures)
        other.forwards = dict(self.forwards)
        other.corrections = list(self.corrections)
        return other


class MemoryStore:
    """A desk that ends with the program.

    Args:
        now: Gives the time.
    """

    def __init__(self, now: Callable[[], str] = utc_now) -> None:
        self._state = _State()
        self._now = now

    @property
    def address(self) -> str:
        """Where the desk is."""
        return "memory:"

    @contextmanager
    def writing(self) -> Iterator["MemoryWriter"]:
        """A writer; what it did is kept when the block ends well."""
        state = self._state.copied()
        yield MemoryWriter(state, self._now)
        self._state = state

    def fingerprint(self, path: str) -> str | None:
        """Fingerprint of the last capture of `path`."""
        return self._state.captures.get(path)

    def readings(self, paths: Sequence[str] | None = None) -> Iterator[Reading]:
        """Current readings in order of their paths."""
        chosen = None if paths is None else set(paths)
        for path, (_, reading) in sorted(self._current().items()):
            if chosen is None or path in chosen:
                yield reading

    def readings_with(self, words: Sequence[str], limit: int = 40) -> Iterator[Reading]:
        """Current readings of articles that hold some of the words, best first."""
        wanted = {word for given in words for word in index_words(given)}
        held = [
            (-len(wanted & set(index_article(reading.article).split())), path, reading)
            for path, (_, reading) in self._current().items()
        ]
        best = sorted(held, key=lambda row: row[:2])
        yield from [reading for shared, _, reading in best if shared][:limit]

    def versions(self, path: str) -> tuple[Version, ...]:
        """Every version of the article whose current path is `path`, oldest first."""
        for versions in self._state.articles.values():
            if any(version.path == path and version.current for version, _ in versions):
                return tuple(version for version, _ in versions)
        return ()

    def weave(self) -> Weave:
        """All that was woven."""
        return self._state.woven

    def is_stale(self) -> bool:
        """Whether articles or corrections came in since the last weave."""
        return self._state.stale

    def stories(self) -> tuple[Story, ...]:
        """Every story, the one with most articles first, then the newest."""
        return sort_stories(self._state.woven.stories)

    def story(self, key: str) -> Story:
        """A story by its identifier, also an old one that forwards."""
        return self._one(self._state.woven.stories, key, "story")

    def claims(self, story: str) -> tuple[Claim, ...]:
        """The claims of a story."""
        return sort_claims(tuple(claim for claim in self._state.woven.claims if claim.story == story))

    def claims_with(self, words: Sequence[str], limit: int = 200) -> tuple[Claim, ...]:
        """Claims with reports that hold some of the words, most words first."""
        wanted = {word for given in words for word in index_words(given)}
        held = [
            (-len(wanted & {word for report in claim.reports for word in index_words(report.text)}), claim.id, claim)
            for claim in self._state.woven.claims
        ]
        return tuple(claim for shared, _, claim in sorted(held, key=lambda row: row[:2]) if shared)[:limit]

    def actor(self, key: str) -> Actor:
        """An actor by its identifier, also an old one that forwards."""
        return self._one(self._state.woven.actors, key, "actor")

    def actors_named(self, name: str) -> tuple[Actor, ...]:
        """Actors one of whose forms holds every word of `name`, most articles first."""
        wanted = set(index_words(name))
        held = [actor for actor in self._state.woven.actors if wanted and any(wanted <= set(f) for f in _names(actor))]
        return tuple(sorted(held, key=lambda actor: (-len({form.path for form in actor.forms}), actor.id)))

    def search(self, words: str, limit: int = 20, offset: int = 0) -> Found:
        """Articles that hold the words, the newest first."""
        query = parse_query(words)
        held = [r for _, r in self._current().values() if matches(index_article(r.article).split(), query)]
        held.sort(key=lambda reading: reading.article.path)
        held.sort(key=_published, reverse=True)
        return Found(
            tuple(
                Hit(
                    a.path,
                    a.outlet,
                    _published(r) or None,
                    a.headline.text if a.headline else None,
                    cut_snippet(a.text, query),
                )
                for r in held[offset : offset + limit]
                for a in (r.article,)
            ),
            len(held),
        )

    def corrections(self) -> tuple[Correction, ...]:
        """Every correction that was not withdrawn, oldest first."""
        return tuple(correction for correction in self._state.corrections if not correction.withdrawn)

    def counts(self) -> Counts:
        """How much there is."""
        current = self._current()
        woven = self._state.woven
        return Counts(
            articles=len(current),
            versions=sum(len(versions) for versions in self._state.articles.values()),
            statements=sum(len(reading.statements) for _, reading in current.values()),
            actors=len(woven.actors),
            stories=len(woven.stories),
            claims=len(woven.claims),
            corrections=len(self.corrections()),
            single=sum(claim.verdict == "single-report" for claim in woven.claims),
        )

    def verify(self) -> Iterator[Fault]:
        """Everything that is not whole."""
        return find_faults(self)

    def close(self) -> None:
        """Nothing to let go of."""

    def _current(self) -> dict[str, tuple[Version, Reading]]:
        return {v.path: (v, r) for versions in self._state.articles.values() for v, r in versions if v.current}

    def _one(self, nouns: Sequence[Noun], key: str, called: str) -> Noun:
        held = {noun.id: noun for noun in nouns}
        asked, met = key, {key}
        while asked not in held:
            asked = self._state.forwards.get(asked, "")
            if not asked or asked in met:
                raise UnknownIdentifier(f"no {called} {key} in this desk")
            met.add(asked)
        return held[asked]


class MemoryWriter:
    """One transaction's changes."""

    def __init__(self, state: _State, now: Callable[[], str]) -> None:
        self._state = state
        self._now = now

    def add(self, reading: Reading, fingerprint: str = "") -> Added:
        """Keep a reading: a new article, a new version, or nothing when it says the same."""
        article = reading.article
        identity, versions = self._find(reading)
        self._state.captures[article.path] = fingerprint
        if versions and versions[-1][0].current and versions[-1][0].content_id == article.id:
            last, before = versions[-1]
            if last.path != article.path or before == reading:
                return Added(last.path, "same", last.number)
            versions[-1] = (last, reading)
            self._state.stale = True
            return Added(last.path, "reread", last.number)
        self._state.stale = True
        self._retire(identity, article.path)
        number = len(versions) + 1
        version = Version(
            path=article.path,
            number=number,
            content_id=article.id,
            headline=article.headline.text if article.headline else None,
            outlet=article.outlet,
            published=article.published.value if article.published else None,
            added=self._now(),
            current=True,
        )
        self._state.articles.setdefault(identity, []).append((version, reading))
        return Added(article.path, "new" if number == 1 else "changed", number)

    def keep_weave(self, woven: Weave) -> Weave:
        """Keep what was woven in place of the weave before, under the identifiers that the desk knows."""
        before, forwards = self._state.woven, self._state.forwards
        gone = list(forwards)
        stories = match_identifiers(story_members(before.stories), story_members(woven.stories), gone)
        actors = match_identifiers(actor_members(before.actors), actor_members(woven.actors), gone)
        claims = match_identifiers(claim_members(before.claims), claim_members(woven.claims), gone)
        for renaming in (stories, actors, claims):
            forwards.update(renaming.forwards)
        self._state.stale = False
        self._state.woven = sort_weave(rename_weave(woven, stories, actors, claims))
        return self._state.woven

    def correct(self, correction: Correction) -> Correction:
        """Keep a correction and return it with its number and time."""
        number = len(self._state.corrections) + 1
        kept = msgspec.structs.replace(correction, id=number, at=self._now())
        self._state.corrections.append(kept)
        self._state.stale = True
        return kept

    def withdraw(self, number: int) -> None:
        """Take a correction back; it stays on record."""
        kept = self._state.corrections
        if not 1 <= number <= len(kept) or kept[number - 1].withdrawn:
            raise UnknownIdentifier(f"no correction {number} in this desk; `tawatur correct list` shows them")
        self._state.stale = True
        kept[number - 1] = msgspec.structs.replace(kept[number - 1], withdrawn=True)

    def _find(self, reading: Reading) -> tuple[str, list[tuple[Version, Reading]]]:
        article = reading.article
        identity, by_path = identify(article), f"path:{article.path}"
        for key in (identity, by_path):
            versions = self._state.articles.get(key)
            if versions:
                last, before = versions[-1]
                if last.path == article.path or are_alike(before.article.text, article.text):
                    return key, versions
        return (by_path if identity in self._state.articles else identity), []

    def _retire(self, identity: str, path: str) -> None:
        for key, versions in self._state.articles.items():
            for at, (version, reading) in enumerate(versions):
                if version.current and (key == identity or version.path == path):
                    versions[at] = (msgspec.structs.replace(version, current=False), reading)


def _names(actor: Actor) -> list[list[str]]:
    latin = [name.lower().split() for name in actor.latin]
    return [index_words(form.text) for form in actor.forms] + [index_words(actor.name)] + latin


def _published(reading: Reading) -> str:
    return reading.article.published.value if reading.article.published else ""
