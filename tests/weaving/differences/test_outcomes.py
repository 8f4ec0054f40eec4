"""How it ended, told two ways: each question with a pair that excludes one another, and what tells no end."""

import pytest

from tawatur.weaving.differences.outcomes import compare_outcomes
from tests.weaving.differences.two_reports import report

TRIALS = [
    (
        "رفضت محكمة النقض في مدينة الصفاء الطعن الذي قدمته شركة الوادي للتعدين في سحب ترخيصها.",
        "قبلت محكمة النقض بمدينة الصفاء الطعن المقدم من شركة الوادي للتعدين على سحب ترخيصها.",
        {"رفضت", "قبلت"},
    ),
    (
        "علق عمال مصنع الزجاج في بلدة القبة إضرابهم بعد لقاء مع إدارة المصنع حول الأجور.",
        "واصل عمال مصنع الزجاج في بلدة القبة إضرابهم رغم اللقاء مع إدارة المصنع بشأن الأجور.",
        {"علق", "واصل"},
    ),
    (
        "نجا قائد لواء الجبل من تفجير استهدف سيارته في بلدة الكروم قبيل الغروب.",
        "أسفر تفجير استهدف سيارة قائد لواء الجبل في بلدة الكروم عن مقتل قائد اللواء قبيل الغروب.",
        {"نجا", "مقتل"},
    ),
    (
        "تمكن منفذ السطو على محل الذهب في حي الورد من الفرار بعد تبادل لإطلاق النار.",
        "أوقفت الشرطة منفذ السطو على محل الذهب في حي الورد بعد تبادل لإطلاق النار.",
        {"من الفرار", "أوقفت"},
    ),
]


def ends(one: str, two: str) -> list[set[str]]:
    readings = [report(f"{name}.txt", f"أخبار المساء\n\n{text}\n") for name, text in (("a", one), ("b", two))]
    return [{value.text for value in each.values} for each in compare_outcomes(readings)]


@pytest.mark.parametrize(("one", "two", "sides"), TRIALS)
def test_two_ends_of_one_thing(one: str, two: str, sides: set[str]) -> None:
    assert ends(one, two) == [sides]
    assert ends(two, one) == [sides]
    assert ends(one, one) == []


@pytest.mark.parametrize(
    "other",
    [
        # who wants an end, who fears one, an end of long ago beside the new one, a denial
        "طالب النواب محكمة النقض بقبول الطعن، وقد رفضت المحكمة طعن شركة الوادي للتعدين في سحب ترخيصها.",
        "توقع محامون أن قبلت محكمة النقض بمدينة الصفاء الطعن المقدم من شركة الوادي للتعدين على سحب ترخيصها.",
        "لم توافق محكمة النقض بمدينة الصفاء على الطعن المقدم من شركة الوادي للتعدين على سحب ترخيصها.",
        "قبلت محكمة النقض بمدينة الصفاء الطعن المقدم من شركة الوادي للتعدين بعد أن رفضت الطعن من قبل.",
        # another thing
        "قبلت الجامعة الأهلية في الساحل طلب ألف طالب من أبناء القرى هذا الموسم.",
    ],
)
def test_what_tells_no_other_end(other: str) -> None:
    assert ends(TRIALS[0][0], other) == []


def test_who_brought_an_end_about_stands_beside_the_other() -> None:
    one = "وافق مجلس نقابة البنائين في وادي الرمان على عرض وزارة المالية بشأن العلاوات بعد جلسة طويلة."
    few = "قبل مجلس نقابة البنائين بوادي الرمان العرض، ورفض عشرة أعضاء عرض وزارة المالية بشأن العلاوات."
    all_of_it = "رفض مجلس نقابة البنائين بوادي الرمان عرض وزارة المالية بشأن العلاوات في جلسة طويلة."
    assert ends(one, few) == []
    assert ends(one, all_of_it) == [{"وافق", "رفض"}]


def test_the_bearer_of_an_end_stands_beside_it() -> None:
    guards = "أسفر تفجير استهدف سيارة قائد لواء الجبل في بلدة الكروم عن مقتل اثنين من حراسه قبيل الغروب."
    assert ends(TRIALS[2][0], guards) == []
