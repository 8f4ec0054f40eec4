"""A dossier for the terminal: claims down, outlets across, differing values in colour and with a sign."""

from typing import Final

from rich.console import Group
from rich.table import Table
from rich.text import Text

from tawatur.desk.exports.dossier import Cell, Dossier
from tawatur.desk.exports.wording import tell_chain, tell_values, tell_verdict

_STYLES: Final = {"contradiction": "bold red", "update": "bold yellow", "variant": "bold blue"}
_SIGNS: Final = {"contradiction": "≠", "update": "↑", "variant": "≈"}
_SINGLE: Final = 20  # claims of one report shown below the table; `--format md` lists all


def dossier_table(dossier: Dossier) -> Group:
    """A story as the terminal shows it.

    Args:
        dossier: The story, laid out.

    Returns:
        Something that rich prints.
    """
    story = dossier.story
    about = (
        f"{story.date or 'no date'} · {story.place or 'no place'} · {len(dossier.sources)} articles · story {story.id}"
    )
    shown: list[Text | Table] = [Text(story.title, style="bold"), Text(about)]
    if dossier.shared:
        shown += [
            _side_by_side(dossier),
            Text("≠ contradiction  ↑ update  ≈ variant  ✗ denies  (?) inferred", style="dim"),
        ]
    for difference in dossier.differences:
        style = _STYLES.get(difference.nature, "")
        shown.append(Text(f"{difference.kind}, {difference.nature}: {tell_values(difference)}", style=style))
    single = dossier.single
    if single:
        shown.append(Text(f"\nOnly one outlet says ({len(single)}):", style="bold"))
        for row in single[:_SINGLE]:
            for outlet, cells in row.cells.items():
                shown += [Text(f"  {outlet}: ") + _words(cell) for cell in cells]
        if len(single) > _SINGLE:
            shown.append(Text(f"  and {len(single) - _SINGLE} more: --format md", style="dim"))
    return Group(*shown)


def _side_by_side(dossier: Dossier) -> Table:
    table = Table(show_lines=True, expand=True)
    table.add_column("claim", ratio=2)
    for outlet in dossier.outlets:
        table.add_column(Text(outlet), ratio=3)
    for row in dossier.shared:
        cells = [Text("\n").join(_words(cell) for cell in row.cells.get(outlet, ())) for outlet in dossier.outlets]
        table.add_row(Text(tell_verdict(row.claim)), *cells)
    return table


def _words(cell: Cell) -> Text:
    text = Text("" if cell.asserts else "✗ ", style="")
    for words, mark in cell.pieces():
        plain = " ".join(words.split("\n"))
        text.append(plain + _SIGNS.get(mark.nature, "") if mark else plain, _STYLES.get(mark.nature) if mark else None)
    if told := tell_chain(cell.chain, skip_outlet=True):
        text.append(f" — {told}", "dim")
    return text
