"""What must hold in every desk, whatever it is kept in: words stand where spans say, and no answer leads nowhere."""

from collections.abc import Iterable, Iterator

from tawatur.reading import Reading
from tawatur.store.contract import Store
from tawatur.store.nouns import Fault
from tawatur.weaving import Weave

Place = tuple[int | None, int | None, str | None]


def find_faults(store: Store) -> Iterator[Fault]:
    """Everything that is not whole, nothing when all is.

    Args:
        store: Any store.

    Yields:
        Spans whose text is not the source between their ends, and members of the weave that lead nowhere.
    """
    texts: dict[str, str] = {}
    said: set[tuple[str, str]] = set()
    for reading in store.readings():
        texts[reading.article.path] = reading.article.text
        said.update((reading.article.path, statement.id) for statement in reading.statements)
        yield from check_reading(reading)
    woven = store.weave()
    yield from _check_woven_places(woven, texts)
    yield from _check_references(woven, said)


def check_reading(reading: Reading) -> Iterator[Fault]:
    """Spans of a reading whose text is not the source between their ends."""
    text, path = reading.article.text, reading.article.path
    for start, end, words in _places(reading):
        if start is not None and end is not None and text[start:end] != words:
            yield Fault(f"{path}:{start}", f"the text between {start} and {end} is not {words!r}")


def _places(reading: Reading) -> Iterator[Place]:
    article = reading.article
    for part in article.parts:
        yield part.span.start, part.span.end, part.span.text
    for left_out in article.boilerplate:
        yield left_out.start, left_out.end, left_out.text
    for span in (article.headline, article.byline, article.dateline.span if article.dateline else None):
        if span is not None:
            yield span.start, span.end, span.text
    for entity in reading.entities:
        for mention in (*entity.mentions, *entity.descriptions):
            yield mention.start, mention.end, mention.text
        for office in entity.offices:
            yield office.start, office.end, office.text
    for statement in reading.statements:
        for span in (*statement.content, *([statement.cue] if statement.cue else [])):
            yield span.start, span.end, span.text
        for hop in (*statement.via, *statement.via_also):
            yield hop.start, hop.end, hop.text
        if statement.speaker is not None:
            yield statement.speaker.start, statement.speaker.end, statement.speaker.text
    for date in reading.dates:
        yield date.start, date.end, date.text
    for quantity in reading.quantities:
        yield quantity.start, quantity.end, quantity.text


def _check_woven_places(woven: Weave, texts: dict[str, str]) -> Iterator[Fault]:
    differences = [*woven.differences, *(d for claim in woven.claims for d in claim.differences)]
    places: Iterable[tuple[str, int, int, str]] = [
        *((r.path, r.start, r.end, r.text) for claim in woven.claims for r in claim.reports),
        *((v.path, v.start, v.end, v.text) for difference in differences for v in difference.values),
    ]
    for path, start, end, words in places:
        if path not in texts:
            yield Fault(path, "the weave speaks of an article that is not current; run `tawatur add` again")
        elif texts[path][start:end] != words:
            yield Fault(f"{path}:{start}", f"the text between {start} and {end} is not {words!r}")


def _check_references(woven: Weave, said: set[tuple[str, str]]) -> Iterator[Fault]:
    stories = {story.id for story in woven.stories}
    actors = {actor.id for actor in woven.actors}
    paths = {path for path, _ in said}
    for claim in woven.claims:
        if claim.story is not None and claim.story not in stories:
            yield Fault(f"claim {claim.id}", f"its story {claim.story} is not there")
        for report in claim.reports:
            if report.statement is not None and (report.path, report.statement) not in said and report.path in paths:
                yield Fault(f"claim {claim.id}", f"{report.path} has no statement {report.statement}")
    for position in woven.positions:
        if position.actor not in actors:
            yield Fault(f"position in {position.path}", f"its actor {position.actor} is not there")
