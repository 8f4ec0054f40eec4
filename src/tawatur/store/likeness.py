"""Whether two captures are the same article: an address may be used again for another one (a home page, a feed)."""

from typing import Final
from urllib.parse import urlsplit

from tawatur.article import Article
from tawatur.store.index_words import index_words

ALIKE: Final = 0.5  # share of the shorter capture's words in the other: an update keeps them, another article does not


def identify(article: Article) -> str:
    """How an article is known again: by its address where it has one of its own, else by its path."""
    url = urlsplit(article.url or "")
    if url.scheme in ("http", "https") and (url.path.strip("/") or url.query):
        host = url.netloc.lower().removeprefix("www.")
        return f"{host}{url.path.rstrip('/')}" + (f"?{url.query}" if url.query else "")
    return f"path:{article.path}"


def are_alike(left: str, right: str) -> bool:
    """Whether two texts are captures of one article, by the words that they share."""
    a, b = set(index_words(left)), set(index_words(right))
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= ALIKE
