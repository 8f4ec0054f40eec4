"""What an article says is what it is."""

from tawatur.article.facts.fingerprint import identify


def test_blanks_and_marks_do_not_change_it() -> None:
    assert identify(["عنوان", "نصّ  الخبر"]) == identify(["عنوان ", "نص الخبر\u200f"])


def test_words_order_and_address_do() -> None:
    ids = {identify(["أ", "ب"]), identify(["ب", "أ"]), identify(["أ", "ب"], "x"), identify(["أب"])}
    assert len(ids) == 4


def test_it_is_the_same_on_every_machine() -> None:
    assert identify(["عنوان", "نص"]) == "08861296dba16398983746ee"
