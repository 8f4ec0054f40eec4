"""What somebody does by speaking, thanking, condemning or pledging support, as one claim however it is worded.

Two outlets at one press conference tell the speaker's thanks in words of their own. One speaker, one act and one object
in one story decide: whom it is for, by linked actors, and what it is for, by what is left of the words and how near
these are in meaning. Another figure, a negation, or somebody else whom it is for, and nothing is joined.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading, Statement
from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.claims.likeness import nearest_words
from tawatur.weaving.claims.polarity import read_polarity
from tawatur.weaving.claims.stems import find_stems, generic_words, stem, stem_texts
from tawatur.weaving.claims.units import Unit
from tawatur.weaving.claims.wording import Ties

HEAD: Final = 2  # words of the content among which the noun of an act stands
NEAR_SUPPORT: Final = 4  # words before a word of support among which one of going on stands
NEAR_BEHIND: Final = 1  # and behind it (الدعم مستمر)
MOST_TOLD: Final = 30  # words of a content that is one report as a whole
MOST_HELD: Final = 60  # acts of one speaker in one story that are held against each other
SEVERAL: Final = 2  # shared objects that decide without another word
MOST_SHARED: Final = 2 / 3  # part of the fewer objects that must be shared then
LIKE: Final = 0.6  # cosine from which two words are near in meaning
NEAR: Final = 0.5  # part of the fewer words beside the objects that must be met by one near in meaning
NEAR_ALONE: Final = 0.6  # and where nobody is named for whom it is
SUPPORT: Final = "support"


class Act(msgspec.Struct, frozen=True):
    """One act of speech.

    Attributes:
        kind: `praise|condemn|sympathy|support`.
        speaker: Key of who speaks.
        unit: The words of the report.
        parts: The units of the article in it.
        objects: Ids of the actors for whom or against whom it is.
        words: What is left of its telling stems.
    """

    kind: str
    speaker: str
    unit: Unit
    parts: tuple[Unit, ...]
    objects: frozenset[str]
    words: frozenset[str]


def join_acts(
    groups: Sequence[Sequence[Unit]], units: Sequence[Unit], readings: Mapping[str, Reading], known: Sources
) -> list[list[Unit]]:
    """Bring the acts of one speaker together that words alone did not.

    Args:
        groups: Units that assert one thing together (`align_units`).
        units: All units of the articles of one story.
        readings: Their readings, by path.
        known: Where the words come from.

    Returns:
        The groups, some with another member, and new groups.
    """
    joined = [list(group) for group in groups]
    home = {(unit.path, unit.start): at for at, group in enumerate(joined) for unit in group}
    filed: dict[tuple[str, str], list[Act]] = defaultdict(list)
    for act in _find_acts(units, readings, known):
        filed[act.kind, act.speaker].append(act)
    for acts in filed.values():
        for bundle in _bundles(acts[:MOST_HELD], readings):
            held = [{home[p.path, p.start] for p in act.parts if (p.path, p.start) in home} for act in bundle]
            free = [act.unit for act, at in zip(bundle, held, strict=True) if not at]
            votes = [at for places in held for at in places]
            if votes and free:
                joined[max(set(votes), key=lambda at: (votes.count(at), -at))] += free
            elif len({unit.path for unit in free}) > 1:
                joined.append(free)
    return [sorted(group, key=lambda unit: (unit.path, unit.start)) for group in joined]


def _bundles(acts: Sequence[Act], readings: Mapping[str, Reading]) -> Iterator[list[Act]]:
    """Acts of one kind and one speaker that have one object, of two outlets or more."""
    if len({act.unit.path for act in acts}) < 2:
        return
    ties = Ties(len(acts))
    outlets = [readings[act.unit.path].article.outlet or act.unit.path for act in acts]
    told = [i for i, act in enumerate(acts) if act.objects or act.words]
    for i, j in combinations(told, 2):
        if outlets[i] != outlets[j] and is_one_act(acts[i], acts[j]):
            ties.tie(i, j)
    if not told or frozenset.intersection(*(acts[i].objects | acts[i].words for i in told)):
        # whom the others are for is plain where all that say it are for the same
        for i, j in combinations(range(len(acts)), 2):
            if outlets[i] != outlets[j] and not {i, j} <= set(told) and is_one_act(acts[i], acts[j]):
                ties.tie(i, j)
    for places in ties.bundles().values():
        if len(places) > 1:
            yield [acts[i] for i in places]


def is_one_act(one: Act, two: Act) -> bool:
    """Whether two acts of one kind by one speaker are one: the same object, nothing against it."""
    first, second = one.unit, two.unit
    if first.figures and second.figures and first.figures.isdisjoint(second.figures):
        return False
    if read_polarity(first.text).negates != read_polarity(second.text).negates:
        return False
    shared = one.objects & two.objects
    fewer = min(len(one.objects), len(two.objects))
    if len(shared) >= SEVERAL and len(shared) >= MOST_SHARED * fewer:
        return True
    if not ((one.objects or one.words) and (two.objects or two.words)):
        return one.kind == SUPPORT  # one of them does not say for whom
    if (one.objects - two.objects and two.objects - one.objects) or (fewer and not shared):
        return False  # each is for somebody else
    if not shared and (one.objects or two.objects or one.words.isdisjoint(two.words)):
        return False
    return _near(one.words, two.words, NEAR if shared else NEAR_ALONE)


def _near(one: frozenset[str], two: frozenset[str], enough: float) -> bool:
    """Whether so much of what is left of the words is near, or nothing is left of one of them."""
    left, right = sorted(one), sorted(two)
    if not left or not right:
        return True
    met = sum(near >= LIKE for near in nearest_words(*sorted((left, right), key=len)))
    return met >= enough * min(len(left), len(right))


def _find_acts(units: Sequence[Unit], readings: Mapping[str, Reading], known: Sources) -> Iterator[Act]:
    said_in: dict[tuple[str, str], list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.statement is not None:
            said_in[unit.path, unit.statement].append(unit)
    for path in dict.fromkeys(unit.path for unit in units):
        for said in readings[path].statements:
            parts = said_in.get((path, said.id))
            if parts is None or not (kind := _kind(said, parts, readings[path].article.text)):
                continue
            source = known.of(path, said.id)
            if source.speaker is not None and source.grade in ("named", "office"):
                yield from _read(kind, source.speaker, said, parts, readings[path], known)


def _kind(said: Statement, parts: Sequence[Unit], text: str) -> str:
    """The kind of act that a statement is, empty where it is none."""
    stances, heads = _acts()
    if said.stance in stances:
        return stances[said.stance]
    if not heads.keys().isdisjoint(parts[0].words):
        for each in _in_order(parts[0], text)[:HEAD]:
            if each in heads:
                return heads[each]
    return SUPPORT if any(_supports(unit, text) for unit in parts) else ""


def _supports(unit: Unit, text: str) -> bool:
    """Whether a unit tells of support that goes on."""
    going, support = _support()
    if support.isdisjoint(unit.words):
        return False
    stems = stem_texts(text, unit.start, unit.end)
    return any(
        each in support and not going.isdisjoint(stems[max(0, i - NEAR_SUPPORT) : i + 1 + NEAR_BEHIND])
        for i, each in enumerate(stems)
    )


def _in_order(unit: Unit, text: str) -> list[str]:
    """The telling stems of a unit as they stand in its article."""
    return [each for each in stem_texts(text, unit.start, unit.end) if each in unit.words]


def _read(
    kind: str, speaker: str, said: Statement, parts: Sequence[Unit], reading: Reading, known: Sources
) -> Iterator[Act]:
    path = reading.article.path
    if kind == SUPPORT:
        chosen = [unit for unit in parts if _supports(unit, reading.article.text)][:1]
    else:
        inside = [u for u in parts if any(piece.start <= u.start and u.end <= piece.end for piece in said.content)]
        chosen = inside if sum(len(unit.words) for unit in inside) <= MOST_TOLD else inside[:1]
    if not chosen:
        return
    unit = _whole(chosen, reading)
    after = _after_support(unit, reading.article.text) if kind == SUPPORT else unit.start
    objects: set[str] = set()
    for entity in reading.entities:
        if any(after <= place.start and place.end <= unit.end for place in entity.mentions):
            actor = known.actor(path, entity.id)
            objects.add(actor.id if actor else fold(entity.name))
    words = unit.words.intersection(stem_texts(reading.article.text, after, unit.end)) - unit.names - _idle()
    yield Act(kind, speaker, unit, tuple(parts), frozenset(objects - {speaker}), words)


def _after_support(unit: Unit, text: str) -> int:
    """Where what is behind the word of support begins: who supports stands before it."""
    support = _support()[1]
    return next((each.end for each in find_stems(text, unit.start, unit.end) if each.text in support), unit.start)


def _whole(chosen: Sequence[Unit], reading: Reading) -> Unit:
    """Neighbouring units of one statement as one."""
    first, last = chosen[0], chosen[-1]
    if first is last:
        return first
    return msgspec.structs.replace(
        first,
        end=last.end,
        text=reading.article.text[first.start : last.end],
        figures=frozenset().union(*(unit.figures for unit in chosen)),
        names=frozenset().union(*(unit.names for unit in chosen)),
        words=frozenset().union(*(unit.words for unit in chosen)),
    )


def _stems(words: Sequence[str]) -> frozenset[str]:
    """Stems of words, with ب and ل before them too."""
    return frozenset(stem(f"{clitic}{fold(word)}") for word in words for clitic in ("", "ب", "ل", "و"))


@cache
def _acts() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The kind of act by stance, and by stem that opens the content."""
    acts = load_words("acts")["acts"]
    stances = {stance: kind for kind, lists in acts.items() for stance in lists["stances"]}
    return stances, {each: kind for kind, lists in acts.items() for each in _stems(lists["heads"])}


@cache
def _support() -> tuple[frozenset[str], frozenset[str]]:
    lists = load_words("acts")["support"]
    return _stems(lists["goes on"]), _stems(lists["support"])


@cache
def _idle() -> frozenset[str]:
    """Stems that tell neither for whom nor for what."""
    heads, (going, support) = _acts()[1], _support()
    return frozenset(heads) | going | support | _stems(load_words("acts")["light"]) | generic_words()
