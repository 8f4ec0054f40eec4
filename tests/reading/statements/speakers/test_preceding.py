"""A subject before its verb: with its place behind it, set off with what tells more of it, in a relative clause."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN, _OTHER = "سليم الراوي", "نبيل درويش"


@pytest.mark.parametrize(
    "text",
    [
        f"غير أن الدكتور {_MAN}، المتحدث باسم الكتلة في المجلس التشريعي قال إنه لم يجر اتفاق.",
        f"المنشد {_MAN}، البالغ من العمر 34 عاما، قال إنه لم يجر اتفاق.",
        f"أوضح {_MAN} أن السد آمن، والذي قال إنه آمن هو المهندس.",
    ],
    ids=range(3),
)
def test_subject_with_what_tells_more_of_it(text: str) -> None:
    found = read(f"قال {_OTHER} إن السد آمن. {text}", None, person=_MAN, person2=_OTHER)
    assert speaker(found[1]) == _MAN


def test_second_relative_clause_goes_on_with_the_first_ones_noun() -> None:
    text = "أعلنت كتلة معارضة المحافظين، الذين يشكلون غالبية في البرلمان، والذين حذروا من تأجيل الانتخابات."
    assert speaker(read(text)[-1]) == "المحافظين"


def test_thing_whose_clause_says_something_of_it_does_not_speak() -> None:
    text = f"حث رئيس الوزراء {_MAN} سكان الوادي على ترك المشروع الذي قال إنه لا ينفع إلا التجار."
    assert speaker(read(text, None, person=_MAN)[-1]) == _MAN


def test_relative_whom_somebody_talked_to_speaks_in_the_clause() -> None:
    text = f"أوضحت {_OTHER} أنها التقت نجلها السباح الدولي الذي أخبرها أنه بخير."
    assert speaker(read(text, None, person=_OTHER)[-1]) == "نجلها السباح الدولي"


@pytest.mark.parametrize(
    ("subject", "who"),
    [
        ("لكن وزارة الري في وقت لاحق قالت", "وزارة الري"),
        ("لكن ضابطا رفيعا في القيادة رفض كشف اسمه قال", "ضابطا رفيعا في القيادة"),
        ("لكن شرطيا حضر المواجهة قال", "شرطيا"),
    ],
)
def test_subject_of_a_contrast_with_words_before_its_verb(subject: str, who: str) -> None:
    found = read(f"قال {_OTHER} إن السد آمن. {subject} إن الشقوق كثيرة.", person=_OTHER, organisation="وزارة الري")
    assert speaker(found[-1]) == who


def test_a_man_whom_somebody_met_is_no_subject_of_what_that_one_said() -> None:
    text = f"قال {_OTHER} إن السد آمن. لكن شرطيا التقى المهندس {_MAN} الذي قال إن الشقوق كثيرة."
    assert speaker(read(text, None, person=_MAN, person2=_OTHER)[-1]) == _MAN


def test_a_state_right_before_a_relative_speaks() -> None:
    text = "وأوقف القاضي القرار في دعوى أقامتها تركيا التي قالت إن الحظر ظالم."
    assert speaker(read(text, None, place="تركيا")[-1]) == "تركيا"


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("التقى الوفد عددا من أعضاء منظمة الضفاف", "منظمة الضفاف"),
        ("أصيب خمسة من أفراد «الكتيبة الحرة»،", "الكتيبة الحرة"),
        ("غادرت وزيرة الري في منظمة الضفاف", "وزيرة الري في منظمة الضفاف"),
        ("نفت الشركة ما نشرته صحيفة النوى", "النوى"),
    ],
)
def test_feminine_clause_is_about_the_body_before_it(before: str, who: str) -> None:
    found = read(f"{before} التي أكدت أن السد آمن.", organisation="منظمة الضفاف")
    assert speaker(found[-1]) == who
    assert found[-1].speaker is not None
    assert "التي" not in str(found[-1].speaker.text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ورئيس البلدية يؤكد أن السد آمن.", "رئيس البلدية"),
        ("ومصادر في القصر تقول إن الحفل ألغي.", "مصادر في القصر"),
        ("فالدراسات تقول إن الحليب نافع.", "الدراسات"),
        ("وسكان الضفة يشتكون من انقطاع المياه.", "سكان الضفة"),
        ("ووزير الري يؤكد أن السد آمن.", "وزير الري"),
        ("وزير الري يؤكد أن السد آمن.", "وزير الري"),
        ("والد الغريق يقول إن السد قديم.", "والد الغريق"),
        ("وفد القرية يقول إن السد قديم.", "وفد القرية"),
    ],
)
def test_a_joined_noun_at_the_head_of_its_clause_speaks_without_the_joiner(text: str, who: str) -> None:
    found = read(f"قال {_MAN} إن المطر شديد. {text}", None, person=_MAN)[-1].speaker
    assert found is not None
    assert (found.name, found.text) == (who, who)


def test_a_joined_noun_behind_other_words_begins_no_clause() -> None:
    found = read("أكد المدير أن القارب يبحر حسب ما رسم له وجميع البحارة يؤدون ما عليهم.", None)
    assert [speaker(s) for s in found] == ["المدير"]
    assert "يؤدون" in "".join(piece.text for piece in found[0].content)
