"""Whether reports of one claim are independent: origins (who asserts it) and witnesses (how the words reached us).

Independence is settled before contradiction. What the text says (one speaker, one agency) is stated; what shared
wording or a quoted speaker tell is inferred, and the link says so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from tawatur.arabic import fold
from tawatur.weaving.claims.chains import Source, Sources
from tawatur.weaving.claims.exact import LEAST_DIGITS
from tawatur.weaving.claims.units import Unit
from tawatur.weaving.claims.wording import Ties, share_wording
from tawatur.weaving.differences.voices import describe, same_voice

DESCRIBED: Final = 3  # words from which the description of a source without a name is not everybody's


class Dependence(msgspec.Struct, frozen=True):
    """Why two reports are not independent.

    Attributes:
        one, two: Their places in the claim.
        basis: `stated` or `inferred`.
        why: What ties them, in a few words.
        way: Whether even the way of the words is one (one witness), or only who said it (one origin).
    """

    one: int
    two: int
    basis: str
    why: str
    way: bool


class Independence(msgspec.Struct, frozen=True):
    """How far the reports of one claim stand on their own feet.

    Attributes:
        origins: Number of different sources that assert it.
        witnesses: Number of independent ways over which the words came.
        links: The ties that were found.
        origin_of: For each report the place of the first report with the same origin.
    """

    origins: int
    witnesses: int
    links: tuple[Dependence, ...]
    origin_of: tuple[int, ...]


def settle_independence(
    units: Sequence[Unit], sources: Sequence[Source], known: Sources, copied: Mapping[str, str]
) -> Independence:
    """Tie the reports of one claim that hang together.

    Args:
        units: The words of each report.
        sources: What each rests on.
        known: Where the words of the collection come from.
        copied: For each article that is or has a copy, the first article of its group.

    Returns:
        Origins, witnesses and the ties.
    """
    ways, origins = Ties(len(units)), Ties(len(units))
    # each is asked only while some reports stand apart: an agency's words in six papers need one reason, not eleven
    finders: tuple[Callable[[], Iterable[Dependence]], ...] = (
        lambda: _same_article(units),
        lambda: _same_outlet_or_wire(sources),
        lambda: _same_text(units, copied),
        lambda: _same_words(units, known),
        lambda: _same_rare_figure(units),
        lambda: _same_speaker(sources),
        lambda: _same_unnamed(sources),
        lambda: _one_voice(sources),
        lambda: _one_text(units, sources, known, ways),
        lambda: _names_the_speaker(units, sources),
        lambda: _quoted_elsewhere(units, sources, known),
    )
    apart = len(units) - 1  # ties that are wanting before all reports came over one way
    kept = []
    for find in finders if apart else ():
        for link in find():
            news = origins.tie(link.one, link.two)
            if link.way and ways.tie(link.one, link.two):  # then they have one origin too
                news = True
                apart -= 1
            if news and link.why:
                kept.append(link)
        if not apart:
            break
    everyone = range(len(units))
    return Independence(
        origins.count(everyone), ways.count(everyone), tuple(kept), tuple(origins.bundle(i) for i in everyone)
    )


def _pairs_by(keys: Sequence[str | None]) -> list[tuple[int, int]]:
    """Each place with the first place that has its key."""
    first: dict[str, int] = {}
    return [(at, i) for i, key in enumerate(keys) if key is not None and (at := first.setdefault(key, i)) != i]


def _same_article(units: Sequence[Unit]) -> list[Dependence]:
    return [Dependence(i, j, "stated", "", True) for i, j in _pairs_by([unit.path for unit in units])]


def _same_outlet_or_wire(sources: Sequence[Source]) -> list[Dependence]:
    links = [
        Dependence(i, j, "stated", f"both from {sources[i].outlet}", True)
        for i, j in _pairs_by([source.outlet for source in sources])
    ]
    for wire in sorted({wire for source in sources for wire in source.wires}):
        keys = [wire if wire in source.wires else None for source in sources]
        links += [Dependence(i, j, "stated", f"both carry {wire}", True) for i, j in _pairs_by(keys)]
    return links


def _same_text(units: Sequence[Unit], copied: Mapping[str, str]) -> list[Dependence]:
    keys = [copied.get(unit.path) for unit in units]
    return [Dependence(i, j, "inferred", "the articles share most of their text", True) for i, j in _pairs_by(keys)]


def _same_words(units: Sequence[Unit], known: Sources) -> list[Dependence]:
    """The same words of two newsrooms come over one way; the same quotation from one mouth: both may have heard it."""
    own = [_blank_quoted(unit, known.quotations(unit.path), f"q{i}x") for i, unit in enumerate(units)]
    quoted = any(text != unit.text for text, unit in zip(own, units, strict=True))
    links = [Dependence(i, j, "inferred", f"the same words in a row: {run}", True) for i, j, run in share_wording(own)]
    tied = {(link.one, link.two) for link in links}
    return links + [
        Dependence(i, j, "inferred", f"the same quotation: {run}", False)
        for i, j, run in share_wording([unit.text for unit in units] if quoted else [])
        if (i, j) not in tied
    ]


def _blank_quoted(unit: Unit, quotations: Sequence[tuple[int, int]], sign: str) -> str:
    """A unit's words, each quotation replaced by one word, `sign` and its place, that no other text has."""
    pieces, at = [], unit.start
    for start, end in quotations:
        if start < unit.end and at < end:
            pieces += [unit.text[at - unit.start : max(start, at) - unit.start], f" {sign}{start} "]
            at = min(end, unit.end)
    return "".join((*pieces, unit.text[at - unit.start :]))


def _same_rare_figure(units: Sequence[Unit]) -> list[Dependence]:
    """One exact figure of many digits in two reports comes from one count."""
    links = []
    rare = [
        {f for f in unit.figures if f[0].isdigit() and len(f.split()[0].replace(".", "").strip("0")) >= LEAST_DIGITS}
        for unit in units
    ]
    for figure in sorted(set().union(*rare)):
        keys = [figure if figure in mine else None for mine in rare]
        links += [Dependence(i, j, "inferred", f"one exact figure: {figure}", False) for i, j in _pairs_by(keys)]
    return links


def _same_speaker(sources: Sequence[Source]) -> list[Dependence]:
    keys = [source.speaker for source in sources]
    return [Dependence(i, j, "stated", f"both from {sources[i].chain[-1].name}", False) for i, j in _pairs_by(keys)]


def _same_unnamed(sources: Sequence[Source]) -> list[Dependence]:
    """Sources without a name that two newsrooms describe in the same words: inside one claim they are one."""
    told = [fold(source.chain[-1].name) if source.grade == "unnamed" else "" for source in sources]
    keys = [name if len(name.split()) >= DESCRIBED else None for name in told]
    return [
        Dependence(i, j, "inferred", f"one description: {sources[i].chain[-1].name}", False) for i, j in _pairs_by(keys)
    ]


def _one_voice(sources: Sequence[Source]) -> list[Dependence]:
    """A ministry and its spokesman, an office and the man who holds it, a body under two names."""
    spoken = {source.speaker: i for i, source in reversed(list(enumerate(sources))) if source.voice}
    places = sorted(spoken.values())
    links = []
    for j, two in enumerate(places):
        for one in places[:j]:
            first, second = sources[one].voice, sources[two].voice
            if first and second and same_voice(first, second):
                why = f"one voice: {sources[one].chain[-1].name} and {sources[two].chain[-1].name}"
                links.append(Dependence(one, two, "inferred", why, False))
    return links


def _names_the_speaker(units: Sequence[Unit], sources: Sequence[Source]) -> list[Dependence]:
    """A report in an article's own voice that names the body which speaks in another report rests on it."""
    voices = ((source.voice, i) for i, source in reversed(list(enumerate(sources))))
    spoken = {voice: i for voice, i in voices if voice and len(voice.words) > 1}
    links: list[Dependence] = []
    if not spoken:
        return links
    for j, source in enumerate(sources):
        if source.speaker is None:
            words = describe(units[j].text)
            for voice, i in spoken.items():
                if voice.words <= words:
                    why = f"the report names {sources[i].chain[-1].name}"
                    links.append(Dependence(min(i, j), max(i, j), "inferred", why, False))
    return links


def _one_text(units: Sequence[Unit], sources: Sequence[Source], known: Sources, ways: Ties) -> Iterator[Dependence]:
    """What two articles tell in their own voice comes from one text where they share long runs of it elsewhere.

    Two that `ways` ties by then are not asked about.
    """
    own = [i for i, source in enumerate(sources) if source.speaker is None]
    first = {units[i].path: i for i in reversed(own)}
    places = sorted(first.values())
    for at, j in enumerate(places):
        for i in places[:at]:
            if ways.bundle(i) == ways.bundle(j):
                continue
            run = known.shared_run(units[i].path, units[j].path)
            if run:
                yield Dependence(i, j, "inferred", f"the articles share words elsewhere: {run}", True)
            elif (chief := known.rests_on(units[i].path)) and chief == known.rests_on(units[j].path):
                yield Dependence(i, j, "inferred", "both articles rest on one source", False)


def _quoted_elsewhere(units: Sequence[Unit], sources: Sequence[Source], known: Sources) -> list[Dependence]:
    """A report in an article's own voice rests on the speaker of the claim whom that article quotes elsewhere."""
    links = []
    speakers = {source.speaker: i for i, source in reversed(list(enumerate(sources))) if source.speaker}
    for j, source in enumerate(sources):
        if source.speaker is None:
            for speaker in sorted(known.quoted(units[j].path) & set(speakers)):
                i = speakers[speaker]
                why = f"the article quotes {sources[i].chain[-1].name} elsewhere"
                links.append(Dependence(i, j, "inferred", why, False))
    return links
