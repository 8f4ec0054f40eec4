"""Draw woven claims at random, to be judged by eye: each with its verdict and the words of its reports.

    python scripts/draw.py PATH... [--claims 50] [--seed 50] [--articles N]

Claims that two articles or more report are drawn; what only one article says cannot be wrongly woven. The same paths
and seed give the same claims.
"""

import argparse
import random
from collections.abc import Iterator, Sequence

from tawatur.engine import read_paths
from tawatur.linking import link
from tawatur.reading import Reading
from tawatur.settings import Settings
from tawatur.weaving import Claim, Weave, weave

MOST = 8  # reports that are printed of one claim


def draw(woven: Weave, count: int, seed: int) -> list[Claim]:
    """Claims of two articles or more, drawn without putting back."""
    claims = sorted(
        (claim for claim in woven.claims if len({report.path for report in claim.reports}) > 1),
        key=lambda claim: claim.id,
    )
    return random.Random(seed).sample(claims, min(count, len(claims)))


def describe(claim: Claim, outlets: dict[str, str], titles: dict[str | None, str]) -> Iterator[str]:
    """The lines that a judge needs."""
    counts = f"{claim.verdict}, origins {claim.origins}, witnesses {claim.witnesses}"
    yield f"{claim.id} {counts} | {titles.get(claim.story)}"
    yield f"  {claim.why}"
    for report in claim.reports[:MOST]:
        chain = " < ".join(step.name for step in report.chain[1:])
        sign = "" if report.asserts else "AGAINST "
        yield f"  - {sign}{outlets[report.path]} [{chain}] {' '.join(report.text.split())}"
    if len(claim.reports) > MOST:
        yield f"  ... {len(claim.reports) - MOST} more"
    yield from (f"  ! {each.kind} {each.nature}: {each.why}" for each in claim.differences)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--claims", type=int, default=50)
    parser.add_argument("--seed", type=int, default=50)
    parser.add_argument("--articles", type=int, help="only the first N articles")
    options = parser.parse_args(arguments)
    read = [each for each in read_paths(options.paths, Settings()) if isinstance(each, Reading)][: options.articles]
    woven = weave(read, link(read))
    outlets = {each.article.path: each.article.outlet or each.article.path for each in read}
    titles: dict[str | None, str] = {story.id: story.title for story in woven.stories}
    for number, claim in enumerate(draw(woven, options.claims, options.seed), 1):
        print(f"{number}.", *describe(claim, outlets, titles), sep="\n")


if __name__ == "__main__":
    main()
