"""One speaker's act of speech is one claim in other words, unless it is for somebody else or says something else."""

import pytest

from tawatur.weaving import weave
from tawatur.weaving.claims.acts import Act, is_one_act
from tawatur.weaving.claims.units import Unit
from tests.weaving.weaving_factories import reading

VISIT = "عقد سالم الهاشمي مؤتمرا صحافيا في مدينة تل الزهور بعد زيارة دامت ثلاثة أيام"
LEFT = "وزار سالم الهاشمي سوق تل الزهور في ختام الزيارة التي دامت ثلاثة أيام"


def act(
    text: str, kind: str = "praise", objects: str = "", words: str = "", figures: frozenset[str] = frozenset()
) -> Act:
    unit = Unit("a", "body", 0, len(text), text, figures=figures)
    return Act(kind, "speaker", unit, (unit,), frozenset(objects.split()), frozenset(words.split()))


def joined(
    one: tuple[str, str], two: tuple[str, str], speakers: tuple[str, str] = ("سالم الهاشمي", "سالم الهاشمي")
) -> bool:
    """Whether two outlets at one press conference are woven into one claim that holds both statements."""
    (stance, first), (other, second) = one, two
    readings = [
        reading("a", "سالم الهاشمي في تل الزهور", VISIT, f"وقال {first}", said=(speakers[0], first), stance=stance),
        reading("b", "سالم الهاشمي يزور تل الزهور", LEFT, f"وقال {second}", said=(speakers[1], second), stance=other),
    ]
    woven = weave(readings, ())
    assert len(woven.stories) == 1
    return any(
        {report.path for report in claim.reports if report.text in (first, second)} == {"a", "b"}
        for claim in woven.claims
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("affirms", "الهيئة ماضية في إسنادها والدعم مستمر"), ("explains", "سنواصل مساندة الصيادين في الميناء")),
        (("affirms", "الحكومة ماضية في دعم المزارعين"), ("explains", "الوزارة ستواصل مساعدة المزارعين")),
        (("condemns", "تفجير الحافلة الكبيرة"), ("expresses", "إدانته لتفجير الحافلة")),
        (("says", "تعازيه لأقارب ضحايا الحريق"), ("expresses", "مواساته لعائلات ضحايا الحريق")),
    ],
)
def test_one_act_in_other_words_is_one_claim(one: tuple[str, str], two: tuple[str, str]) -> None:
    assert joined(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("affirms", "الحكومة ماضية في دعم المزارعين"), ("explains", "الوزارة ستواصل مساعدة الأندية")),
        (("affirms", "الحكومة ماضية في دعم المزارعين"), ("explains", "الوزارة لن تواصل مساعدة المزارعين")),
        (("affirms", "الحكومة ماضية في دعم المزارعين"), ("explains", "الوزارة ستواصل تفتيش المزارعين")),
        (("condemns", "تفجير الحافلة الكبيرة"), ("expresses", "إدانته لاعتقال المدرسين")),
        (("says", "تعازيه لأقارب ضحايا الحريق"), ("says", "تعازيه في وفاة الفنان سمير الحلو")),
        (("congratulates", "باقة تهان للخريجين"), ("congratulates", "أطيب التبريكات للخريجين")),
    ],
)
def test_another_object_or_another_act_is_another_claim(one: tuple[str, str], two: tuple[str, str]) -> None:
    assert not joined(one, two)


def test_the_act_of_another_speaker_is_another_claim() -> None:
    one, two = ("affirms", "الحكومة ماضية في دعم المزارعين"), ("explains", "الوزارة ستواصل مساعدة المزارعين")
    assert not joined(one, two, ("سالم الهاشمي", "رائد منصور"))


def test_two_shared_objects_decide_without_another_word() -> None:
    assert is_one_act(act("", objects="guard rescuers", words="صيد"), act("", objects="guard rescuers", words="حريق"))


def test_one_shared_object_needs_words_that_are_near() -> None:
    assert is_one_act(act("", objects="guard", words="صيد"), act("", objects="guard", words="صيد بحر"))
    assert not is_one_act(act("", objects="guard", words="صيد"), act("", objects="guard", words="مدرس"))


def test_acts_that_each_name_somebody_else_are_two() -> None:
    assert not is_one_act(act("", objects="guard"), act("", objects="rescuers"))
    assert not is_one_act(act("", objects="guard kenya"), act("", objects="guard uganda"))


def test_other_figures_keep_acts_apart() -> None:
    one = act("", "support", objects="kenya", figures=frozenset({"100 خيمة"}))
    assert is_one_act(one, act("", "support", objects="kenya"))
    assert not is_one_act(one, act("", "support", objects="kenya", figures=frozenset({"300 سلة"})))


def test_only_support_may_leave_unsaid_for_whom_it_is() -> None:
    assert is_one_act(act("", "support"), act("", "support", objects="kenya"))
    assert not is_one_act(act("", "praise"), act("", "praise", objects="kenya"))


def test_support_without_an_object_joins_none_of_several() -> None:
    vague, farmers, clubs = (
        "الهيئة مستمرة في تقديم الدعم",
        "الوزارة ستواصل مساعدة المزارعين",
        "الوزارة ماضية في مساندة الأندية",
    )
    texts = {"a": vague, "b": farmers, "c": clubs}
    said = [
        reading(path, f"سالم الهاشمي في تل الزهور {path}", VISIT, f"وقال {text}", said=("سالم الهاشمي", text))
        for path, text in texts.items()
    ]
    claims = weave(said, ()).claims
    assert not any(len({r.path for r in claim.reports if r.text in texts.values()}) > 1 for claim in claims)
