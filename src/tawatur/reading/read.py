"""The order of a reading, on one page: sentences, names, dates, statements, quantities."""

from tawatur.article import Article
from tawatur.reading.dates import find_dates
from tawatur.reading.names.find import find_entities
from tawatur.reading.nouns import Reading
from tawatur.reading.quantities import find_quantities
from tawatur.reading.sentences import split_sentences
from tawatur.reading.statements.find import find_statements


def read_article(article: Article, tier: str = "fast") -> Reading:
    """Read one article.

    Args:
        article: What to read; an article that is not Arabic is kept and not read.
        tier: Which recogniser of names to use, `fast` or `accurate`.

    Returns:
        The reading; empty but for the article when its language is not Arabic.
    """
    if article.language != "ar":
        return Reading(article)
    sentences = split_sentences(article)
    entities = find_entities(article, sentences, tier)
    dates = find_dates(article)
    statements = find_statements(article, sentences, entities)
    quantities = find_quantities(article, dates, statements)
    return Reading(article, entities, statements, dates, quantities)
