"""What two articles share: rare words and names count, common ones and the compared name itself do not."""

from tawatur.linking import load_aliases
from tawatur.linking.groups.context import Context, near, own_traits, see_context, share_articles, share_story
from tawatur.linking.groups.gather import Group, gather_groups, lay_out
from tawatur.reading import Reading
from tests.linking.linking_factories import STORY, reading


def seen(*readings: Reading) -> tuple[Context, list[Group]]:
    aliases = load_aliases()
    layout = lay_out(readings, aliases)
    groups = gather_groups(layout, aliases)
    return see_context(layout, groups), groups


def test_one_story_is_seen_and_told() -> None:
    context, _ = seen(reading("a", headline=STORY), reading("b", headline=STORY), reading("c", headline="سباق الهجن"))
    shared = share_articles(context, 0, 1)
    assert shared.score > 0.5
    assert set(shared.traits) <= context.traits[0]
    assert share_articles(context, 0, 2).score == 0


def test_a_word_that_stands_everywhere_tells_little() -> None:
    everywhere = [reading(f"{n:03}", headline="حريق") for n in range(300)]
    rare = [reading("x", headline="حريق قرندلية"), reading("y", headline="حريق قرندلية")]
    context, _ = seen(*everywhere, *rare)
    assert "حريق" not in context.rarity
    assert context.rarity["قرندليه"] > 0.8


def test_a_story_grows_old() -> None:
    fresh, _ = seen(reading("a", headline=STORY), reading("b", headline=STORY, day="2031-03-02"))
    stale, _ = seen(reading("a", headline=STORY), reading("b", headline=STORY, day="2031-04-20"))
    assert share_articles(stale, 0, 1).score < share_articles(fresh, 0, 1).score
    assert share_articles(stale, 0, 1).days == 50


def test_a_name_is_no_evidence_for_itself() -> None:
    person = ("person", "قرندل شنغالي")
    context, groups = seen(reading("a", person), reading("b", person))
    (group,) = groups
    assert share_articles(context, 0, 1).score > share_articles(context, 0, 1, own_traits(group)).score
    assert share_story(context, group, group, own_traits(group)).score == 0


def test_the_nearest_in_time_are_looked_at() -> None:
    readings = [reading(f"{n:02}", day=f"2031-03-{n + 1:02}") for n in range(20)]
    context, _ = seen(*readings)
    assert 10 in near(context, 10, range(20))
    assert len(near(context, 10, range(20))) == 5
    assert list(near(context, 0, [3, 7])) == [3, 7]
