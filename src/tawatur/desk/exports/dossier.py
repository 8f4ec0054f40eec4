"""A story laid out side by side: claims down, outlets across, each cell the outlet's own words and how they came.

One layout, built once; the terminal, Markdown and HTML only dress it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec

from tawatur.arabic import Span
from tawatur.article import Article
from tawatur.linking import Actor
from tawatur.weaving import Claim, Copy, Difference, Report, Step, Story, Value, Weave

# What a reader wants to see first: where reports clash, then what several of them tell, then what only one tells.
_RANK: Final = {"conflicting": 0, "denied": 1, "corroborated": 2, "repeated": 3, "single-report": 4}
_WORST: Final = {"contradiction": 0, "update": 1, "variant": 2}


class Mark(msgspec.Struct, frozen=True):
    """A value inside a cell's words that differs from another report's."""

    start: int
    end: int
    nature: str
    kind: str


class Cell(msgspec.Struct, frozen=True):
    """One report in the table.

    Attributes:
        path: The article.
        span: Its words, as a place in the article.
        chain: From the outlet inwards to the speaker.
        asserts: False where it denies.
        published: ISO date, None when unknown.
        marks: Differing values, as places in the article.
    """

    path: str
    span: Span
    chain: tuple[Step, ...]
    asserts: bool
    published: str | None
    marks: tuple[Mark, ...] = ()

    def pieces(self) -> list[tuple[str, Mark | None]]:
        """The words cut at the marks: plain runs and marked ones, in order."""
        found: list[tuple[str, Mark | None]] = []
        at = self.span.start
        for mark in self.marks:
            if mark.start > at:
                found.append((self._words(at, mark.start), None))
            found.append((self._words(mark.start, mark.end), mark))
            at = mark.end
        if at < self.span.end:
            found.append((self._words(at, self.span.end), None))
        return found

    def _words(self, start: int, end: int) -> str:
        return self.span.text[start - self.span.start : end - self.span.start]


class Row(msgspec.Struct, frozen=True):
    """One claim and its cells, by outlet."""

    claim: Claim
    cells: dict[str, tuple[Cell, ...]]


class Source(msgspec.Struct, frozen=True):
    """One article of the story, for the list of sources."""

    path: str
    outlet: str
    published: str | None
    headline: str
    url: str | None
    copy_of: Copy | None = None


class Dossier(msgspec.Struct, frozen=True):
    """A story, ready to be dressed.

    Attributes:
        story: The story.
        outlets: Columns, in the order in which the outlets first reported.
        rows: Claims, clashes first, then the most reported, those of one article last.
        differences: Those that hang on no claim of the table, contradictions first.
        sources: Its articles, oldest first.
        actors: Who is named in at least two of them, most named first.
    """

    story: Story
    outlets: tuple[str, ...]
    rows: tuple[Row, ...]
    differences: tuple[Difference, ...]
    sources: tuple[Source, ...]
    actors: tuple[Actor, ...]

    @property
    def shared(self) -> tuple[Row, ...]:
        """Claims that at least two articles speak of, or that clash."""
        return tuple(row for row in self.rows if row.claim.verdict != "single-report")

    @property
    def single(self) -> tuple[Row, ...]:
        """Claims that only one article makes."""
        return tuple(row for row in self.rows if row.claim.verdict == "single-report")


def build_dossier(story: Story, woven: Weave, articles: Iterable[Article]) -> Dossier:
    """Lay out a story.

    Args:
        story: The story.
        woven: The weave that it is part of, or at least what of it touches the story.
        articles: The articles of the story.

    Returns:
        The dossier.
    """
    held = {article.path: article for article in articles}
    members = set(story.articles)
    copies = {copy.path: copy for copy in woven.copies if copy.path in members and copy.of in members}
    sources = tuple(_source(held[path], copies.get(path)) for path in story.articles if path in held)
    outlets = tuple(dict.fromkeys(source.outlet for source in sources))
    loose = [d for d in woven.differences if {value.path for value in d.values} <= members]
    claims = [claim for claim in woven.claims if claim.story == story.id]
    rows = [_row(claim, held, loose) for claim in claims]
    order = {path: place for place, path in enumerate(story.articles)}
    on_claims = {msgspec.json.encode(d.values) for claim in claims for d in claim.differences}
    return Dossier(
        story=story,
        outlets=outlets,
        rows=tuple(sorted(rows, key=lambda row: _rank(row, order))),
        differences=tuple(
            sorted(
                (d for d in loose if msgspec.json.encode(d.values) not in on_claims),
                key=lambda d: (_WORST.get(d.nature, 3), d.kind, d.values[0].path if d.values else ""),
            )
        ),
        sources=sources,
        actors=_named(woven.actors, members),
    )


def outlet_of(article: Article) -> str:
    """The outlet as a column's head; the path where the outlet is not known, so that reports stay apart."""
    return article.outlet or article.path


def day_of(article: Article) -> str | None:
    """The day of publication: a story is told by days, the hour stays in the article."""
    return article.published.value[:10] if article.published else None


def _source(article: Article, copied: Copy | None) -> Source:
    headline = article.headline.text if article.headline else article.path
    published = day_of(article)
    return Source(article.path, outlet_of(article), published, headline, article.url, copied)


def _row(claim: Claim, articles: Mapping[str, Article], loose: Sequence[Difference]) -> Row:
    cells: dict[str, list[Cell]] = {}
    for report in claim.reports:
        if article := articles.get(report.path):
            marks = _marks(report, [*claim.differences, *loose])
            published = day_of(article)
            span = Span(report.start, report.end, report.text)
            cell = Cell(report.path, span, report.chain, report.asserts, published, marks)
            cells.setdefault(outlet_of(article), []).append(cell)
    return Row(claim, {outlet: tuple(found) for outlet, found in cells.items()})


def _marks(report: Report, differences: Sequence[Difference]) -> tuple[Mark, ...]:
    """The differing values inside a report's words; of two that overlap the worse one."""
    found = [
        Mark(value.start, value.end, difference.nature, difference.kind)
        for difference in differences
        for value in difference.values
        if _inside(value, report)
    ]
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda m: (_WORST.get(m.nature, 3), m.start, -m.end)):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda mark: mark.start))


def _inside(value: Value, report: Report) -> bool:
    return value.path == report.path and report.start <= value.start and value.end <= report.end


def _rank(row: Row, order: Mapping[str, int]) -> tuple[int, int, int, int, int, str]:
    """Clashes first, then the most reported; what remains equal as a reader meets it, article by article."""
    claim = row.claim
    articles = len({report.path for report in claim.reports})
    first = min(((order.get(report.path, 0), report.start) for report in claim.reports), default=(0, 0))
    return (_RANK.get(claim.verdict, 5), -articles, -claim.origins, *first, claim.id)


def _named(actors: Iterable[Actor], members: set[str]) -> tuple[Actor, ...]:
    counted = [(len({form.path for form in actor.forms} & members), actor) for actor in actors]
    shared = [(count, actor) for count, actor in counted if count >= 2]
    return tuple(actor for _, actor in sorted(shared, key=lambda pair: (-pair[0], pair[1].id)))
