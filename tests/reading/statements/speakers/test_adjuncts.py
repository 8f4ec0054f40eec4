"""Where adjuncts without a comma are over: at whoever their last word cannot govern, and not at whom they are about."""

import pytest

from tests.reading.statement_factories import read, speaker

_LAST, _MAN = "سليم الراوي", "نبيل درويش"


def _who(text: str) -> str | None:
    before = f"وقال {_LAST} إن الأمطار ستتواصل. "
    found = read(before + text, person=_LAST, person2=_MAN, place=["باريس"], place2=["تونس"])
    return speaker(found[-1])


@pytest.mark.parametrize(
    "adjunct",
    [
        "في ختام الاجتماع",
        "خلال الجلسة الافتتاحية",
        "في مؤتمر صحافي",
        "في لقاء مع الصحافيين",
        "من باريس",
        "خلال الندوة التي نظمتها الجمعية",
        "عقب استقباله وفدا من رجال الأعمال",
        "في هذا الصدد",
        "من جانبه",
        "لعدد من الصحافيين",
        "لصحافيين في تونس",
    ],
)
def test_office_behind_an_adjunct_speaks(adjunct: str) -> None:
    assert _who(f"وقال {adjunct} وزير الري {_MAN} إن الوضع مستقر.") == _MAN


@pytest.mark.parametrize(
    "adjunct",
    [
        f"في الاجتماع الذي ترأسه وزير الري {_MAN}",
        f"في رسالة وجهها إلى رئيس الحكومة {_MAN}",
        f"عقب لقائه أمس الرئيس {_MAN}",
        f"عقب لقائه برئيس الجمهورية {_MAN}",
        f"في لقاء مع المدرب {_MAN}",
        f"حول قضية الطفل {_MAN}",
        f"في حفل افتتاح المركز بحضور الوزير {_MAN}",
        "في اجتماع مع رؤساء البلديات",
        "في الجلسة التي غاب عنها ممثلو الأحزاب",
        "بصفته رئيس اللجنة",
        "بلهجة حازمة",
    ],
)
def test_whom_an_adjunct_is_about_is_silent(adjunct: str) -> None:
    assert _who(f"وقال {adjunct} إن الوضع مستقر.") == _LAST


def test_imam_is_no_preposition() -> None:
    assert _who("وشدد للصحافيين إمام المسجد على ضرورة الحوار.") == "إمام المسجد"
    assert _who(f"وشدد أمام الصحافيين النائب {_MAN} على ضرورة الحوار.") == _MAN


def test_informed_source_is_no_beginning_of_a_month() -> None:
    assert _who("وقال مصدر مطلع في اللجنة إن الوضع مستقر.") == "مصدر مطلع في اللجنة"
    assert _who(f"وقال {_MAN} مطلع الشهر إن الوضع مستقر.") == _MAN


def test_name_of_no_list_stands_where_a_subject_does() -> None:
    text = "وأفادت داو كين التي تعيش في القرية لوكالة محلية: «لم نتلق أي إنذار وكنا نظن أنها أمطار عادية»."
    assert _who(text) == "داو كين"
    assert _who("وأفادت بصفتها التي تعرف الملف: «لم نتلق أي إنذار وكنا نظن أنها أمطار عادية».") == _LAST


def test_a_weekday_joined_to_another_is_nobody() -> None:
    text = "قال سليم الراوي إن الطريق مفتوح. وأضاف خلال معرض يقام يومي، السبت والأحد، إن العمل مستمر."
    statements = read(text, person="سليم الراوي")
    assert [speaker(s) for s in statements] == ["سليم الراوي", "سليم الراوي"]


@pytest.mark.parametrize("share", ["نحو 60% من السكان", "نحو 60 في المئة من السكان", "قرابة 60% من السكان"])
def test_a_share_told_roughly_speaks(share: str) -> None:
    assert _who(f"ويرى {share} أن الطريق خطر.") == share


@pytest.mark.parametrize(
    "programme",
    [
        'خلال حواره ببرنامج "شرفة المساء"، المذاع على قناة الرابية،',
        'خلال لقاء ببرنامج "شرفة المساء"، والمذاع عبر قناة الرابية،',
        'عبر برنامج "شرفة المساء"، تقديم الإعلامي نبيل درويش،',
    ],
)
def test_neither_a_programme_nor_its_host_speaks(programme: str) -> None:
    found = read(
        f"قال سليم الراوي إن الطريق مفتوح.\nوأضاف {programme} أن العمل مستمر.", person="سليم الراوي", person2=_MAN
    )
    assert [speaker(s) for s in found] == ["سليم الراوي"] * 2
