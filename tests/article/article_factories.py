"""One-line makers of what the tests of this room need."""

from pathlib import Path

from tawatur.article import Article, understand
from tawatur.article.lines.lines import TextLine, split_lines
from tawatur.ingest import Meta, Page

FIXTURES = Path(__file__).parent.parent / "fixtures" / "article"
BODY = (
    "أعلنت وزيرة المياه في نورستان أن السد الجديد لن يؤثر في حصة المصب من المياه هذا العام.\n"
    "وأضافت الوزيرة في مقابلة مع الإذاعة أن الملء سيجري على مراحل تمتد ست سنوات كاملة."
)


def a_line(text: str) -> TextLine:
    """The only line of a text."""
    (line,) = split_lines(text)
    return line


def read(text: str, meta: Meta | None = None, media: str = "text") -> Article:
    """A text understood."""
    return understand(Page("a.txt", text, media=media, meta=meta or Meta()))


def furniture(article: Article) -> list[str]:
    """The texts that were left out."""
    return [piece.text for piece in article.boilerplate]
