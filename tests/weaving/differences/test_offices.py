"""Two offices that nobody holds at once contradict; a longer form, a second office and a former one do not."""

import msgspec
import pytest

from tawatur.arabic import Span
from tawatur.reading import Entity, Reading
from tawatur.weaving.differences.offices import compare_offices
from tawatur.weaving.nouns import Difference
from tests.weaving.weaving_factories import reading

NAME = "مروان الصفدان"


def naming(path: str, text: str, *others: str) -> Reading:
    one = reading(path, "عنوان", text)
    entities = []
    for i, name in enumerate((NAME, *others)):
        at = one.article.text.index(name)
        entities.append(Entity(f"e{i}", "person", name, (Span(at, at + len(name), name),)))
    return msgspec.structs.replace(one, entities=tuple(entities))


def compare(*readings: Reading) -> list[Difference]:
    by_path = {each.article.path: each for each in readings}
    return compare_offices([(path, each.entities[0]) for path, each in by_path.items()], by_path)


def test_two_portfolios_contradict() -> None:
    (difference,) = compare(
        naming("a", f'زار نائب القائد العام لقوات الحلف ضد "القراصنة" الجنرال {NAME} الميناء'),
        naming("b", f"أكد “{NAME}” نائب قائد العمليات الخاصة للحلف خلال مؤتمر"),
    )
    assert (difference.kind, difference.nature) == ("office", "contradiction")
    assert difference.values[1].text == "نائب قائد العمليات الخاصة للحلف"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (f"قال مدير مركز رصد الهجرة الساحلية {NAME} للصحف", f"قال {NAME} مدير مركز مراقبة النزوح الساحلي للصحف"),
        (f"قال المتحدث باسم البنتاجون {NAME} أمس", f"قال المتحدث باسم البنتاغون {NAME} أمس"),  # written twice
        (f"قال رئيس مجلس إدارتها {NAME} أمس", f"قال الرئيس التنفيذي للشركة {NAME} أمس"),  # he may be both
        (f"استقبله {NAME} وزير الثقافة في المطار", f"استقبله {NAME} الوزير المرافق في المطار"),
        (f"صرح وكيل محافظة الجبل {NAME} للصحف", f"صدر قرار بتعيين {NAME} محافظا للجبل خلفا لغيره"),
        (f"قال وزير الزراعة {NAME} أمس", f"قال وزير الزراعة والري {NAME} أمس"),  # a longer form
        (f"قال رئيس الوزراء {NAME} أمس", f"قال رئيس الحكومة {NAME} أمس"),  # two words for one thing
        (f"قال وزير الزراعة {NAME} أمس", f"قال وزير النقل السابق {NAME} أمس"),  # a former office
        (f"قال وزير الزراعة {NAME} أمس", f"قال العميد {NAME} أمس"),  # a rank beside the office
        (f"قال رئيس الاتحاد السروي لكرة القدم {NAME} أمس", f"قال رئيس الاتحاد السروي للعبة {NAME} أمس"),  # the game
        (f"بحضور رئيس اتحاد السباحة {NAME} أمس", f"حضر {NAME} رئيس مجلس الإدارة وأعضاء المجلس"),  # who else came
        (f"بحضور رئيس اتحاد السباحة {NAME} أمس", f"حضر {NAME} رئيس المجلس و الأعضاء"),  # an `and` by itself
        (f"قال مدير عام سلاح الحدود {NAME} أمس", f"قال المدير العام لحرس الحدود {NAME} أمس"),  # ل is no letter of it
        (f"قال سفير النرويج {NAME} أمس", f"قال السفير {NAME} أمس"),  # no more than the first word
        (f"قال وزير الزراعة {NAME} أمس", f"قال مدير المعهد {NAME} أمس"),  # he may hold both
        (f"قال المتحدث باسم حركة السنابل {NAME} أمس", f"قال المتحدث باسم الحركة {NAME} أمس"),  # named before
        (f"قال المتحدث الرسمي لصحة الوادي {NAME} أمس", f"قال المتحدث الإعلامي بصحة الوادي {NAME} أمس"),
        (f"قال المتحدث باسم اتحاد كرة السلة {NAME}", f"قال المتحدث بالاتحاد الوطني لكرة السلة {NAME}"),
        (f"قال وزير الزراعة {NAME} أمس", f"قال وزير الزراعه{NAME} أمس"),  # a space lost
        (f"قال أمين عام اللجنة الدولية FIBA {NAME} أمس", f"قال الأمين العام للفيبا {NAME} أمس"),  # other letters
        (
            f"أشاد بالهيئة العامة ورئيسها الأمير {NAME} أمس",
            f"قال رئيس الهيئة العامة للبحار {NAME} أمس",
        ),  # of a body before
        (f"قال {NAME} مدير المعهد «تهدم جزء من الجسر»", f"قال {NAME} مدير معهد السدود والأنهار"),  # his words begin
    ],
)
def test_what_one_person_can_be_is_no_difference(one: str, two: str) -> None:
    assert compare(naming("a", one), naming("b", two)) == []


def test_an_office_between_two_names_is_nobodys() -> None:
    one = naming("a", f"قال وزير الزراعة {NAME} أمس")
    two = naming("b", f"حضر سامي الطيران، وزير النقل {NAME} الحفل", "سامي الطيران")
    assert compare(one, two) == []
    assert len(compare(one, naming("b", f"حضر وزير النقل {NAME} الحفل"))) == 1


def test_a_deputy_is_not_the_minister() -> None:
    (found,) = compare(naming("a", f"قال نائب وزير الصحة {NAME} أمس"), naming("b", f"أكد وزير الصحة {NAME} أمس"))
    assert [value.text for value in found.values] == ["نائب وزير الصحة", "وزير الصحة"]
    assert (
        compare(naming("a", f"قال نائب وزير الصحة {NAME} أمس"), naming("b", f"قال وزير الصحة السابق {NAME} أمس")) == []
    )
    acting = naming("b", f"أكد وزير الصحة بالإنابة {NAME} أمس")
    assert compare(naming("a", f"قال نائب وزير الصحة {NAME} أمس"), acting) == []
