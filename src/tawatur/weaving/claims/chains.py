"""The way of a report's words, from the outlet that we read inwards to whoever said them, each step with its basis."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from tawatur.arabic import fold
from tawatur.linking import Actor
from tawatur.reading import Hop, Reading, Speaker, Statement
from tawatur.weaving.claims.wording import Run, long_runs, shared_run
from tawatur.weaving.differences.voices import Voice, describe
from tawatur.weaving.nouns import Step
from tawatur.weaving.stories.wires import find_wires, name_wire

CHIEF: Final = 0.6  # part of what an article quotes that its chief source says
KEPT: Final = 128  # articles whose runs are kept: more than are looked through together
SOURCES: Final = 1 << 12  # sources of statements that are kept
QUOTED: Final = 0.3  # part of an article that must be quoted for it to rest on anybody
_QUOTATION: Final = re.compile(r"«[^«»\n]*»|“[^“”\n]*”|\"[^\"\n]*\"")


class Source(msgspec.Struct, frozen=True):
    """What one report rests on.

    Attributes:
        outlet: The outlet that we read, its path when it has no name.
        wires: Agencies and papers that the article or the statement names as their source, under their usual names.
        speaker: Key of who said it: an actor's id, else the folded name; None in the article's own voice.
        grade: `named|office|unnamed|none`.
        chain: Steps from the outlet inwards.
        stance: That of the statement, `says` in the article's own voice.
        voice: Who speaks by name, body or office; None where nobody does or nobody can tell who.
    """

    outlet: str
    wires: tuple[str, ...]
    speaker: str | None
    grade: str
    chain: tuple[Step, ...]
    stance: str = "says"
    voice: Voice | None = None


class Sources:
    """Answers where the words of each report of a collection come from.

    Args:
        readings: The readings, or these by their paths.
        actors: Linked actors; entities that none of them holds are taken by their exact names.

    Attributes:
        readings: The readings by path.
    """

    def __init__(self, readings: Iterable[Reading] | Mapping[str, Reading], actors: Iterable[Actor]) -> None:
        self.readings = readings if isinstance(readings, Mapping) else _by_path(readings)
        self._actors: dict[str, dict[str, Actor]] = {}  # by path and entity: one dict of both takes twice the memory
        for actor in actors:
            for form in actor.forms:
                self._actors.setdefault(form.path, {})[form.entity] = actor
        self._wires: dict[str, tuple[str, ...]] = {}
        self._statements: dict[str, Mapping[str, Statement]] = {}
        self._quoted: dict[str, frozenset[str]] = {}
        self._runs: dict[str, frozenset[Run]] = {}
        self._shared: dict[tuple[str, str], str] = {}
        self._known: dict[tuple[str, str | None], Source] = {}
        self._held: dict[str, frozenset[frozenset[str]]] = {}
        self._forms: dict[str, tuple[frozenset[str], ...]] = {}
        self._rests: dict[str, str | None] = {}
        self._quotations: dict[str, tuple[tuple[int, int], ...]] = {}

    def of(self, path: str, statement: str | None) -> Source:
        """The source of one report: a statement of an article, or its own voice where `statement` is None."""
        known = self._known.get((path, statement))
        if known is None:
            if len(self._known) >= SOURCES:
                self._known.clear()
            known = self._known[path, statement] = self._trace(path, statement)
        return known

    def chain(self, path: str, statement: str | None) -> tuple[Step, ...]:
        """The way of one report's words alone, found much sooner than all of its source."""
        return self._chain(path, self._statement(path, statement))

    def _chain(self, path: str, said: Statement | None) -> tuple[Step, ...]:
        outlet = self.readings[path].article.outlet or path
        hops = _hops(said)
        named = {name_wire(hop.name) for hop in hops}
        steps = [Step(outlet, "outlet")]
        steps += [Step(wire, "agency") for wire in self._signed(path) if wire not in named]
        steps += [Step(hop.name, hop.kind) for hop in reversed(hops) if fold(hop.name) != fold(outlet)]
        if said is not None and said.speaker is not None:
            steps.append(Step(said.speaker.name, self._kind(path, said.speaker)))
        return tuple(steps)

    def _trace(self, path: str, statement: str | None) -> Source:
        outlet = self.readings[path].article.outlet or path
        said = self._statement(path, statement)
        hops = _hops(said)
        passed = (name_wire(hop.name) or (fold(hop.name) if hop.kind == "outlet" else "") for hop in hops)
        wires = tuple(dict.fromkeys((*self._signed(path), *(name for name in passed if name and name != fold(outlet)))))
        chain = self._chain(path, said)
        if said is None or said.speaker is None:
            return Source(outlet, wires, None, "none", chain, said.stance if said else "says")
        key = self._key(path, said.speaker)
        if said.speaker.grade == "unnamed":
            key = f"{key} of {outlet}"  # nobody can tell whether two unnamed sources are one
        return Source(outlet, wires, key, said.speaker.grade, chain, said.stance, self._voice(path, said.speaker))

    def _voice(self, path: str, speaker: Speaker) -> Voice | None:
        if speaker.grade not in ("named", "office"):
            return None
        actor = self.actor(path, speaker.entity)
        entity = next((each for each in self.readings[path].entities if each.id == speaker.entity), None)
        person = entity is not None and entity.kind == "person"
        if not person:
            return Voice(person, describe(speaker.name), ())
        offices = [held.text for held in entity.offices] if entity else []
        offices += [speaker.role] if speaker.role else []
        held: frozenset[frozenset[str]] = self._offices(actor) if actor else frozenset()
        name = describe(speaker.name)
        forms = {name, *(self._forms_of(actor) if actor else ())}
        return Voice(person, name, tuple(held | {describe(text) for text in offices}), tuple(forms))

    def _offices(self, actor: Actor) -> frozenset[frozenset[str]]:
        """What an actor is called by its offices, found once: thousands of articles name a king's."""
        known = self._held.get(actor.id)
        if known is None:
            known = self._held[actor.id] = frozenset(describe(text) for text in {held.text for held in actor.offices})
        return known

    def _forms_of(self, actor: Actor) -> tuple[frozenset[str], ...]:
        """The words of each form of an actor's name, found once too."""
        known = self._forms.get(actor.id)
        if known is None:
            texts = dict.fromkeys(form.text for form in actor.forms)
            known = self._forms[actor.id] = tuple(dict.fromkeys(map(describe, texts)))
        return known

    def shared_run(self, one: str, two: str) -> str:
        """A long run of words that two articles have in common outside quotations, empty where they share little."""
        known = self._shared.get((one, two))
        if known is None:
            known = self._shared[one, two] = shared_run(self._runs_of(one), self._runs_of(two))
        return known

    def _runs_of(self, path: str) -> frozenset[Run]:
        if path not in self._runs:
            if len(self._runs) >= KEPT:
                self._runs.clear()
            text, at, told = self.readings[path].article.text, 0, []
            for start, end in (*self.quotations(path), (len(text), len(text))):
                told.append(text[at:start])
                at = max(at, end)
            self._runs[path] = long_runs(told)
        return self._runs[path]

    def rests_on(self, path: str) -> str | None:
        """The key of the one whom the article quotes for most of what it quotes, None where there is no such one."""
        if path not in self._rests:
            lengths: Counter[str] = Counter()
            for said in self.readings[path].statements:
                size = sum(len(piece) for piece in said.content)
                speaker = said.speaker if said.speaker and said.speaker.grade in ("named", "office") else None
                lengths[self._key(path, speaker) if speaker else ""] += size
            whole = sum(lengths.values())
            most = max(lengths, key=lambda key: (lengths[key], key), default="")
            enough = whole >= QUOTED * len(self.readings[path].article.text)
            self._rests[path] = most if most and enough and lengths[most] >= CHIEF * whole else None
        return self._rests[path]

    def quoted(self, path: str) -> frozenset[str]:
        """Keys of everyone whom the article quotes by name or office."""
        known = self._quoted.get(path)
        if known is None:
            speakers = (said.speaker for said in self.readings[path].statements)
            keys = {
                self._key(path, speaker) for speaker in speakers if speaker and speaker.grade in ("named", "office")
            }
            known = self._quoted[path] = frozenset(keys)
        return known

    def quotations(self, path: str) -> tuple[tuple[int, int], ...]:
        """Where an article uses another's words: between quotation marks of one line, and direct speech, in order."""
        known = self._quotations.get(path)
        if known is None:
            reading = self.readings[path]
            places = {match.span() for match in _QUOTATION.finditer(reading.article.text)}
            direct = (said for said in reading.statements if said.mode == "direct")
            places |= {(piece.start, piece.end) for said in direct for piece in said.content}
            known = self._quotations[path] = tuple(sorted(places))
        return known

    def actor(self, path: str, entity: str | None) -> Actor | None:
        """The actor that an entity of an article was linked to."""
        return self._actors.get(path, {}).get(entity) if entity else None

    def _statement(self, path: str, statement: str | None) -> Statement | None:
        if statement is None:
            return None
        if path not in self._statements:
            if len(self._statements) >= KEPT:
                self._statements.clear()
            self._statements[path] = {said.id: said for said in self.readings[path].statements}
        return self._statements[path].get(statement)

    def _signed(self, path: str) -> tuple[str, ...]:
        if path not in self._wires:
            self._wires[path] = find_wires(self.readings[path].article)
        return self._wires[path]

    def _key(self, path: str, speaker: Speaker) -> str:
        actor = self.actor(path, speaker.entity)
        return actor.id if actor else fold(speaker.name)

    def _kind(self, path: str, speaker: Speaker) -> str:
        if speaker.grade == "unnamed":
            return "unnamed"
        actor = self.actor(path, speaker.entity)
        if actor is not None and actor.kind == "organisation":
            return "organisation"
        return "person"


def _by_path(readings: Iterable[Reading]) -> Mapping[str, Reading]:
    return {reading.article.path: reading for reading in readings}


def _hops(said: Statement | None) -> list[Hop]:
    """The hops of a statement, those that it names first."""
    return [*said.via, *said.via_also] if said else []
