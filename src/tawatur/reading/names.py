"""The names of an article."""

from tawatur.article import Article
from tawatur.reading.nouns import Entity, Sentence


def find_entities(article: Article, sentences: tuple[Sentence, ...], tier: str = "fast") -> tuple[Entity, ...]:
    """The names of an article."""
    return ()
