"""A subject that no list knows stands where a subject stands: never is whoever spoke before carried over it."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN, _OTHER = "سليم الراوي", "نبيل درويش"
_BEFORE = f"قال وزير الري {_OTHER} إن السد آمن. "


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("وأفادت ايه مو سيات التي تعيش في الوادي لوكالة الأنباء أن الماء نفد.", "ايه مو سيات"),
        ("وأكد كل من تيكمار كوتوشا ومارسان بيركي أن الموسم جيد.", "تيكمار كوتوشا"),
        ("ودعت القابلة كوكوف سانبا إلى فتح الطريق.", "كوكوف سانبا"),
        ("وحذر غواص متطوع عبر الهاتف من التيارات.", "غواص متطوع"),
    ],
    ids=range(4),
)
def test_subject_of_no_list(text: str, speaks: str) -> None:
    assert speaker(read(_BEFORE + text, None, person=_OTHER)[-1]) == speaks


@pytest.mark.parametrize("trade", ["عازفة القانون", "مربي الإبل", "الحكواتي"], ids=str)
def test_unlisted_title_behind_an_occasion(trade: str) -> None:
    text = f"{_BEFORE}وأوضح في تصريح صحافي {trade} {_MAN} أن القاعة امتلأت."
    assert speaker(read(text, None, person=_MAN, person2=_OTHER)[-1]) == _MAN


@pytest.mark.parametrize(
    "text",
    [
        f"وأكد في لقاء مع وزير الخارجية {_MAN} أن التعاون مستمر.",
        f"وأوضح خلال افتتاح مؤتمر الشهيد {_MAN} أن التعاون مستمر.",
        "ودعا المواطنين إلى الحذر.",
    ],
    ids=range(3),
)
def test_who_is_met_or_told_is_no_subject(text: str) -> None:
    assert speaker(read(_BEFORE + text, None, person=_MAN, person2=_OTHER)[-1]) == _OTHER


def test_somebody_told_by_his_office_is_no_subject() -> None:
    text = f"قال {_OTHER} إن السد آمن. غير أن القيادة العليا أوضحت للرئيس الأطلسي أنها ستتوقف عن ذلك."
    assert speaker(read(text, None, person=_OTHER)[-1]) == "القيادة العليا"
