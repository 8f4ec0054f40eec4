"""Where, how many and of which sort: told of one happening, known by its people and its tolls."""

import pytest

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.differences.happenings import read_happening, same_happening
from tawatur.weaving.differences.numbers import read_numbers
from tawatur.weaving.differences.regions import compare_regions
from tawatur.weaving.differences.several import compare_several
from tawatur.weaving.differences.slots import Slot
from tawatur.weaving.differences.sorts import compare_sorts
from tawatur.weaving.nouns import Difference

DEAD = "العريف سامر الطحان والجندي رامز الحداد والجندي عادل النجار"


def report(path: str, headline: str, text: str) -> Reading:
    return read_article(understand(Page(path, f"{headline}\n\n{text}\n")))


def numbers(*readings: Reading) -> dict[str, list[Slot]]:
    return {each.article.path: list(read_numbers(each)) for each in readings}


def compare(one: tuple[str, str], two: tuple[str, str]) -> list[Difference]:
    readings = [report("a.txt", *one), report("b.txt", *two)]
    slots = numbers(*readings)
    return [
        *compare_regions(readings, slots),
        *compare_several(readings, slots),
        *compare_sorts(readings, slots),
    ]


ONE = ("استشهاد ثلاثة من الحرس في حلب", f"استشهد ثلاثة من رجال الحرس هم {DEAD} وهم يؤدون واجبهم.")


def test_two_regions_of_one_country() -> None:
    (found,) = compare(ONE, ("استشهاد ثلاثة من الحرس", f"سقط ثلاثة من رجال الحرس بمحافظة درعا هم {DEAD} أمس."))
    assert (found.kind, found.nature) == ("place", "contradiction")
    assert [value.value for value in found.values] == ["حلب", "درعا"]


@pytest.mark.parametrize(
    "text",
    [
        f"سقط ثلاثة من رجال الحرس بمحافظة درعا هم {DEAD} ونقلوا إلى حلب.",  # both named
        f"سقط ثلاثة من رجال الحرس في تعز هم {DEAD} أمس.",  # another country: a town of that name may lie anywhere
        "سقط ثلاثة من رجال الحرس بمحافظة درعا هم نبيل الصباغ وماهر اللحام وشادي الفران أمس.",  # others died there
        f"سقط ثلاثة من رجال الحرس في بلدة التلال هم {DEAD} أمس.",  # which may lie in that region
    ],
)
def test_a_region_named_by_both_and_other_happenings_are_none(text: str) -> None:
    assert compare(ONE, ("استشهاد ثلاثة من الحرس", text)) == []


def test_one_shell_or_shells() -> None:
    one = ("استشهاد ثلاثة بقذيفة هاون", f"استشهد ثلاثة من الحرس هم {DEAD}.")
    (found,) = compare(one, ("استشهاد ثلاثة من الحرس", f"سقطت قذائف كثيفة على الموقع وقتل {DEAD}."))
    assert (found.kind, [value.value for value in found.values]) == ("number", ["one", "several"])
    both = f"سقطت قذائف كثيفة على الموقع، وأصابت قذيفة منها المخفر وقتل {DEAD}."
    assert compare(one, ("استشهاد ثلاثة من الحرس", both)) == []


def test_a_car_bomb_or_a_belt() -> None:
    one = ("مقتل ثلاثة بسيارة مفخخة", f"قتل ثلاثة من الحرس هم {DEAD} في انفجار سيارة مفخخة.")
    (found,) = compare(one, ("مقتل ثلاثة", f"فجر انتحاري حزاما ناسفا فقتل {DEAD} أمس."))
    assert (found.kind, [value.value for value in found.values]) == ("name", ["car", "belt"])
    assert compare(one, ("مقتل ثلاثة", f"انفجرت سيارة ملغومة فقتل {DEAD} أمس.")) == []


def test_a_headline_answers_before_its_text() -> None:
    case = "نفذ أمس في مهرب المخدرات المدعو جابر سالم الصواف في العاصمة"
    one = ("تنفيذ حكم القصاص في مهرب", f"حكم القتل تعزيرا {case}.")
    (found,) = compare(one, ("تنفيذ حكم القتل تعزيرا في مهرب", f"حكم القتل تعزيرا {case}."))
    assert [value.value for value in found.values] == ["retaliation", "discretion"]


def test_ministers_make_no_happening() -> None:
    one = report("a.txt", "لقاء", "التقى وزير الدفاع سالم الحداد ورئيس الأركان رامز الطحان ضباط اللواء.")
    two = report("b.txt", "زيارة", "زار وزير الدفاع سالم الحداد ورئيس الأركان رامز الطحان المصنع الجديد.")
    slots = numbers(one, two)
    assert not same_happening(*(read_happening(each, slots[each.article.path]) for each in (one, two)))


def test_equal_tolls_of_two_accidents_make_them_no_one_happening() -> None:
    one = ("حادث على طريق الساحل", "لقي شخص مصرعه وأصيب سبعة آخرون إثر انقلاب حافلة تقل عمالا قرب مفرق المزارع بحلب.")
    two = (
        "تصادم في الجبل",
        "باشرت فرق الإسعاف بدرعا اصطدام عائلة بشاحنة محملة بالخشب، نجم عنه وفاة شخص وإصابة سبعة.",
    )
    assert compare(one, two) == []
