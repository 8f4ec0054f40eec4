"""One pair of groups judged: features of name, office, forms and story, in the order of their price."""

from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.linking.compare import Feature, compare_bodies, compare_offices, compare_persons
from tawatur.linking.groups.candidates import other_forms
from tawatur.linking.groups.context import Context, own_traits, share_story
from tawatur.linking.groups.gather import Group, Layout
from tawatur.linking.names.census import Census
from tawatur.linking.verdict.weigh import LINK, log_odds, probability

_CLUELESS: Final = -3.2  # log odds of the name alone below which no office and no story could help


# Names so alike that an article which has both as two was rather misread than means two.
_ALIKE: Final = frozenset({"family", "prefix", "words", "head left out", "country left out"})
_ESTABLISHED: Final = 8  # articles from which a short name is a usual one
_FAR_MORE: Final = 5
_SLIP: Final = 0.3
# With these the better known of two is no likelier the one that is meant.
_UNSURE: Final = frozenset({"clash", "family near", "family spelling"})


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """What the comparison of two groups came to.

    Attributes:
        left, right: Indexes of the groups.
        odds: Log odds that they are one.
        features: What spoke for and against; none where the two do not link.
        shorter: Index of the group whose name is the shorter form of the other's, -1 where neither is.
        usual: Whether the shorter is the usual name of somebody and the longer one rare, so that it is no form that
            several may claim.
    """

    left: int
    right: int
    odds: float
    features: tuple[Feature, ...]
    shorter: int = -1
    usual: bool = False

    @property
    def links(self) -> bool:
        """Whether the two are likely enough one."""
        return probability(self.odds) >= LINK


class Judge:
    """Compares groups of one collection; keeps what it worked out of each group.

    Args:
        layout: The readings laid out.
        groups: Their groups.
        census: How common parts of names are.
        context: Traits of the articles.
        offices: The offices of each group.
    """

    def __init__(
        self,
        layout: Layout,
        groups: Sequence[Group],
        census: Census,
        context: Context,
        offices: Sequence[frozenset[frozenset[str]]],
    ) -> None:
        self._layout = layout
        self._groups = groups
        self._census = census
        self._context = context
        self._offices = offices
        self._form_cache: dict[int, dict[str, int]] = {}

    def judge(self, left: int, right: int) -> Verdict:
        """Compare two groups of one kind."""
        one, other = self._groups[left], self._groups[right]
        features = self._names(one, other)
        if any(feature.name == "alias" for feature in features):
            return Verdict(left, right, log_odds(features), tuple(features))
        hopeless = log_odds(features) < _CLUELESS
        if one.kind == "person":
            office = compare_offices(self._offices[left], self._offices[right])
            if office is not None:
                features.append(office)
                given = next((feature for feature in features if feature.name == "rare given"), None)
                if given is not None:
                    features.append(
                        Feature("given and office", given.score * office.score, f"{given.detail}: {office.detail}")
                    )
                    hopeless = False
        features += self._known(one, other, features)
        form = self._forms_of(one, other)
        if form is not None:
            rare = next((feature.score for feature in features if feature.name == "rare name"), 1.0)
            features.append(Feature(form.name, form.score * min(1.0, 2 * rare), form.detail))
            hopeless = False
        if not hopeless:
            shared = share_story(self._context, one, other, own_traits(one) | own_traits(other))
            if shared.score:
                features.append(Feature("story", shared.score, " ".join(shared.traits)))
            both = len(set(one.articles) & set(other.articles))
            if both:
                share = both / min(len(one.articles), len(other.articles))
                alike = any(feature.name in _ALIKE for feature in features)
                features.append(Feature("together", share * (_SLIP if alike else 1.0), f"{both} articles name both"))
        odds = log_odds(features)
        told = tuple(features) if probability(odds) >= LINK else ()  # most pairs do not link: nobody asks them why
        return Verdict(left, right, odds, told, *_shorter_of(one, other))

    def _names(self, one: Group, other: Group) -> list[Feature]:
        if one.alias >= 0 and one.alias == other.alias:
            return [Feature("alias", 1.0, f"{one.key} | {other.key}")]
        if one.person is not None and other.person is not None:
            if (
                not one.person.is_full
                or not other.person.is_full
                or min(len(one.person.parts), len(other.person.parts)) < 2
            ):
                return []
            return compare_persons(one.person, other.person, self._census)
        if one.body is not None and other.body is not None:
            return compare_bodies(one.body, other.body)
        return []

    def _known(self, one: Group, other: Group, features: Sequence[Feature]) -> list[Feature]:
        """How far the better known of two is the one that everybody means by the shorter name."""
        held = {feature.name for feature in features}
        if one.person is None or other.person is None or not {"given", "rare name"} <= held or held & _UNSURE:
            return []
        known = max(len(one.articles), len(other.articles))
        shorter = min((one.person, other.person), key=lambda name: name.size)
        if "prefix" in held:  # a well-known short name says nothing of who bears a longer one
            longer = one if shorter is other.person else other
            known = len(longer.articles)
        others = self._census.expected(shorter, own=2)
        return [Feature("well known", known / (known + 10 * others + 20), f"{known} articles")]

    def _forms_of(self, one: Group, other: Group) -> Feature | None:
        """Whether articles use the name of one group for an entity of the other."""
        times = self._forms(one).get(other.key, 0) + self._forms(other).get(one.key, 0)
        if not times:
            return None
        share = times / min(len(one.sightings), len(other.sightings))
        return Feature("form", min(1.0, 0.5 + share), f"{one.key} | {other.key}, in {times} articles")

    def _forms(self, group: Group) -> dict[str, int]:
        found = self._form_cache.get(group.index)
        if found is None:
            found = self._form_cache[group.index] = other_forms(self._layout, group)
        return found


def _shorter_of(one: Group, other: Group) -> tuple[int, bool]:
    """The group of the shorter name, and whether that is the usual name of somebody."""
    names = [group.person or group.body for group in (one, other)]
    lengths = [name.size if name is not None else 0 for name in names]
    if lengths[0] == lengths[1]:
        return -1, False
    short, long = (one, other) if lengths[0] < lengths[1] else (other, one)
    return short.index, len(short.articles) >= max(_ESTABLISHED, _FAR_MORE * len(long.articles))
