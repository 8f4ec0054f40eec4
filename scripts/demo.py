"""`make demo`: the whole line on the example corpus, from a folder of captures to a dossier.

Takes `examples/news` into `demo/tawatur.db`, prints the dossier of the largest story, and says where the desk is.
Running it again reads nothing twice.
"""

import subprocess
import sys
from pathlib import Path

from tawatur.store import open_store

DESK = Path("demo/tawatur.db")


def tawatur(*arguments: str) -> None:
    """Run a command of the program as a user would, and stop where it fails."""
    command = [sys.executable, "-m", "tawatur", *arguments, "--desk", str(DESK)]
    print("$ tawatur", *arguments, "--desk", DESK, flush=True)
    done = subprocess.run(command, check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


def main() -> None:
    """Add, show, say where."""
    DESK.parent.mkdir(exist_ok=True)
    tawatur("add", "examples/news")
    tawatur("stories")
    store = open_store(str(DESK), create=False)
    largest = store.stories()[0].id
    store.close()
    tawatur("story", largest, "--format", "md")
    page = DESK.parent / "dossier.html"
    tawatur("export", "--format", "html", "--story", largest, "--out", str(page))
    print(f"\nThe desk: {DESK.resolve()} (an SQLite file; `tawatur who`, `check`, `search` ask it)")
    print(f"The dossier as a page: {page.resolve()}")


if __name__ == "__main__":
    main()
