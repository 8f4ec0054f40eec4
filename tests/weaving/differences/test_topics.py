"""Whether two leads may tell of one thing."""

from tawatur.weaving.differences.topics import one_topic, read_topic
from tests.weaving.differences.two_reports import report

LEAD = "أعلنت وزارة الصحة {} تسجيل إصابة جديدة بالحمى في مستشفى المنارة"


def test_two_days_of_the_week_are_two_notices() -> None:
    one, two = (read_topic(report("a.txt", LEAD.format(day))) for day in ("اليوم السبت،", "اليوم (الأحد)"))
    assert one.days == {"السبت"}
    assert two.days == {"الاحد"}
    assert not one_topic(one, two, 0.1)


def test_one_lead_in_other_words_is_one_topic() -> None:
    one, two = (read_topic(report("a.txt", LEAD.format(day))) for day in ("اليوم السبت", "أمس"))
    assert one_topic(one, two, 0.9)
    assert not one_topic(one, read_topic(report("b.txt", "فاز فريق النسور على ضيفه الأمل بهدفين")), 0.3)
