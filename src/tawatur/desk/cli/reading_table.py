"""A reading for the eyes: headline, who said what, and the figures, as tables of a terminal."""

from rich.markup import escape
from rich.table import Table

from tawatur.reading import Quantity, Reading, Statement

SHOWN = 300  # letters of a statement: enough to know it; the lines of `--format jsonl` hold it whole


def reading_table(reading: Reading) -> list[object]:
    """What to print for one reading, in order."""
    article = reading.article
    head = article.headline.text if article.headline else "(no headline)"
    when = article.published.value if article.published else "no date"
    shown: list[object] = [
        f"[bold]{escape(head)}[/bold]",
        f"{escape(article.outlet or 'unknown outlet')} · {when} · {escape(article.path)}",
    ]
    if article.language != "ar":
        return [*shown, f"language {article.language}: kept, not read", ""]
    if reading.statements:
        shown.append(_statements(reading.statements))
    if reading.entities:
        names = "، ".join(escape(entity.name) for entity in reading.entities)
        shown.append(f"names: {names}")
    values = [f"{escape(d.text)} = {d.value}" for d in reading.dates if d.value]
    values += [f"{escape(q.text)} = {_worth(q)} {escape(q.unit or '')}".strip() for q in reading.quantities]
    if values:
        shown.append("values: " + " · ".join(values))
    return [*shown, ""]


def _worth(quantity: Quantity) -> str:
    return f"{quantity.low} to {quantity.high}" if quantity.value is None else str(quantity.value)


def _statements(statements: tuple[Statement, ...]) -> Table:
    table = Table(show_lines=False, expand=True)
    table.add_column("id", no_wrap=True)
    table.add_column("speaker", ratio=2)
    table.add_column("through", ratio=1)
    table.add_column("stance", no_wrap=True)
    table.add_column("said", ratio=5)
    for said in statements:
        words = " … ".join(span.text for span in said.content)
        who = said.speaker.name if said.speaker else "(no source)"
        through = " ← ".join(hop.name for hop in said.via)
        cut = words if len(words) <= SHOWN else words[:SHOWN] + "…"
        table.add_row(said.id, escape(who), escape(through), said.stance, escape(cut))
    return table
