"""Runs of letters and digits: nearly every stretch between two blanks is one, which is seen far sooner than found."""

import re
from functools import cache
from typing import Final

from tawatur.arabic.letters import fold
from tawatur.arabic.page import Table, from_page, table_of, to_page

SIGNS: Final = ".،,:؛;؟?!()[]{}«»\"'“”‘’…-–—/*"  # at the edges of words
_RUN: Final = re.compile(r"[^\W_]+")


def find_runs(text: str) -> list[str]:
    """The runs of letters and digits of a text, in order.

    Args:
        text: Any text.

    Returns:
        What the expression `[^\\W_]+` finds, in half of its time.
    """
    found = []
    for stretch in text.split():
        if stretch.isalnum():
            found.append(stretch)
        elif (inside := stretch.strip(SIGNS)).isalnum():
            found.append(inside)
        elif inside:
            found += _RUN.findall(inside)
    return found


def fold_runs(text: str) -> list[str]:
    """`find_runs(fold(text))`, on the Arabic code page in half of its time: what is no letter becomes a blank."""
    folded = _fold_blank(text)
    return find_runs(fold(text)) if folded is None else folded.split()


def fold_run_bytes(text: str) -> list[bytes]:
    """`fold_runs(text)` as bytes of UTF-8, for whoever hashes them."""
    folded = _fold_blank(text)
    return " ".join(find_runs(fold(text)) if folded is None else [folded]).encode().split()


def _fold_blank(text: str) -> str | None:
    """A folded text with blanks for all that is in no run; None where the code page lacks a letter of it."""
    raw = to_page(text)
    return None if raw is None else from_page(raw.translate(*_runs_page()))


@cache
def _runs_page() -> Table:
    """Each letter and digit folded, a blank for everything else that folding does not drop."""

    def change(letter: str) -> str:
        folded = fold(letter)
        return folded if not folded or folded.isalnum() else " "

    return table_of(change)
