"""The dates of an article."""

from tawatur.article import Article
from tawatur.reading.nouns import Date


def find_dates(article: Article) -> tuple[Date, ...]:
    """The dates of an article."""
    return ()
