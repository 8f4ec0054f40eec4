"""`tawatur who`: one actor, every statement in time, offices held, and where the position turned."""

from typing import Annotated

import msgspec
import typer
from rich.table import Table
from rich.text import Text

from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import show, tell, write_lines
from tawatur.desk.cli.stories import ListFormat
from tawatur.engine import Profile, find_who, profile_actor
from tawatur.errors import UnknownIdentifier
from tawatur.linking import Actor
from tawatur.store import Store


def who(
    name: Annotated[str, typer.Argument(help="A name, in full or in part, Arabic or Latin; or an identifier.")],
    desk: Desk = None,
    format: Annotated[ListFormat, typer.Option("--format", help="Form of the output.")] = ListFormat.table,
) -> None:
    """Show an actor: names, offices, statements in time, reversals."""
    with open_desk(settings_of(desk=desk)) as store:
        actor, others = _find(name, store)
        profile = profile_actor(actor, store)
    if format is ListFormat.jsonl:
        write_lines(msgspec.json.encode(saying) for saying in profile.sayings)
        return
    show(*_lines(profile))
    if others:
        show(Text("also of that name: " + "، ".join(f"{one.name} ({one.id})" for one in others)))


def _find(name: str, store: Store) -> tuple[Actor, list[Actor]]:
    matches = find_who(name, store)
    if matches:
        return matches[0].actor, [match.actor for match in matches[1:]]
    try:
        return store.actor(name), []
    except UnknownIdentifier:
        tell(f"nobody of the name {name} in this desk")
        raise typer.Exit(1) from None


def _lines(profile: Profile) -> list[object]:
    actor = profile.actor
    forms = [form for form in dict.fromkeys(form.text for form in actor.forms) if form != actor.name]
    shown: list[object] = [
        Text(actor.name, style="bold") + Text(f"  {', '.join(actor.latin)}  {actor.kind} {actor.id}")
    ]
    if forms:
        shown.append(Text("written: " + "، ".join(forms)))
    offices = dict.fromkeys(((office.date or "no date")[:10], office.text) for office in actor.offices)
    shown += [Text(f"office: {date}  {text}") for date, text in sorted(offices)]
    if profile.sayings:
        shown.append(_sayings(profile))
    said = {(saying.path, saying.statement.id): saying for saying in profile.sayings}
    for position in profile.positions:
        now, before = said.get((position.path, position.statement)), said.get(position.reverses or ("", ""))
        if now and before:
            was, is_now = (" … ".join(span.text for span in s.statement.content) for s in (before, now))
            shown.append(
                Text(f"reversal: said before ({before.date}): {was}; says now ({now.date}): {is_now}", "bold red")
            )
    return shown


def _sayings(profile: Profile) -> Table:
    table = Table(expand=True, show_lines=True)
    for head, ratio in (("date", 2), ("outlet", 2), ("stance", 2), ("said", 8), ("through", 2), ("where", 4)):
        table.add_column(head, ratio=ratio)
    for saying in profile.sayings:
        said = saying.statement
        words = Text(" … ".join(" ".join(span.text.split()) for span in said.content))
        through = Text(" ← ".join(hop.name for hop in said.via))
        name = saying.path.rsplit("/", 1)[-1]
        place = f"{name}:{said.content[0].start}" if said.content else name
        table.add_row(saying.date or "", Text(saying.outlet or ""), said.stance, words, through, Text(place))
    return table
