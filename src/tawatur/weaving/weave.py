"""The order of weaving, on one page: copies, stories, claims with their verdicts, differences, positions."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain, starmap
from typing import Final

from tawatur.linking import Actor
from tawatur.reading import Reading
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
from tawatur.weaving.nouns import Claim, Difference, Position, Story, Weave
from tawatur.weaving.positions import find_positions
from tawatur.weaving.spread import beside, spread
from tawatur.weaving.stories.align import align_units, weigh_story
from tawatur.weaving.stories.copies import find_copies, group_copies
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
        readings: Readings in any order; those that are not Arabic are left out.
        actors: Linked actors, or a function that links them, which then works while stories are found; may be empty,
            then entities count by their exact names.
        workers: Processes that work side by side; the weave is the same with any number.
        positions: Whether the positions of actors are wanted.

    Returns:
        The weave, the same whatever the order of the readings.
    """
    read = sorted((r for r in readings if r.article.language == "ar"), key=lambda r: (r.article.path, r.article.id))
    by_path = {reading.article.path: reading for reading in read}
    helpers = workers if len(by_path) >= MANY else 1
    copies = find_copies([reading.article for reading in by_path.values()], helpers)
    found_beside = beside(lambda: _find_stories(by_path), helpers)  # about as much work as to link
    linked = tuple(actors() if callable(actors) else actors)
    wrong = [each for reading in by_path.values() for each in find_wrong_weekdays(reading)]
    stories, nears, rarity = found_beside()
    known = Sources(read, linked)
    copied = group_copies(copies)
    taken: list[Position] = []
    singles: dict[str, list[Claim]] = {}  # by the first article of the story

    def meanwhile() -> None:
        if positions:
            taken.extend(find_positions(list(by_path.values()), linked, rarity))
        alone = [near for near in nears if _articles(near) == 1]
        singles.update((story.articles[0], find_singles([story], by_path, (), known)) for (story,) in alone)

    several = [near for near in nears if _articles(near) > 1]
    woven: list[tuple[list[Claim], list[Difference]]] = [([], [])] * len(several)
    work = partial(_weave_near, by_path=by_path, rarity=rarity, known=known, copied=copied)
    for at, made in spread(work, several, helpers, _articles, meanwhile):
        woven[at] = made
        singles.update((story.articles[0], find_singles([story], by_path, made[0], known)) for story in several[at])
    return Weave(
        stories=tuple(stories),
        actors=linked,
        claims=tuple(chain(*(made for made, _ in woven), *(singles[story.articles[0]] for story in stories))),
        differences=(*wrong, *chain.from_iterable(starmap(_untold, woven))),
        copies=copies,
        positions=tuple(taken),
    )


def _untold(claims: Sequence[Claim], differences: Sequence[Difference]) -> list[Difference]:
    """The differences that no claim tells."""
    told = {difference for claim in claims for difference in claim.differences}
    return [difference for difference in differences if difference not in told]


def _find_stories(by_path: Mapping[str, Reading]) -> tuple[list[Story], list[list[Story]], Rarity]:
    """The stories, those near to one another together, and how much each stem tells.

    The signs of the articles are let go with the return: nothing later needs them.
    """
    signs = [read_signs(reading) for reading in by_path.values()]
    rarity = weigh_collection(signs)
    scale = Scale(rarity)
    met: dict[tuple[str, str], float] = {}
    groups = find_groups(signs, scale, met)
    stories = [make_story([by_path[each.path] for each in group], group, scale, met) for group in groups]
    nears = [[stories[at] for at in near] for near in find_neighbours(groups, met)]
    return stories, nears, rarity


def _articles(stories: Sequence[Story]) -> int:
    return sum(len(story.articles) for story in stories)


def _weave_near(
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
    for story in stories:
        mine = [unit for path in story.articles for unit in find_units(by_path[path])]
        units += mine
        if len(story.articles) > 1:
            weights = weigh_story(mine, rarity)
            found += find_differences(mine, by_path, weights)
            found += compare_names(story.articles, known)
    if len(stories) > 1:
        weights = weigh_story(units, rarity)
    aligned = align_units(units, weights, rarity, home)
    found += compare_speakers(aligned, known)
    found += compare_within(aligned, home, by_path)
    found = list(credible(found, by_path))
    return find_claims(home, aligned, found, known, copied), found
