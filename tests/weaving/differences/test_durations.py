"""How long something lasted, by the sort of what lasts."""

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.differences.durations import compare_durations
from tawatur.weaving.differences.numbers import read_numbers
from tawatur.weaving.nouns import Difference


def report(path: str, text: str) -> Reading:
    return read_article(understand(Page(path, f"أخبار الساحل\n\n{text}\n")))


def compare(one: str, two: str) -> list[Difference]:
    readings = [report("a.txt", one), report("b.txt", two)]
    return compare_durations(readings, {each.article.path: list(read_numbers(each)) for each in readings})


FREED = "وصل الوزير إلى مدينة الزهراء بعد تحريرها من المتمردين في معارك استمرت أكثر من ثلاثة أشهر."


def test_a_siege_of_three_months_and_of_five() -> None:
    (found,) = compare(FREED, "عاد الوزير أمس إلى الزهراء بعد حصار دام خمسة أشهر فرضه المتمردون.")
    assert (found.kind, found.nature) == ("number", "contradiction")
    assert [value.value for value in found.values] == ["3", "5"]


def test_units_are_held_against_one_another() -> None:
    strike = "أنهى عمال المناجم إضرابهم الذي استمر عشرة أيام بعد اتفاق مع الوزارة."
    assert compare(strike, "عاد عمال المناجم إلى العمل بعد إضراب دام أسبوعين.")
    assert compare(strike, "عاد عمال المناجم إلى العمل بعد إضراب دام نحو أسبوع ونصف.") == []
    assert compare("أنهى عمال المناجم إضرابهم الذي دام أسبوعين.", "استمر إضراب عمال المناجم 14 يوما.") == []


def test_over_three_and_four_agree() -> None:
    assert compare(FREED, "عاد الوزير إلى الزهراء بعد قتال مع المتمردين دام أربعة أشهر.") == []


def test_what_an_article_tells_both_ways_another_sort_and_another_thing_are_none() -> None:
    both = "استمرت المعارك مع المتمردين خمسة أشهر. وقال آخرون إن القتال مع المتمردين دام أكثر من ثلاثة أشهر."
    assert compare(FREED, both) == []
    assert compare(FREED, "أعلنت هدنة مع المتمردين لمدة خمسة أشهر.") == []
    assert compare(FREED, "كانت الحرب على الجزيرة الشرقية قد دامت خمسة أشهر.") == []
