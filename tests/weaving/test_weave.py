"""The whole room: stories, claims, verdicts, the same whatever the order of the readings."""

import importlib
from itertools import permutations

import pytest

from tawatur.linking import link
from tawatur.reading import Shelf
from tawatur.weaving import Claim, Weave, weave
from tests.weaving.weaving_factories import FIRE, FIRE_TOLL, MATCH, reading

OWN = "شب حريق هائل فجر اليوم في مصنع النسيج بمرفأ الزهراء والتهم مخازن القطن"


def claim_with(woven: Weave, words: str) -> Claim:
    (claim,) = [claim for claim in woven.claims if any(words in report.text for report in claim.reports)]
    return claim


def test_one_happening_is_one_story_and_another_is_not() -> None:
    woven = weave(
        [
            reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE),
            reading("b", "مصنع النسيج في الزهراء يحترق", OWN),
            reading("c", "النخيل يفوز على المنارة", MATCH),
        ],
        (),
    )
    assert sorted(story.articles for story in woven.stories) == [("a", "b"), ("c",)]


def test_the_order_of_readings_changes_nothing() -> None:
    readings = [
        reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE, FIRE_TOLL),
        reading("b", "مصنع النسيج في الزهراء يحترق", OWN, FIRE_TOLL, day="2031-03-02"),
        reading("c", "النخيل يفوز على المنارة", MATCH),
    ]
    first = weave(readings, ())
    assert all(weave(order, ()) == first for order in permutations(readings))


def test_a_copied_text_is_one_witness() -> None:
    woven = weave(
        [
            reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE, FIRE_TOLL),
            reading("b", "حريق كبير في مصنع النسيج بالزهراء", FIRE, FIRE_TOLL),
        ],
        (),
    )
    claim = claim_with(woven, "اندلع حريق")
    assert (claim.verdict, claim.origins, claim.witnesses) == ("repeated", 1, 1)


def test_two_outlets_in_their_own_words_corroborate() -> None:
    woven = weave(
        [
            reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE),
            reading("b", "مصنع النسيج في الزهراء يحترق", OWN),
        ],
        (),
    )
    claim = claim_with(woven, "اندلع حريق")
    assert (claim.verdict, claim.origins) == ("corroborated", 2)


def test_one_speaker_heard_by_two_outlets_is_one_origin_and_two_witnesses() -> None:
    one = "الحريق في مصنع النسيج بمرفأ الزهراء تحت السيطرة"
    two = "السيطرة تمت على حريق مصنع النسيج في مرفأ الزهراء"
    woven = weave(
        [
            reading("a", "حريق مصنع النسيج بالزهراء", f"قال سالم الحوراني إن {one}", said=("سالم الحوراني", one)),
            reading("b", "مصنع النسيج بالزهراء بعد الحريق", f"ذكر سالم الحوراني أن {two}", said=("سالم الحوراني", two)),
        ],
        (),
    )
    claim = claim_with(woven, "تحت السيطرة")
    assert (claim.verdict, claim.origins, claim.witnesses) == ("repeated", 1, 2)


def test_numbers_that_cannot_both_be_true_conflict() -> None:
    seven, nine = "وأصيب في حريق مصنع النسيج 7 عمال بحروق", "وأصيب في حريق مصنع النسيج 9 عمال بحروق بليغة"
    woven = weave(
        [
            reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", seven, counts=(("7", 7, "عمال"),)),
            reading("b", "حريق مصنع النسيج بمرفأ الزهراء", nine, counts=(("9", 9, "عمال"),)),
        ],
        (),
    )
    claim = claim_with(woven, "7 عمال")
    assert claim.verdict == "conflicting"
    assert {value.value for value in claim.differences[0].values} == {"7", "9"}


def test_a_denial_is_never_one_more_report() -> None:
    denied = "نفى سالم الحوراني إغلاق مصنع النسيج وتسريح عمال المرفأ بعد الحريق"
    woven = weave(
        [
            reading("a", "إغلاق مصنع النسيج بمرفأ الزهراء", "تقرر إغلاق مصنع النسيج وتسريح عمال المرفأ هذا الشهر"),
            reading("b", "نفي إغلاق مصنع النسيج بمرفأ الزهراء", denied),
        ],
        (),
    )
    claim = claim_with(woven, "نفى سالم")
    assert claim.verdict == "denied"
    assert claim.origins == 1
    assert [report.asserts for report in claim.reports if report.text == denied] == [False]


def test_reports_equal_their_source() -> None:
    readings = [reading(path, "حريق في مصنع النسيج بمرفأ الزهراء", FIRE, FIRE_TOLL) for path in "ab"]
    texts = {each.article.path: each.article.text for each in readings}
    reports = [report for claim in weave(readings, ()).claims for report in claim.reports]
    assert reports
    assert all(texts[report.path][report.start : report.end] == report.text for report in reports)


def test_nothing_weaves_to_nothing() -> None:
    assert weave([], ()) == Weave()


def test_articles_in_other_languages_are_left_out() -> None:
    foreign = reading("a", "Fire in the harbour", "A fire broke out")
    import msgspec

    article = msgspec.structs.replace(foreign.article, language="en")
    assert weave([msgspec.structs.replace(foreign, article=article)], ()).stories == ()


def test_work_beside_and_spread_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [
        reading(f"{outlet}{at}", f"حريق في مصنع النسيج رقم {at} بمرفأ الزهراء", f"{FIRE} المصنع {at} قديم.", FIRE_TOLL)
        for at in range(4)
        for outlet in "ab"
    ]
    alone = weave(told, lambda: link(told))
    monkeypatch.setattr(importlib.import_module("tawatur.weaving.weave"), "MANY", 1)
    monkeypatch.setattr(importlib.import_module("tawatur.weaving.spread"), "LEAST", 1)
    assert weave(told, lambda: link(told), 2) == alone == weave(told, link(told))


def test_readings_on_a_shelf_are_woven_like_any() -> None:
    told = [
        reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE, FIRE_TOLL),
        reading("b", "مصنع النسيج في الزهراء يحترق", OWN, FIRE_TOLL, day="2031-03-02"),
    ]
    assert weave(Shelf(told), lambda: link(told)) == weave(told, link(told))
