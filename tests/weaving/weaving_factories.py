"""Readings in one line each: a headline, paragraphs, who published them and when."""

from tawatur.arabic import Span
from tawatur.article import Article, Part, Published
from tawatur.reading import Quantity, Reading, Speaker, Statement


def reading(
    path: str,
    headline: str,
    *paragraphs: str,
    outlet: str = "",
    day: str | None = "2031-03-01",
    said: tuple[str, str] | None = None,
    stance: str = "says",
    mode: str = "indirect",
    counts: tuple[tuple[str, float, str], ...] = (),
) -> Reading:
    """A reading.

    Args:
        path: Path of its article.
        headline: First line of the text.
        paragraphs: The others.
        outlet: Name of the outlet, the path by default.
        day: Day of publication.
        said: `(speaker, content)` of its one statement.
        stance: Stance of that statement.
        mode: Its mode.
        counts: `(text, value, unit)` of its quantities, each found from left to right.
    """
    text = "\n".join((headline, *paragraphs))
    parts: list[Part] = []
    at = 0
    for line in (headline, *paragraphs):
        parts.append(Part("body" if parts else "headline", Span(at, at + len(line), line)))
        at += len(line) + 1
    published = Published(day, "day", "metadata") if day else None
    article = Article(
        f"id {path}",
        path,
        text,
        outlet=outlet or path,
        headline=parts[0].span,
        published=published,
        parts=tuple(parts),
    )
    statements: tuple[Statement, ...] = ()
    if said:
        name, content = said
        start = text.index(content)
        speaker = Speaker(None, name, start=None, end=None, text=None)
        statements = (Statement("s1", mode, (Span(start, start + len(content), content),), None, stance, speaker),)
    quantities = []
    place = 0
    for words, value, unit in counts:
        place = text.index(words, place)
        quantities.append(Quantity(place, place + len(words), words, value, unit=unit))
        place += len(words)
    return Reading(article, statements=statements, quantities=tuple(quantities))


FIRE = "اندلع حريق كبير في مصنع النسيج بمرفأ الزهراء فجر اليوم وأتى على مخازن القطن كلها"
FIRE_TOLL = "وأصيب في الحريق سبعة عمال نقلوا إلى مستشفى المرفأ"
MATCH = "فاز فريق النخيل على ضيفه المنارة بثلاثة أهداف في افتتاح بطولة الساحل لكرة القدم"
