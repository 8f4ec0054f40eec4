"""One sentence given to two people contradicts; an organisation, a shared name and other words do not."""

from collections.abc import Sequence

import msgspec

from tawatur.arabic import Span
from tawatur.linking import Actor, Form
from tawatur.reading import Entity, Reading
from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.claims.stems import stem_word
from tawatur.weaving.claims.units import Unit, find_units
from tawatur.weaving.differences.attribution import compare_speakers
from tawatur.weaving.nouns import Difference
from tests.weaving.weaving_factories import reading

WORDS = "سنفتح المعبر الجنوبي أمام شاحنات القمح ابتداء من مطلع الربيع المقبل"
OTHER = "ستبقى أبواب المعبر الجنوبي مغلقة حتى ينتهي فحص شاحنات القمح كلها"


def saying(path: str, name: str, words: str = WORDS, kind: str = "person", named: bool = True) -> Reading:
    one = reading(path, "خبر عن المعبر", f"قال {name} «{words}»", said=(name, words))
    at = one.article.text.index(name)
    said = one.statements[0]
    assert said.speaker is not None
    beside = {"start": at, "end": at + len(name), "text": name} if named else {}
    speaker = msgspec.structs.replace(said.speaker, entity="e1", **beside)
    said = msgspec.structs.replace(said, speaker=speaker, confidence=0.95)
    entity = Entity("e1", kind, name, (Span(at, at + len(name), name),))
    return msgspec.structs.replace(one, entities=(entity,), statements=(said,))


def compare(*readings: Reading) -> list[Difference]:
    return compare_units(readings, [unit for each in readings for unit in find_units(each) if unit.statement])


def compare_units(readings: Sequence[Reading], units: Sequence[Unit]) -> list[Difference]:
    entities = [each.entities[0] for each in readings]
    actors = [
        Actor(f"a{i}", entity.kind, entity.name, forms=(Form(each.article.path, "e1", entity.name),))
        for i, (each, entity) in enumerate(zip(readings, entities, strict=True))
    ]
    return compare_speakers([units], Sources(readings, actors))


def test_one_sentence_of_two_people_contradicts() -> None:
    (difference,) = compare(saying("a", "هاني الدوراني"), saying("b", "ليث المرجان"))
    assert (difference.kind, difference.nature) == ("attribution", "contradiction")
    assert {value.value for value in difference.values} == {"هاني الدوراني", "ليث المرجان"}


def test_a_speaker_who_is_not_named_beside_the_words_may_be_a_mistake() -> None:
    assert compare(saying("a", "هاني الدوراني"), saying("b", "ليث المرجان", named=False)) == []


def test_a_single_word_may_be_no_name() -> None:
    assert compare(saying("a", "الدوراني"), saying("b", "ليث المرجان")) == []


def test_a_name_written_in_one_word_is_the_same() -> None:
    assert compare(saying("a", "عبد الغفار"), saying("b", "عبدالغفار الدوراني")) == []


def test_an_organisation_and_its_spokesman_are_one_voice() -> None:
    assert compare(saying("a", "هاني الدوراني"), saying("b", "هيئة المعابر", kind="organisation")) == []


def test_names_that_share_a_word_may_be_one_persons() -> None:
    assert compare(saying("a", "هاني الدوراني"), saying("b", "الدوراني")) == []


def test_one_given_name_misspelt_may_be_one_persons() -> None:
    assert compare(saying("a", "ليث بن هاني"), saying("b", "لييث المرجان")) == []


def test_a_speaker_whose_name_stands_in_the_other_report_too_may_be_a_mistake() -> None:
    one = saying("a", "هاني الدوراني")
    two = saying("b", "ليث المرجان", WORDS + " كما طلب هاني الدوراني")
    assert compare(one, two) == []


def test_two_people_may_say_other_things() -> None:
    assert compare(saying("a", "هاني الدوراني"), saying("b", "ليث المرجان", OTHER)) == []


def test_an_article_that_quotes_both_tells_them_apart() -> None:
    one, two = saying("a", "هاني الدوراني"), saying("b", "ليث المرجان")
    second = msgspec.structs.replace(two.statements[0], id="s2", content=())
    said = one.statements[0].speaker
    assert said is not None
    speaker = msgspec.structs.replace(said, entity="e2")
    second = msgspec.structs.replace(second, speaker=speaker)
    both = msgspec.structs.replace(two, statements=(*two.statements, second))
    actors = [
        Actor("x", "person", "هاني الدوراني", forms=(Form("a", "e1", "x"), Form("b", "e2", "x"))),
        Actor("y", "person", "ليث المرجان", forms=(Form("b", "e1", "y"),)),
    ]
    units = [unit for each in (one, two) for unit in find_units(each) if unit.statement]
    assert compare_speakers([units], Sources([one, both], actors)) == []
    assert len(compare_speakers([units], Sources([one, two], actors))) == 1


def test_a_clause_beside_what_is_said_is_nobody_s_sentence() -> None:
    clause = "اللاعب الذي أعلن ترشحه لرئاسة اتحاد السباحة في الإقليم الجنوبي"
    one = f"{clause} رجل كريم يعرف الناس جميعا صدقه وأمانته في العمل مع الأندية الصغيرة منذ زمن بعيد"
    two = f"{clause} لن يفوز بهذا المنصب أبدا ما دامت الأندية الكبيرة ترفض برنامجه ولا تريد حضوره في الاجتماعات"
    first, second = saying("a", "سامر الحكيم", one), saying("b", "نادر الصباغ", two)
    units = []
    for each in (first, second):
        start = each.article.text.index(clause)
        whole = next(unit for unit in find_units(each) if unit.statement)
        words = frozenset(stem_word(word) for word in clause.split())
        units.append(msgspec.structs.replace(whole, start=start, end=start + len(clause), text=clause, words=words))
    assert compare_units([first, second], units) == []
