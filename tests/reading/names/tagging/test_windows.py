"""Windows of the accurate tier: nothing lost, nothing too long, sentences together, and an even number where many."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from tawatur.reading.names.tagging.windows import count_pieces, pack_windows

CODES = st.lists(st.integers(3, 9), min_size=1, max_size=14)
ARTICLES = st.lists(st.lists(CODES, max_size=60), max_size=30)


def article(*lengths: int) -> list[list[list[int]]]:
    """Sentences of so many words of one piece each."""
    return [[[7]] * length for length in lengths]


def sizes(sentences: list[list[list[int]]]) -> list[int]:
    return [sum(map(count_pieces, window)) for window in pack_windows(sentences)]


@given(ARTICLES)
def test_every_word_is_in_one_window_in_its_order(sentences: list[list[list[int]]]) -> None:
    windows = pack_windows(sentences)
    assert list(chain(*chain(*windows))) == list(chain(*sentences))
    assert all(all(window) and window for window in windows)


@given(ARTICLES)
def test_no_window_is_longer_than_the_encoder(sentences: list[list[list[int]]]) -> None:
    assert all(size <= 480 for size in sizes(sentences))


def test_a_short_article_is_one_window() -> None:
    assert sizes(article(50, 50, 50)) == [153]


def test_a_longer_article_is_two_windows_of_like_length() -> None:
    assert sizes(article(*[30] * 8)) == [124, 124]


def test_many_windows_are_even_in_number() -> None:
    assert sizes(article(*[31] * 12)) == [96] * 4
    assert len(sizes(article(*[19] * 40))) == 6


def test_sentences_stay_whole() -> None:
    windows = pack_windows(article(100, 7, 90, 120, 3))
    assert [[len(run) for run in window] for window in windows] == [[100, 7, 90], [120, 3]]


def test_a_sentence_too_long_for_the_encoder_is_cut_between_words() -> None:
    assert [len(run) for window in pack_windows([[[7, 7]] * 500]) for run in window] == [239, 239, 22]


def test_nothing_makes_no_window() -> None:
    assert pack_windows([]) == pack_windows([[], []]) == []
