"""Lines of any file, each within bounds."""

import io

from hypothesis import given
from hypothesis import strategies as st

from tawatur.ingest.bounded_lines import read_lines


def test_an_overlong_line_is_passed_over_and_the_rest_is_read() -> None:
    stream = io.BytesIO(b"one\n" + b"x" * 5000 + b"\nthree\n")
    lines = list(read_lines(stream, 100))
    assert [(line.number, line.data) for line in lines] == [(1, b"one\n"), (2, None), (3, b"three\n")]


def test_a_line_of_just_the_limit_is_kept() -> None:
    assert [line.data for line in read_lines(io.BytesIO(b"abcd\nef"), 4)] == [b"abcd\n", b"ef"]


def test_an_overlong_last_line_without_end_is_told_once() -> None:
    assert [line.data for line in read_lines(io.BytesIO(b"x" * 300), 100)] == [None]


def test_utf16_lines_come_as_utf8() -> None:
    stream = io.BytesIO('{"a": "خبر"}\n{"a": "ثان"}\n'.encode("utf-16"))
    assert [line.data for line in read_lines(stream, 1000)] == ['{"a": "خبر"}\n'.encode(), '{"a": "ثان"}\n'.encode()]


def test_utf16_lines_are_bounded_too() -> None:
    stream = io.BytesIO(("خ" * 500 + "\nقصير\n").encode("utf-16-le"))
    assert [line.data for line in read_lines(stream, 100)] == [None, "قصير\n".encode()]


@given(st.lists(st.binary(max_size=30).filter(lambda data: b"\n" not in data and b"\0" not in data), max_size=20))
def test_short_lines_come_back_as_they_were(rows: list[bytes]) -> None:
    data = b"\n".join([b"{}", *rows])
    assert b"".join(line.data or b"" for line in read_lines(io.BytesIO(data), 1000)) == data
