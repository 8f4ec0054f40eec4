"""A span equals its text and knows what it holds and touches."""

from tawatur.arabic import Span, span_of


def test_span_of_copies_its_words() -> None:
    assert span_of("قال نوري", 4, 8) == Span(4, 8, "نوري")


def test_holding_and_touching() -> None:
    text = "0123456789"
    whole, left, right = span_of(text, 0, 10), span_of(text, 0, 5), span_of(text, 5, 10)
    assert whole.holds(left)
    assert not left.holds(whole)
    assert whole.touches(right)
    assert not left.touches(right)
    assert len(left) == 5
