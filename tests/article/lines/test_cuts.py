"""Furniture inside a paragraph."""

import pytest

from tawatur.article.lines.cuts import find_cuts, find_signature
from tawatur.article.lines.furniture import find_phrases
from tests.article.article_factories import a_line

PROSE = "أعلنت الوزيرة أن السد الجديد لن يؤثر في حصة المصب هذا العام."


def cuts(text: str, *, last: bool = False) -> list[tuple[str, str]]:
    line = a_line(text)
    found = find_cuts(text, line, find_phrases(line.folded), last=last)
    return [(text[start:end], why) for start, end, why in found]


@pytest.mark.parametrize(
    ("tail", "why"),
    [
        ("...المزيد", "related"),
        ("رابط الخبر بصحيفة المرفأ: السد لن يؤثر", "related"),
        ("اقرأ أيضاً: خطة لترميم السد", "related"),
        ("سمات السد الوزيرة نورستان", "tags"),
        ("[email protected] /* */", "technical"),
    ],
)
def test_what_hangs_on_a_paragraph_is_cut_off(tail: str, why: str) -> None:
    assert cuts(f"{PROSE} {tail}") == [(tail, why)]


def test_a_paragraph_without_it_is_whole() -> None:
    assert cuts(PROSE) == []
    assert cuts("من سمات القائد الصبر. ومن سماته أيضاً الحزم.") == []


def test_only_the_last_paragraph_is_signed() -> None:
    assert cuts(f"{PROSE} هدى المرزوق", last=True) == [("هدى المرزوق", "byline")]
    assert cuts(f"{PROSE} هدى المرزوق") == []
    assert cuts(f"{PROSE} والسلام", last=True) == []


def test_a_name_that_is_the_whole_line_is_no_signature() -> None:
    assert find_signature("هدى المرزوق", 0, 11) is None
