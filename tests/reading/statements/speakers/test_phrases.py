"""Where the phrase that names a speaker ends: before whom it addresses, before who is among several, behind a comma."""

import pytest

from tests.reading.statement_factories import one, read, speaker

_MAN, _OTHER = "نبيل درويش", "كمال العابد"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"وطالب أهالي القرية رئيس البلدية {_MAN} بإصلاح الطريق.", "أهالي القرية"),
        (f"وطالب أهالي القرية الوزير {_MAN} بإصلاح الطريق.", "أهالي القرية"),
        (f"وطالب عدد من سكان الحي وزير الري {_MAN} بإصلاح الطريق.", "عدد من سكان الحي"),
        (f"وقال أعضاء في اللجنة بينهم {_MAN} إن الوضع مستقر.", "أعضاء في اللجنة"),
        (f"وقال موقعو النداء وبينهم الروائي {_MAN} إن الوضع مستقر.", "موقعو النداء"),
        (f"وقال أنصار الرئيس السابق {_MAN} إن الوضع مستقر.", f"أنصار الرئيس السابق {_MAN}"),
        ("وقال كلا الجانبين إن الوضع مستقر.", "كلا الجانبين"),
        ("وقالت كلتا الشركتين إن الوضع مستقر.", "كلتا الشركتين"),
        ("وقال 60 في المئة من المستطلعين إن الوضع مستقر.", "60 في المئة من المستطلعين"),
    ],
)
def test_several_people(text: str, who: str) -> None:
    (found,) = read(text, person=_MAN)
    assert speaker(found) == who


def test_one_of_the_most_prominent() -> None:
    (found,) = read(f"وكان أبرز المهتمين بالمخطوطات الدكتور {_MAN} قد قال إن الوضع مستقر.", person=_MAN)
    assert speaker(found) == _MAN


@pytest.mark.parametrize("subject", ["رئيس المجلس، الجمهوري", "رئيس المجلس، النائب", "أمين السر، العضو السابق"])
def test_name_behind_a_comma_and_a_title(subject: str) -> None:
    (found,) = read(f"وقال {subject} {_MAN} إن الوضع مستقر.", person=_MAN)
    assert speaker(found) == _MAN


@pytest.mark.parametrize(
    ("subject", "who"),
    [
        ("دبلوماسي غربي", "دبلوماسي غربي"),
        ("مصادر دبلوماسية", "مصادر دبلوماسية"),
    ],
)
def test_outlet_in_marks_is_whom_a_source_tells(subject: str, who: str) -> None:
    verb = "وأبلغت" if subject.startswith("مصادر") else "وأبلغ"
    (found,) = read(f"{verb} {subject} «صدى النهر» أن الوضع مستقر.", organisation="صدى النهر")
    assert speaker(found) == who


def test_outlet_in_marks_is_where_a_source_works() -> None:
    (found,) = read("وقال مسؤول قناة «صدى النهر» أمس إن الوضع مستقر.", organisation="صدى النهر")
    assert speaker(found) != "مسؤول قناة"


def test_each_of_two_behind_a_formula() -> None:
    text = f"ووفقا لكل من {_MAN} و{_OTHER} فإن الوضع مستقر."
    (found,) = read(text, person=_MAN, person2=_OTHER)
    assert speaker(found) == _MAN


def test_first_of_two_whom_nobody_saw() -> None:
    text = f"وأكد وزير الري إيغور سمولين ونظيره الألماني {_OTHER} أن الوضع مستقر."
    (found,) = read(text, person=_OTHER)
    assert speaker(found) == "إيغور سمولين"


def test_government_known_by_its_head() -> None:
    (found,) = read(f"وقالت إدارة الرئيس {_MAN} إن الوضع مستقر.", person=_MAN)
    assert speaker(found) == f"إدارة الرئيس {_MAN}"
    (found,) = read(f"وقال مكتب الرئيس {_MAN} إن الوضع مستقر.", person=_MAN)
    assert speaker(found) == "مكتب الرئيس"


@pytest.mark.parametrize("counsel", ["محامي الدفاع", "محامي الشركة", "محامي الضحايا"])
def test_counsel_of_several_or_of_a_body_has_the_name(counsel: str) -> None:
    (found,) = read(f"قال {counsel} سليم الراوي إن الحكم قاس.", person="سليم الراوي")
    assert speaker(found) == "سليم الراوي"


def test_counsel_of_one_person_has_no_name() -> None:
    (found,) = read("قال محامي المتهم سليم الراوي إن الحكم قاس.", person="سليم الراوي")
    assert speaker(found) == "محامي المتهم سليم الراوي"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وقال محامي الضحية والذي حضر الجلسة إن الوضع مستقر.", "محامي الضحية"),
        (f"وأعلن بعدها رئيس الحزب {_MAN} أن الوضع مستقر.", _MAN),
        (f"وقال وقتها {_MAN} إن الوضع مستقر.", _MAN),
    ],
)
def test_a_clause_or_a_time_is_no_part(text: str, who: str) -> None:
    (found,) = read(text, person=_MAN)
    assert speaker(found) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ودعا رئيس الدولة وزارة الزراعة إلى الاستعداد للحصاد.", "رئيس الدولة"),
        ("ودعا رئيس الحكومة وزارتي الزراعة والمياه إلى التنسيق.", "رئيس الحكومة"),
        ("ودعا الأمين العام شركات الشحن إلى خفض الأسعار.", "الأمين العام"),
        ("وقال نائب رئيس الحكومة وزير المالية إن الأسعار ثابتة.", "نائب رئيس الحكومة وزير المالية"),
        ("وقال رئيس الحكومة ووزارة المالية إن الأسعار ثابتة.", "رئيس الحكومة ووزارة المالية"),
    ],
)
def test_body_behind_an_office_is_addressed_not_part_of_it(text: str, who: str) -> None:
    assert speaker(read(text)[-1]) == who


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("الذي تفقد الميناء", _MAN),
        ("الذي يرأس اللجنة", _MAN),
        ("الذي التقى الوزير", "محافظ الضفاف"),
        ("الذي عينه المجلس", "محافظ الضفاف"),
    ],
)
def test_holder_behind_a_clause_about_the_office(clause: str, who: str) -> None:
    (found,) = read(f"وقال محافظ الضفاف {clause} {_MAN} إن الوضع مستقر.", person=_MAN)
    assert speaker(found) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وأفاد البنك - ومقره زهران - بأن القرض كبير.", "البنك"),
        ("أكدت عائلة الراوي أحد المساهمين أنها باقية.", "عائلة الراوي"),
        ("وقال شهود عيان للمرسال إن السد آمن.", "شهود عيان"),
        ("وكان تقرير أصدرته المنظمة مطلع الأسبوع الجاري أكد أن السد آمن.", "المنظمة"),
    ],
)
def test_a_phrase_ends_where_something_else_is_told(text: str, who: str) -> None:
    assert speaker(read(text)[-1]) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ودعت أحزاب معارضة إلى الإضراب يوم الأحد.", "أحزاب معارضة"),
        (f"ودعت سبعة أحزاب معارضة الرئيس {_MAN} إلى الحوار.", "سبعة أحزاب معارضة"),
        ("ودعت منظمات حقوقية السلطات إلى الإفراج عنهم.", "منظمات حقوقية"),
        ("وحثت دول مجاورة رعاياها على المغادرة.", "دول مجاورة"),
        ("ودعا وزير الخارجية المصري الأطراف إلى الهدوء.", "وزير الخارجية المصري"),
        ("وقالت سيدات بريطانيات الجنسية إن الوضع مستقر.", "سيدات بريطانيات الجنسية"),
        ("وقالت منظمات المجتمع المدني إن الوضع مستقر.", "منظمات المجتمع المدني"),
    ],
)
def test_bodies_without_those_whom_they_call_upon(text: str, who: str) -> None:
    assert speaker(read(text, person=_MAN)[-1]) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"وأكدت قوات المشير {_MAN} أنها عادت.", f"قوات المشير {_MAN}"),
        (f"وأكدت قيادة قوات المشير {_MAN}، اليوم، أنها عادت.", f"قيادة قوات المشير {_MAN}"),
        ("وقالت قوة حماية الضفاف لصحيفة النور إنها عادت.", "قوة حماية الضفاف"),
        ("وطالب الوزير بقوة بإلغاء القرار.", "الوزير"),
        (f"ونفى المتحدث باسم المركز المدني لحملة «نور» التي ترعاها البلدية، {_MAN}، تأخر الحملة.", _MAN),
    ],
)
def test_forces_and_whose_they_are(text: str, who: str) -> None:
    assert speaker(read(text, person=_MAN)[-1]) == who


def test_state_that_somebody_of_another_warns_is_no_part_of_him() -> None:
    found = read("وهي البلاد التي حذر رئيسها الضفاف من أن سياستها تضر بالجهود.", place="الضفاف")
    assert speaker(found[-1]) == "رئيسها"


@pytest.mark.parametrize("gloss", ["إحدى دوائر المالية", "أحد أقسام البلدية"])
def test_a_name_behind_what_the_body_is_holds_the_office(gloss: str) -> None:
    text = f"وقال مدير الجمارك، {gloss}، سليم الراوي، إن الطريق مفتوح."
    assert speaker(read(text, person="سليم الراوي")[0]) == "سليم الراوي"


def test_a_gloss_without_a_name_behind_it_names_nobody() -> None:
    text = "حضر سليم الراوي. وقال مدير الجمارك، إحدى دوائر المالية، إن الطريق مفتوح."
    assert speaker(read(text, person="سليم الراوي")[0]) == "مدير الجمارك"


@pytest.mark.parametrize("who", ["نواب كتلة السدرة", "أعضاء لجنة المراعي", "سكان قرية المرجان"])
def test_several_people_with_what_they_are_of(who: str) -> None:
    assert speaker(one(f"وطالب {who} بإصلاح السد.")) == who


def test_several_bodies_before_whom_they_address() -> None:
    assert speaker(one("ودعت أحزاب معارضة الحكومة إلى الاستقالة.")) == "أحزاب معارضة"


@pytest.mark.parametrize(
    ("body", "whom"),
    [
        ("السلطات", "سكان القرية"),
        ("السلطات المحلية", "أهالي القرية"),
        ("الحكومة", f"أسرة الصحافي {_MAN}"),
        ("السلطات", f"عائلة «{_MAN}»"),
        ("النقابة", "وزير المال"),
        ("الشرطة", "سائقي الحافلات"),
        ("الوزارة", "جميع الأطراف"),
    ],
)
def test_whom_a_body_addresses_is_no_part_of_it(body: str, whom: str) -> None:
    assert speaker(read(f"وطالبت {body} {whom} بمغادرة المكان.", person=_MAN)[0]) == body


@pytest.mark.parametrize("who", ["الشركة صاحبة المشروع", "الحركة عضو التحالف", "السلطات في المناطق الشرقية"])
def test_what_says_more_of_a_body_stays_with_it(who: str) -> None:
    assert speaker(read(f"وأكدت {who} أن العمل بدأ.")[0]) == who
