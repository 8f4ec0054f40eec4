"""Where the article takes over from whoever speaks, and where it does not."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker

_MAN = "سليم الراوي"


@pytest.mark.parametrize(
    "turn",
    [
        "، في إشارة منه إلى الخلاف الأخير",
        " في إشارة واضحة للخلاف الأخير",
        "، دون إعطاء مزيد من التفاصيل",
        " من دون ذكر أسماء",
        "، من غير أن يوضح السبب",
        "، ولم يعط مزيدا من التفاصيل",
        "، ولم يذكر المسؤول أي تفاصيل",
        "، في تغريدة على حسابه في تويتر",
        "، في تصريح خص به صحيفة الضفاف",
        "، في مقابلة مع صحيفة الضفاف",
        "، يذكر أن البلدة شهدت حادثا",
        "، يشار إلى أن الطريق مغلق منذ شهر",
        "، علما بأن الطريق مغلق منذ شهر",
    ],
)
def test_article_takes_over(turn: str) -> None:
    found = read(f"وقال {_MAN} إن السد آمن تماما{turn}.", person=_MAN)
    assert content(found[0]) == "السد آمن تماما"


@pytest.mark.parametrize(
    "more",
    [
        "السد آمن دون تقديم تنازلات للخصوم",
        "السد آمن في تصريحات المسؤولين وخطير في الواقع",
        "الرجل وجه التهديد في تعليق كتبه على الجدار",
        "اللجنة لم تسمح بشيء، ولم يشارك فيها المزارعون",
        "السد آمن، في حين أن الجسر خطير",
    ],
)
def test_more_of_what_is_said(more: str) -> None:
    assert content(one(f"وقال {_MAN} إن {more}.", person=_MAN)) == more


def test_own_words_may_add_what_is_known() -> None:
    speech = "السد آمن، علما أن الطريق مغلق منذ شهر"
    assert content(one(f"وقال {_MAN}: «{speech}».", person=_MAN)) == speech


def test_gloss_behind_a_quotation_is_the_article_s() -> None:
    s = one(f"وأعرب {_MAN} عن الأمل في أن «يأتي الجيران حاملين أنباء سارة» أي قبول الخطة.", person=_MAN)
    assert content(s).endswith("سارة")


@pytest.mark.parametrize("turn", ["، وبدوره أكد", "، من جهته أكد", "، وفي المقابل أكد"])
def test_turn_to_another_speaker(turn: str) -> None:
    text = f"وقال {_MAN} إن السد آمن{turn} المدرب فريد الوادي أن السوق هادئة."
    found = read(text, person1=_MAN, person2="فريد الوادي")
    assert [(content(s), speaker(s)) for s in found] == [("السد آمن", _MAN), ("السوق هادئة", "فريد الوادي")]


def test_somebody_inside_who_says_it_on_his_side_is_no_turn() -> None:
    found = read(f"وقال {_MAN} إن الوزير من جهته أكد أن السوق هادئة.", person=_MAN)
    assert content(found[0]) == "الوزير من جهته أكد أن السوق هادئة"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"ودعا {_MAN} الجيران إلى تعزيز التعاون فيما بينهم في السوق.", "تعزيز التعاون فيما بينهم في السوق"),
        (f"ووعد {_MAN} بفتح السوق فيما أغلقت الشرطة الطريق.", "فتح السوق"),
        (f"وقال {_MAN} إن البلدة نجحت على حد تعبيره في فتح السوق.", "البلدة نجحت على حد تعبيره في فتح السوق"),
        (f"وقال {_MAN} إن البلدة نجحت على حد تعبيره في تصريح للصحافة.", "البلدة نجحت"),
    ],
    ids=range(4),
)
def test_little_words_and_formulas_inside_a_clause(text: str, said: str) -> None:
    assert content(one(text, person=_MAN)) == said


def test_a_question_goes_on_with_a_question() -> None:
    s = one(f"وتساءل {_MAN}: لماذا صمتوا كل هذا الوقت؟ ولماذا لم يأتوا إلى السوق؟", person=_MAN)
    assert content(s) == "لماذا صمتوا كل هذا الوقت؟ ولماذا لم يأتوا إلى السوق"


def test_somebody_s_own_words_behind_a_comma_are_another_statement() -> None:
    text = f"واعتبر البعض أن السوق هادئة، يقول الباحث {_MAN}: السد آمن هذا العام."
    assert [content(s) for s in read(text, person=_MAN)] == ["السوق هادئة", "السد آمن هذا العام"]


def test_what_people_say_of_somebody_in_passing_is_none() -> None:
    found = read(f"وقال {_MAN} إن الكاتب، يقول الناس عنه إنه ظالم.", person=_MAN)
    assert content(found[0]).startswith("الكاتب، يقول الناس")


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("أربعة أصيبوا في الحريق", " لكن وزارة الصحة قالت إن العدد أقل"),
        ("أربعة أصيبوا في الحريق", " بينما مستشفى الوادي قال في وقت لاحق إن العدد أقل"),
        ("الرجل معروف لدى الشرطة لكن محققين استبعدوا ضلوعه في الحريق", ""),
    ],
)
def test_others_words_set_against_without_a_comma(said: str, then: str) -> None:
    names = {"organisation": "وزارة الصحة", "organisation2": "مستشفى الوادي"}
    found = read(f"قالت مصادر أمنية إن {said}{then}.", **names)
    assert content(found[0]) == said
    assert not then or found[1].via == ()


def test_a_demand_ends_where_the_article_tells_what_others_said() -> None:
    found = read(f"طالب {_MAN} بحريات أوسع للصحافة، حيث هدد قادة الطلاب باقتحام المقر.", person=_MAN)
    assert [content(s) for s in found] == ["حريات أوسع للصحافة", "اقتحام المقر"]


@pytest.mark.parametrize(
    "tail",
    [
        "، خلال مؤتمر صحفي في القرية",
        "، خلال تعقيبه على الأسئلة",
        "، بحسب تصريحاته للصحيفة",
        "، في المقابل بعثت الشركة خطابا",
        "، إلا أنه رفض الإفصاح عن السبب",
        " لكنه امتنع عن التعليق على السبب",
    ],
)
def test_the_article_goes_on_behind_what_was_said(tail: str) -> None:
    assert content(one(f"وقال سليم الراوي إن السد آمن{tail}.", person="سليم الراوي")) == "السد آمن"


@pytest.mark.parametrize(
    "said",
    [
        "السد بني خلال عام واحد",
        "الجار رفض البيع، إلا أنه سيعود",
        "السد آمن لكنه امتنع عن الانهيار زمنا",
        "السد آمن، خلال عام واحد كما يبدو",
    ],
)
def test_what_somebody_says_goes_on(said: str) -> None:
    assert content(one(f"وقال سليم الراوي إن {said}.", person="سليم الراوي")) == said


@pytest.mark.parametrize(
    "tail", ["، ويجري تشكيل لجنة من الجيران", "، الأمر الذي نفاه الجار بشدة", " بقوله إن السد قديم"]
)
def test_what_ends_a_noun_phrase(tail: str) -> None:
    found = read(f"ودعا سليم الراوي إلى إغلاق السد{tail}.", person="سليم الراوي")
    assert content(found[0]) == "إغلاق السد"


def test_a_new_topic_begins_other_words() -> None:
    text = "وقال سليم الراوي: السد آمن، وعن موعد فتحه قال سليم الراوي: بعد شهر."
    assert [content(s) for s in read(text, person="سليم الراوي")] == ["السد آمن", "بعد شهر"]


def test_a_person_who_speaks_behind_and_begins_other_words() -> None:
    text = "وقال سليم الراوي إن العمل شرف وعبر كريم الحداد عن شكره للجيران."
    found = read(text, person1="سليم الراوي", person2="كريم الحداد")
    assert [content(s) for s in found] == ["العمل شرف", "شكره للجيران"]


@pytest.mark.parametrize(
    "said",
    [
        "المدير العام، دعا إلى إصلاح السوق",
        "نقابة التجار، أعلنت أن السوق مفتوح",
        "اللقاح، الذي طوره المختبر، أثبت أن المرض يشفى",
    ],
)
def test_a_verb_behind_a_lone_noun_and_its_comma_is_said_of_it(said: str) -> None:
    assert content(read(f"قال سليم الراوي إن {said}.", person="سليم الراوي")[0]) == said


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("السوق مفتوح", "دعا إلى الحذر"),
        ("المحادثات إيجابية", "داعيا إلى الحذر"),
        ("الحل السياسي", "أعلن نادر الشامي أن السوق مفتوح"),
    ],
)
def test_a_verb_behind_a_whole_clause_opens_another_statement(said: str, then: str) -> None:
    statements = read(f"أكد سليم الراوي أن {said}، {then}.", person1="سليم الراوي", person2="نادر الشامي")
    assert content(statements[0]) == said


@pytest.mark.parametrize(
    ("tail", "who"),
    [
        ("وهي خطوة قال نبيل درويش إنها متأخرة", "نبيل درويش"),
        ("وهو بند وصفه نبيل درويش بأنه غامض", "نبيل درويش"),
        ("وهو بند أكد خبراء أنه غامض", "خبراء"),
    ],
)
def test_what_another_says_of_a_noun_that_takes_it_up(tail: str, who: str) -> None:
    found = read(f"وقال {_MAN} إن الهيئة ستغلق السد، {tail}.", person=_MAN, person2="نبيل درويش")
    assert [(speaker(s), s.via) for s in found] == [(_MAN, ()), (who, ())]
    assert content(found[0]) == "الهيئة ستغلق السد"


def test_a_noun_that_the_same_speaker_explains_goes_on() -> None:
    said = "الهيئة خفضت الرسوم، وهي خطوة تؤكد أن السوق قوية"
    assert content(read(f"وقال {_MAN} إن {said}.", person=_MAN)[0]) == said


@pytest.mark.parametrize("had", ["وكان نبيل درويش أعلن", "وكان مدير السوق نبيل درويش قد أعلن"])
def test_what_another_had_announced_is_his(had: str) -> None:
    found = read(f"وقال {_MAN} إن السد سيفتح الأحد، {had} أن السد قديم.", person=_MAN, person2="نبيل درويش")
    assert [(content(s), speaker(s)) for s in found] == [("السد سيفتح الأحد", _MAN), ("السد قديم", "نبيل درويش")]


def test_the_main_verb_behind_a_clause_of_time() -> None:
    found = read(f"وعندما أشار الحارس إلى باب السد القديم أجاب {_MAN}: لا نفتح الباب أبدا.", person=_MAN)
    assert [content(s) for s in found] == ["باب السد القديم", "لا نفتح الباب أبدا"]
    found = read(f"وعندما قال الحارس إن {_MAN} أكد أن السد آمن، ضحك الجميع.", person=_MAN)
    assert content(found[0]).startswith(f"{_MAN} أكد")


@pytest.mark.parametrize("when", ["وفي مايو", "وبعد شهرين", "وقبل الجلسة بيوم"])
def test_a_demand_ends_before_a_clause_that_a_date_opens(when: str) -> None:
    found = read(f"وطالبت النقابة برفع الأجور، {when} أعلنت الشركة أن المصنع سيغلق.")
    assert [(speaker(s), content(s), s.via) for s in found] == [
        ("النقابة", "رفع الأجور", ()),
        ("الشركة", "المصنع سيغلق", ()),
    ]


def test_a_demand_goes_on_with_where_else_it_holds() -> None:
    said = "رفع الأجور في المصانع، وفي الموانئ بزيادة العمال"
    assert content(read(f"وطالبت النقابة ب{said}.")[0]) == said


def test_another_outlet_turned_to_in_mid_sentence_ends_what_somebody_says() -> None:
    text = f"قال {_MAN} إن اللجنة ستدرس الملف، من ناحيتها نقلت صحيفة المرفأ عن مصادر لم تسمها أن القرار قريب."
    found = read(text, person=_MAN, organisation="المرفأ")
    assert [content(s) for s in found] == ["اللجنة ستدرس الملف", "القرار قريب"]


@pytest.mark.parametrize("had", ["نبيل درويش قد أعلن", "المدير نبيل درويش كان قد أعلن"])
def test_what_the_noun_behind_that_has_said_is_part_of_what_is_told(had: str) -> None:
    found = read(f"وقال {_MAN} إن {had} أن السد قديم.", person=_MAN, person2="نبيل درويش")
    assert [(content(s), speaker(s)) for s in found] == [
        (f"{had} أن السد قديم", _MAN),
        ("السد قديم", "نبيل درويش"),
    ]


def test_a_writer_who_says_i_asks_what_follows_himself() -> None:
    said = "الهيئة أغلقت السد"
    text = f"وحين نقول ذلك فلسبب بسيط، حيث قال {_MAN} إن {said}، فكيف تنفي الوزارة الإغلاق؟"
    found = read(text, person=_MAN)
    assert [(content(s), s.via) for s in found] == [(said, ()), ("الإغلاق", ())]


def test_a_question_of_somebody_elses_stays_his() -> None:
    said = "الأسعار ستنخفض، فلماذا نشتري الآن"
    assert content(read(f"قال {_MAN} إن {said}؟", person=_MAN)[0]) == said
