"""Which words name a verb's subject: set off by commas, before it, behind it with an object, or beside the last."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN, _OTHER, _WOMAN = "سليم الراوي", "نبيل درويش", "وداد الحكمي"


@pytest.mark.parametrize(
    "text",
    [
        f"لكن الناطق باسم جهاز الحراسة، الرائد {_MAN}، قال إن المسلحين فروا.",
        f"غير أن الناطق الرسمي، الفريق {_MAN}، قلل من أهمية الهجوم.",
        f"إلا أن محللها لأسواق الطاقة، {_MAN}، حذر من أن السعر مرتفع.",
        f"المسن نفسه، الحاج {_MAN} (71 عاما)، روى أن الجنود أوقفوه.",
        f"الخبير {_MAN}، أستاذ المالية في جامعة الأطلس، يرى أن الدعم ضروري.",
    ],
    ids=range(5),
)
def test_subject_set_off_by_commas(text: str) -> None:
    (found,) = read(text, person=_MAN)
    assert speaker(found) == _MAN


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        (f"وكان {_MAN} التقى وزير الري {_OTHER} الذي قال إن السد آمن.", _OTHER),
        (f"وكان {_MAN} قد زار {_OTHER} الذي أكد أن السد آمن.", _OTHER),
        (f"وكان {_MAN} قد أكد أن السد آمن.", _MAN),
        (f"وكان {_MAN} الذي أكد أن السد آمن، غادر البلاد.", _MAN),
    ],
    ids=range(4),
)
def test_relative_clause_behind_a_deed_is_its_objects(text: str, speaks: str) -> None:
    (found,) = read(text, person=_MAN, person2=_OTHER)
    assert speaker(found) == speaks


def test_clause_set_off_without_a_name_is_no_subject() -> None:
    found = read(f"قال {_MAN} إن الجسر، الذي بني أخيرا، أعلن افتتاحه.", person=_MAN)
    assert speaker(found[0]) == _MAN


def test_noun_behind_the_verb_with_an_object_is_the_subject() -> None:
    text = f"وكان المجلس شهد نقاشا حادا، إذ اتهم النائب {_MAN} الهيئة بإهدار المال."
    assert speaker(read(text, person=_MAN)[-1]) == _MAN


def test_noun_before_the_verb_is_the_subject_though_a_name_follows() -> None:
    text = f"وأضاف البيان أن {_MAN} أبلغ {_OTHER} أيضا بتحفظه على النص."
    assert speaker(read(text, person=[_MAN, _OTHER])[-1]) == _MAN
    text = "وكان والي السرو قد ناشد المنظمات الدولية الإسراع بإرسال الخيام."
    assert speaker(read(text)[-1]) == "والي السرو"


def test_joined_verb_goes_on_with_the_subject_of_its_sentence() -> None:
    text = "دانت بعثة الإغاثة الهجوم، ودعت الأطراف كافة إلى ضبط النفس."
    assert speaker(read(text, organisation="بعثة الإغاثة")[-1]) == "بعثة الإغاثة"
    assert speaker(read("قالت النقابة إن الإضراب بدأ. ودعا الحزب إلى الحوار.")[-1]) == "الحزب"


def test_somebody_called_by_a_name() -> None:
    found = read(f"وذكر شاهد عيان يدعى {_MAN} أنه سمع صوتا، مشيرا إلى أن السكان هربوا.", person=_MAN)
    assert [speaker(s) for s in found] == [_MAN, _MAN]


@pytest.mark.parametrize("when", ["أمس الأول", "أول من أمس", "الأسبوع الماضي"])
def test_day_behind_the_verb_is_nobody(when: str) -> None:
    (found,) = read(f"يذكر أن {_MAN} نائب وزير النقل قال {when} إن الحطام وصل.", person=_MAN)
    assert speaker(found) == _MAN


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"أما الجماهير الزرقاء، فقد راهنت على أن فريقها سيفوز أمام {_OTHER}.", "الجماهير الزرقاء"),
        (f"لكن البروفيسور {_MAN}، من معهد الأبحاث، والذي لم يشارك في الدراسة، دعا إلى التريث.", _MAN),
        (f"أفاد المصدر بأن المتهم نفى خلال استجوابه علمه بأسهم {_MAN}، قائلا إن الإمضاءات ليست له.", "المتهم"),
    ],
    ids=range(3),
)
def test_subject_in_front_of_its_clause(text: str, subject: str) -> None:
    assert speaker(read(text, person1=_MAN, person2=_OTHER)[-1]) == subject


def test_who_is_asked_by_an_outlet_is_not_the_outlet() -> None:
    text = f"قال {_MAN} إن البيت مفتوح. وردا على سؤال لـ«صدى النهر» حول أولاده قال: أولادي بخير."
    assert speaker(read(text, person=_MAN, organisation="صدى النهر")[1]) == _MAN


def test_office_ends_where_an_adjunct_stands_before_the_next() -> None:
    text = f"دعا الرئيس الجبلي خلال لقائه مبعوث المنظمة {_MAN} إلى زيارة المدينة. وأكد الرئيس الجبلي أن المدينة آمنة."
    assert speaker(read(text, person=_MAN)[-1]) == "الرئيس الجبلي"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"وأعلن النائب عن كتلة المستقبل {_MAN} أن الجلسة مؤجلة.", _MAN),
        ("وأبلغ مسؤول حكومي رفيع الصحافيين أن الجلسة مؤجلة.", "مسؤول حكومي رفيع"),
        ("وقال مسؤول رفيع المستوى إن الجلسة مؤجلة.", "مسؤول رفيع المستوى"),
        ("وأهابت وزارة الصحة بالمواطنين الالتزام بالتعليمات.", "وزارة الصحة"),
        ("وبررت المنظمة القرار بنقص المال.", "المنظمة"),
        ("وأكد مصدر أمني في اتصال مع «صدى النهر» ضرورة إنشاء لجنة.", "مصدر أمني"),
    ],
    ids=range(6),
)
def test_subject_ends_before_whom_it_tells_and_before_its_adjuncts(text: str, subject: str) -> None:
    (found,) = read(text, person=_MAN)
    assert speaker(found) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("وعلق مصدر أمني على القرار بقوله إن الوضع هادئ.", "مصدر أمني"),
        (f"وأكد كل من {_MAN} والسفير {_OTHER} أن الوضع هادئ.", _MAN),
        (f"- {_MAN}: المحادثات تسير في الاتجاه الصحيح منذ أمس.", _MAN),
    ],
    ids=range(3),
)
def test_subject_alone(text: str, subject: str) -> None:
    assert speaker(read(text, person1=_MAN, person2=_OTHER)[0]) == subject


def test_present_thought_goes_on_with_the_thinker_before() -> None:
    found = read(f"ويرى {_MAN} أن الخطة جيدة. ويعتقد أن التمويل ممكن.", person=_MAN)
    assert [speaker(statement) for statement in found] == [_MAN, _MAN]


@pytest.mark.parametrize("way", ["هكذا علق", "بهذه الكلمات لخص", "بهذه العبارة رد"])
def test_words_that_point_back_to_a_quotation(way: str) -> None:
    text = f"ساد الهدوء المدينة.\n«الخطة تحتاج إلى تمويل إضافي»، {way} الخبير {_MAN} على القرار."
    (found,) = read(text, person=_MAN)
    assert speaker(found) == _MAN


def test_points_that_follow_say_nothing() -> None:
    found = read(f"قال {_MAN} إن التقرير جاهز. وتضمن النقاط التالية: «الجسر قديم ويحتاج إلى ترميم عاجل».", person=_MAN)
    assert all(speaker(statement) != "النقاط التالية" for statement in found)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("وحث خبراء اقتصاديون الأطراف على ضبط النفس.", "خبراء اقتصاديون"),
        ("وأخبرت مصادر مطلعة الصحافيين بأن الوضع هادئ.", "مصادر مطلعة"),
    ],
    ids=range(2),
)
def test_adjective_closes_an_indefinite_subject(text: str, subject: str) -> None:
    assert speaker(read(text)[0]) == subject


def test_what_a_woman_tells_of_is_no_speaker() -> None:
    text = f"قالت {_WOMAN} إن السد آمن. وتوقعت إعلان النتائج بمقر البلدية."
    assert speaker(read(text, None, person=_WOMAN)[-1]) == _WOMAN
    assert speaker(read("وتوقعت تقرير جديد أن يرتفع الماء.")[-1]) == "تقرير جديد"  # a slip: what follows is the content


def test_a_medium_between_cue_and_colon_only_hands_on() -> None:
    text = f'نفى {_MAN} هذا النبأ، وقال في حسابه، ونقلته قناة المرسال: "السد آمن تماما اليوم".'
    last = read(text, None, person=_MAN, organisation="المرسال")[-1]
    assert (speaker(last), [hop.name for hop in last.via]) == (_MAN, ["المرسال"])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وأكد الجانبان أهمية التعاون.", "الجانبان"),
        ("وأعلنت الوزارتان في بيان مشترك أن السد آمن.", "الوزارتان"),
        ("تنصلت رئاستا الحكومة والبرلمان من تصريحات نسبت إليهما.", "رئاستا الحكومة والبرلمان"),
        ("وتساءل الدفاع مستنكرا، كيف لأحد أن ينكر ذلك، وزعم الدفاع أن الشاهد كاذب.", "الدفاع"),
    ],
)
def test_two_sides_and_two_bodies(text: str, who: str) -> None:
    assert speaker(read(text)[-1]) == who


def test_whom_something_is_wished_does_not_wish_it() -> None:
    text = f"وقالت {_WOMAN} إن الطريق طويل. وتمنت للراوي الشفاء العاجل."
    assert speaker(read(text, person=[_MAN, "للراوي"], person2=_WOMAN)[-1]) == _WOMAN


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"استمعت اللجنة إلى {_MAN}، محامي الدفاع عن {_OTHER}، والذي أكد أن السد آمن.", _MAN),
        (f"حضر اللقاء {_MAN}، و{_OTHER}، والذي أكد أن السد آمن.", _OTHER),
    ],
)
def test_a_relative_with_and_goes_over_appositions(text: str, who: str) -> None:
    assert speaker(read(text, person=_MAN, person2=_OTHER)[-1]) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وأخبر الرئيس السابق قاضي المحكمة بأنه مريض.", "الرئيس السابق"),
        ("وأبلغ وزير الري رئيس الحكومة بأن السد آمن.", "وزير الري"),
        (f"أما {_OTHER} فقال مخاطبا {_MAN} إن الوقت حان.", _OTHER),
        ("والي الضفاف قال إن السد آمن.", "والي الضفاف"),
    ],
)
def test_whom_somebody_tells_is_not_who_speaks(text: str, who: str) -> None:
    assert speaker(read(text, person=_MAN, person2=_OTHER, place="الضفاف")[-1]) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وناشد خريجو المعاهد الصحية بتنفيذ القرار.", "خريجو المعاهد الصحية"),
        ("وناشد المهندسون بتنفيذ القرار.", "المهندسون"),
        ("وناشد المهندسين بتنفيذ القرار.", "سليم الراوي"),
        ("وكتب رسالة طالب فيها المهندسون العاطلون بتنفيذ القرار.", "المهندسون العاطلون"),
        ("وكتب رسالة طالب فيها المهندسين بتنفيذ القرار.", "سليم الراوي"),
        ("ثم يشرح أكثر: «الشقوق كثيرة والبنك لا يسمع أحدا».", "سليم الراوي"),
        ("وقال أكثر من خبير إن الشقوق كثيرة.", "أكثر من خبير"),
    ],
)
def test_several_people_in_the_nominative_speak_whatever_the_verb_governs(text: str, who: str) -> None:
    found = read(f"قال سليم الراوي إن السد قديم. {text}", person="سليم الراوي")
    assert speaker(found[-1]) == who
