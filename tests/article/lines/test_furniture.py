"""Phrases of page furniture, each where its kind may stand."""

from hypothesis import given
from hypothesis import strategies as st

from tawatur.article.lines.furniture import find_phrases, strip_article, words_of
from tawatur.article.lines.lines import fold_line


def reasons(line: str) -> set[str]:
    return {hit.phrase.why for hit in find_phrases(fold_line(line))}


def test_a_whole_phrase_may_have_marks_and_numbers_beside_it() -> None:
    assert reasons("اقرأ المزيد") == {"related"}
    assert reasons("» التعليقات (12)") == {"comments"}


def test_a_whole_phrase_amid_a_sentence_is_none() -> None:
    assert not reasons("طلب منه أن اقرأ المزيد كل يوم")
    assert not reasons("قال إن المزيد سيصل غداً")


def test_an_opening_phrase_opens_the_line() -> None:
    assert "related" in reasons("اقرأ أيضاً: قصة السد")
    assert "related" not in reasons("قال له صديقه اقرأ أيضا ما كتبته")


def test_words_are_matched_whole_but_for_a_joined_and() -> None:
    assert "copyright" in reasons("المواد محمية ويمنع نسخ أي منها")
    assert not reasons("شاركت الوزيرة في الاجتماع")


def test_a_longer_phrase_does_not_hide_a_shorter_one() -> None:
    assert reasons("شارك هذا المقال محادثة") == {"share"}


def test_a_row_of_whole_phrases_is_furniture() -> None:
    assert reasons("نسخ الرابط تم نسخ الرابط طباعة") == {"share"}
    assert not reasons("نسخ الرابط ثم أرسله إلى صديقه")


def test_spelling_does_not_matter() -> None:
    assert reasons("إقرأ أيضاً") == reasons("اقرا ايضا")


def test_lists_are_folded_and_without_the_article() -> None:
    assert "سياسه" in words_of("sections")
    assert strip_article("الاخبار") == strip_article("واخبار") == "اخبار"


@given(st.text(alphabet="اقرأ أيضا المزيدشارك:.", max_size=60))
def test_hits_lie_in_the_line(line: str) -> None:
    folded = fold_line(line)
    for hit in find_phrases(folded):
        assert folded[hit.start : hit.end] == hit.phrase.text
