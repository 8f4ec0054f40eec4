"""How long weaving takes over all cores: 4,900 and 19,600 articles, reading kept apart, with the peak of memory.

    python bench/weave.py ../shared/data/news [--articles N ...]

Articles are read first; then linking and weaving over all cores are timed together, as `tawatur weave` does them.
Beside the peak of each process stands that of all together (proportional set size: a page that three share counts a
third for each).
"""

import argparse
import os
import resource
import subprocess
import sys
import time
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
    for count in options.articles:
        # whole days, so that stories are as dense in the quarter as in the whole
        measure(read[:count])


def measure(readings: Shelf) -> None:
    command = [sys.executable, str(WATCHER), str(os.getpid())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as watcher:
        start = time.perf_counter()
        woven = weave_readings(readings, workers=0, positions=False)
        end = time.perf_counter()
        together = watcher.communicate()[0].strip() or "unknown"
    own = resource.getrusage(resource.RUSAGE_SELF)
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{len(readings)} articles: linked and woven in {end - start:.1f} s, "
        f"{len(woven.stories)} stories, {len(woven.claims)} claims, {len(woven.copies)} copies, "
        f"peak {own.ru_maxrss / 1024:.0f} MB here and {others.ru_maxrss / 1024:.0f} MB in the largest other process, "
        f"{together} MB in all together"
    )


if __name__ == "__main__":
    main()
