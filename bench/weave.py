"""How long weaving takes over all cores: 4,900 and 19,600 articles, reading kept apart, with the peak of memory and how
the time grows with the articles.

    python bench/weave.py ../shared/data/news [--articles N ...]

Articles are read first; then linking and weaving over all cores are timed together, as `tawatur weave` does them.
Beside the peak of each process stands that of all together (proportional set size: a page that three share counts a
third for each). Where others use the machine too, processor time says more than the clock: it is told as well, and the
growth is told in both.
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Final

from tawatur.engine import read_paths, weave_readings
from tawatur.reading import Reading, Shelf
from tawatur.settings import Settings

WATCHER: Final = Path(__file__).with_name("memory.py")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, nargs="+", default=[4900, 19600])
    options = parser.parse_args()
    paths = [str(path) for path in sorted(options.folder.glob("*.jsonl*"))]
    start = time.perf_counter()
    read = Shelf(reading for reading in read_paths(paths, Settings()) if isinstance(reading, Reading))
    print(f"read {len(read)} articles in {time.perf_counter() - start:.1f} s")
    # whole days, so that stories are as dense in the quarter as in the whole
    taken = [(min(count, len(read)), *measure(read[:count])) for count in options.articles]
    for (few, wall, work), (many, longer, more) in pairwise(taken):
        print(
            f"{many / few:.2f} times the articles: {longer / wall:.2f} times the time, "
            f"{more / work:.2f} times the processor time"
        )


def measure(readings: Shelf) -> tuple[float, float]:
    """Weave, and tell it; the seconds by the clock and those of all processors together."""
    command = [sys.executable, str(WATCHER), str(os.getpid())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as watcher:
        start, worked = time.perf_counter(), processor_time()
        woven = weave_readings(readings, workers=0, positions=False)
        wall, work = time.perf_counter() - start, processor_time() - worked
        together = watcher.communicate()[0].strip() or "unknown"
    own = resource.getrusage(resource.RUSAGE_SELF)
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{len(readings)} articles: linked and woven in {wall:.1f} s ({work:.1f} s of processors), "
        f"{len(woven.stories)} stories, {len(woven.claims)} claims, {len(woven.copies)} copies, "
        f"peak {own.ru_maxrss / 1024:.0f} MB here and {others.ru_maxrss / 1024:.0f} MB in the largest other process, "
        f"{together} MB in all together"
    )
    return wall, work


def processor_time() -> float:
    """Seconds that this process and those that it began, and that have ended, kept processors busy."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    main()
