"""What sets a rule off: a rule is asked where the sentence holds what it needs, and never for nothing."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.rules import RULES
from tawatur.reading.names.patterns.triggers import StemIn, Triggers, needs


@needs(str.isdigit)
def counting(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    return []


@needs(str.isdigit, "،".__eq__)
def enumerating(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    return []


def always(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    return []


@needs(StemIn(lambda: {"مرصد"}, also=str.isdigit))
def observing(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    return []


TRIGGERS = Triggers((enumerating, always, counting))
_WORDS = st.sampled_from(
    [
        *("الفرقه", "77", "وزاره", "البحار", "الحكومه", "الفرنسيه", "مطار", "الدولي", "العقيد", "خالد", "الشندولي"),
        *(
            "في",
            "المانيا",
            "بلده",
            "رافاسا",
            "،",
            "(",
            ")",
            '"',
            "قال",
            "ان",
            ":",
            "لل",
            "للاتصالات",
            "بعثه",
            "عبدالله",
        ),
        *("محمد", "العلي", "الولايات", "المتحده", "مجموعه", "التطوعيه", "سنه", "يدعي", "وزير", "كارلوس", "نيمار"),
    ]
)


def test_rule_needs_a_word_of_each_sort() -> None:
    assert TRIGGERS.set_off_by(["عاد", "77", "،"]) == (enumerating, always, counting)
    assert TRIGGERS.set_off_by(["عاد", "77"]) == (always, counting)
    assert TRIGGERS.set_off_by(["عاد", "،"]) == (always,)


def test_rule_that_needs_nothing_is_always_asked() -> None:
    assert TRIGGERS.set_off_by([]) == (always,)


@settings(deadline=None)  # word lists load once
@given(st.lists(_WORDS, max_size=12), st.lists(st.integers(0, 11), max_size=4, unique=True))
def test_rule_that_is_not_asked_would_find_nothing(folded: list[str], places: list[int]) -> None:
    chunks = [Chunk(at, at + 1, "PER") for at in sorted(places) if at < len(folded)]
    asked = Triggers(RULES).set_off_by(folded)
    assert all(rule(folded, chunks) == [] for rule in RULES if rule not in asked)


def test_sort_is_of_a_stem_on_the_list_or_of_what_else_it_takes() -> None:
    observers = Triggers((observing,))
    assert all(observers.set_off_by(["عاد", word]) == (observing,) for word in ("مرصد", "وبالمرصد", "للمرصد", "77"))
    assert observers.set_off_by(["عاد", "مراصد"]) == ()
    sort = StemIn(lambda: {"مرصد"}, also=str.isdigit)
    assert list(map(sort, ("فالمرصد", "77", "مراصد"))) == [True, True, False]
    assert not StemIn(lambda: {"مرصد"})("77")
