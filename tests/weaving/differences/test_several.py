"""One or several: the form of a noun, in the whole article or in its headline."""

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.differences.numbers import read_numbers
from tawatur.weaving.differences.several import compare_several
from tawatur.weaving.nouns import Difference

TEXT = (
    "صرح المتحدث باسم الدفاع المدني في الزهراء المقدم سالم الحداد أن رجال الدفاع المدني باشروا ظهر اليوم بلاغا عن سقوط "
    "{} من خارج الحدود على محل تجاري في حي المنارة، مما نتج عنه إصابة أحد المقيمين.\n"
)


def report(path: str, text: str) -> Reading:
    return read_article(understand(Page(path, text)))


def compare(one: str, two: str) -> list[Difference]:
    readings = [report("a.txt", one), report("b.txt", two)]
    return compare_several(readings, {each.article.path: list(read_numbers(each)) for each in readings})


def test_a_headline_tells_one_where_the_others_tell_several() -> None:
    one = "سقوط مقذوف عسكري على محل تجاري في الزهراء\n\n" + TEXT.format("مقذوفات عسكرية")
    two = "سقوط مقذوفات عسكرية على محل تجاري في الزهراء\n\n" + TEXT.format("مقذوفات عسكرية")
    (found,) = compare(one, two)
    assert {value.text for value in found.values} == {"مقذوف", "مقذوفات"}


def test_both_forms_in_both_articles_tell_nothing() -> None:
    one = "سقوط مقذوف عسكري على محل تجاري في الزهراء\n\n" + TEXT.format("مقذوفات عسكرية")
    two = "سقوط مقذوفات عسكرية على محل تجاري في الزهراء\n\n" + TEXT.format("مقذوف عسكري ثم مقذوفات")
    assert compare(one, two) == []


def test_another_place_is_another_happening() -> None:
    one = "سقوط مقذوف عسكري على محل تجاري في الزهراء\n\n" + TEXT.format("مقذوف عسكري")
    two = "سقوط مقذوفات على محل تجاري في الرباط\n\n" + TEXT.format("مقذوفات").replace("الزهراء", "الرباط")
    assert compare(one, two) == []
