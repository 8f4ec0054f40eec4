"""`tawatur correct`: what a person knows better; kept for good and never overwritten by a later run."""

from typing import Annotated

import typer

from tawatur.arabic import fold
from tawatur.desk.cli.desk import open_desk
from tawatur.desk.cli.options import Desk, settings_of
from tawatur.desk.cli.output import tell, write_text
from tawatur.engine import weave_desk
from tawatur.errors import UnknownIdentifier
from tawatur.linking import Actor
from tawatur.store import Anchor, Correction, Store, words_of

correct = typer.Typer(help="Correct what was read or linked; corrections last.", no_args_is_help=True)

Note = Annotated[str, typer.Option("--note", help="Why, for the record.")]
Article = Annotated[str, typer.Argument(help="Path of the article.", metavar="PATH", show_default=False)]
StatementId = Annotated[str, typer.Argument(help="s1, s2, ... as in the reading.", metavar="STATEMENT")]


@correct.command()
def merge(
    first: Annotated[str, typer.Argument(help="Identifier of an actor.", show_default=False)],
    second: Annotated[str, typer.Argument(help="Identifier of another.", show_default=False)],
    note: Note = "",
    desk: Desk = None,
) -> None:
    """Two actors are one."""
    with open_desk(settings_of(desk=desk), warn=False) as store:
        left, right = store.actor(first), store.actor(second)
        _keep(store, Correction("merge", left=_anchor(left), right=_anchor(right), note=note))


@correct.command()
def split(
    actor: Annotated[str, typer.Argument(help="Identifier of the actor.", show_default=False)],
    path: Article,
    note: Note = "",
    desk: Desk = None,
) -> None:
    """The actor of this name in one article is somebody else."""
    with open_desk(settings_of(desk=desk), warn=False) as store:
        held = store.actor(actor)
        there = next((form for form in held.forms if form.path == path), None)
        rest = next((form for form in held.forms if form.path != path), None)
        if there is None or rest is None:
            raise UnknownIdentifier(f"{held.name} is not named both in {path} and elsewhere: nothing to split")
        left, right = Anchor(rest.path, rest.text), Anchor(there.path, there.text)
        _keep(store, Correction("split", left=left, right=right, note=note))


@correct.command()
def reassign(
    path: Article,
    statement: StatementId,
    speaker: Annotated[str, typer.Argument(help="Who really said it.", show_default=False)],
    note: Note = "",
    desk: Desk = None,
) -> None:
    """A statement is somebody else's."""
    with open_desk(settings_of(desk=desk), warn=False) as store:
        content = _content(store, path, statement)
        _keep(store, Correction("reassign", path=path, content=content, speaker=speaker, note=note))


@correct.command()
def reject(path: Article, statement: StatementId, note: Note = "", desk: Desk = None) -> None:
    """A statement is none."""
    with open_desk(settings_of(desk=desk), warn=False) as store:
        content = _content(store, path, statement)
        _keep(store, Correction("reject", path=path, content=content, note=note))


@correct.command("list")
def list_corrections(desk: Desk = None) -> None:
    """List the corrections of the desk."""
    with open_desk(settings_of(desk=desk), warn=False) as store:
        for one in store.corrections():
            write_text(f"{one.id}\t{one.at}\t{_tell(one)}" + (f"\t({one.note})" if one.note else "") + "\n")


@correct.command()
def undo(
    number: Annotated[int, typer.Argument(help="As `tawatur correct list` shows it.", show_default=False)],
    desk: Desk = None,
) -> None:
    """Take a correction back."""
    with open_desk(settings_of(desk=desk), warn=False) as store:
        with store.writing() as writer:
            writer.withdraw(number)
        weave_desk(store, settings_of().aliases)
    tell(f"correction {number} withdrawn, the desk woven anew")


def _keep(store: Store, correction: Correction) -> None:
    with store.writing() as writer:
        kept = writer.correct(correction)
    weave_desk(store, settings_of().aliases)
    tell(f"correction {kept.id} kept, the desk woven anew: {_tell(kept)}")


def _tell(one: Correction) -> str:
    if one.left is not None and one.right is not None:
        return f"{one.kind} {one.left.text} ({one.left.path}) and {one.right.text} ({one.right.path})"
    to = f" to {one.speaker}" if one.speaker else ""
    return f"{one.kind} {one.path}: {one.content}{to}"


def _anchor(actor: Actor) -> Anchor:
    return Anchor(actor.forms[0].path, actor.forms[0].text)


def _content(store: Store, path: str, statement: str) -> str:
    """The words of a statement: how it is known again in a later capture."""
    for reading in store.readings([path]):
        for said in reading.statements:
            if said.id == statement or fold(words_of(said)) == fold(statement):
                return words_of(said)
        raise UnknownIdentifier(f"{path} has no statement {statement}; it has {len(reading.statements)}")
    raise UnknownIdentifier(f"no article {path} in this desk; name it as `tawatur search` does")
