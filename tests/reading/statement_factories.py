"""Short articles for the tests of statements: text with the names that a recogniser would have found."""

import re

from tawatur.arabic import Span, span_of
from tawatur.article import Article, Part
from tawatur.reading import Entity, Statement
from tawatur.reading.sentences import split_sentences
from tawatur.reading.statements.find import find_statements
from tawatur.reading.statements.words.scene import Scene, set_scene


def make_article(text: str, outlet: str | None = None) -> Article:
    """An article whose paragraphs are the lines of `text`, all of them body."""
    parts = tuple(Part("body", span_of(text, *m.span())) for m in re.finditer(r"[^\n]+", text))
    return Article("id", "a.txt", text, outlet=outlet, parts=parts)


def make_entities(text: str, **names: str | list[str]) -> tuple[Entity, ...]:
    """Entities by `kind_number="name"` or a list of forms, each form found everywhere in the text, longest first."""
    taken: list[Span] = []
    found: list[Entity] = []
    for key, forms in names.items():
        forms = [forms] if isinstance(forms, str) else forms
        mentions: list[Span] = []
        for form in sorted(forms, key=len, reverse=True):
            for match in re.finditer(re.escape(form), text):
                span = span_of(text, *match.span())
                if not any(span.touches(other) for other in taken):
                    taken.append(span)
                    mentions.append(span)
        found.append(Entity(f"e{len(found) + 1}", key.rstrip("0123456789"), forms[0], tuple(sorted(mentions))))
    return tuple(found)


def scene_of(text: str, **names: str | list[str]) -> Scene:
    """The row of words of a text."""
    article = make_article(text)
    return set_scene(article, split_sentences(article), make_entities(text, **names))


def read(text: str, outlet: str | None = None, **names: str | list[str]) -> tuple[Statement, ...]:
    """The statements of a text."""
    article = make_article(text, outlet)
    return find_statements(article, split_sentences(article), make_entities(text, **names))


def one(text: str, outlet: str | None = None, **names: str | list[str]) -> Statement:
    """The only statement of a text."""
    found = read(text, outlet, **names)
    assert len(found) == 1, [(s.cue and s.cue.text, s.content[0].text) for s in found]
    return found[0]


def content(statement: Statement) -> str:
    """What was said, as one string."""
    return " ".join(span.text for span in statement.content)


def speaker(statement: Statement) -> str | None:
    """The name of whoever said it."""
    return statement.speaker.name if statement.speaker else None
