"""Pairs with another partner, and a name that a list takes for two."""

import msgspec

from tawatur.arabic import Span
from tawatur.reading import Entity, Reading
from tawatur.weaving.differences.rosters import compare_rosters
from tests.weaving.weaving_factories import reading

MAZEN, SAEED, RAMEZ = "مازن القاسم", "سعيد الخباز", "رامز الحداد"


def report(path: str, text: str, *people: str) -> Reading:
    one = reading(path, "تدريبات النخيل", text)
    whole = one.article.text
    entities = []
    for i, name in enumerate(people, 1):
        at = whole.index(name)
        entities.append(Entity(f"e{i}", "person", name, (Span(at, at + len(name), name),)))
    return msgspec.structs.replace(one, entities=tuple(entities))


ONE = report("a", f"أدى الثنائي {MAZEN} و{SAEED} مرانهما حول الملعب", MAZEN, SAEED)


def test_a_pair_with_another_partner() -> None:
    two = report("b", f"واصل الثنائي «{RAMEZ}، {MAZEN}» برنامجهما العلاجي", MAZEN, RAMEZ)
    (found,) = compare_rosters([ONE, two])
    assert (found.kind, found.nature) == ("name", "contradiction")
    assert [value.text for value in found.values] == [
        f"الثنائي {MAZEN} و{SAEED}",
        f"الثنائي «{RAMEZ}، {MAZEN}",
    ]


def test_a_dual_noun_announces_two() -> None:
    two = report("b", f"غاب حول الملعب عن المران اللاعبان {MAZEN} و{RAMEZ} للإصابة", MAZEN, RAMEZ)
    assert len(compare_rosters([ONE, two])) == 1


def test_the_same_pair_another_pair_and_three_are_none() -> None:
    same = report("b", f"أدى الثنائي {SAEED} و{MAZEN} مرانهما حول الملعب", SAEED, MAZEN)
    apart = report("c", f"أدى الثنائي {RAMEZ} وعادل الطحان مرانهما حول الملعب", RAMEZ, "عادل الطحان")
    three = report("d", f"واصل الثلاثي {MAZEN}، {RAMEZ} وعادل الطحان العلاج", MAZEN, RAMEZ, "عادل الطحان")
    for other in (same, apart, three):
        assert compare_rosters([ONE, other]) == []


def test_a_longer_form_of_a_name_is_no_other_man() -> None:
    longer = f"{SAEED} الصغير"
    assert compare_rosters([ONE, report("b", f"أدى الثنائي {MAZEN} و{longer} مرانهما حول الملعب", MAZEN, longer)]) == []


def test_a_pair_that_does_something_else_is_none() -> None:
    two = report("b", f"تضاءلت فرص مشاركة الثنائي {MAZEN} و{RAMEZ} في النهائي", MAZEN, RAMEZ)
    assert compare_rosters([ONE, two]) == []


def test_an_article_that_tells_of_two_pairs_of_his_is_none() -> None:
    both = report("b", f"أدى الثنائي {MAZEN} و{RAMEZ} تدريبهما", MAZEN, RAMEZ)
    text = f"أدى الثنائي {MAZEN} و{SAEED} المران. وسجل الثنائي مازن وعادل الطحان الهدفين"
    two = report("c", text, MAZEN, SAEED, "عادل الطحان")
    mazen = msgspec.structs.replace(
        two.entities[0],
        mentions=(*two.entities[0].mentions, Span(at := two.article.text.index("مازن وعادل"), at + 4, "مازن")),
    )
    two = msgspec.structs.replace(two, entities=(mazen, *two.entities[1:]))
    assert compare_rosters([both, ONE]) != []
    assert compare_rosters([two, two]) == []


WHOLE = "خاض النخيل المباراة بتشكيلة من خالد، جابر، سعيد، رامز، حسان، منصور، إلياس فؤاد."


def test_a_name_taken_for_two() -> None:
    two = WHOLE.replace("إلياس فؤاد", "الياس، فؤاد")
    (found,) = compare_rosters([report("a", WHOLE), report("b", two)])
    assert (found.kind, found.nature) == ("number", "contradiction")
    assert "إلياس فؤاد" in found.values[0].text
    assert "الياس، فؤاد" in found.values[1].text


def test_a_longer_list_and_another_list_are_none() -> None:
    longer = WHOLE.replace("منصور،", "منصور، شاكر،")
    joined = WHOLE.replace("إلياس فؤاد", "إلياس وفؤاد"), WHOLE.replace("إلياس فؤاد", "إلياس، وفؤاد")
    assert compare_rosters([report("a", joined[0]), report("b", joined[1])]) == []
    other = "حضر الحفل من الضيوف نبيل، ماهر، شادي، الياس، فؤاد، عامر."
    assert compare_rosters([report("a", WHOLE), report("b", longer)]) == []
    assert compare_rosters([report("a", WHOLE), report("b", other)]) == []


def test_many_commas_are_read_in_linear_time() -> None:
    assert compare_rosters([report("a", "، ا" * 50_000), report("b", "،" * 50_000), report("c", "ا" * 200_000)]) == []
