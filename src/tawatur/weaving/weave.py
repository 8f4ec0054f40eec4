"""The order of weaving, on one page: copies, stories, claims with their verdicts, differences, positions."""

from collections.abc import Sequence

from tawatur.linking import Actor
from tawatur.reading import Reading
from tawatur.weaving.align import align_units, weigh_story
from tawatur.weaving.attribution import compare_speakers
from tawatur.weaving.chains import Sources
from tawatur.weaving.claims import find_claims
from tawatur.weaving.copies import find_copies, group_copies
from tawatur.weaving.differences import find_differences
from tawatur.weaving.names import compare_names
from tawatur.weaving.nouns import Claim, Weave
from tawatur.weaving.positions import find_positions
from tawatur.weaving.signs import read_signs, weigh_collection
from tawatur.weaving.singles import find_singles
from tawatur.weaving.stories import find_groups, make_story
from tawatur.weaving.units import find_units
from tawatur.weaving.weekdays import find_wrong_weekdays


def weave(readings: Sequence[Reading], actors: Sequence[Actor]) -> Weave:
    """Weave readings into stories and claims.

    Args:
        readings: Readings in any order; those that are not Arabic are left out.
        actors: Linked actors; may be empty, then entities count by their exact names.

    Returns:
        The weave, the same whatever the order of the readings.
    """
    read = sorted((r for r in readings if r.article.language == "ar"), key=lambda r: (r.article.path, r.article.id))
    by_path = {reading.article.path: reading for reading in read}
    signs = [read_signs(reading) for reading in by_path.values()]
    rarity = weigh_collection(signs)
    copies = find_copies([reading.article for reading in by_path.values()])
    copied = group_copies(copies)
    known = Sources(read, actors)
    stories = []
    claims: list[Claim] = []
    singles: list[Claim] = []
    differences = [wrong for reading in by_path.values() for wrong in find_wrong_weekdays(reading)]
    for group in find_groups(signs, rarity):
        members = [by_path[each.path] for each in group]
        story = make_story(members, group, rarity)
        stories.append(story)
        made: list[Claim] = []
        if len(members) > 1:
            units = [unit for member in members for unit in find_units(member)]
            weights = weigh_story(units, rarity)
            aligned = align_units(units, weights, rarity)
            found = [*find_differences(units, by_path, weights), *compare_names(story.articles, known)]
            found += compare_speakers(aligned, known)
            made = find_claims(story.id, aligned, found, known, copied)
            told = {difference for claim in made for difference in claim.differences}
            differences += [difference for difference in found if difference not in told]
            claims += made
        singles += find_singles(story.id, members, made, known)
    return Weave(
        stories=tuple(stories),
        actors=tuple(actors),
        claims=(*claims, *singles),
        differences=tuple(differences),
        copies=copies,
        positions=find_positions(list(by_path.values()), actors, rarity),
    )
