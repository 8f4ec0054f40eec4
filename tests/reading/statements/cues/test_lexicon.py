"""Reporting words in a text: prefixes, ambiguous spellings, words that only look like cues."""

from tawatur.reading.statements.cues.lexicon import Hit, find_hits, lexicon
from tawatur.reading.statements.words.inflect import spell


def hits(text: str) -> list[Hit]:
    return list(find_hits([spell(word) for word in text.split()]))


def test_joined_verb() -> None:
    (hit,) = hits("وأضاف")
    assert (hit.joined, hit.kind, hit.words[0].lemma) == (True, "verb", "أضاف")


def test_and_may_stand_apart() -> None:
    assert hits("و أضاف")[0].joined


def test_future_keeps_its_prefix() -> None:
    assert hits("سيعلن")[0].prefix == "س"


def test_preposition_and_article_before_a_noun() -> None:
    (hit,) = hits("بالقول")
    assert (hit.kind, hit.prefix) == ("noun", "بال")


def test_similar_words_are_none() -> None:
    assert not hits("ذكرى قائمة مدينة المسلمين بيانات")


def test_what_opens_the_content() -> None:
    (hit,) = hits("حذر")
    assert hit.takes(spell("من"))
    assert not hit.takes(spell("إلى"))


def test_lexicon_knows_all_forms_it_was_given() -> None:
    assert {"قال", "قالت", "يقول", "قائلا", "قوله"} <= set(lexicon())
