"""ولد and منت join a name of whatever words where a name can stand; a boy is none."""

import pytest

from tawatur.arabic import fold
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.children import children


def found(text: str, *chunks: Chunk) -> list[str]:
    words = fold(text).split()
    return [" ".join(words[chunk.first : chunk.last]) for chunk in children(words, list(chunks))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال يسلم ولد ابوحي إن", "يسلم ولد ابوحي"),
        ("قال وزير المالية عالي ولد اعل سالم أمس", "عالي ولد اعل سالم"),
        ("وأكدت النائبة فاطمتو منت سيدي محمد أن", "فاطمتو منت سيدي محمد"),
        ("وبحسب محمد محمود ولد الخيطي ،", "محمد محمود ولد الخيطي"),
    ],
)
def test_both_sides_are_one_name(text: str, name: str) -> None:
    assert found(text) == [fold(name)]


@pytest.mark.parametrize(
    "text", ["وقال إنه ولد في القرية ،", "أن ولد صغير مات", "يقوم ولد شيخان بزيارة", "وقال رجل ولد عام كذا إن"]
)
def test_a_birth_and_a_boy_are_nobody(text: str) -> None:
    assert found(text) == []


def test_a_whole_name_is_left_as_it_is() -> None:
    assert found("وقال يسلم ولد ابوحي إن", Chunk(1, 4, "PER")) == []
