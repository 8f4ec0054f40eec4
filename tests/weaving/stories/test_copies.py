"""A text under another headline is found with the runs that show it; a report in other words is not."""

import msgspec

from tawatur.weaving.stories.copies import find_copies, group_copies
from tests.weaving.weaving_factories import reading

TEXT = (
    "أعلنت بلدية مرفأ الزهراء أن أعمال توسعة الميناء القديم ستبدأ مطلع الشهر المقبل بكلفة تبلغ أربعين مليون درهم",
    "وأوضح رئيس البلدية سالم الحوراني أن المشروع يشمل رصيفين جديدين ومنارة ومواقف للشاحنات وسوقا للصيادين",
    "ويتوقع أن تنتهي المرحلة الأولى قبل نهاية العام وأن يوفر المشروع ستمئة فرصة عمل لأبناء المدينة والقرى المجاورة",
)


def test_a_trimmed_text_is_a_copy_of_the_earlier_one() -> None:
    first = reading("a", "توسعة الميناء تبدأ قريبا", *TEXT, day="2031-03-01").article
    later = reading("b", "أربعون مليونا لمرفأ الزهراء", *TEXT[:2], day="2031-03-02").article
    (copy,) = find_copies([later, first])
    assert (copy.path, copy.of) == ("b", "a")
    assert copy.share > 0.9
    for start, end, other_start, other_end in copy.runs:
        assert later.text[start:end].split() == first.text[other_start:other_end].split()


def test_an_own_report_is_no_copy() -> None:
    first = reading("a", "توسعة الميناء تبدأ قريبا", *TEXT).article
    own = reading("b", "الميناء يكبر", "زار مراسلنا الميناء القديم حيث ينتظر الصيادون العمل منذ سنين").article
    assert find_copies([first, own]) == ()


def test_copies_of_copies_have_one_source() -> None:
    articles = [reading(path, f"عنوان {path}", *TEXT, day=f"2031-03-0{i}").article for i, path in enumerate("abc", 1)]
    assert set(group_copies(find_copies(articles)).values()) == {"a"}


def test_copies_are_the_same_over_several_processes() -> None:
    articles = [
        reading(
            f"{i:02d}", f"عنوان {i}", *TEXT, f"وذكر الخبر رقم {i} أن الأعمال {i * 7} مستمرة", day=f"2031-03-{i:02d}"
        ).article
        for i in range(1, 31)
    ]
    articles += [msgspec.structs.replace(each, path=f"x{each.path}") for each in articles]
    alone = find_copies(articles)
    assert len(alone) == len(articles) - 1
    assert find_copies(articles, 2) == alone
