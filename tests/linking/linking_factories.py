"""Readings in one line each: a headline, a day, and who is named in it under which office."""

from tawatur.arabic import Span
from tawatur.article import Article, Part, Published
from tawatur.linking import Actor, link
from tawatur.reading import Entity, Office, Reading

STORY = "حريق مصنع النسيج في مرفأ الزهراء يخلف خسائر والتحقيق مستمر مع الحارس"


def entity(number: int, kind: str, name: str, text: str, *, forms: tuple[str, ...] = (), office: str = "") -> Entity:
    """An entity whose forms stand in the text; its first form has the office in front of it."""
    spans = []
    for form in forms or (name,):
        at = text.find(form)
        assert at >= 0, form
        spans.append(Span(at, at + len(form), form))
    at = text.find(office) if office else -1
    offices = (Office(at, at + len(office), office, 0),) if office else ()
    return Entity(f"e{number}", kind, name, tuple(spans), offices=offices)


def reading(
    path: str,
    *named: tuple[str, ...],
    headline: str = "",
    day: str | None = "2031-03-01",
    outlet: str = "صحيفة المرفأ",
) -> Reading:
    """A reading.

    Args:
        path: Path of its article.
        named: `(kind, name)`, with an office as a third and further forms after it.
        headline: First line of the text.
        day: Day of publication.
        outlet: Name of the outlet.
    """
    lines = [headline or f"خبر {path}"]
    for _, name, *rest in named:
        lines.append(" ".join((*rest[:1], name, *rest[1:])).strip() + ".")
    text = "\n".join(lines)
    parts: list[Part] = []
    at = 0
    for line in lines:
        parts.append(Part("body" if parts else "headline", Span(at, at + len(line), line)))
        at += len(line) + 1
    entities = tuple(
        entity(number, kind, name, text, forms=(name, *rest[1:]), office=rest[0] if rest else "")
        for number, (kind, name, *rest) in enumerate(named, 1)
    )
    published = Published(day, "day", "metadata") if day else None
    return Reading(Article(path, path, text, outlet=outlet, published=published, parts=tuple(parts)), entities)


def partition(actors: tuple[Actor, ...]) -> set[frozenset[tuple[str, str]]]:
    """Which entities of which articles stand together."""
    return {frozenset((form.path, form.entity) for form in actor.forms) for actor in actors}


def are_one(*readings: Reading, left: tuple[str, str] = ("a", "e1"), right: tuple[str, str] = ("b", "e1")) -> bool:
    """Whether linking puts two entities together."""
    return any({left, right} <= members for members in partition(link(readings)))
