"""Linking on one page: lay out, gather, part, find candidates, judge, decide, place the bare names, make actors."""

from collections.abc import Iterable, Sequence

from tawatur.arabic import skeleton
from tawatur.linking.actors import Outcome, make_actors
from tawatur.linking.bare.place import place_bare
from tawatur.linking.groups.candidates import find_candidates
from tawatur.linking.groups.context import see_context
from tawatur.linking.groups.gather import gather_groups, lay_out
from tawatur.linking.groups.offices import collect_offices
from tawatur.linking.groups.part import part_groups
from tawatur.linking.names.aliases import Aliases, load_aliases
from tawatur.linking.names.bodies import parse_body
from tawatur.linking.names.census import take_census
from tawatur.linking.names.persons import parse_person
from tawatur.linking.nouns import Actor, Decision
from tawatur.linking.verdict.corrections import settle
from tawatur.linking.verdict.decide import decide
from tawatur.linking.verdict.judge import Judge
from tawatur.reading import Reading


def link(
    readings: Iterable[Reading], aliases: Aliases | None = None, decisions: Sequence[Decision] = ()
) -> tuple[Actor, ...]:
    """Find which entities of many articles are one person, organisation or place.

    Args:
        readings: In any order; the outcome does not depend on it. They are looked at once, one after the other.
        aliases: The gazetteer; the package's own by default (`load_aliases` adds a user's file).
        decisions: Human corrections, in the order in which they were made; they always win.

    Returns:
        One actor for every entity of the readings, by kind, then by the number of articles, most first.
    """
    aliases = aliases or load_aliases()
    layout = lay_out(readings, aliases)
    groups = gather_groups(layout, aliases)
    census = take_census(group.person for group in groups if group.person is not None and not group.bare)
    context = see_context(layout, groups)
    corrections = settle(layout, decisions)
    groups = part_groups(layout, groups, census, context, corrections.seeds())
    home = {sighting: group.index for group in groups for sighting in group.sightings}
    offices = collect_offices(layout, groups)
    judge = Judge(layout, groups, census, context, offices)
    verdicts = [judge.judge(left, right) for left, right in find_candidates(layout, groups, offices)]
    together = [(home[left], home[right]) for left, right in corrections.together]
    apart = [(home[left], home[right]) for left, right in corrections.apart]
    sizes = [len(group.articles) for group in groups]
    clusters, used = decide(
        len(groups), verdicts, together, apart, lambda left, right: judge.judge(left, right).odds, sizes
    )
    placed, rest = place_bare(layout, groups, clusters, census, context)
    actors = make_actors(layout, Outcome(groups, clusters, used, placed, rest), aliases)
    for known in (parse_person, parse_body, skeleton):
        known.cache_clear()  # every name of the collection taken apart: nobody asks for them before the next one
    return actors
