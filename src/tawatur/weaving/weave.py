"""The order of weaving, on one page: copies, stories, claims with their verdicts, differences, positions."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Final

import msgspec

from tawatur.linking import Actor
from tawatur.reading import Reading, Shelf
from tawatur.weaving.claims.acts import join_acts
from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.claims.find import find_claims
from tawatur.weaving.claims.signs import read_signs, weigh_collection
from tawatur.weaving.claims.units import Unit, find_units
from tawatur.weaving.differences.attribution import compare_speakers
from tawatur.weaving.differences.credible import credible
from tawatur.weaving.differences.find import find_differences
from tawatur.weaving.differences.names import compare_names
from tawatur.weaving.differences.singles import find_singles
from tawatur.weaving.differences.weekdays import find_wrong_weekdays
from tawatur.weaving.differences.within import compare_within
from tawatur.weaving.holding import ByPath
from tawatur.weaving.nouns import Claim, Difference, Position, Story, Weave
from tawatur.weaving.positions import find_positions
from tawatur.weaving.spread import beside, spread
from tawatur.weaving.stories.align import align_units, weigh_story
from tawatur.weaving.stories.copies import find_candidates, group_copies, settle_copies
from tawatur.weaving.stories.find import find_groups, make_story
from tawatur.weaving.stories.likeness import Scale
from tawatur.weaving.stories.neighbours import find_neighbours
from tawatur.weaving.stories.rarity import Rarity

MANY: Final = 300  # articles below which starting a process costs more than it brings


def weave(
    readings: Sequence[Reading],
    actors: Sequence[Actor] | Callable[[], Sequence[Actor]],
    workers: int = 1,
    positions: bool = True,
) -> Weave:
    """Weave readings into stories and claims.

    Args:
        readings: Readings in any order, those on a shelf made again as they are needed; those that are not Arabic are
            left out.
        actors: Linked actors, or a function that links them, which then works while stories are found; may be empty,
            then entities count by their exact names.
        workers: Processes that work side by side; the weave is the same with any number.
        positions: Whether the positions of actors are wanted.

    Returns:
        The weave, the same whatever the order of the readings.
    """
    by_path = ByPath(readings if isinstance(readings, Shelf) else Shelf(readings, packed=False))
    helpers = workers if len(by_path) >= MANY else 1
    articles = by_path.articles()
    candidates = find_candidates(articles, helpers)
    # both about as much work; what they leave behind in memory, ten times what they find, goes with their processes
    linked_beside = beside(
        lambda: (tuple(actors()) if callable(actors) else (), settle_copies(articles, candidates)), helpers
    )
    found_beside = beside(lambda: _find_stories(by_path), helpers)
    (linked, copies), (stories, nears, rarity) = linked_beside(), found_beside()
    if not callable(actors):
        linked = tuple(actors)
    known = Sources(by_path, linked)
    work = partial(_weave_near, by_path=by_path, rarity=rarity, known=known, copied=group_copies(copies))
    taken: list[Position] = []
    alone = [near for near in nears if _articles(near) == 1]
    several = [near for near in nears if _articles(near) > 1]
    woven: list[_Woven] = [_NOTHING] * len(several)
    others: list[_Woven] = []

    def meanwhile() -> None:
        if positions:
            taken.extend(find_positions(by_path.values(), linked, rarity))
        others.extend(map(work, alone))

    for at, made in spread(work, several, helpers, _articles, meanwhile):
        woven[at] = made
    singles = {path: claims for made in (*woven, *others) for path, claims in made.singles.items()}
    wrong = {path: found for made in (*woven, *others) for path, found in made.wrong.items()}
    return Weave(
        stories=tuple(stories),
        actors=linked,
        claims=tuple(chain(*(made.claims for made in woven), *(singles[story.articles[0]] for story in stories))),
        differences=(
            *chain.from_iterable(wrong[path] for path in by_path if path in wrong),
            *chain.from_iterable(map(_untold, woven)),
        ),
        copies=copies,
        positions=tuple(taken),
    )


class _Woven(msgspec.Struct, frozen=True):
    """What was found out about stories near to one another.

    Attributes:
        claims: Those of several reports.
        differences: Those between articles.
        singles: What only one article says, by the first article of the story.
        wrong: Weekdays that do not fit their dates, by article.
    """

    claims: list[Claim]
    differences: list[Difference]
    singles: dict[str, list[Claim]]
    wrong: dict[str, list[Difference]]


_NOTHING: Final = _Woven([], [], {}, {})


def _untold(woven: _Woven) -> list[Difference]:
    """The differences that no claim tells."""
    told = {difference for claim in woven.claims for difference in claim.differences}
    return [difference for difference in woven.differences if difference not in told]


def _find_stories(by_path: ByPath) -> tuple[list[Story], list[list[Story]], Rarity]:
    """The stories, those near to one another together, and how much each stem tells.

    The signs of the articles are let go with the return: nothing later needs them.
    """
    signs = [read_signs(reading) for reading in by_path.named()]
    rarity = weigh_collection(signs)
    scale = Scale(rarity)
    met: dict[tuple[str, str], float] = {}
    groups = find_groups(signs, scale, met)
    stories = [make_story(group, scale, met) for group in groups]
    nears = [[stories[at] for at in near] for near in find_neighbours(groups, met)]
    return stories, nears, rarity


def _articles(stories: Sequence[Story]) -> int:
    return sum(len(story.articles) for story in stories)


def _weave_near(
    stories: Sequence[Story], by_path: ByPath, rarity: Rarity, known: Sources, copied: Mapping[str, str]
) -> _Woven:
    """All that stories near to one another tell."""
    by_path.hold(path for story in stories for path in story.articles)
    claims, differences = _compare(stories, by_path, rarity, known, copied)
    singles = {story.articles[0]: find_singles([story], by_path, claims, known) for story in stories}
    wrong = {path: list(find_wrong_weekdays(by_path[path])) for story in stories for path in story.articles}
    return _Woven(claims, differences, singles, {path: found for path, found in wrong.items() if found})


def _compare(
    stories: Sequence[Story],
    by_path: Mapping[str, Reading],
    rarity: Rarity,
    known: Sources,
    copied: Mapping[str, str],
) -> tuple[list[Claim], list[Difference]]:
    """The claims of several reports, and the differences, of stories near to one another."""
    home = {path: story.id for story in stories for path in story.articles}
    if len(home) < 2:
        return [], []
    units: list[Unit] = []
    found: list[Difference] = []
    weights: dict[str, float] = {}
    acts: list[list[Unit]] = []
    for story in stories:
        mine = [unit for path in story.articles for unit in find_units(by_path[path])]
        units += mine
        if len(story.articles) > 1:
            weights = weigh_story(mine, rarity)
            found += find_differences(mine, by_path, weights)
            found += compare_names(story.articles, known)
            acts.append(mine)
    if len(stories) > 1:
        weights = weigh_story(units, rarity)
    aligned = align_units(units, weights, rarity, home)
    found += compare_speakers(aligned, known)
    found += compare_within(aligned, home, by_path)
    found = list(credible(found, by_path))
    for mine in acts:
        aligned = join_acts(aligned, mine, by_path, known)
    return find_claims(home, aligned, found, known, copied), found
