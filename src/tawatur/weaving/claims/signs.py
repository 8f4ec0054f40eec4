"""What an article is told by: the stems of its headline, of its lead and of all of it, its day and its outlet.

"Headline and first paragraph decide" is how people tell stories apart, so these are kept apart from the rest.
"""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from sys import intern
from typing import Final

import msgspec

from tawatur.arabic import fold
from tawatur.article import Article
from tawatur.reading import Reading
from tawatur.weaving.claims.stems import content_stems
from tawatur.weaving.stories.rarity import Rarity

MOST_TIMES: Final = 60  # how often a word counts at most
LEAD_STEMS: Final = 40  # about the first paragraph of a news text
_SHORT_LINE: Final = 60  # a first line below this many characters that ends in no stop is a byline or a dateline
OPENING: Final = 700  # characters in which a report says on which day it happened
UNTITLED: Final = 90  # characters of an article without a headline that stand for one
COUNTED: Final = 400  # characters after the headline whose counts tell one happening from another
_DAYS: Final = ("السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه")
_WEEKDAY: Final = re.compile(rf"(?<![^\W_])[وب]?({'|'.join(_DAYS)})(?![^\W_])")
_ENDS: Final = re.compile(r"[.؟!…]\W*$")


class Signs(msgspec.Struct, frozen=True, gc=False):
    """The signs of one article; `lead` holds the headline's stems twice, because they are chosen words.

    Attributes:
        id: The article's id.
        path: Its path.
        day: Day of publication as an ordinal, None when unknown.
        outlet: Publisher, empty when unknown.
        head: Distinct stems of the headline.
        lead: Stems of headline (twice) and lead with their counts.
        told: All stems with their counts.
        weekdays: Days of the week that the opening names: a paper of Sunday and a site of Saturday both say Saturday.
        people: Stems of the names of people.
        counts: What headline and opening count, each with how many.
        title: The headline, or the first words of an article without one.
        places: The places that it names, each with how often.
    """

    id: str
    path: str
    day: int | None
    outlet: str
    head: frozenset[str]
    lead: dict[str, int]
    told: dict[str, int]
    weekdays: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    counts: frozenset[tuple[str, float]] = frozenset()
    title: str = ""
    places: tuple[tuple[str, int], ...] = ()


def read_signs(reading: Reading) -> Signs:
    """The signs of a reading's article."""
    article = reading.article
    headline = content_stems(article.headline.text) if article.headline else []
    paragraphs = body_paragraphs(article)
    body = content_stems("\n".join(paragraphs))
    told = Counter(headline)
    told.update(body)
    return Signs(
        id=article.id,
        path=article.path,
        day=published_day(article),
        outlet=article.outlet or "",
        head=frozenset(headline or body[:10]),
        lead=_capped(Counter([*headline, *headline, *body[:LEAD_STEMS]])),
        told=_capped(told),
        weekdays=_weekdays(fold(" ".join(paragraphs)[:OPENING])),
        people=frozenset(stem for e in reading.entities if e.kind == "person" for stem in content_stems(e.name)),
        counts=_counts(reading),
        title=_title(article),
        places=tuple([(intern(e.name), len(e.mentions)) for e in reading.entities if e.kind == "place"]),
    )


def _title(article: Article) -> str:
    text = article.headline.text if article.headline else article.text.strip()[:UNTITLED]
    return " ".join(text.split())


def _weekdays(opening: str) -> frozenset[str]:
    """The days of the week that a folded text names."""
    return frozenset(_WEEKDAY.findall(opening)) if any(day in opening for day in _DAYS) else frozenset()


def _counts(reading: Reading) -> frozenset[tuple[str, float]]:
    headline = reading.article.headline
    if headline is None:
        return frozenset()
    return frozenset(
        (quantity.role or quantity.unit or "", quantity.value)
        for quantity in reading.quantities
        if headline.start <= quantity.start < headline.end + COUNTED
        and quantity.value is not None
        and (quantity.role or quantity.unit)
    )


def _capped(counts: Counter[str]) -> dict[str, int]:
    if max(counts.values(), default=0) <= MOST_TIMES:
        return dict(counts)
    return {stem: min(count, MOST_TIMES) for stem, count in counts.items()}


def body_paragraphs(article: Article) -> list[str]:
    """The texts of the body, without the dateline or a first line that is only a byline."""
    spans = [part.span for part in article.parts if part.kind != "headline"]
    texts = []
    for i, span in enumerate(spans):
        start = span.start
        if article.dateline is not None and span.holds(article.dateline.span):
            start = article.dateline.span.end
        text = article.text[start : span.end]
        is_line = i == 0 and len(spans) > 1 and len(text) < _SHORT_LINE and not _ENDS.search(text)
        if text and not is_line:
            texts.append(text)
    return texts


def published_day(article: Article) -> int | None:
    """The article's day as a proleptic ordinal, None where no day is known."""
    value = article.published.value[:10] if article.published else (article.captured or "")[:10]
    try:
        return date.fromisoformat(value).toordinal()
    except ValueError:
        return None


def weigh_collection(signs: Sequence[Signs]) -> Rarity:
    """How much each stem tells in this collection."""
    return Rarity(each.told for each in signs)
