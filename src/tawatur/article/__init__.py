"""From a Page to an Article: main text, headline, byline, outlet, date, and what is boilerplate and why."""

from tawatur.article.nouns import Article, Boilerplate, Dateline, Part, Published
from tawatur.article.understand import understand

__all__ = ["Article", "Boilerplate", "Dateline", "Part", "Published", "understand"]
