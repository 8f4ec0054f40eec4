"""A holder of an office comes out of the label of the body."""

import pytest

from tawatur.arabic import fold
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.holders import opens_holder


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("المتحدث باسم وزارة التجارة الحبيب المشيلي أن", "الحبيب المشيلي"),
        ("قال رئيس نادي السرو ماجد البوقا :", "ماجد البوقا"),
        ("مدير هيئة الموانئ كيريلو سيبيشا في بيان", "كيريلو سيبيشا"),
    ],
)
def test_a_holder_opens_behind_the_definite_noun(text: str, name: str) -> None:
    words = fold(text).split()
    first = next(i for i, word in enumerate(words) if word in ("وزاره", "نادي", "هييه"))
    last = words.index(fold(name).split()[-1]) + 1
    assert words[opens_holder(words, Chunk(first, last, "ORG"))] == fold(name).split()[0]


@pytest.mark.parametrize(
    "text",
    [
        "زار وزارة التجارة الحبيب المشيلي أن",  # no office before the body
        "مدير مديرية الدفاع المدني بعنبرة إن",
        "رئيس اتحاد البنائين العرب أن",
        "مدير مستشفى الأمير سالم العوني أن",
    ],
)
def test_a_body_without_a_holder_stays_whole(text: str) -> None:
    words = fold(text).split()
    assert opens_holder(words, Chunk(1, len(words) - 1, "ORG")) == 0
