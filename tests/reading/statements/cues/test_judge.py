"""Tables of weights: the sum of what is there, as a probability; what is shipped can be read."""

from tawatur.reading.statements.cues.judge import Table, load_tables


def test_chance_grows_with_weights() -> None:
    table = Table(0.0, {"a": 2.0, "b": -2.0})
    assert table.chance([]) == 0.5
    assert table.chance(["a"]) > 0.8
    assert table.chance(["b"]) < 0.2
    assert table.chance(["a", "unknown"]) == table.chance(["a"])


def test_threshold_decides() -> None:
    assert Table(0.0, {}, 0.5).says_yes([])
    assert not Table(0.0, {}, 0.6).says_yes([])


def test_hopeless_sums_do_not_overflow() -> None:
    assert Table(-2000.0, {}).chance([]) == 0.0


def test_shipped_tables() -> None:
    tables = load_tables()
    assert tables.report is not None
    assert tables.speaker is not None
