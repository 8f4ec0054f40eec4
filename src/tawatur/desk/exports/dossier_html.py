"""A dossier as one HTML file: right to left, nothing loaded from anywhere, no script, every word escaped."""

from html import escape
from importlib.resources import files
from typing import Final
from urllib.parse import urlsplit

from tawatur.arabic import CountedNoun, write_count, write_date
from tawatur.desk.exports.dossier import Cell, Dossier, Row, Source
from tawatur.desk.exports.wording import inner_steps, tell_values
from tawatur.linking import Actor
from tawatur.weaving import Claim, Difference

_VERDICTS: Final = {
    "single-report": "خبر واحد",
    "repeated": "مكرر",
    "corroborated": "متواتر",
    "conflicting": "متضارب",
    "denied": "منفي",
}
_ARTICLES: Final = CountedNoun("مقال", "مقالان", "مقالات", "مقالاً")
_OUTLETS: Final = CountedNoun("وسيلة إعلام", "وسيلتا إعلام", "وسائل إعلام", "وسيلة إعلام", feminine=True)
_ORIGINS: Final = CountedNoun("أصل", "أصلان", "أصول", "أصلاً")
_WITNESSES: Final = CountedNoun("طريق", "طريقان", "طرق", "طريقاً")
_NATURES: Final = {"contradiction": "تناقض", "update": "تحديث", "variant": "اختلاف صياغة"}
_KINDS: Final = {
    "number": "رقم",
    "name": "اسم",
    "office": "منصب",
    "place": "مكان",
    "date": "تاريخ",
    "attribution": "نسبة القول",
}
# Words of articles come from anywhere: even if one slipped through unescaped, the page may load and run nothing.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def dossier_html(dossier: Dossier) -> str:
    """A story as one page.

    Args:
        dossier: The story, laid out.

    Returns:
        The HTML document.
    """
    style = files("tawatur.desk.exports").joinpath("dossier.css").read_text(encoding="utf-8")
    title = escape(dossier.story.title)
    return (
        '<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        f"{_head(dossier)}{_table(dossier)}{_differences(dossier)}{_singles(dossier)}{_actors(dossier)}{_sources(dossier)}"
        "<footer>تواتر · Tawatur: every cell leads back to the characters it rests on (path:start–end).</footer>\n"
        "</main>\n</body>\n</html>\n"
    )


def _head(dossier: Dossier) -> str:
    story = dossier.story
    facts = [
        story.date and f'<time datetime="{escape(story.date)}">{escape(write_date(story.date, weekday=True))}</time>',
        story.place and escape(story.place),
        f"{write_count(len(dossier.sources), _ARTICLES)} · {write_count(len(dossier.outlets), _OUTLETS)}",
        f"<bdi>{escape(story.id)}</bdi>",
    ]
    shown = " · ".join(fact for fact in facts if fact)
    return f'<div class="brand">تواتر · Tawatur</div>\n<h1>{escape(story.title)}</h1>\n<p class="meta">{shown}</p>\n'


def _table(dossier: Dossier) -> str:
    if not dossier.shared:
        return ""
    heads = "".join(f'<th scope="col">{escape(outlet)}</th>' for outlet in dossier.outlets)
    rows = "".join(_row(row, dossier.outlets) for row in dossier.shared)
    legend = "".join(
        f'<span><mark class="{nature}">{escape(label)}</mark> {nature}</span>' for nature, label in _NATURES.items()
    )
    return (
        "<h2>الروايات جنباً إلى جنب <small>side by side</small></h2>\n"
        f'<div class="scroll"><table>\n<thead><tr><th scope="col">الحكم</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table></div>\n"
        f'<p class="legend">{legend}<span>✗ denies</span><span class="chain"><li class="inferred">مستنتج</li></span>'
        "<span>inferred, not stated</span></p>\n"
    )


def _row(row: Row, outlets: tuple[str, ...]) -> str:
    cells = "".join(f"<td>{''.join(_cell(cell) for cell in row.cells.get(outlet, ()))}</td>" for outlet in outlets)
    return f'<tr><th scope="row">{_verdict(row.claim)}</th>{cells}</tr>\n'


def _verdict(claim: Claim) -> str:
    label = _VERDICTS.get(claim.verdict, claim.verdict)
    return (
        f'<span class="verdict {escape(claim.verdict)}">{escape(label)} <small>{escape(claim.verdict)}</small></span>'
        f'<div class="counts">{write_count(claim.origins, _ORIGINS)} · {write_count(claim.witnesses, _WITNESSES)}</div>'
        '<details class="why"><summary>لماذا؟ <small>why</small></summary>'
        f'<p dir="auto">{escape(claim.why)}</p></details>'
    )


def _cell(cell: Cell) -> str:
    words = "".join(
        f'<mark class="{escape(mark.nature)}" title="{escape(mark.kind)}">{escape(text)}</mark>'
        if mark
        else escape(text)
        for text, mark in cell.pieces()
    )
    steps = inner_steps(cell.chain)
    chain = "".join(
        f'<li class="{escape(step.basis)}" title="{escape(step.why or step.basis)}">{escape(step.name)}</li>'
        for step in steps
    )
    told = f'<ul class="chain"><li class="from">عن</li>{chain}</ul>' if steps else ""
    place = f"{cell.path}:{cell.span.start}–{cell.span.end}"
    short = " · ".join(filter(None, (cell.published, place.rsplit("/", 1)[-1])))
    return (
        f'<div class="cell{"" if cell.asserts else " denies"}"><p class="words">{words}</p>'
        f'{told}<div class="place" title="{escape(place)}">{escape(short)}</div></div>'
    )


def _differences(dossier: Dossier) -> str:
    return _section("اختلافات أخرى", "other differences", [_difference(d) for d in dossier.differences])


def _difference(difference: Difference) -> str:
    kind, nature = _KINDS.get(difference.kind, difference.kind), _NATURES.get(difference.nature, difference.nature)
    return (
        f'<mark class="{escape(difference.nature)}">{escape(nature)}: {escape(kind)}</mark> '
        f'{escape(tell_values(difference))} <span class="why" dir="auto">{escape(difference.why)}</span>'
    )


def _singles(dossier: Dossier) -> str:
    items = [
        f"<strong>{escape(outlet)}</strong>{_cell(cell)}"
        for row in dossier.single
        for outlet, cells in row.cells.items()
        for cell in cells
    ]
    return _section("ما انفردت به صحيفة واحدة", "only one outlet says", items)


def _actors(dossier: Dossier) -> str:
    return _section("الفاعلون", "who", [_actor(actor) for actor in dossier.actors])


def _actor(actor: Actor) -> str:
    latin = f" <bdi>{escape(actor.latin[0])}</bdi>" if actor.latin else ""
    others = [form for form in dict.fromkeys(form.text for form in actor.forms) if form != actor.name]
    offices = dict.fromkeys(office.text for office in actor.offices)
    about = " · ".join(escape("، ".join(found)) for found in (list(offices), others) if found)
    return f'<strong>{escape(actor.name)}</strong>{latin} <span class="why">{about}</span>'


def _sources(dossier: Dossier) -> str:
    return _section("المصادر", "sources", [_source(source) for source in dossier.sources])


def _source(source: Source) -> str:
    headline = escape(source.headline)
    if source.url and urlsplit(source.url).scheme in ("http", "https"):
        headline = f'<a href="{escape(source.url)}" rel="noreferrer">{headline}</a>'
    copied = ""
    if source.copy_of:
        copied = (
            f' <span class="why">نسخة من <bdi>{escape(source.copy_of.of)}</bdi> ({source.copy_of.share:.0%})</span>'
        )
    when = f"<bdi>{escape(source.published or '')}</bdi>"
    return f'{when} · {escape(source.outlet)} · {headline} <span class="place">{escape(source.path)}</span>{copied}'


def _section(title: str, gloss: str, items: list[str]) -> str:
    if not items:
        return ""
    listed = "".join(f"<li>{item}</li>\n" for item in items)
    return f'<h2>{title} <small>{gloss}</small></h2>\n<ul class="plain">\n{listed}</ul>\n'
