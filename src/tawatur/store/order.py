"""The order in which every store gives a weave back, so that the same content is the same bytes."""

import msgspec

from tawatur.weaving import Claim, Difference, Story, Weave


def sort_weave(woven: Weave) -> Weave:
    """The weave with its members in canonical order: by story and identifier, differences and copies by their words."""
    return Weave(
        stories=tuple(sorted(woven.stories, key=lambda story: (story.date or "", story.id))),
        actors=tuple(sorted(woven.actors, key=lambda actor: actor.id)),
        claims=sort_claims(woven.claims),
        differences=tuple(sorted(woven.differences, key=_words)),
        copies=tuple(sorted(woven.copies, key=lambda copy: (copy.path, copy.of))),
        positions=tuple(sorted(woven.positions, key=lambda p: (p.actor, p.date or "", p.path, p.statement, p.subject))),
    )


def sort_claims(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Claims by story and identifier; those outside any story last."""
    return tuple(sorted(claims, key=lambda claim: (claim.story is None, claim.story or "", claim.id)))


def sort_stories(stories: tuple[Story, ...]) -> tuple[Story, ...]:
    """Stories as a list of news shows them: most articles first, then the newest, then by identifier."""
    newest_first = sorted(stories, key=lambda story: (story.date or "", story.id), reverse=True)
    return tuple(sorted(newest_first, key=lambda story: -len(story.articles)))


def _words(difference: Difference) -> bytes:
    return msgspec.json.encode(difference)
