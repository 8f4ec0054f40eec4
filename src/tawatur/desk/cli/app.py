"""The `tawatur` program: which commands there are, and what becomes of an error."""

import logging
import sys
from typing import Annotated

import typer

from tawatur import __version__
from tawatur.desk.cli.add import add
from tawatur.desk.cli.check import check
from tawatur.desk.cli.correct import correct
from tawatur.desk.cli.export import export
from tawatur.desk.cli.output import tell
from tawatur.desk.cli.read import read
from tawatur.desk.cli.search import search
from tawatur.desk.cli.stories import stories
from tawatur.desk.cli.story import story
from tawatur.desk.cli.verify import verify
from tawatur.desk.cli.weave import weave
from tawatur.desk.cli.who import who
from tawatur.errors import TawaturError

app = typer.Typer(
    name="tawatur",
    help="Reads Arabic news and tells who said what, through whom, and who else reports it independently.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (read, weave, add, stories, story, who, check, search, export, verify):
    app.command()(command)
app.add_typer(correct, name="correct")


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"tawatur {__version__}")
        raise typer.Exit


@app.callback()
def settle(
    debug: Annotated[bool, typer.Option("--debug", help="Log what happens, and show tracebacks.")] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Tell it.")] = False,
) -> None:
    """Reads Arabic news and tells who said what, through whom, and who else reports it independently."""
    logging.basicConfig(level=logging.DEBUG if debug else logging.WARNING, stream=sys.stderr, format="%(message)s")
    if not debug:  # after Ctrl-C the pool tells at length what the message of the command says in a line
        logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)


def main() -> None:
    """Run the command line; an error is one line on standard error and exit status 1."""
    try:
        app()
    except TawaturError as error:
        if "--debug" in sys.argv:
            raise
        tell(f"tawatur: {error.message}")
        sys.exit(1)
    except Exception as error:  # the outermost edge: people get a line, not a traceback
        if "--debug" in sys.argv:
            raise
        tell(
            f"tawatur: unexpected {type(error).__name__}: {error}; `tawatur --debug ...` shows where; please report it"
        )
        sys.exit(1)
