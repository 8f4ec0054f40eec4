"""Who is meant where nobody is named beside the cue: owners of speeches, pairs, the latter, whoever else acts."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN, _WOMAN, _OTHER = "سليم الراوي", "وداد الحكمي", "مروان التازي"


def _last(text: str, **names: str) -> str | None:
    return speaker(read(text, **({"person1": _MAN, "person2": _WOMAN, "person3": _OTHER} | names))[-1])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"انتقد النائب {_MAN} خطاب الوزير {_OTHER} الذي قال فيه إن السوق هادئة.", _OTHER),
        (f"أشاد الوزير {_MAN} بكلمة السفيرة {_WOMAN} التي أكدت فيها أن الدعم مستمر.", _WOMAN),
        (f"نشر الكاتب {_MAN} مقالا قال فيه إن السوق هادئة.", _MAN),
        (f"بثت القناة تسجيلا للمتشدد {_OTHER} دعا فيه أنصاره إلى القتال.", _OTHER),
        (f"أثنى {_MAN} على {_OTHER} وعلى تصريحه الذي قال فيه إن السوق هادئة.", _OTHER),
    ],
)
def test_speech_that_is_taken_up(text: str, who: str) -> None:
    assert _last(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"وذكرت صحيفة المرسال أن المدرب {_MAN} انتقد الحكم، قائلا إنه ظلم الفريق.", _MAN),
        (f"وأوضحت {_WOMAN} أنها تحدثت مع زوجها الذي طمأنها، مؤكدا أن السوق هادئة.", "زوجها"),
        (f"وقالت {_WOMAN} إن السوق هادئة، مؤكدة أن الدعم مستمر.", _WOMAN),
        ("وقالت الأم إن ابنها اتصل بها وأخبرها بأن الطريق سالكة.", "ابنها"),
    ],
)
def test_gender_tells_another_inside_the_words(text: str, who: str) -> None:
    assert _last(text, organisation="المرسال") == who


def test_office_inside_the_words_of_somebody_with_another() -> None:
    assert _last(f"وقال المحامي {_MAN} إن القاضي أبلغه بأن الجلسة تأجلت.") == "القاضي"


def test_verb_behind_a_meeting_agrees() -> None:
    found = read(
        f"التقى الوزير {_MAN} السفيرة {_WOMAN}. وقالت إن بلادها تدعم الحوار. وقال إن الاتفاق سيوقع.",
        person1=_MAN,
        person2=_WOMAN,
    )
    assert [speaker(s) for s in found] == [_WOMAN, _MAN]


def test_source_in_a_formula_does_not_take_over() -> None:
    found = read(
        f"قالت {_WOMAN} إن السوق هادئة بحسب شهادة التجار، مشيرة إلى أن الدعم مستمر. وأضافت أن الطريق سالكة.",
        person=_WOMAN,
    )
    assert [speaker(s) for s in found] == [_WOMAN] * 3


def test_greetings_are_whose_they_are() -> None:
    (s,) = read(f"ونقل الوزير {_MAN} إلى الأمير تحيات الرئيس {_OTHER}.", person1=_MAN, person2=_OTHER)
    assert (speaker(s), [hop.name for hop in s.via]) == (_OTHER, [_MAN])


def test_source_of_a_relay_keeps_its_gender() -> None:
    found = read("ونقل عن الممرضة قولها إن السوق هادئة. وأضافت أن الطريق سالكة.")
    assert [speaker(s) for s in found] == ["الممرضة", "الممرضة"]


def test_latter() -> None:
    assert _last(f"التقى الرئيس {_OTHER} الوزير {_MAN}. وقال الأخير إن السوق هادئة.") == _MAN


def test_pair_of_one_office() -> None:
    found = read(
        f"وقال المحاميان {_MAN} و{_OTHER} إن الحكم جائر. وأضاف المحاميان أن السوق هادئة.", person1=_MAN, person2=_OTHER
    )
    assert [speaker(s) for s in found] == [_MAN, _MAN]


def test_pair_acts() -> None:
    assert _last(f"زار الوزيران {_MAN} و{_OTHER} المدينة، مؤكدين أن المشروع سينطلق.") == _MAN


def test_those_to_whom_it_was_done() -> None:
    text = f"قال {_MAN} إن السوق هادئة. وألقت الشرطة القبض على شابين في حي الزهور. وقد اعترفا بسرقة عشرين سيارة."
    assert _last(text) == "شابين"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أعلنت حركة الفجر أنها قبلت الهدنة. وقالت الحركة المسلحة إن السوق هادئة.", "حركة الفجر"),
        ("دعت الأمم المتحدة إلى وقف القتال. وقالت المنظمة الدولية إن السوق هادئة.", "الأمم المتحدة"),
        ("ذكرت شركة «نورتك» أن أرباحها ارتفعت. وأوضحت الشركة الألمانية أن السوق هادئة.", "نورتك"),
    ],
)
def test_body_called_by_its_sort(text: str, who: str) -> None:
    assert _last(text, organisation1="حركة الفجر", organisation2="الأمم المتحدة") == who


def test_artist_called_by_another_trade() -> None:
    text = f"وقعت الفنانة {_WOMAN} عقدا جديدا. وقالت النجمة اللبنانية إن الفيلم مختلف."
    assert _last(text) == _WOMAN


def test_press_is_nobody() -> None:
    found = read(
        f"وصل {_MAN} إلى المدينة. وقال للصحافيين إن السوق هادئة.", person1=_MAN, person2="للصحافيين", place="المدينة"
    )
    assert [speaker(s) for s in found] == [_MAN]


def test_speech_through_which_somebody_speaks() -> None:
    text = "قال سليم الراوي إن الوضع هادئ. وألقى كمال العابد كلمة أكد من خلالها أن العمل مستمر."
    assert speaker(read(text, person1="سليم الراوي", person2="كمال العابد")[1]) == "كمال العابد"


def test_act_in_marks_is_nobody() -> None:
    found = read("وأكدت القيادة العامة «استشهاد» الجندي أثناء تأدية عمله.", organisation="القيادة العامة")
    assert [speaker(statement) for statement in found] in ([], ["القيادة العامة"])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وأكدت المصادر أن الحزب رفض العرض، وأعلن وقف الحوار.", "الحزب"),
        ("وقال المتحدث إن الشركة أغلقت المصنع، ودعت الدائنين إلى الانتظار.", "الشركة"),
        ("وقالت الشرطة إن الطريق مغلق، ودعت السائقين إلى الحذر.", "الشرطة"),
        ("وقالت المصادر إن الحزب رفض العرض، مشيرا إلى أن الحوار توقف.", "المصادر"),
    ],
)
def test_gender_tells_whether_who_acts_in_the_words_goes_on(text: str, who: str) -> None:
    assert speaker(read(text)[-1]) == who


def test_who_goes_on_in_somebodys_words_is_told_by_them() -> None:
    s = read("وأكدت المصادر أن الحزب رفض العرض، وأعلن وقف الحوار.")[-1]
    assert [hop.name for hop in s.via] == ["المصادر"]


def test_medium_that_only_told_it_too_is_not_carried_over_a_masculine_verb() -> None:
    text = "قال سليم الراوي إن السد آمن، كما ذكرت وكالة «نوى». وأضاف خلال الاجتماع: «الماء وفير جدا»."
    assert [speaker(s) for s in read(text, person="سليم الراوي")] == ["سليم الراوي"] * 2
