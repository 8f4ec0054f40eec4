"""Nouns of acts and states: by the pattern of their verbal noun or by the list, with ال and pronouns."""

import pytest

from tawatur.reading.statements.words.deeds import is_deed, is_owned_deed
from tawatur.reading.statements.words.inflect import spell
from tests.reading.statement_factories import content, one


@pytest.mark.parametrize(
    "word", ["حرص", "الحرص", "حرصها", "استعداد", "التعاون", "مشاركته", "إنقاذ", "إلغاء", "التزامها"]
)
def test_acts_and_states(word: str) -> None:
    assert is_deed(spell(word))


@pytest.mark.parametrize("word", ["أصحاب", "محافظة", "الوزير", "تجار", "إدارة", "أبناء", "عائلته", "مسؤول"])
def test_people_and_things_of_the_same_shape(word: str) -> None:
    assert not is_deed(spell(word))


def test_only_a_pronoun_makes_it_owned() -> None:
    assert is_owned_deed(spell("حرصها"))
    assert not is_owned_deed(spell("حرص"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأكدت الحكومة التزامها بالحفاظ على الأمن.", "التزامها بالحفاظ على الأمن"),
        ("وأكد سليم الراوي ضرورة العمل على إنجاح الاتفاق.", "ضرورة العمل على إنجاح الاتفاق"),
        ("وأعلن المدير رفضه الكشف عن الأسماء.", "رفضه الكشف عن الأسماء"),
        ("وأكد المجتمعون أهمية أن تعمل الدول معا.", "أهمية أن تعمل الدول معا"),
        ("وأكد أهالي القرية على حقهم في الماء.", "حقهم في الماء"),
        ("وأعلنت الشرطة في وقت سابق إنقاذ ستة أشخاص.", "إنقاذ ستة أشخاص"),
        ("واستنكرت الحركة في بيان لها اليوم الاعتداء على المصلين.", "الاعتداء على المصلين"),
        ("وأوضحت المصادر وجود خلاف حول صفقة سليم الراوي.", "وجود خلاف حول صفقة سليم الراوي"),
    ],
)
def test_what_they_govern_opens_nothing_of_its_own(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي")) == said
