"""An agency is known by all its signatures, and a city is no agency."""

import msgspec
import pytest

from tawatur.weaving.stories.wires import find_wires, name_wire
from tests.weaving.weaving_factories import reading


@pytest.mark.parametrize("form", ["أ ف ب", "ا.ف.ب", "وكالة فرانس برس", "فرانس برس"])
def test_one_agency_has_many_names(form: str) -> None:
    assert name_wire(form) == "فرانس برس"


def test_a_signature_line_names_the_agency() -> None:
    article = reading("a", "عنوان", "المنارة - رويترز", "نص الخبر في فقرة طويلة لا توقيع فيها").article
    assert find_wires(article) == ("رويترز",)


def test_an_agency_named_inside_the_text_does_not_sign_it() -> None:
    long = "قالت الشركة إنها أبلغت رويترز بموعد الافتتاح المقرر في الأسبوع الأول من الشهر المقبل بحضور الأهالي"
    assert find_wires(reading("a", "عنوان", long, long).article) == ()


def test_a_byline_signs_too() -> None:
    article = reading("a", "عنوان", "نص").article
    signed = msgspec.structs.replace(article, byline=msgspec.structs.replace(article.parts[1].span, text="د ب أ"))
    assert find_wires(signed) == ("الألمانية",)
