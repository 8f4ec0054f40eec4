"""A dossier in Markdown: reads well as it is, and as a page wherever Markdown is shown."""

import re
from typing import Final

from tawatur.desk.exports.dossier import Cell, Dossier, Row, Source
from tawatur.desk.exports.wording import tell_chain, tell_values, tell_verdict
from tawatur.linking import Actor
from tawatur.weaving import Difference

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|#])")
_BLANKS: Final = re.compile(r"\s+")
_SIGNS: Final = {"contradiction": "≠", "update": "↑", "variant": "≈"}


def dossier_md(dossier: Dossier) -> str:
    """A story as Markdown.

    Args:
        dossier: The story, laid out.

    Returns:
        The page, ending with a line break.
    """
    story = dossier.story
    place = f" · {_plain(story.place)}" if story.place else ""
    lines = [
        f"# {_plain(story.title)}",
        "",
        f"{story.date or 'no date'}{place} · {len(dossier.sources)} articles of "
        f"{len(dossier.outlets)} outlets · story `{story.id}`",
        "",
    ]
    if dossier.shared:
        lines += ["## Side by side", "", *_table(dossier), ""]
        lines += ["Signs: ≠ contradiction, ↑ update, ≈ variant of one value; ✗ denies; (?) inferred, not stated.", ""]
        lines += [
            "## Why",
            "",
            *(f"- **{_plain(row.claim.gist)}**: {_plain(row.claim.why)}" for row in dossier.shared),
            "",
        ]
    if dossier.differences:
        lines += ["## Other differences", "", *(_difference(d) for d in dossier.differences), ""]
    if dossier.single:
        lines += ["## Only one outlet says", "", *(_single(row) for row in dossier.single), ""]
    if dossier.actors:
        lines += ["## Who", "", *(_actor(actor) for actor in dossier.actors), ""]
    lines += ["## Sources", ""]
    lines += [_source(source) for source in dossier.sources]
    return "\n".join(lines) + "\n"


def _table(dossier: Dossier) -> list[str]:
    heads = ["claim", *(_plain(outlet) for outlet in dossier.outlets)]
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    for row in dossier.shared:
        cells = ["<br>".join(_cell(cell) for cell in row.cells.get(outlet, ())) for outlet in dossier.outlets]
        lines.append("| " + " | ".join([f"**{tell_verdict(row.claim)}**", *cells]) + " |")
    return lines


def _cell(cell: Cell) -> str:
    words = "".join(
        f"**{_plain(text)}**{_SIGNS.get(mark.nature, '')}" if mark else _plain(text) for text, mark in cell.pieces()
    )
    told = tell_chain(cell.chain, skip_outlet=True)
    return ("" if cell.asserts else "✗ ") + words + (f" — *{_plain(told)}*" if told else "")


def _single(row: Row) -> str:
    cells = [(outlet, cell) for outlet, found in row.cells.items() for cell in found]
    return "; ".join(f"- {_plain(outlet)}: {_cell(cell)}" for outlet, cell in cells[:1])


def _difference(difference: Difference) -> str:
    values = _plain(tell_values(difference))
    return f"- {difference.kind}, {difference.nature}: {values}. {_plain(difference.why)}".rstrip()


def _source(source: Source) -> str:
    copied = f" (carries the text of `{source.copy_of.of}`, {source.copy_of.share:.0%})" if source.copy_of else ""
    about = f"{source.published or 'no date'} · {_plain(source.outlet)} · {_plain(source.headline)}"
    return f"- {about} · `{source.path}`{copied}"


def _actor(actor: Actor) -> str:
    latin = f" ({_plain(actor.latin[0])})" if actor.latin else ""
    forms = [form for form in dict.fromkeys(form.text for form in actor.forms) if form != actor.name]
    offices = list(dict.fromkeys(office.text for office in actor.offices))
    also = f"; also {_plain('، '.join(forms))}" if forms else ""
    held = f"; {_plain('، '.join(offices))}" if offices else ""
    return f"- **{_plain(actor.name)}**{latin}{held}{also}"


def _plain(text: str) -> str:
    """Text in which nothing is Markdown, on one line; blanks at its ends stay, for it may go on."""
    return _SPECIAL.sub(r"\\\1", _BLANKS.sub(" ", text))
