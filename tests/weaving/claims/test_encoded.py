"""Each word of a sentence gets its vectors, whatever else is read."""

import numpy as np
import pytest

from tawatur.weaving.claims.encoded import MOST_WORDS, Encoder


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


def test_every_word_has_its_vectors(encoder: Encoder) -> None:
    seen = encoder.read("افتتاح سوق الصيادين الجديد")
    assert seen.words.shape[:2] == (len(seen.whole), 4)
    assert len(seen.stems) == 4


def test_words_of_one_meaning_come_near(encoder: Encoder) -> None:
    def whole(text: str) -> np.ndarray:
        vector = encoder.read(text).whole[-1]
        unit: np.ndarray = vector / np.linalg.norm(vector)
        return unit

    rise = whole("ارتفاع الأسعار")
    assert rise @ whole("غلاء الأسعار") > rise @ whole("مباراة في كرة السلة")


def test_a_sentence_is_read_the_same_again(encoder: Encoder) -> None:
    one = encoder._read("افتتاح سوق الصيادين")
    encoder._read("خبر آخر")
    assert np.array_equal(one.words, encoder._read("افتتاح سوق الصيادين").words)


def test_digits_of_either_kind_are_one(encoder: Encoder) -> None:
    assert np.array_equal(encoder._read("مقتل ١٢ جنديا").words, encoder._read("مقتل 12 جنديا").words)


def test_long_texts_are_cut_and_empty_ones_hold_nothing(encoder: Encoder) -> None:
    assert len(encoder.read("كلمة " * 500).stems) <= MOST_WORDS
    assert encoder.read("").stems == ()
