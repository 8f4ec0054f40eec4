"""Standard output and standard error of the commands: bytes and tables out, messages aside, a closed pipe in peace."""

import os
import sys
from collections.abc import Iterable

import typer
from rich.console import Console

WIDE = 160  # columns when nobody looks at a terminal: a table in a file should not be folded


def write(data: bytes) -> None:
    """Bytes to standard output, and the end of the program without a word when nobody reads them any more."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        leave_quietly()


def write_text(text: str) -> None:
    """Text to standard output as UTF-8, whatever the locale."""
    write(text.encode("utf-8", errors="replace"))


def write_lines(lines: Iterable[bytes]) -> None:
    """Lines to standard output, each as soon as it is there."""
    for line in lines:
        write(line + b"\n")


def show(*things: object) -> None:
    """Tables and rich text to standard output."""
    console = Console(width=None if sys.stdout.isatty() else WIDE, highlight=False)
    with console.capture() as caught:
        for thing in things:
            console.print(thing)
    write_text(caught.get())


def tell(message: str) -> None:
    """One line of news for people, on standard error."""
    try:
        sys.stderr.write(message + "\n")
        sys.stderr.flush()
    except BrokenPipeError:
        leave_quietly()


def leave_quietly() -> None:
    """End as programs end whose reader went away (`| head`): no message, and no complaint of the interpreter."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(0)
