"""Two ages of one person contradict; another person's age and an age that both give do not."""

import msgspec

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.differences.ages import compare_ages
from tawatur.weaving.nouns import Difference

NAME = "سامي الراوي"


def read(path: str, text: str) -> Reading:
    return read_article(understand(Page(path, f"حادثة في الحي القديم\n\n{text}\n")))


def compare(*readings: Reading) -> list[Difference]:
    bearers = [(r.article.path, e) for r in readings for e in r.entities if NAME.split()[-1] in e.name]
    return compare_ages(bearers, {r.article.path: r for r in readings})


def test_two_ages_contradict() -> None:
    one = read("a.txt", f"وأصيب الشاب {NAME} (25 عاما) بجروح، كما قال الطبيب.")
    two = read("b.txt", f"وقال الطبيب إن الجريح هو {NAME} (27 عاما) وإن حاله مستقرة.")
    (difference,) = compare(one, two)
    assert (difference.kind, difference.nature) == ("number", "contradiction")
    assert [value.value for value in difference.values] == ["25", "27"]


def test_an_age_limit_is_no_age() -> None:
    one = read("a.txt", f"وأصيب الشاب {NAME} (25 عاما) بجروح، كما قال الطبيب.")
    two = read("b.txt", f"وقال الطبيب إن الجريح هو {NAME} (27 عاما) وإن حاله مستقرة.")
    limits = tuple(msgspec.structs.replace(quantity, bound="min") for quantity in two.quantities)
    assert compare(one, msgspec.structs.replace(two, quantities=limits)) == []


def test_an_age_that_is_asked_of_applicants_is_nobody_s() -> None:
    one = read("a.txt", f"وأصيب الشاب {NAME} (25 عاما) بجروح، كما قال الطبيب.")
    two = read("b.txt", f"وقال {NAME} ألا يقل العمر عن (27 عاما) لمن يتقدم إلى الوظيفة.")
    assert compare(one, two) == []


def test_the_same_age_does_not() -> None:
    one = read("a.txt", f"وأصيب الشاب {NAME} (25 عاما) بجروح، كما قال الطبيب.")
    two = read("b.txt", f"وقال الطبيب إن الجريح هو {NAME} (25 سنة) وإن حاله مستقرة.")
    assert compare(one, two) == []


def test_an_age_in_another_sentence_is_anothers() -> None:
    one = read("a.txt", f"وأصيب الشاب {NAME} (25 عاما) بجروح، كما قال الطبيب.")
    two = read("b.txt", f"وأصيب الشاب {NAME}. وكان طفل (7 أعوام) هناك.")
    assert compare(one, two) == []


def test_two_ages_at_which_somebody_died() -> None:
    one = read("a.txt", f"توفي الكاتب {NAME} مساء الخميس عن 80 عاما.")
    two = read("b.txt", f"رحل الكاتب {NAME} مساء الخميس في منزله عن عمر ناهز 84 عاما.")
    (difference,) = compare(one, two)
    assert [value.value for value in difference.values] == ["80", "84"]
    assert compare(one, read("b.txt", f"قدم الكاتب {NAME} مساء الخميس عرضا عن 84 عاما من المسرح.")) == []
