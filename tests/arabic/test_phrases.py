"""Phrases are found with glued prefixes, the longest first."""

from tawatur.arabic import scan
from tawatur.arabic.phrases import Phrases

DAYS = Phrases([("أمس", -1), ("أمس الأول", -2), ("الثلاثاء", 1)])


def test_the_longest_phrase_wins() -> None:
    assert DAYS.match(scan("أمس الأول"), 0) == (-2, 2, 0)
    assert DAYS.match(scan("أمس الثاني"), 0) == (-1, 1, 0)


def test_a_prefix_is_counted_so_that_it_can_be_cut() -> None:
    assert DAYS.match(scan("وأمس"), 0) == (-1, 1, 1)


def test_a_fused_article_cannot_be_cut() -> None:
    assert DAYS.match(scan("للثلاثاء"), 0) == (1, 1, 0)


def test_another_word_is_no_phrase() -> None:
    assert DAYS.match(scan("أمسية"), 0) is None
