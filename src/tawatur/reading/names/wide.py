"""Names that wide public lists have: weak evidence each, told apart by how many people bear them.

Unlike the lists of `tawatur.arabic` these decide nothing by themselves: they hold everyday words as well, and only the
tagger weighs them. Built by `training/fast/wide.py`; sources and licences: `resources/gazetteers/LICENCES.md`.
"""

from functools import cache
from importlib.resources import files


@cache
def wide_names() -> dict[str, tuple[str, ...]]:
    """Folded names to their classes.

    Returns:
        `wg1` to `wg3` (given names borne by few, several, many people), `wf1` to `wf3` (family names likewise), `wu`
        (of people, role unknown), `wa` (known here and listed by news agencies too), `wx` (of people elsewhere), `wt`
        (small places of Algeria, Morocco, Yemen and Egypt).
    """
    text = files("tawatur.resources").joinpath("gazetteers/wide.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {name: tuple(kinds.split()) for name, kinds in rows}
