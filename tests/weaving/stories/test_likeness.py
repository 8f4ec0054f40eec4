"""Likenesses that nobody asks for are left out, and nothing changes by it."""

from datetime import date
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.weaving.claims.signs import Signs, weigh_collection
from tawatur.weaving.stories.candidates import Index
from tawatur.weaving.stories.cluster import cluster
from tawatur.weaving.stories.find import FELLOWS, JOIN_ABOVE, STRANGERS, find_groups
from tawatur.weaving.stories.likeness import Scale
from tawatur.weaving.stories.neighbours import NEAR

_STEMS = [f"جذر{letter}{other}" for letter in "بتثجح" for other in "دذرز"]
_TEXTS = st.lists(st.sampled_from(_STEMS), min_size=3, max_size=12)


@st.composite
def collections(draw: st.DrawFn) -> list[Signs]:
    """Signs of up to a dozen articles over few words, so that many share some."""
    found = []
    for i, words in enumerate(draw(st.lists(_TEXTS, min_size=2, max_size=12))):
        counts = {word: words.count(word) for word in words}
        day = date(2015, 7, draw(st.integers(1, 6))).toordinal()
        weekdays = frozenset(draw(st.lists(st.sampled_from(["السبت", "الاحد"]), max_size=1)))
        head = frozenset(words[: draw(st.integers(1, 4))])
        found.append(Signs(f"id{i}", f"p{i}", day, "", head, counts, counts, weekdays))
    return found


@settings(deadline=None, max_examples=40)  # the first example loads word lists
@given(collections(), st.floats(-6, 6))
def test_likeness_that_nobody_asks_for_is_bounded(signs: list[Signs], least: float) -> None:
    scale = Scale(weigh_collection(signs))
    for one, two in combinations(signs, 2):
        exact, told = scale.score(one, two), scale.score(one, two, least)
        assert told == exact or exact <= told < least
        assert scale.compare(one, two).score == exact


@settings(deadline=None, max_examples=40)  # the first example loads word lists
@given(collections())
def test_stories_are_those_that_all_likenesses_make(signs: list[Signs]) -> None:
    scale = Scale(weigh_collection(signs))
    index = Index(signs, scale.rarity)
    likeness = {(i, j): scale.score(index.signs[i], index.signs[j]) for i, j in index.pairs()}
    counted = {pair: score for pair, score in likeness.items() if score > STRANGERS}
    names = [f"{each.id} {each.path}" for each in index.signs]
    expected = {
        frozenset(index.signs[i].path for i in group)
        for group in cluster(names, counted, JOIN_ABOVE, STRANGERS, FELLOWS)
    }
    met: dict[tuple[str, str], float] = {}
    groups = find_groups(signs, scale, met)
    assert {frozenset(each.path for each in group) for group in groups} == expected
    near = {frozenset((index.signs[i].path, index.signs[j].path)) for (i, j), s in likeness.items() if s >= NEAR}
    assert near <= {frozenset(pair) for pair in met}
