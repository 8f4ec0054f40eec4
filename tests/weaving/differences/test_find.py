"""Which differences touch a claim: both sides inside it, or most reports against an article outside."""

from tawatur.weaving.differences.find import contradicted_from_outside, differences_among
from tawatur.weaving.nouns import Difference, Report, Value


def report(path: str, start: int = 0) -> Report:
    return Report(path, None, start, start + 40, "ت" * 40)


def place(path: str, value: str, start: int = 5) -> Value:
    return Value(path, start, start + len(value), value, value)


def difference(*values: Value, kind: str = "place", nature: str = "contradiction") -> Difference:
    return Difference(kind, nature, values)


REPORTS = [report("a"), report("b"), report("c")]
OUTSIDE = difference(place("a", "حلب"), place("b", "حلب"), place("d", "درعا"))


def test_both_sides_inside() -> None:
    inside = difference(place("a", "حلب"), place("b", "درعا"))
    assert differences_among(REPORTS, [inside, OUTSIDE]) == (inside,)
    assert contradicted_from_outside(REPORTS, [inside]) == ()


def test_most_reports_against_an_article_outside() -> None:
    assert contradicted_from_outside(REPORTS, [OUTSIDE]) == (OUTSIDE,)


def test_a_few_reports_another_clause_a_number_and_an_update_are_none() -> None:
    few = difference(place("a", "حلب"), place("d", "درعا"))
    clause = difference(place("a", "حلب"), place("b", "حلب"), place("c", "درعا", start=80))
    number = difference(*OUTSIDE.values, kind="number")
    update = difference(*OUTSIDE.values, nature="update")
    assert contradicted_from_outside(REPORTS, [few, clause, number, update]) == ()
