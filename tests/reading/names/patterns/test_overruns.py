"""A label that ran over a person's name is cut: a verb, a wish or a town behind it, an adjective before it."""

import pytest

from tawatur.arabic import fold
from tawatur.reading.names.patterns.overruns import opens_behind_adjective, past_overrun


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("شندول درومن ويعاونه", "شندول درومن"),
        ("شندول شكك", "شندول"),
        ("شندول درومن بالدمام", "شندول درومن"),
        ("شندول بأديس أبابا", "شندول"),
        ("زكريا عليه السلام", "زكريا"),
        ("سالم الساري", "سالم الساري"),
        ("سالم بدران", "سالم بدران"),
        ("سالم بترتيب", "سالم"),
        ("شندولا بروني", "شندولا بروني"),
        ("شندولا بيكون", "شندولا بيكون"),
        ("سالم بالغيث", "سالم بالغيث"),
        ("شندولا درومن دار درومس", "شندولا درومن"),
        ("سالم صاحب مطعم", "سالم"),
        ("سالم صاحب الشندولي", "سالم صاحب الشندولي"),
        ("سالم الشندولي شيخ النجارين", "سالم الشندولي"),
        ("سالم يحيى", "سالم يحيى"),
        ("دانة برينو", "دانة برينو"),
    ],
)
def test_what_nobody_is_called_ends_the_name(label: str, name: str) -> None:
    words = fold(label).split()
    assert words[: past_overrun(words, 0, len(words))] == fold(name).split()


def test_a_house_called_after_somebody_keeps_its_town() -> None:
    words = fold("مستشفى الملك سالم بالدمام").split()
    assert past_overrun(words, 2, 4) == 4
    assert past_overrun(fold("طريق الملك سالم بالدمام").split(), 2, 4) == 3


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("الصحفي العالمي دي شندولو", True),
        ("السيناتور الأمريكي بن شندول", True),
        ("الشيخ العربي بن شندول", False),
        ("الشيخ الشندولي سالم", False),
        ("الحفل العالمي دي شندولو", False),
    ],
)
def test_the_adjective_of_a_title_opens_no_name(text: str, over: bool) -> None:
    words = fold(text).split()
    assert opens_behind_adjective(words, 1, len(words)) is over


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("جوزيه قوماس فترتين", "جوزيه قوماس"),
        ("لورا هيلبرتين", "لورا هيلبرتين"),  # of no noun in ة
    ],
)
def test_a_dual_is_no_part(text: str, name: str) -> None:
    words = fold(text).split()
    assert " ".join(words[: past_overrun(words, 0, len(words))]) == fold(name)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("وزير الإعلام السروني ميرغان كوكان", False),  # no nation that anybody knows
        ("وزير الإعلام السوداني ميرغان كوكان", True),
        ("الناشط الحقوقي العيد مخناوي", True),
        ("صالح السوداني ميرغان كوكان", False),
    ],
)
def test_an_adjective_of_the_office_opens_no_name(text: str, opens: bool) -> None:
    words = fold(text).split()
    first = len(words) - 3
    assert opens_behind_adjective(words, first, len(words)) is opens
