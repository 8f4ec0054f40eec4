from tawatur.desk.cli.check import first_report, near_reports
from tawatur.engine import Answer, Likeness
from tawatur.weaving import Claim, Report


def report(path: str, text: str, asserts: bool = True) -> Report:
    return Report(path, None, 0, len(text), text, (), asserts)


NEAR = report("a", "المكتبة ستفتح أبوابها الثلاثاء")
DENIAL = report("b", "المكتبة لن تفتح أبوابها الثلاثاء", asserts=False)
FAR = report("c", "حضر الحفل ثلاثون كاتباً")
ANSWER = Answer(Claim("cl", None, "x", "denied", 1, 2, "why", (FAR, NEAR, DENIAL)), NEAR, Likeness(1.0))


def test_reports_in_quite_other_words_are_counted_and_not_shown() -> None:
    assert near_reports(ANSWER, "المكتبة ستفتح أبوابها الثلاثاء") == [NEAR, DENIAL]


def test_the_nearest_report_is_always_shown() -> None:
    assert near_reports(ANSWER, "شيء آخر تماماً") == [NEAR]


def test_first_is_who_was_a_day_earlier() -> None:
    later = report("d", "المكتبة ستفتح")
    assert first_report([NEAR, later], {"a": "2024-11-05", "d": "2024-11-06"}) is NEAR


def test_on_one_day_nobody_was_first() -> None:
    later = report("d", "المكتبة ستفتح")
    assert first_report([NEAR, later], {"a": "2024-11-05", "d": "2024-11-05"}) is None
    assert first_report([NEAR, later], {}) is None


def test_a_single_report_and_a_denial_are_not_first() -> None:
    assert first_report([NEAR], {"a": "2024-11-05"}) is None
    assert first_report([DENIAL, NEAR], {"b": "2024-11-04", "a": "2024-11-05"}) is None
