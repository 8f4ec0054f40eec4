"""Mentions are names alone: no clitic, no quotation mark, no title."""

from tests.reading.names_factories import mentions_of, sentences


def texts(line: str, **marked: str) -> list[str]:
    names = {name: kind for kind, run in marked.items() for name in run.split("|")}
    return [line[m.start : m.end] for m in mentions_of(sentences(line), names)]


def test_conjunction_comes_off() -> None:
    assert texts("وشندول حاضر", PER="وشندول") == ["شندول"]


def test_first_letter_of_a_known_name_stays() -> None:
    assert texts("زار واشنطن أمس", LOC="واشنطن") == ["واشنطن"]


def test_preposition_comes_off_a_known_place() -> None:
    assert texts("وصل لبغداد مساء", LOC="لبغداد") == ["بغداد"]


def test_preposition_cannot_follow_a_preposition() -> None:
    assert texts("سافر إلى بتلان مساء", LOC="بتلان") == ["بتلان"]


def test_stem_that_stands_alone_elsewhere_tells_of_a_clitic() -> None:
    assert texts("سار في قنوة ثم عاد لقنوة", LOC="لقنوة") == ["قنوة"]


def test_title_and_marks_stay_outside() -> None:
    assert texts("قال الدكتور سامي شندول", PER="الدكتور سامي شندول") == ["سامي شندول"]
    assert texts("زار «مجلس الأمن» أمس", ORG="« مجلس الأمن »") == ["مجلس الأمن"]


def test_fused_article_stays_as_it_stands() -> None:
    found = mentions_of(sentences("تقرير للمرصد الشندولي"), {"للمرصد الشندولي": "ORG"})
    assert [(m.words, m.fused) for m in found] == [(("المرصد", "الشندولي"), True)]


def test_conjunction_before_a_fused_article_comes_off() -> None:
    assert texts("وللمرصد الشندولي رأي", ORG="وللمرصد الشندولي") == ["للمرصد الشندولي"]


def test_offsets_count_marks_inside_the_word() -> None:
    line = "وبِبغداد زحام"
    found = mentions_of(sentences(line), {"وبِبغداد": "LOC"})
    assert line[found[0].start : found[0].end] == "بغداد"


def test_particle_or_adverb_alone_is_nobody() -> None:
    assert texts("أفادت مصادر بأن الحريق انتهى", PER="بأن") == []
    assert texts("أغلقت المحلات باكرا", PER="باكرا") == []
    assert texts("أعرب بان عن قلقه", PER="بان") == ["بان"]


def test_no_letter_before_a_hyphen_is_a_clitic() -> None:
    assert texts("قالت فارفو-برسي ذلك", PER="فارفو - برسي") == ["فارفو-برسي"]


def test_a_word_that_is_a_title_with_the_article_is_a_given_name_without_it() -> None:
    found = sentences("قال أمير درومك إن الموسم طويل")
    assert [m.words for m in mentions_of(found, {"أمير درومك": "PER"})] == [("امير", "درومك")]


def test_a_family_name_of_a_full_name_keeps_its_first_letter() -> None:
    found = sentences("قال سمير بالدرومك إن الموسم طويل", "وأشار بالدرومك إلى الأمر")
    tagged = {"سمير بالدرومك": "PER", "بالدرومك": "PER"}
    assert [m.words[-1] for m in mentions_of(found, tagged)][-1] == "بالدرومك"


def test_a_given_name_of_the_maghreb_keeps_its_first_letter() -> None:
    found = sentences("قال الشاب لحسن درومك إن الموسم طويل")
    assert [m.words for m in mentions_of(found, {"لحسن درومك": "PER"})] == [("لحسن", "درومك")]


def test_adjective_behind_a_committee_shows_the_article_that_its_lam_hides() -> None:
    found = mentions_of(sentences("تقرير للجنة الوطنية"), {"للجنة الوطنية": "ORG"})
    assert [(m.words, m.fused) for m in found] == [(("اللجنه", "الوطنيه"), True)]
    assert texts("بيان للجنة التحكيم", ORG="للجنة التحكيم") == ["لجنة التحكيم"]
