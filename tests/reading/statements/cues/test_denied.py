"""Negated verbs: which of them say something, and what."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker


@pytest.mark.parametrize(
    ("text", "said", "stance"),
    [
        ("لم يستبعد وزير النقل رفع أسعار التذاكر.", "رفع أسعار التذاكر", "expects"),
        ("ولا يستبعد محللون أن تتراجع العملة أكثر.", "تتراجع العملة أكثر", "expects"),
        ("لم تنف الوزارة صحة الوثيقة المتداولة.", "صحة الوثيقة المتداولة", "admits"),
        ("لم يخف رئيس البلدية أن الأشغال تأخرت كثيرا.", "الأشغال تأخرت كثيرا", "expresses"),
        ("لا يرى الخبير أن القرار سيغير شيئا في السوق.", "القرار سيغير شيئا في السوق", "doubts"),
    ],
)
def test_a_few_negated_verbs_say_something(text: str, said: str, stance: str) -> None:
    statement = one(text)
    assert content(statement) == said
    assert statement.stance == stance
    assert statement.cue is not None
    assert " " in statement.cue.text


@pytest.mark.parametrize(
    "text",
    [
        "لم يذكر البيان أن الحادث خلف جرحى.",
        "ولم تعلن الوزارة أن الطريق سيفتح.",
        "لا أحد يعتقد أن الفريق سيفوز.",
        "أخفى المدير رسالة في درج مكتبه.",
        "لم يخف المدير المال في درج مكتبه.",
    ],
)
def test_most_negated_verbs_say_nothing(text: str) -> None:
    assert read(text) == ()


def test_who_spoke_goes_on_behind_but() -> None:
    text = "قال سليم الراوي إن الموسم جيد، إلا أنه لم يستبعد ارتفاع الأسعار في العيد."
    found = read(text, person="سليم الراوي")
    assert [content(statement) for statement in found][-1] == "ارتفاع الأسعار في العيد"
    assert [speaker(statement) for statement in found] == ["سليم الراوي"] * 2
