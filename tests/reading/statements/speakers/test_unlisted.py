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
        ("ولفت شعتول إلى أن الموسم جيد.", "شعتول"),
        ("وشدد إهناتل على أن الموسم جيد.", "إهناتل"),
        ("وقال فضل بلايزل لوكالة الأنباء إن الموسم جيد.", "فضل بلايزل"),
        ("وأوضح ووبكيه ستوريه في مؤتمر صحافي أن الموسم جيد.", "ووبكيه ستوريه"),
    ],
    ids=range(8),
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


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("وأبلغ مسؤولون النادي الأزرق بأن اللاعب لن يرحل.", "مسؤولون"),
        ("واعتبر محللون سياسيون تصرفات الوفد خطأ.", "محللون سياسيون"),
        ("هذا الأمر جعل البعض يتساءل عن السبب.", "البعض"),
    ],
    ids=range(3),
)
def test_several_people_end_before_what_they_affect(text: str, speaks: str) -> None:
    assert speaker(read(_BEFORE + text, None, person=_OTHER)[-1]) == speaks


def test_views_that_are_drawn_do_not_speak() -> None:
    text = f"{_BEFORE}وكانت بحوث قديمة قد لفتت الأنظار إلى التشققات وكشفت أن السد قديم."
    assert {speaker(one) for one in read(text, None, person=_OTHER)[1:]} == {"بحوث قديمة"}


def test_body_carried_over_does_not_say_i() -> None:
    text = f'أعلنت هيئة السدود أن {_MAN} زار الموقع. وقال "أنا مصدوم من حجم الضرر".'
    assert speaker(read(text, None, person=_MAN, organisation="هيئة السدود")[-1]) == _MAN
    text = f'أعلنت هيئة السدود أن {_MAN} زار الموقع. وقالت "الضرر كبير جدا".'
    assert speaker(read(text, None, person=_MAN, organisation="هيئة السدود")[-1]) == "هيئة السدود"


def test_paper_of_their_own_is_theirs() -> None:
    text = "قالت قوى المدينة في بيان لها بعد اجتماع في المجلس البلدي إن الاتفاق قريب. وأكد البيان أن الحوار مستمر."
    assert speaker(read(text, None, organisation="المجلس البلدي")[-1]) != "المجلس البلدي"
