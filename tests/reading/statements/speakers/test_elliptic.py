"""Who an elliptic cue means: by number, behind contrast and relative clauses, by who acts in its sentence."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN, _WOMAN = "سليم الراوي", "وداد الحكمي"


def _last(text: str, **names: str | list[str]) -> str | None:
    return speaker(read(text, None, **names)[-1])


def test_plural_verb_means_the_people_who_act() -> None:
    text = "تجمع سكان القرية أمام المقر، وطالبوا بإصلاح الطريق."
    assert _last(f"قال {_MAN} إن السد آمن. {text}", person=_MAN) == "سكان القرية"


def test_plural_verb_goes_on_with_the_people_who_spoke() -> None:
    found = read("قال مزارعون إن البئر جفت. وأضافوا أن المطر تأخر.")
    assert [speaker(s) for s in found] == ["مزارعون", "مزارعون"]


def test_singular_verb_does_not_mean_many() -> None:
    text = f"قال {_MAN} إن السد آمن. وقال مزارعون إن البئر جفت. وأضاف أن المطر تأخر."
    assert _last(text, person=_MAN) == _MAN


def test_participle_of_a_body_may_be_plural() -> None:
    text = "أكدت جمعية النخيل مساندة العمال، متعهدين بمتابعة الملف."
    assert _last(text, organisation="جمعية النخيل") == "جمعية النخيل"


@pytest.mark.parametrize("but", ["لكنه", "إلا أنه", "غير أنه"])
def test_clause_of_contrast_keeps_its_subject(but: str) -> None:
    text = f"قالت {_WOMAN} إن المدرسة فتحت. ورغم أن {_MAN} لم يذكر المدرسة صراحة، {but} قال إن الطريق مغلق."
    assert _last(text, person1=_WOMAN, person2=_MAN) == _MAN


def test_speech_taken_up_is_of_who_acts() -> None:
    text = f"قالت {_WOMAN} إن المدرسة فتحت. وألقى {_MAN} كلمة، أوضح فيها أن الطريق مغلق."
    assert _last(text, person1=_WOMAN, person2=_MAN) == _MAN


def test_noun_taken_up_by_a_pronoun_does_not_speak() -> None:
    text = f"انتقد {_MAN} أداء بعض الولاة الذين قال إنهم تأخروا كثيرا عن مواعيدهم."
    assert _last(text, person=_MAN) == _MAN


def test_relative_clause_of_who_speaks() -> None:
    text = f"قال {_MAN} إن السد آمن. وجاء الرد من مزارعين في الوادي الذين قالوا إن البئر جفت."
    assert "مزارعين" in (_last(text, person=_MAN) or "")


def test_relay_does_not_lend_its_gender_to_the_source() -> None:
    text = f"ونقلت صحيفة المرسال عن {_MAN} قوله إن السد آمن. وأوضح أن الماء وفير."
    assert _last(text, person=_MAN, organisation="المرسال") == _MAN


def test_that_is_nobody() -> None:
    found = read("قالت مصادر في المرفأ أن السفينة وصلت.", person="أن")
    assert [speaker(s) for s in found] == ["مصادر في المرفأ"]


def test_honorific_points_to_whoever_spoke() -> None:
    text = f"قال الوزير {_MAN} إن السد آمن. وأضاف معاليه أن الماء وفير."
    assert _last(text, person=_MAN) == _MAN


def test_main_verb_behind_a_clause_of_time() -> None:
    text = f"عندما أطلقت {_WOMAN} حملتها في وادي {_MAN} بالمدينة، دعت السكان إلى المشاركة."
    assert _last(text, person1=_WOMAN, person2=_MAN) == _WOMAN


def test_answer_is_of_who_was_asked() -> None:
    text = f"وتواصلت الصحيفة مع {_MAN} لسؤاله عما إذا كانت البئر ستفتح، فأكد أن العمل مستمر."
    assert _last(text, person=_MAN) == _MAN


def test_noun_with_a_person_behind_it_is_no_person() -> None:
    text = f"أكدت {_WOMAN} أن زيارة نائب الوزير {_MAN} إلى الوادي تؤكد أن الطريق آمن."
    assert _last(text, person1=_WOMAN, person2=_MAN) != _MAN


def test_was_of_another_clause_names_nobody() -> None:
    text = f"قال {_MAN}: نحن جاهزون مهما كانت الظروف، وأكد أن العمل مستمر."
    assert _last(text, person=_MAN) == _MAN


def test_elliptic_verb_means_somebody_as_the_text_last_called_them() -> None:
    found = read(
        "صرح دبلوماسي غربي معتمد في السرو أن الحوار مستمر. وكشف الدبلوماسي أن اللقاء قريب. وقال إن الجو إيجابي."
    )
    assert speaker(found[-1]) == "الدبلوماسي"
    found = read("صرح مصدر أمني رفيع أن الحوار مستمر. وأكد المصدر أن اللقاء قريب. وقال إن الجو إيجابي.")
    assert speaker(found[-1]) == "مصدر أمني رفيع"


@pytest.mark.parametrize(
    "text",
    [
        f"قالت {_WOMAN} إن القرار ظالم. ورد {_MAN} على {_WOMAN} بالقول: «قرأناه».",
        f"قالت {_WOMAN} إن القرار ظالم، بينما دافع زميلها اللواء {_MAN}، وكيل اللجنة، عن المشروع بقوله إنه ضروري.",
        f"رجحت {_WOMAN} غرق القارب، في حين استبعد رئيس الجمعية {_MAN} ذلك، قائلا إن البحر كان هادئا.",
    ],
    ids=range(3),
)
def test_who_acts_in_the_clause_speaks_in_it(text: str) -> None:
    assert _last(text, person1=_MAN, person2=_WOMAN) == _MAN


def test_somebody_described_acts_in_the_clause() -> None:
    text = f"قالت {_WOMAN} إن السد آمن. وفي زهران امتنع متحدث باسم الشركة عن التعليق، مكتفيا بالقول إن العمل مستمر."
    assert _last(text, person=_WOMAN) == "متحدث باسم الشركة"


@pytest.mark.parametrize("way", ["وهو ما نفاه", "الأمر الذي نفاه"])
def test_who_answers_what_was_told_goes_on_speaking(way: str) -> None:
    text = f"قالت {_WOMAN} إن البئر جفت، {way} الوزير {_MAN}، مؤكدا أن العمل مستمر."
    assert _last(text, person1=_WOMAN, person2=_MAN) == _MAN
    text = f"أكد {_MAN} نجاح الحملة، وهو ما يعني أن الخطر زال، مضيفا أن العمل بدأ."
    assert _last(text, person=_MAN) == _MAN


@pytest.mark.parametrize(
    "answer",
    [
        "ليرد عليه الناقد كمال العابد قائلا إن الفن رسالة.",
        "فرد عليه كمال العابد قائلا: الفن رسالة.",
        "فأجابه المدرب كمال العابد قائلا إن القرار فني.",
    ],
    ids=range(3),
)
def test_participle_behind_an_answer_is_who_answers(answer: str) -> None:
    found = read(f"قال سالم الحمداني إن الطريق طويل، {answer}", person1="كمال العابد", person2="سالم الحمداني")
    assert speaker(found[1]) == "كمال العابد"


def test_participle_behind_an_object_stays_with_the_subject() -> None:
    found = read("هاجم سالم الحمداني خصمه كمال العابد قائلا إنه فشل.", person1="كمال العابد", person2="سالم الحمداني")
    assert speaker(found[0]) == "سالم الحمداني"


def test_participle_that_ends_a_relative_clause_is_its_owner() -> None:
    text = "أثار القرار حفيظة الجميع، ورحبت به نجلاء الراشدي التي خرجت عن صمتها قائلة إن العدل انتصر."
    assert speaker(read(text, person="نجلاء الراشدي")[-1]) == "نجلاء الراشدي"


def test_accusative_tells_the_manner_of_speech() -> None:
    found = read("قال سالم الحمداني إن الوضع هادئ. وقال طالبا عدم ذكر اسمه إن الاتفاق قريب.", person="سالم الحمداني")
    assert speaker(found[1]) == "سالم الحمداني"


def test_description_with_an_age_is_who_acted_last() -> None:
    text = "قالت هناء الكيلاني إن الشاطئ مزدحم. تنتظر نجلاء الراشدي سيارة. وتقول المهندسة البالغة 26 عاما إن الحر شديد."
    assert speaker(read(text, person1="هناء الكيلاني", person2="نجلاء الراشدي")[1]) == "نجلاء الراشدي"


def test_what_is_condemned_says_nothing_next() -> None:
    text = "قال سالم الحمداني إن الحوار ضروري. وشجب مشروع القرار الأخير وقال إن تياره لن يستسلم."
    assert speaker(read(text, person="سالم الحمداني")[-1]) == "سالم الحمداني"


def test_speech_on_behalf_of_a_body_is_who_delivers_it() -> None:
    text = "ألقى سالم الحمداني كلمة اللجنة العليا أوضح فيها أن الفعاليات متنوعة."
    assert speaker(read(text, person="سالم الحمداني", organisation="اللجنة العليا")[0]) == "سالم الحمداني"


def test_who_adds_something_has_spoken_before() -> None:
    text = f"قال {_MAN} إن السد آمن. ويعمل رياض الصقلي في البلدية منذ عام. وتابع أن الماء وفير."
    assert _last(text, person1=_MAN, person2="رياض الصقلي") == _MAN


def test_who_acts_in_the_sentence_before_may_speak() -> None:
    text = f"قال {_MAN} إن السد آمن. وزار رياض الصقلي البلدية أمس. وقال إن الماء وفير."
    assert _last(text, person1=_MAN, person2="رياض الصقلي") == "رياض الصقلي"


def test_verb_of_another_gender_means_who_acts_in_its_sentence() -> None:
    text = f"طلبت وزارة النخيل تفسيرا لتصريح أدلى به {_MAN} وأشار إلى جفاف البئر."
    assert _last(text, organisation="وزارة النخيل", person=_MAN) == _MAN


def test_noun_of_a_body_shows_its_gender() -> None:
    text = f"قالت {_WOMAN} إن السد آمن. وهو ما استهجنه اتحاد المزارعين، معتبرا ذلك خطأ.\nوعن ذلك تقول: لست نادمة."
    assert _last(text, person=_WOMAN, organisation="اتحاد المزارعين") == _WOMAN


@pytest.mark.parametrize("lead", ["", "وفي أول رد رسمي، "])
def test_paper_is_of_the_body_that_issued_it(lead: str) -> None:
    text = f"قال مصدر في البلدية إن السد آمن.\n{lead}أصدرت وزارة النخيل، مساء اليوم، إيضاحا جاء فيه أن الماء وفير."
    assert _last(text, organisation="وزارة النخيل") == "وزارة النخيل"


def test_own_speech_is_nobody() -> None:
    assert _last(f"قال {_MAN} إن السد آمن. وختم حديثه بالقول إن الوقت مبكر.", person=_MAN) == _MAN


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ووقع أكثر من مئة ألف شخص عريضة، مطالبين بإصلاح السد.", "أكثر من مئة ألف شخص"),
        ("وتظاهر نحو ألفي مزارع أمام المقر، مطالبين بإصلاح السد.", "نحو ألفي مزارع"),
        ("واعتصم 300 عامل أمام المقر وطالبوا بإصلاح السد.", "300 عامل"),
        ("وخرج آلاف المزارعين إلى الطرق، منددين بالقرار.", "آلاف المزارعين"),
        ("وقام الباحثون بفحص الماء، وتوصلوا إلى أن البئر جافة.", "الباحثون"),
        ("وعمل باحثون من البلدة مع مزارعين، وخلصوا إلى أن البئر جافة.", "باحثون من البلدة"),
    ],
)
def test_counted_people_act(text: str, who: str) -> None:
    assert _last(f"قال {_MAN} إن السد آمن.\n{text}", person=_MAN) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"وأفادت تقارير بأن القائد {_MAN} غادر المقر وأمر بتوزيع الماء.", _MAN),
        (f"وقالت {_WOMAN} إن القائد {_MAN} رفض الخطة وهدد بالاستقالة.", _MAN),
        (f"وقالت {_WOMAN} إن القائد {_MAN} مريض ودعت السكان إلى الصبر.", _WOMAN),
        (f"وقال {_MAN} إن الخطة جاهزة ودعا السكان إلى الصبر.", _MAN),
    ],
)
def test_subject_of_an_account_goes_on_in_it(text: str, who: str) -> None:
    assert _last(text, person=_MAN, person2=_WOMAN) == who


@pytest.mark.parametrize(
    ("between", "who"),
    [
        (f"وزار الوزير {_MAN} القرية أمس.", _MAN),
        (f"وأصيب العامل {_MAN} أمس.", "رامي الساعدي"),
        (f"وكان العامل {_MAN} قد أصيب أمس.", "رامي الساعدي"),
        (f"ويشغل {_MAN} منصبا في الوزارة.", "رامي الساعدي"),
        ("وتراجع الماء في القرية أمس.", "رامي الساعدي"),
    ],
)
def test_who_does_something_in_the_paragraph_before(between: str, who: str) -> None:
    text = f"قال رامي الساعدي إن السد آمن.\n{between}\nوقال إن المطر تأخر."
    assert _last(text, person="رامي الساعدي", person2=_MAN) == who


@pytest.mark.parametrize("crowd", ["المئات", "مئات المواطنين", "سكان القرية"])
def test_who_gathered_to_demand_something_demands_it(crowd: str) -> None:
    text = f"تظاهر {crowd} مساء اليوم قرب الضفاف للمطالبة بإبرام اتفاق جديد مع نقابات الموانئ."
    assert [speaker(s) for s in read(text, place="الضفاف")] == [crowd]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"والقرار قديم حيث أكده {_MAN} في مقابلة سابقة حينما أوضح أن الماء قليل.", _MAN),
        (f"وأرسل {_MAN} رسالة إلى البلدية يطلب فيها تأجيل الموعد.", _MAN),
        ("يذكر أن والد الطفل ظهر في المقطع وهو يناشد البلدية النظر في ما اعتبره خطأ من الحراس.", "والد الطفل"),
        ("واكتفت مصادر البلدية بالقول إن الماء قليل.", "مصادر البلدية"),
        ("واصل محامي الأسرة مرافعته أمام المحكمة، مشيرا إلى أن الماء قليل.", "محامي الأسرة"),
        ("أكد رامي الساعدي أن المشتبه فيهم أوقفوا أمس، وقد أنكروا التهم، وقالوا إنهم أبرياء.", "المشتبه فيهم"),
    ],
)
def test_who_acts_in_the_clause_before(text: str, who: str) -> None:
    assert _last(f"قال رامي الساعدي إن السد آمن.\n{text}", person="رامي الساعدي", person2=_MAN) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وبحسب شهود عيان فإن السيدة أكدت أن الماء قليل، مؤكدة أنها باقية.", "السيدة"),
        (
            "وقال الناطق باسم البلدية إن الشرطة ألقت القبض على الحارس القديم وخلال التحقيق معه اعترف بارتكاب السرقة.",
            "الحارس القديم",
        ),
        ("وكانت الأجهزة الأمنية قد تلقت بلاغات من أولياء الأمور، أفادوا فيها بتلوث الماء.", "أولياء الأمور"),
        ("وبسؤال والدتهما، قالت إن الماء قليل.", "والدتهما"),
        (f"وفيما اعتبر الخطة ناقصة في السوق القديم، دعا {_MAN} إلى مراجعتها.", _MAN),
        (f"وجاء التصريح متسقا مع خطاب المحافظ {_MAN} اليوم في القرية حين قال إن الماء قليل.", _MAN),
        ("وحذر جميع السكان من الماء.", "رامي الساعدي"),
        ("ودعا كافة الأطراف إلى الهدوء.", "رامي الساعدي"),
        ("وأكد جميع السكان أن الماء قليل.", "جميع السكان"),
    ],
)
def test_quoted_seized_and_called_upon(text: str, who: str) -> None:
    assert _last(f"قال رامي الساعدي إن السد آمن.\n{text}", person="رامي الساعدي", person2=_MAN) == who


def test_bodies_that_begin_a_sentence_go_on_speaking() -> None:
    text = "أحزاب معارضة تنتقد الرئيس سليم الراوي، لافتة إلى أن الحوار بين الأطراف توقف."
    assert speaker(read(text, person="سليم الراوي")[-1]) == "أحزاب معارضة"


def test_those_who_gathered_are_named_without_what_they_did() -> None:
    text = "وكان عمال ميناء الضفاف بدأوا الأحد إضرابا مفتوحا للمطالبة بزيادة الأجور بنسبة عشرين بالمئة."
    assert [speaker(s) for s in read(text)] == ["عمال ميناء الضفاف"]


@pytest.mark.parametrize(
    "text",
    [
        f"وطلبت {_WOMAN} تأجيل الجلسة، وهو ما رفضه المدرب {_MAN} وقال إن الوقت ضيق.",
        f"واقترحت {_WOMAN} تأجيل الجلسة، الأمر الذي رفضه {_MAN} وأكد أن الوقت ضيق.",
        f"شهدت القاعة مشادة بين رامي الساعدي وجاره ضبطها رئيس النادي {_MAN} قائلا إن الوقت ضيق.",
        f"شهدت القاعة مشادة بين رامي الساعدي وجاره، ضبطها رئيس النادي {_MAN}، إذ طلب الهدوء قائلا إن الوقت ضيق.",
    ],
)
def test_whoever_answers_or_ends_it_goes_on(text: str) -> None:
    assert _last(text, person=_MAN, person2=_WOMAN, person3="رامي الساعدي") == _MAN


def test_a_comma_behind_the_answer_gives_the_word_back() -> None:
    text = f"وقال {_MAN} إن السد جاهز، وهو ما أكده رامي الساعدي، وأضاف أن الافتتاح غدا."
    assert _last(text, person=_MAN, person2="رامي الساعدي") == _MAN


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"زارت جريدة الأفق المزارع {_MAN} في حقله، وراح يتحدث عن عمله وقال إن الأرض طيبة.", _MAN),
        ("رجل مسن من القرية حكى قصته للصحيفة. وأضاف أن السد قديم.", "رجل مسن من القرية"),
    ],
)
def test_whoever_was_visited_or_heads_a_sentence(text: str, who: str) -> None:
    assert _last(text, person=_MAN, organisation="الأفق") == who
