"""Name lists are found by folded spelling, whichever way a newsroom writes them."""

from tawatur.arabic import fold
from tawatur.arabic.gazetteer import names_of_people, places, well_known


def test_place_is_found_under_any_hamza() -> None:
    assert places()[fold("أنقرة")] == places()[fold("انقره")]
    assert places()[fold("سوريا")].country == "SY"


def test_country_wins_over_a_town_of_its_name() -> None:
    assert places()[fold("تونس")].size == "country"


def test_classes_of_a_name_are_all_kept() -> None:
    assert set(well_known("organisations")[fold("الهلال")]) == {"club"}
    assert "media" in well_known("organisations")[fold("رويترز")]


def test_people_are_given_or_family() -> None:
    assert names_of_people()[fold("فاطمة")] in ("given", "both")


def test_everyday_words_are_no_places() -> None:
    assert fold("المدينة") not in places()
