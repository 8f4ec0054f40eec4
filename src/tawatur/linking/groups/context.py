"""What an article is about, as far as linking needs it: rare words of its opening, rare names beside the one
compared, its day.

Two articles that share several of these report one story or two steps of it, and a name in the one is then
likely the same name in the other. Rarity is counted over the collection itself; in a small collection
everything is known to be less sure.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from math import exp, fsum, log
from typing import Final

import msgspec

from tawatur.arabic import skeleton
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.names.persons import without_al

_RAREST: Final = 18  # traits kept of each article; one more would double the size of its set
_LEAST_RARITY: Final = 0.35
_ENOUGH: Final = 2.0  # sum of rarities at which two articles share about 63 % of what makes a story sure
_NEAR: Final = 5  # articles of a group that are compared with one article, the nearest in time
_STORY_DAYS: Final = 4
_FAR: Final = 0.5


class Context(msgspec.Struct, frozen=True):
    """Traits of every article.

    Attributes:
        traits: For each article, its rarest traits: folded words, names as `person:` skeletons or `group:` keys.
        rarity: Of each trait that is kept, 0 to 1.
        days: As in the layout.
    """

    traits: tuple[frozenset[str], ...]
    rarity: dict[str, float]
    days: tuple[int, ...]


class Shared(msgspec.Struct, frozen=True):
    """What two groups' nearest articles share.

    Attributes:
        score: 0 to 1.
        traits: The rarest shared ones.
        days: Days between the two, -1 when unknown.
    """

    score: float
    traits: tuple[str, ...] = ()
    days: int = -1


NOTHING: Final = Shared(0.0)


def see_context(layout: Layout, groups: Sequence[Group]) -> Context:
    """Collect the traits of every article and how rare each is.

    Args:
        layout: The readings laid out.
        groups: Their groups; each full name is a trait of the articles it stands in.
    """
    words = [list(sheet.opening) for sheet in layout.sheets]
    for group in groups:
        if group.bare:
            continue
        trait = _trait(group)
        for article in group.articles:
            words[article].append(trait)
    frequency: Counter[str] = Counter()
    for traits in words:
        frequency.update(set(traits))
    size = len(words)
    most = log(1 + (size + 30) / 1.5)
    rarity = {
        trait: value
        for trait, times in frequency.items()
        if times > 1 and (value := log(1 + (size + 30) / (times - 0.5)) / most) >= _LEAST_RARITY
    }
    ranks = {trait: (-value, trait) for trait, value in rarity.items()}
    kept = tuple(
        frozenset(sorted({trait for trait in traits if trait in ranks}, key=ranks.__getitem__)[:_RAREST])
        for traits in words
    )
    return Context(kept, rarity, layout.days)


def share_story(context: Context, left: Group, right: Group, without: frozenset[str] = frozenset()) -> Shared:
    """The best evidence that the two groups stand in one story.

    Args:
        context: Traits of all articles.
        left: A group.
        right: Another.
        without: Traits that do not count, such as the words of the two names.

    Returns:
        The most that any two near articles of the two share.
    """
    if len(left.articles) > len(right.articles):
        left, right = right, left
    best = NOTHING
    for article in left.articles[:_NEAR]:
        for other in near(context, article, right.articles):
            if other != article:
                found = share_articles(context, article, other, without)
                if found.score > best.score:
                    best = found
    return best


def share_articles(context: Context, left: int, right: int, without: frozenset[str] = frozenset()) -> Shared:
    """What two articles share."""
    common = (context.traits[left] & context.traits[right]) - without
    if not common:
        return NOTHING
    rarity = context.rarity
    total = fsum([rarity[trait] for trait in common])  # fsum: a set has no order
    days = abs(context.days[left] - context.days[right]) if context.days[left] and context.days[right] else -1
    score = 1 - exp(-max(0.0, total - 0.5) / _ENOUGH)
    if days > _STORY_DAYS:
        score *= max(_FAR, 1 - (days - _STORY_DAYS) / 60)
    if score <= 0:
        return NOTHING
    rarest = sorted(common, key=lambda trait: (-rarity[trait], trait))[:4]
    return Shared(score, tuple(rarest), days)


def near(context: Context, article: int, others: Sequence[int]) -> Sequence[int]:
    """The few of `others` that are nearest to an article in time, or the first few where days are unknown."""
    if len(others) <= _NEAR:
        return others
    day = context.days[article]
    by_day = sorted(others, key=lambda other: (context.days[other], other))
    at = bisect_left([context.days[other] for other in by_day], day)
    start = max(0, min(at - _NEAR // 2, len(by_day) - _NEAR))
    return by_day[start : start + _NEAR]


def own_traits(group: Group) -> frozenset[str]:
    """Traits that the group's own name puts into its articles: they are no evidence for it."""
    words = [without_al(word) for word in group.key.split()]
    return frozenset((*words, *(() if group.bare else (_trait(group),))))


def _trait(group: Group) -> str:
    if group.person is not None:
        return "person:" + "-".join(skeleton(part) for part in (group.person.parts[0], group.person.parts[-1]))
    return f"{group.kind}:{group.key}"
