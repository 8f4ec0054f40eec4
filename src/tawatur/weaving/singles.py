"""What only one article says: the statements of a story that no claim of several reports holds, each a claim.

They are many and cheap on purpose: no comparing, no words of their own beside a short reason.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256

from tawatur.reading import Reading
from tawatur.weaving.chains import Sources
from tawatur.weaving.nouns import Claim, Report


def find_singles(story: str, members: Sequence[Reading], claims: Iterable[Claim], known: Sources) -> list[Claim]:
    """The statements of a story's articles that none of its claims holds.

    Args:
        story: Id of the story.
        members: Readings of its articles, in order of publication.
        claims: Its claims of several reports.
        known: Where the words of the collection come from.

    Returns:
        One claim for each, in the order of articles and statements; its identifier depends on nothing but its place.
    """
    held: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for claim in claims:
        for report in claim.reports:
            held[report.path].append((report.start, report.end))
    found = []
    for reading in members:
        path = reading.article.path
        why = f"Only {path} reports it."
        for said in reading.statements:
            if not said.content or any(
                start < piece.end and piece.start < end for piece in said.content for start, end in held[path]
            ):
                continue
            chain = known.of(path, said.id).chain
            reports = tuple(Report(path, said.id, piece.start, piece.end, piece.text, chain) for piece in said.content)
            name = "cl" + sha256(f"{story}\n{path}\n{said.id}".encode()).hexdigest()[:14]
            found.append(Claim(name, story, said.content[0].text, "single-report", 1, 1, why, reports))
    return found
