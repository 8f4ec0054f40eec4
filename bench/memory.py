"""The most that a process and those under it hold together, looked at from outside until standard input is closed.

    python bench/memory.py PROCESS

Proportional set size, in MB: a page that three processes share counts a third for each. Linux only.
"""

import os
import select
import sys
from pathlib import Path
from typing import Final

EVERY: Final = 0.5  # seconds between two looks


def main() -> None:
    process, peak = int(sys.argv[1]), 0
    while not select.select([sys.stdin], [], [], EVERY)[0]:
        peak = max(peak, sum(map(held_by, family(process) - {os.getpid()})))
    print(peak // 1024)


def family(process: int) -> set[int]:
    """A process and those that it began, and those that these began."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return set()
    return {process}.union(*(family(int(child)) for child in children))


def held_by(process: int) -> int:
    """The proportional set size of a process in kB, 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    main()
