"""Bare objects as content: where the subject ends."""

import pytest

from tests.reading.statement_factories import content, one, read

NAMES = {"person": "سليم الراوي", "organisation": "هيئة المياه"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أكد سليم الراوي رفض بلاده التدخل في شؤون الجيران.", "رفض بلاده التدخل في شؤون الجيران"),
        ("وانتقدت السلطات الإقليمية التحالف بين الجارين.", "التحالف بين الجارين"),
        ("نفى مصدر مسؤول صحة الأنباء عن إغلاق المعبر.", "صحة الأنباء عن إغلاق المعبر"),
        ("أكدت مصادر مطلعة وجود خلافات بين الطرفين.", "وجود خلافات بين الطرفين"),
        ("توقع تقرير حديث تراجع مبيعات السيارات.", "تراجع مبيعات السيارات"),
        ("وأكد محافظ درعان ضرورة الالتزام بالعقود.", "ضرورة الالتزام بالعقود"),
        ("وأكد مصدر بالشرطة - فضل عدم ذكر اسمه - تلقي البلاغ.", "تلقي البلاغ"),
        ("وأكد سليم الراوي معارضة بلاده للتدخل.", "معارضة بلاده للتدخل"),
        ("وأكد سليم الراوي - حفظه الله - عمق العلاقة بين البلدين.", "عمق العلاقة بين البلدين"),
        ("وأعلنت القوات الشمالية السبت العثور على مخزن قديم.", "العثور على مخزن قديم"),
        ("ورفضت هيئة المياه (هـ م) المزاعم عن تلوث النهر.", "المزاعم عن تلوث النهر"),
    ],
)
def test_the_object_begins_behind_the_subject(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي", organisation="هيئة المياه")) == said


def test_a_participle_takes_what_stands_beside_it() -> None:
    text = "زار سليم الراوي الجرحى، متمنيا الشفاء العاجل للمصابين."
    assert content(one(text, person="سليم الراوي")) == "الشفاء العاجل للمصابين"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأكد سليم الراوي رئيس جمعية المستهلك ضرورة خفض الأسعار.", "ضرورة خفض الأسعار"),
        ("ونفى سليم الراوي المتحدث باسم الشركة وجود أي خلاف.", "وجود أي خلاف"),
        ("أعلن سليم الراوي القيادي بهيئة المياه ونائب رئيس المجلس استقالته من منصبه.", "استقالته من منصبه"),
        ("وانتقد سليم الراوي الخبير في شؤون الطاقة سياسة الوزارة.", "سياسة الوزارة"),
        # without an object behind it the office is whom the words meet
        ("وانتقد سليم الراوي رئيس الحكومة بسبب موقفه.", "رئيس الحكومة بسبب موقفه"),
        ("أبدى سليم الراوي سعادته بالنتيجة.", "سعادته بالنتيجة"),
    ],
)
def test_an_office_behind_the_name_is_no_object(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي")) == said


def test_a_denied_act_begins_before_whatever_it_is() -> None:
    text = "ونفى موظف في بلدية السرو حدوث أي تسرب من الخزان."
    assert content(one(text, place="السرو")) == "حدوث أي تسرب من الخزان"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ودانت هيئة المياه، اليوم السبت 23 تموز 2022، الاعتداء على السد.", "الاعتداء على السد"),
        ("وأعلنت هيئة المياه، اليوم السبت، 23 إصابة جديدة.", "23 إصابة جديدة"),
    ],
)
def test_a_date_behind_its_weekday_is_no_object(text: str, said: str) -> None:
    assert content(one(text, organisation="هيئة المياه")) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أعلن سليم الراوي الخميس 12 حالة وفاة.", "12 حالة وفاة"),
        ("أعلن سليم الراوي الخميس 12 مارس تأجيل الموعد.", "تأجيل الموعد"),
        ("أعلن سليم الراوي الخميس 12 مارس 2014 تأجيل الموعد.", "تأجيل الموعد"),
        ("وأكد سليم الراوي في القرية وقوع أضرار، مشيرا إلى أن السد قديم.", "وقوع أضرار"),
        ("وطلب سليم الراوي، أمس، من الشركة تأجيل الموعد.", "تأجيل الموعد"),
        ("شكر سليم الراوي مدرب الفريق لاعبيه على جهدهم.", "لاعبيه على جهدهم"),
        ("واستنكر سليم الراوي إعلان الشركة أن السد سيغلق.", "إعلان الشركة أن السد سيغلق"),
        ('نفى سليم الراوي الاتهامات الموجهة إليه بـ"الغش في الامتحان".', 'الاتهامات الموجهة إليه بـ"الغش في الامتحان'),
    ],
)
def test_where_an_object_begins(text: str, said: str) -> None:
    assert content(read(text, person="سليم الراوي")[0]) == said


def test_shares_of_those_asked() -> None:
    text = "قال سليم الراوي إن المسح انتهى. وأبدى 60% من السكان الذين شملهم المسح دعمهم للسد."
    assert content(read(text, person="سليم الراوي")[1]) == "دعمهم للسد"


@pytest.mark.parametrize("bracket", ["، اليوم الأحد (6 آب 2023)،", "، أمس (الأحد)،", " (42 عاما)"])
def test_object_behind_a_date_or_an_age_in_brackets(bracket: str) -> None:
    assert content(one(f"نفى سليم الراوي{bracket} صدور أي قرار بالهدم.", person="سليم الراوي")) == "صدور أي قرار بالهدم"


def test_a_state_behind_a_name_that_nobody_knows() -> None:
    text = "وأبدى مدرب الفريق ديسالفو رضاه التام عن النتيجة."
    assert content(one(text)) == "رضاه التام عن النتيجة"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("نفى سليم الراوي في القرية أنباء عن غرق السد، فجر السبت، وقيامه ببيعه.", "أنباء عن غرق السد"),
        ("ونفى سليم الراوي في تصريح أمس السبت ما نشر عن السد.", "ما نشر عن السد"),
        ("ولم يخف سليم الراوي تخوفه من الغلاء، ويبدو أن الأزمة مستمرة.", "تخوفه من الغلاء"),
        ("ونفى سليم الراوي الاتهامات التي وجهت إليه بأنه باع السد.", "الاتهامات التي وجهت إليه بأنه باع السد"),
    ],
)
def test_what_is_denied_behind_adjuncts(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي")).startswith(said)


def test_a_medium_that_is_told_is_no_object() -> None:
    text = "نفى سليم الراوي لقناة النهر وقوع أضرار في السد."
    assert content(one(text, person="سليم الراوي", organisation="قناة النهر")) == "وقوع أضرار في السد"


def test_marks_behind_a_share_belong_to_what_is_said() -> None:
    text = 'قال سليم الراوي إن المسح انتهى. ووصف 70% من السكان "حزب النهر" بأنه ضعيف.'
    assert content(read(text, person="سليم الراوي")[1]) == '"حزب النهر" بأنه ضعيف'


def test_object_behind_an_office_and_an_unknown_foreign_name() -> None:
    found = one("وأكد المتحدث باسم الشرطة تشينوا أديبايو وقوع الانفجار الأول.")
    assert (content(found), found.speaker and found.speaker.name) == ("وقوع الانفجار الأول", "تشينوا أديبايو")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ورفض سليم الراوي بشكل قاطع ونهائي الاتهامات الموجهة إليه.", "الاتهامات الموجهة إليه"),
        ("وانتقد سليم الراوي بصورة غير مباشرة أداء هيئة المياه.", "أداء هيئة المياه"),
        ("واستنكر سليم الراوي بأشد العبارات الهجوم على السد.", "الهجوم على السد"),
        ("ونفت هيئة المياه عبر موقعها الرسمي الأنباء المتداولة عن تلوث النهر.", "الأنباء المتداولة عن تلوث النهر"),
        ("وانتقدت هيئة المياه عبر ناطقها الإعلامي هذه القرارات.", "هذه القرارات"),
        ("وطلب سليم الراوي من رئيس الجلسة السماح له بالكلام.", "السماح له بالكلام"),
    ],
)
def test_how_and_where_something_is_said_is_no_object(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي", organisation="هيئة المياه")) == said


@pytest.mark.parametrize(
    "clause", ["الذي ترأس الجلسة", "الذي رأست بلاده الدورة في كلمته الافتتاحية", "الذي زار الميناء أمس"]
)
def test_a_clause_about_the_subject_ends_before_what_is_surely_affirmed(clause: str) -> None:
    assert content(one(f"أكد مندوب الصيادين {clause} ضرورة خفض الرسوم.")) == "ضرورة خفض الرسوم"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وانتقد سليم الراوي المستشار السياسي لنقابة الصيادين تصريحات هيئة المياه.", "تصريحات هيئة المياه"),
        ("وانتقد سليم الراوي المستشار السياسي لنقابة الصيادين بيان هيئة المياه.", "بيان هيئة المياه"),
        ("وزار السكان السد واتهموا هيئة المياه بالإهمال.", "هيئة المياه بالإهمال"),
    ],
)
def test_what_is_condemned_behind_an_office_or_by_several(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي", organisation="هيئة المياه")) == said


def test_what_somebody_is_told_of() -> None:
    text = "وقال سليم الراوي إن السد قديم، وأبلغه احتجاج النقابة على القرار."
    assert [content(s) for s in read(text, person="سليم الراوي")] == ["السد قديم", "احتجاج النقابة على القرار"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("اتهم المتظاهرون الوزير سليم الراوي بالتقصير.", "الوزير سليم الراوي بالتقصير"),
        ("واتهم نواب الضفة رئيس الوزراء سليم الراوي بالتقصير.", "رئيس الوزراء سليم الراوي بالتقصير"),
        ("واتهمت هيئة المياه الرئيس سليم الراوي بالتقصير.", "الرئيس سليم الراوي بالتقصير"),
        ("واتهم المدير العام سليم الراوي هيئة المياه بالتقصير.", "هيئة المياه بالتقصير"),
        ("وشكر سليم الراوي مدرب الفريق جماهير ناديه على الدعم.", "جماهير ناديه على الدعم"),
    ],
)
def test_whom_several_accuse_is_no_part_of_them(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي", organisation="هيئة المياه")) == said


def test_a_mark_at_the_very_end_opens_nothing() -> None:
    assert read("قال مشيرا قال السوق «") is not None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأعلنت فصائل مسلحة رفضها قرار هيئة المياه.", "رفضها قرار هيئة المياه"),
        ("وصف سليم الراوي رئيس النقابة، محاولة الهيئة بأنها متأخرة.", "محاولة الهيئة بأنها متأخرة"),
        ("وطالب سليم الراوي الذي فاز بالانتخابات بإطلاق السجناء.", "إطلاق السجناء"),
        ("ودعا الجميع لبذل الجهود لوضع حد للخلاف.", "بذل الجهود لوضع حد للخلاف"),
    ],
)
def test_what_is_told_of_the_subject_stays_with_it(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي", organisation="هيئة المياه")) == said


def test_whom_it_is_told_stands_before_what() -> None:
    s = one("وأبلغ سليم الراوي صحيفة «الضفاف» رفضه القرار.", person="سليم الراوي", organisation="الضفاف")
    assert (content(s), [hop.name for hop in s.via]) == ("رفضه القرار", ["الضفاف"])


def test_whom_somebody_thanks_is_what_is_thanked() -> None:
    s = one("وشكر الراوي سمو أمير منطقة السرو على إتاحته الفرصة.", person="الراوي", place="السرو")
    assert content(s).startswith("سمو أمير منطقة السرو")
