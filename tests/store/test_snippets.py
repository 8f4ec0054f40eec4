from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tawatur.store.query import QueryError, parse_query
from tawatur.store.snippets import WINDOW, cut_snippet, find_marks, matches

LONG = "كلام " * 200 + "سدّ عين الصفصاف انهار " + "كلام " * 200


def test_the_window_stands_around_the_first_match() -> None:
    snippet = cut_snippet(LONG, parse_query('"عين الصفصاف"'))
    assert [mark.text for mark in snippet.marks] == ["عين الصفصاف"]
    assert len(snippet.text) <= WINDOW
    assert LONG[snippet.start : snippet.end] == snippet.text


def test_without_a_match_the_window_is_the_beginning() -> None:
    snippet = cut_snippet(LONG, parse_query("غائب"))
    assert snippet.start == 0
    assert snippet.marks == ()


def test_marks_do_not_overlap() -> None:
    marks = find_marks("سد سد سد", parse_query('"سد سد" سد'))
    assert all(left.end <= right.start for left, right in pairwise(marks))


def test_excluded_words_are_not_marked() -> None:
    assert [mark.text for mark in find_marks("سد ومصر", parse_query("سد -مصر"))] == ["سد"]


def test_matching_in_plain_python() -> None:
    words = ["اعلن", "الوزير", "خبرا"]
    assert matches(words, parse_query("وزير"))
    assert matches(words, parse_query('"أعلن الوز*"'))
    assert not matches(words, parse_query('"الوزير أعلن"'))
    assert not matches(words, parse_query("وزير -خبرا"))


@given(st.text(alphabet="ابت ّ\n.", max_size=80), st.text(alphabet='ابت "*-', min_size=1, max_size=10))
def test_marks_are_the_text_at_their_place(text: str, words: str) -> None:
    try:
        query = parse_query(words)
    except QueryError:
        return
    for mark in find_marks(text, query):
        assert text[mark.start : mark.end] == mark.text
    snippet = cut_snippet(text, query)
    assert text[snippet.start : snippet.end] == snippet.text
