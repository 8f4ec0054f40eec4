"""How fast a desk takes in and finds: articles a second, milliseconds for one more article and for a search.

    python bench/store.py [--articles 31000] [--desk FILE] [--read]

Takes the news beside this checkout (SHARED, default `../shared`), round and round with a word changed until there are
enough. Without `--read` the articles are understood but not read, which is enough for what the store itself costs.
"""

import argparse
import itertools
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from tawatur.article import understand
from tawatur.errors import InputError
from tawatur.ingest import Page, find_pages
from tawatur.reading import Reading, read_article
from tawatur.settings import Settings
from tawatur.store import Store, index_words, open_store
from tawatur.weaving import Claim, Report, Step, Story, Weave

BATCH = 64
SEARCHES = 300
PATHS: list[str] = []  # of the articles that were added


def readings(news: Path, count: int, read: bool) -> Iterator[Reading]:
    """`count` readings; the corpus again under other paths where it is too small."""
    done = 0
    for turn in itertools.count():
        for page in find_pages([str(news)], Settings()):
            if not isinstance(page, Page):
                continue
            try:
                again = msgspec.structs.replace(
                    page, path=f"{turn}/{page.path}", text=page.text + (f" {turn}" * bool(turn))
                )
                article = understand(msgspec.structs.replace(again, meta=msgspec.structs.replace(page.meta, url=None)))
            except InputError:
                continue
            PATHS.append(article.path)
            yield read_article(article) if read else Reading(article)
            done += 1
            if done == count:
                return


def fill(store: Store, items: Iterator[Reading]) -> tuple[int, float]:
    """Add in batches; returns how many, and the seconds spent in the store alone."""
    count, spent = 0, 0.0
    while batch := list(itertools.islice(items, BATCH)):
        start = time.perf_counter()
        with store.writing() as writer:
            for item in batch:
                writer.add(item)
        spent += time.perf_counter() - start
        count += len(batch)
    return count, spent


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def told(name: str, times: list[float]) -> None:
    """Median and p95 of some times."""
    ordered = sorted(times)
    print(f"{name}: median {statistics.median(ordered):.2f} ms, p95 {ordered[int(len(ordered) * 0.95)]:.2f} ms")


def searches(store: Store, rng: random.Random) -> dict[str, list[str]]:
    """Queries as people type them, made of words that the desk holds."""
    texts = [reading.article.text for reading in itertools.islice(store.readings(), 0, 20000, 40)]
    words = [index_words(text)[:200] for text in texts]
    rows = [row for row in words if len(row) > 20]

    def draw(make: Callable[[list[str], int], str]) -> list[str]:
        return [make(row, rng.randrange(len(row) - 3)) for row in rng.choices(rows, k=SEARCHES)]

    return {
        "one word": draw(lambda row, at: row[at]),
        "two words": draw(lambda row, at: f"{row[at]} {row[at + 2]}"),
        "phrase of three": draw(lambda row, at: f'"{" ".join(row[at : at + 3])}"'),
        "beginning of a word": draw(lambda row, at: row[at][:4] + "*"),
    }


def story_of(name: str, first: int) -> Story:
    """A story of three articles."""
    return Story(name, name, "2015-07-21", None, tuple(PATHS[first : first + 3]))


def made_up_weave(articles: int) -> Weave:
    """A weave of the size that a real one has: a story for three articles, two claims a story."""
    stories = [story_of(f"st{n}", n * 3) for n in range(articles // 3)]
    chain = (Step("outlet", "outlet"), Step("speaker", "person"))
    claims = [
        Claim(
            f"cl{n}-{story.id}",
            story.id,
            "gist",
            "repeated",
            1,
            2,
            "why",
            tuple(Report(path, None, n, n + 20, "words of the report", chain) for path in story.articles),
        )
        for story in stories
        for n in range(2)
    ]
    return Weave(stories=tuple(stories), claims=tuple(claims))


def keep(store: Store, woven: Weave) -> None:
    """Keep a weave, as `tawatur add` does at its end."""
    with store.writing() as writer:
        writer.keep_weave(woven)


def main() -> None:
    """Fill, add one, search; print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=31_000)
    parser.add_argument("--desk", help="keep the desk here (a file or postgresql://...)")
    parser.add_argument("--read", action="store_true", help="read the articles too")
    options = parser.parse_args()
    news = Path(os.environ.get("SHARED", "../shared")) / "data" / "news"
    if not news.exists():
        print("bench/store.py: skipped, no news beside this checkout (set SHARED to their folder)")
        return
    with tempfile.TemporaryDirectory() as folder:
        address = options.desk or str(Path(folder) / "bench.db")
        store = open_store(address)
        items = readings(news, options.articles + 20, options.read)
        count, spent = fill(store, itertools.islice(items, options.articles))
        print(f"{count} articles added in {spent:.1f} s of the store: {count / spent:.0f} a second")

        def add_one(reading: Reading) -> None:
            with store.writing() as writer:
                writer.add(reading)

        told("one more article (without weaving)", [timed(lambda r=r: add_one(r)) for r in items])
        woven = made_up_weave(options.articles)
        with_one_more = msgspec.structs.replace(woven, stories=(*woven.stories, story_of("one more", 0)))
        told("keeping a weave, the first time", [timed(lambda: keep(store, woven))])
        told("keeping it again with one story more", [timed(lambda: keep(store, with_one_more))])
        for name, queries in searches(store, random.Random(7)).items():
            told(f"search, {name}", [timed(lambda q=q: store.search(q)) for q in queries])
        if "://" not in address:
            store.close()
            print(f"file: {Path(address).stat().st_size / 1e6:.0f} MB")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"peak memory: {peak // 1024} MB")


if __name__ == "__main__":
    main()
