"""Clauses are cut where an assertion ends, and every unit is exactly its source."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import Span
from tawatur.weaving.claims.units import find_units
from tests.weaving.weaving_factories import FIRE, FIRE_TOLL, reading


def test_a_long_sentence_is_cut_at_its_assertions() -> None:
    units = find_units(reading("a", "حريق في المرفأ الكبير", f"{FIRE}، {FIRE_TOLL}."))
    assert [unit.text for unit in units][1:] == [FIRE, FIRE_TOLL]


def test_a_statement_is_never_cut_across_its_edges() -> None:
    content = "الحريق تحت السيطرة منذ الظهر"
    one = reading(
        "a", "حريق", f"أعلن الدفاع المدني في الزهراء أن {content} وعاد العمال", said=("الدفاع المدني", content)
    )
    held = [unit for unit in find_units(one) if unit.statement == "s1"]
    assert [unit.text for unit in held] == [content]


def test_a_month_of_two_names_is_not_cut_in_the_middle() -> None:
    sentence = "تسلمت وزارة المياه في تشرين الأول/ أكتوبر الماضي تقريراً عن تشققات السد"
    assert sentence in [unit.text for unit in find_units(reading("a", "عنوان قصير", f"{sentence}."))]


def test_empty_words_make_no_unit() -> None:
    assert find_units(reading("a", "قال إن", "وأضاف أنه كان")) == ()


@given(st.text(alphabet='ابتسلمنري وا،.:«»"()0123456789\n', max_size=200))
def test_spans_equal_their_text(text: str) -> None:
    article = reading("a", "عنوان", "نص").article
    span = Span(0, len(text), text)
    made = msgspec.structs.replace(
        article, text=text, headline=None, parts=(msgspec.structs.replace(article.parts[1], span=span),)
    )
    for unit in find_units(msgspec.structs.replace(reading("a", "ع", "ن"), article=made)):
        assert text[unit.start : unit.end] == unit.text


def test_a_megabyte_of_one_mark_is_read() -> None:
    assert find_units(reading("a", "عنوان", "«" * 300_000)) == ()


def test_a_list_that_goes_on_stays_with_what_it_belongs_to() -> None:
    sentence = "ويعرض المتحف الجديد في الزهراء ثياب الصيادين القديمة، والعملات الورقية والمعدنية من بلدان الساحل"
    assert sentence in [unit.text for unit in find_units(reading("a", "عنوان قصير", f"{sentence}."))]


def test_what_stands_before_a_denial_of_something_else_is_the_articles_own() -> None:
    line = "مقتل ثلاثة من الصيادين في حريق المرفأ الكبير والشرطة تنفي وجود شبهة جنائية"
    one = reading("a", "عنوان قصير", f"{line}.", said=("الشرطة", "وجود شبهة جنائية"))
    cue = Span(line.index("تنفي"), line.index("تنفي") + 4, "تنفي")
    shift = one.article.text.index(line)
    cue = Span(cue.start + shift, cue.end + shift, cue.text)
    denied = msgspec.structs.replace(one.statements[0], cue=cue)
    units = find_units(msgspec.structs.replace(one, statements=(denied,)))
    own = next(unit for unit in units if unit.text.startswith("مقتل ثلاثة"))
    assert own.statement is None
    assert "تنفي" not in own.text
