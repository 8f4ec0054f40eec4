"""The statements of an article."""

from tawatur.article import Article
from tawatur.reading.nouns import Entity, Sentence, Statement


def find_statements(
    article: Article, sentences: tuple[Sentence, ...], entities: tuple[Entity, ...]
) -> tuple[Statement, ...]:
    """The statements of an article."""
    return ()
