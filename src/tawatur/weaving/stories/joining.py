"""An article that comes later: it joins a story, bridges two, or begins one; identifiers stay, a merge forwards.

Only the stories that the new article is alike to are grouped anew, with the same likeness and the same clustering as in
one go, so that adding one by one and weaving all at once agree wherever the rarity of words does.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from tawatur.weaving.claims.signs import Signs
from tawatur.weaving.stories.candidates import Index
from tawatur.weaving.stories.cluster import cluster
from tawatur.weaving.stories.find import FELLOWS, JOIN_ABOVE, STRANGERS, place_in_time, story_id
from tawatur.weaving.stories.likeness import Scale
from tawatur.weaving.stories.rarity import Rarity


class Joined(msgspec.Struct, frozen=True):
    """What one more article changed.

    Attributes:
        stories: The stories that are new or changed: identifier and paths, in order of publication.
        forwards: For each identifier that is no more the one that took its place.
    """

    stories: tuple[tuple[str, tuple[str, ...]], ...]
    forwards: tuple[tuple[str, str], ...] = ()


def join_story(new: Signs, stories: Mapping[str, Sequence[Signs]], rarity: Rarity) -> Joined:
    """Put one more article into its story.

    Args:
        new: Signs of the article; none of the stories holds it.
        stories: Signs of the articles of each open story, by identifier.
        rarity: How much each stem tells, the new article counted.

    Returns:
        The stories that changed, and the forwarding addresses of those that were merged.
    """
    home = {each.path: name for name, members in stories.items() for each in members}
    index = Index([each for members in stories.values() for each in members], rarity)
    scale = Scale(rarity)
    near = (index.signs[i] for i in index.near(new))
    touched = sorted({home[each.path] for each in near if scale.compare(new, each).score >= JOIN_ABOVE})
    affected = [each for name in touched for each in stories[name]]
    groups = _group([*affected, new], scale)
    names = _name(groups, home)
    changed = [(name, tuple(each.path for each in group)) for name, group in zip(names, groups, strict=True)]
    forwards = []
    for old in touched:
        heirs = Counter(
            name for name, group in zip(names, groups, strict=True) for e in group if home.get(e.path) == old
        )
        if old not in names:
            forwards.append((old, max(sorted(heirs), key=lambda name: heirs[name])))
    return Joined(tuple(sorted(changed)), tuple(forwards))


def _group(signs: Sequence[Signs], scale: Scale) -> list[list[Signs]]:
    ordered = sorted(signs, key=place_in_time)
    likeness = {
        (i, j): score
        for j in range(len(ordered))
        for i in range(j)
        if (score := scale.compare(ordered[i], ordered[j]).score) > STRANGERS
    }
    groups = cluster([f"{each.id} {each.path}" for each in ordered], likeness, JOIN_ABOVE, STRANGERS, FELLOWS)
    return [sorted((ordered[i] for i in group), key=place_in_time) for group in groups]


def _name(groups: Sequence[Sequence[Signs]], home: Mapping[str, str]) -> list[str]:
    """Each group keeps the identifier under which most of its articles stood, the largest group first."""
    taken: dict[int, str] = {}
    for at in sorted(range(len(groups)), key=lambda i: (-len(groups[i]), groups[i][0].path)):
        votes = Counter(home[each.path] for each in groups[at] if each.path in home)
        free = [name for name in sorted(votes) if name not in taken.values()]
        own = story_id([each.id for each in groups[at]])
        taken[at] = max(free, key=lambda name: votes[name]) if free else own
    return [taken[i] for i in range(len(groups))]
