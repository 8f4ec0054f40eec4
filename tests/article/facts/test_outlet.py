"""Who published an article."""

import pytest

from tawatur.ingest import Meta
from tests.article.article_factories import BODY, read

TITLE = "السد الجديد لن يؤثر في المصب"


def outlet(text: str, meta: Meta | None = None) -> tuple[str | None, str | None]:
    article = read(text, meta)
    return article.outlet, article.outlet_basis


def test_metadata_comes_before_the_address_and_that_before_the_text() -> None:
    text = f"{TITLE}\nالسدرة: «صدى السدرة»\n{BODY}"
    assert outlet(text, Meta(outlet="المرفأ", url="https://aawsat.com/1")) == ("المرفأ", "metadata")
    assert outlet(text, Meta(url="https://aawsat.com/1")) == ("الشرق الأوسط", "url")
    assert outlet(text, Meta(url="https://unknown.example/1")) == ("صدى السدرة", "text")
    assert outlet(f"{TITLE}\n{BODY}", Meta(url="https://unknown.example/1")) == ("unknown.example", "url")


@pytest.mark.parametrize(
    ("line", "name", "basis"),
    [
        ("جميع الحقوق محفوظة © نبض الوادي 2024", "نبض الوادي", "notice"),
        ("جميع الحقوق محفوظة لموقع بريد الشام", "موقع بريد الشام", "notice"),
        ("انضم إلى قائمة من يقدرون محتوى عنب بلدي واشترك بنشرتنا البريدية.", "عنب بلدي", "notice"),
        ("وقال نقيب الأطباء في تصريح خاص لموقع «بريد الشام» إن المستحقات متأخرة منذ أشهر.", "بريد الشام", "text"),
        ("وقال المتحدث في تصريح خاص لشبكة المرفأ الإخبارية، إن الأمور تسير كما يجب.", "شبكة المرفأ الإخبارية", "text"),
        ("وعلمت «صدى السدرة» أن الاجتماع تأجل إلى الأسبوع المقبل لأسباب فنية.", "صدى السدرة", "text"),
        ("وأوضح الوزير لـ«الشرق الأوسط» أن الاجتماع تأجل إلى الأسبوع المقبل.", "الشرق الأوسط", "text"),
    ],
)
def test_the_text_lets_its_house_slip(line: str, name: str, basis: str) -> None:
    assert outlet(f"{TITLE}\n{BODY}\n{line}") == (name, basis)


@pytest.mark.parametrize(
    "line",
    [
        "وقال الوزير لوكالة رويترز إن الاجتماع تأجل إلى الأسبوع المقبل.",
        "وذكرت صحيفة «الشرق الأوسط» أن الاجتماع تأجل إلى الأسبوع المقبل.",
        "وقال الوزير لـ«الجبهة الشعبية» إن الاجتماع تأجل إلى الأسبوع المقبل.",
        "وقال الوزير في تصريح خاص إن الاجتماع تأجل إلى الأسبوع المقبل.",
    ],
)
def test_other_houses_that_it_names_are_not_its_own(line: str) -> None:
    assert outlet(f"{TITLE}\n{BODY}\n{line}") == (None, None)
