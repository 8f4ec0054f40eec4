"""Names that a hyphen or an initial ties together, and dashes that tie nothing."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.ties import tied
from tawatur.reading.sentences import split_sentences
from tests.reading.statement_factories import make_article


def _names(text: str, *chunks: tuple[int, int, str]) -> list[str]:
    article = make_article(text)
    (sentence,) = [s for s in split_sentences(article) if s.part == "body"]
    found = tied(sentence, [Chunk(*chunk) for chunk in chunks])
    words = sentence.words
    return [article.text[words[c.first].start : words[c.last - 1].end] for c in found]


@pytest.mark.parametrize(
    ("text", "chunks", "wanted"),
    [
        ("قالت إيلودي فافران-بيرسان إن الجهاز معطل.", [(1, 3, "PER"), (4, 5, "ORG")], ["إيلودي فافران-بيرسان"]),
        ("وقال مارك-أوليفان دوشان إن الشركة ملتزمة.", [(1, 2, "PER"), (3, 5, "PER")], ["مارك-أوليفان دوشان"]),
        ("وأعرب توماس ر. هولدن عن سروره.", [(1, 3, "PER"), (4, 5, "PER")], ["توماس ر. هولدن"]),
        ("وقال عوض وديعة الله إن الجسر آمن.", [(1, 2, "PER")], ["عوض وديعة الله"]),
        ("وقال عوض رحمه الله كلاما.", [(1, 2, "PER")], ["عوض"]),
        ("وقال سامي الحداد - الرياض إن الجو حار.", [(1, 3, "PER"), (4, 5, "LOC")], ["سامي الحداد", "الرياض"]),
        ("لقاء لندن-روما مهم للفريقين.", [(1, 2, "LOC"), (3, 4, "LOC")], ["لندن", "روما"]),
    ],
    ids=range(7),
)
def test_ties(text: str, chunks: list[tuple[int, int, str]], wanted: list[str]) -> None:
    assert _names(text, *chunks) == wanted
