"""Bodies told by a chain of nouns."""

import pytest

from tests.reading.names_factories import bodies


@pytest.mark.parametrize(
    "name",
    [
        "نقابة عمال المطابع",
        "رابطة أدباء السروات",
        "جمعية أصدقاء الشجرة",
        "تنسيقية أساتذة التعاقد",
        "لجنة متابعة شؤون المهجرين",
        "محكمة استئناف الرمال",
        "هيئة استصلاح أراضي السروات",
        "غرفة صناعة الجلود",
        "كتائب شهداء السروات",
        "جهاز مكافحة الهجرة غير الشرعية",
        "حزب النهضة والعدالة",
        "نقابة مستوردي الدواء",
        "جمعية الحفاظ على التراث",
    ],
)
def test_chain_is_a_body(name: str) -> None:
    assert name in bodies(f"ودعت {name} إلى لقاء قريب.")


@pytest.mark.parametrize(
    "name", ["مركز أبحاث الطاقة", "وحدة مكافحة التهريب", "دائرة الإحصاء والمعلومات الجغرافية", "شبكة قنوات السروات"]
)
def test_wide_head_needs_an_office_or_a_verb_of_saying(name: str) -> None:
    assert name in bodies(f"وأوضح مدير {name} أن العمل مستمر.")
    assert name in bodies(f"وقالت {name} إن العمل مستمر.")


@pytest.mark.parametrize(
    "sentence",
    [
        "وقال عضو مجلس إدارة الشركة إن العمل مستمر.",
        "وطالبت لجنة مصغرة بوقف العمل.",
        "وتابعت لجنة تضم الخبراء سير العمل.",
        "واتفق أعضاء هيئة التدريس على ذلك.",
        "وزار حزب الرئيس السابق المدينة.",
        "وعاد الطفل من جهاز الكمبيوتر إلى كتابه.",
    ],
)
def test_what_every_body_has_names_none(sentence: str) -> None:
    assert bodies(sentence) == []


def test_an_object_behind_the_chain_stays_outside() -> None:
    assert "كتائب شهداء السروات" in bodies("وتبنت كتائب شهداء السروات العملية.")
    assert "نقابة عمال المطابع" in bodies("وطالبت نقابة عمال المطابع الحكومة بالرد.")


def test_a_listed_body_does_not_grow() -> None:
    assert "حركة فتح" in bodies("وأعلنت حركة فتح بزعامة الرئيس موقفها.")


@pytest.mark.parametrize("name", ["الاتحاد العام لطلبة البلاد", "المفوضية المستقلة لحقوق الإنسان"])
def test_purpose_of_a_definite_body(name: str) -> None:
    assert name in bodies(f"ودعت {name} إلى لقاء قريب.")


def test_a_committee_by_any_adjective_of_relation() -> None:
    assert "اللجنة القانونية" in bodies("وأكدت اللجنة القانونية المسؤولية كاملة.")
    assert bodies("وأكدت اللجنة الجديدة ذلك.") == []
