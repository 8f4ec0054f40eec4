"""What only one article says: the statements of a story that no claim of several reports holds, each a claim.

They are many and cheap on purpose: no comparing, no words of their own beside a short reason.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import sha256

from tawatur.reading import Reading
from tawatur.weaving.claims.chains import Sources
from tawatur.weaving.nouns import Claim, Report, Story


def find_singles(
    stories: Iterable[Story], readings: Mapping[str, Reading], claims: Iterable[Claim], known: Sources
) -> list[Claim]:
    """The statements of articles that no claim of several reports holds.

    Args:
        stories: The stories.
        readings: The readings of their articles, by path.
        claims: Claims of several reports, of whatever story.
        known: Where the words of the collection come from.

    Returns:
        One claim for each, in the order of stories, articles and statements; its identifier depends on nothing but its
        place.
    """
    held: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for claim in claims:
        for report in claim.reports:
            held[report.path].append((report.start, report.end))
    found = []
    for story in stories:
        for path in story.articles:
            why = f"Only {path} reports it."
            for said in readings[path].statements:
                if not said.content or any(
                    start < piece.end and piece.start < end for piece in said.content for start, end in held[path]
                ):
                    continue
                chain = known.chain(path, said.id)
                reports = tuple(
                    Report(path, said.id, piece.start, piece.end, piece.text, chain) for piece in said.content
                )
                name = "cl" + sha256(f"{story.id}\n{path}\n{said.id}".encode()).hexdigest()[:14]
                found.append(Claim(name, story.id, said.content[0].text, "single-report", 1, 1, why, reports))
    return found
