"""The quantities of an article."""

from tawatur.article import Article
from tawatur.reading.nouns import Date, Quantity, Statement


def find_quantities(
    article: Article, dates: tuple[Date, ...], statements: tuple[Statement, ...]
) -> tuple[Quantity, ...]:
    """The quantities of an article."""
    return ()
