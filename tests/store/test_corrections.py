from tawatur.store import Correction, apply_corrections, words_of
from tests.store.store_factories import reading

SAID = "13 شخصاً قتلوا"


def test_a_rejected_statement_is_left_out() -> None:
    corrected = apply_corrections(reading(), [Correction("reject", path="a.txt", content=SAID)])
    assert corrected.statements == ()
    assert reading().statements


def test_a_reassigned_statement_has_its_new_speaker() -> None:
    (statement,) = apply_corrections(
        reading(), [Correction("reassign", path="a.txt", content=SAID, speaker="ليلى الشماع")]
    ).statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.entity, statement.confidence) == ("ليلى الشماع", None, 1.0)


def test_a_speaker_of_the_article_is_its_entity() -> None:
    (statement,) = apply_corrections(
        reading(), [Correction("reassign", path="a.txt", content=SAID, speaker="الوزير")]
    ).statements
    assert statement.speaker is not None
    assert statement.speaker.entity == "e1"


def test_spelling_of_the_words_does_not_matter() -> None:
    assert apply_corrections(reading(), [Correction("reject", path="a.txt", content="13 شخصا قتلوا")]).statements == ()


def test_other_articles_other_words_and_withdrawn_ones_change_nothing() -> None:
    corrections = [
        Correction("reject", path="b.txt", content=SAID),
        Correction("reject", path="a.txt", content="شيء آخر"),
        Correction("reject", path="a.txt", content=SAID, withdrawn=True),
    ]
    assert apply_corrections(reading(), corrections) == reading()


def test_the_later_correction_wins() -> None:
    corrections = [
        Correction("reject", path="a.txt", content=SAID),
        Correction("reassign", path="a.txt", content=SAID, speaker="س"),
    ]
    assert [words_of(each) for each in apply_corrections(reading(), corrections).statements] == [SAID]
