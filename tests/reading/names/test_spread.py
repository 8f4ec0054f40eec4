"""A form recognised once is found wherever it stands, with one kind."""

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import read_article
from tawatur.reading.names.spread import spread
from tests.reading.names_factories import mentions_of, sentences


def found(lines: tuple[str, ...], marked: dict[str, str]) -> list[tuple[str, str]]:
    text, read = "\n".join(lines), sentences(*lines)
    return [(text[m.start : m.end], m.kind) for m in spread(read, mentions_of(read, marked))]


def test_form_is_found_with_clitics() -> None:
    lines = ("سامي شندول حضر.", "ورحب الحاضرون بسامي شندول كثيرا")
    assert found(lines, {"سامي شندول حضر": "X", "سامي شندول": "PER"}).count(("سامي شندول", "person")) == 2


def test_surname_is_found_after_the_full_name() -> None:
    assert ("شندول", "person") in found(("سامي شندول حضر.", "ثم انصرف شندول"), {"سامي شندول": "PER"})


def test_nationality_is_no_surname() -> None:
    assert found(("سامي التونسي حضر.", "والشعب التونسي سعيد"), {"سامي التونسي": "PER"}) == [("سامي التونسي", "person")]


def test_word_inside_another_is_not_found() -> None:
    assert found(("قنوة بلدة.", "القنوات كثيرة"), {"قنوة": "LOC"}) == [("قنوة", "place")]


def test_majority_decides_the_kind() -> None:
    lines = ("رافاسا هنا.", "ثم رافاسا.", "وعاد رافاسا")
    read = sentences(*lines)
    marked = mentions_of(read, {"رافاسا": "ORG"})
    wrong = marked[0].__replace__(kind="place") if hasattr(marked[0], "__replace__") else marked[0]
    assert {m.kind for m in spread(read, [wrong, *marked[1:]])} == {"organisation"}


def test_quoted_outlet_is_no_region() -> None:
    assert found(("قال لصحيفة «الشرق الأوسط» اليوم",), {"الشرق الأوسط": "LOC"}) == [("الشرق الأوسط", "organisation")]
    assert found(("يزور الشرق الأوسط اليوم",), {"الشرق الأوسط": "LOC"})[0][1] == "place"


def test_town_is_a_club_in_sport() -> None:
    sport = "مباراة الدوري بين فريق المدرب وملعب اللاعب والبطولة كأس وهدف مع ميلان"
    assert ("ميلان", "organisation") in found((sport,), {"ميلان": "LOC"})
    assert found(("سافر إلى ميلان",), {"ميلان": "LOC"}) == [("ميلان", "place")]


def test_a_towns_name_that_is_somebodys_family_name_is_the_person() -> None:
    lines = ("حضر زردشت كورالة.", "وقال كورالة إنه سيعود")
    assert found(lines, {"كورالة": "LOC", "زردشت كورالة": "PER"})[-1] == ("كورالة", "person")


def test_a_towns_name_behind_its_preposition_stays_a_place() -> None:
    lines = ("حضر زردشت كورالة.", "ثم عاد من كورالة")
    assert found(lines, {"كورالة": "LOC", "زردشت كورالة": "PER"})[-1] == ("كورالة", "place")


def test_a_quarter_is_found_without_its_head() -> None:
    lines = ("زار حي الكورالة.", "وفي الكورالة سوق")
    assert found(lines, {"حي الكورالة": "LOC"})[-1] == ("الكورالة", "place")


def test_the_end_of_a_clubs_name_is_the_club() -> None:
    lines = ("فاز نيو سان كورال.", "ثم خسر سان كورال")
    assert found(lines, {"سان كورال": "LOC", "نيو سان كورال": "ORG"})[-1] == ("سان كورال", "organisation")


def test_family_name_that_was_taken_for_a_body_is_the_persons() -> None:
    lines = ("سامي درومكس حضر.", "وقال درومكس ذلك")
    read = sentences(*lines)
    marked = mentions_of(read, {"سامي درومكس": "PER"})
    alone = mentions_of(sentences(*lines), {"سامي درومكس": "PER", "درومكس": "ORG"})[1:]
    kinds = {(m.words, m.kind) for m in spread(read, [*marked, *[m for m in alone if m.kind == "organisation"]])}
    assert (("درومكس",), "person") in kinds
    assert (("درومكس",), "organisation") not in kinds


def test_a_body_in_marks_without_head_and_country() -> None:
    lines = ("قالت شركة لوجسات القرن الشيلية ذلك.", "ثم عادت «لوجسات القرن» أمس")
    assert ("لوجسات القرن", "organisation") in found(lines, {"شركة لوجسات القرن الشيلية": "ORG"})


def test_a_body_of_an_everyday_word_is_not_spread() -> None:
    text = "أخبار البلاد صباح أمس\n\nووقعت وزارتا الصحة والتعليم العالي اتفاقا.\nوالجميع يعلم أن الصحة غالية.\n"
    entities = read_article(understand(Page("note.txt", text))).entities
    assert [len(entity.mentions) for entity in entities if entity.name == "الصحة"] == [1]


def test_a_paper_called_like_the_country_is_not_spread() -> None:
    lines = ("قال لجريدة البلاد إن السوق راكدة.", "ثم عاد إلى البلاد سعيدا")
    assert found(lines, {"لجريدة البلاد": "ORG"}) == [("البلاد", "organisation")]


def test_a_paper_called_like_a_town_stays_one_behind_its_noun() -> None:
    assert ("المدينة", "organisation") in found(("قالت صحيفة المدينة ذلك",), {"المدينة": "ORG"})


def test_short_surname_is_found_unless_it_means_something_else() -> None:
    assert ("روف", "person") in found(("شندولو روف حضر.", "ثم انصرف روف"), {"شندولو روف": "PER"})
    assert ("عمر", "person") not in found(("شندولو عمر حضر.", "ثم بلغ عمر الشجرة"), {"شندولو عمر": "PER"})
    assert ("علي", "person") not in found(("شندولو علي حضر.", "ثم اتفق علي ذلك"), {"شندولو علي": "PER"})


def test_a_surname_is_told_from_the_preposition_written_with_it() -> None:
    lines = ("ناديا كوليفا حضرت.", "وفقا لكوليفا ارتفع السعر")
    assert ("كوليفا", "person") in found(lines, {"ناديا كوليفا": "PER", "لكوليفا": "PER"})


def test_a_given_name_keeps_the_letter_that_looks_like_a_preposition() -> None:
    lines = ("نادر بيب حضر.", "ثم انصرف لبيب")
    assert ("لبيب", "person") in found(lines, {"نادر بيب": "PER", "لبيب": "PER"})
