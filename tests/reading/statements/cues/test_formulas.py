"""Formulas: their source, whether they only repeat the speaker, and what only looks like one."""

from tawatur.reading.statements.cues.formulas import Formula, find_formulas
from tawatur.reading.statements.cues.lexicon import find_hits
from tests.reading.statement_factories import scene_of


def formulas(text: str, **names: str | list[str]) -> list[Formula]:
    scene = scene_of(text, **names)
    return list(find_formulas(scene, {hit.at: hit for hit in find_hits(scene.spelled)}))


def test_source_behind_a_formula() -> None:
    (found,) = formulas("بحسب هيئة المياه ارتفع المنسوب", organisation="هيئة المياه")
    assert found.phrase is not None
    assert (found.phrase.entity, found.closing) == (0, False)


def test_verb_inside_a_formula() -> None:
    (found,) = formulas("ارتفع المنسوب، وفق ما أكدته هيئة المياه", organisation="هيئة المياه")
    assert found.verb is not None
    assert found.verb.words[0].lemma == "أكد"


def test_glued_formula() -> None:
    (found,) = formulas("ارتفع المنسوب، وفق ماذكره سليم الراوي", person="سليم الراوي")
    assert found.phrase is not None


def test_pronoun_only_repeats_the_speaker() -> None:
    (found,) = formulas("السوق هادئة، على حد قوله")
    assert found.closing
    (found,) = formulas("السوق هادئة، بحسب تعبيره")
    assert found.closing


def test_preposition_of_a_formula_is_no_addressee() -> None:
    (found,) = formulas("وفقا لمصادر مطلعة، ارتفع المنسوب")
    assert found.phrase is not None
    assert found.phrase.head == "مصادر"


def test_measure_is_no_source() -> None:
    assert not formulas("رتب الكتب حسب حجمها")
