"""Wide lists: read once, folded, of known classes only."""

from tawatur.arabic import fold
from tawatur.reading.names.wide import wide_names

CLASSES = {"wg1", "wg2", "wg3", "wf1", "wf2", "wf3", "wu", "wa", "wx", "wt"}


def test_names_are_folded_and_classed() -> None:
    found = wide_names()
    assert len(found) > 10_000
    assert all(name == fold(name) for name in list(found)[:2000])
    assert {kind for kinds in found.values() for kind in kinds} <= CLASSES


def test_a_frequent_name_outranks_a_rare_one() -> None:
    assert "wg3" in wide_names()["محمد"]
    assert wide_names() is wide_names()
