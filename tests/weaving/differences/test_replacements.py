"""One body, one man or one country in place of another; not a longer form, a speaker, the man of the headline."""

import msgspec
import pytest

from tawatur.arabic import Span
from tawatur.reading import Entity, Reading
from tawatur.weaving.differences.replacements import compare_replacements
from tests.weaving.weaving_factories import reading

HEAD = "قافلة دواء تصل جزيرة النخيل"
TEXT = "وصلت إلى جزيرة النخيل قافلة دواء كبيرة حملها ثلاثون متطوعا، يرافقها فريق من {} لعلاج مرضى الكلى في المستشفى"


def naming(path: str, text: str, *names: tuple[str, str], head: str = HEAD) -> Reading:
    """A report with its entities, each with its kind and its name."""
    one = reading(path, head, text)
    entities = []
    for i, (kind, name) in enumerate(names):
        at = one.article.text.index(name)
        entities.append(Entity(f"e{i}", kind, name, (Span(at, at + len(name), name),)))
    return msgspec.structs.replace(one, entities=tuple(entities))


def replaced(one: Reading, two: Reading) -> list[tuple[str, set[str]]]:
    return [(each.kind, {value.text for value in each.values}) for each in compare_replacements([one, two])]


def with_bodies(first: str, second: str) -> list[tuple[str, set[str]]]:
    pair = (("a", first), ("b", second))
    return replaced(*(naming(path, TEXT.format(name), ("organisation", name)) for path, name in pair))


def test_one_body_in_place_of_another() -> None:
    found = with_bodies("جمعية أطباء الساحل", "جمعية صيادلة الجبل")
    assert found == [("name", {"جمعية أطباء الساحل", "جمعية صيادلة الجبل"})]


@pytest.mark.parametrize(
    "other",
    [
        "جمعية أطباء الساحل الأهلية",  # in full
        "جمعية اطباء الساحل",  # spelt otherwise
        "هيئة الإغاثة",  # a body of another sort may be the same in other words
    ],
)
def test_bodies_that_may_be_one(other: str) -> None:
    assert with_bodies("جمعية أطباء الساحل", other) == []


def test_a_name_that_the_other_article_knows_stands_in_place_of_none() -> None:
    one = naming("a", TEXT.format("جمعية أطباء الساحل"), ("organisation", "جمعية أطباء الساحل"))
    text = TEXT.format("جمعية صيادلة الجبل") + ". وشكر الأهالي جمعية أطباء الساحل"
    assert replaced(one, naming("b", text, ("organisation", "جمعية صيادلة الجبل"))) == []


def test_who_is_in_a_headline_makes_another_happening() -> None:
    name = "جمعية صيادلة الجبل"
    one = naming("a", TEXT.format("جمعية أطباء الساحل"), ("organisation", "جمعية أطباء الساحل"))
    two = naming("b", TEXT.format(name), ("organisation", name), head=f"{HEAD} مع {name}")
    assert replaced(one, two) == []


def test_two_countries_and_two_quarters_but_no_place_in_another() -> None:
    cape = "رأس الملح"
    text = "غرق قارب خشبي قديم قبالة رأس الملح فجرا، وقال البحارة إن جميع الركاب الناجين قدموا من {} قبل أسبوع"

    def told(first: str, second: str) -> list[tuple[str, set[str]]]:
        pair = (("a", first), ("b", second))
        return replaced(*(naming(path, text.format(name), ("place", cape), ("place", name)) for path, name in pair))

    assert told("السودان", "إريتريا") == [("place", {"السودان", "إريتريا"})]
    assert told("السودان", "الخرطوم") == []


def test_two_people_need_the_same_happening() -> None:
    text = "جرت أمس في مدينة الينابيع انتخابات اتحاد غرف الزراعة في الجزيرة، وفاز {} برئاسة اتحاد غرف الزراعة {}"

    def told(behind: str) -> list[tuple[str, set[str]]]:
        pair = (("a", "جابر الصواف", "بعد جولة ثانية"), ("b", "مهران الدباغ", behind))
        return replaced(*(naming(path, text.format(name, then), ("person", name)) for path, name, then in pair))

    assert told("بعد جولة ثانية") == [("name", {"جابر الصواف", "مهران الدباغ"})]
    other = text.replace("برئاسة", "بمقعد") + " عن الشباب"
    one = naming("a", text.format("جابر الصواف", "أمس"), ("person", "جابر الصواف"))
    assert replaced(one, naming("b", other.format("مهران الدباغ", "أمس"), ("person", "مهران الدباغ"))) == []
