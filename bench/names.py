"""How fast names are tagged: words a second of the fast tier on one core, of the accurate tier on two; models loaded.

    python bench/names.py [--words 60000] [--tier fast accurate] [--threads 2]

Takes the open news where they lie beside the checkout (SHARED, default `../shared`), else the example news round and
round. Words are counted as the reader cuts them, marks included; cutting into sentences is not in the time. Beside the
clock stands the time of the processor, which other programs on the machine do not stretch.
"""

import argparse
import gzip
import itertools
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

from tawatur.article import Article, understand
from tawatur.errors import InputError
from tawatur.ingest import Page, find_pages
from tawatur.reading.names.tagging.accurate import AccurateTagger
from tawatur.reading.names.tagging.fast import load_fast_tagger
from tawatur.reading.names.tagging.tagger import Tagger
from tawatur.reading.sentences import split_sentences
from tawatur.settings import Settings

Text = list[list[str]]


def articles() -> Iterator[Article]:
    """The open news, or the example news without end."""
    news = Path(os.environ.get("SHARED", "../shared")) / "data" / "news"
    if news.exists():
        for day in sorted(news.glob("*.jsonl.gz")):
            with gzip.open(day, "rt", encoding="utf-8") as lines:
                for record in map(json.loads, lines):
                    try:
                        yield understand(Page(str(record["id"]), f"{record['title']}\n\n{record['content']}"))
                    except InputError:
                        continue
    else:
        pages = [page for page in find_pages(["examples/news"], Settings()) if isinstance(page, Page)]
        yield from map(understand, itertools.cycle(pages))


def texts(words: int) -> list[Text]:
    """Articles as sentences of words, `words` of them or a few more."""
    found: list[Text] = []
    for article in articles():
        found.append([[word.bare for word in sentence.words] for sentence in split_sentences(article)])
        words -= sum(map(len, found[-1]))
        if words <= 0:
            break
    return found


def measure(tagger: Tagger, corpus: list[Text]) -> tuple[float, float]:
    """Words a second by the clock, and by the time of the processor."""
    tagger.tag(corpus[0])
    count = sum(len(words) for text in corpus for words in text)
    clock, processor = time.perf_counter(), time.process_time()
    for text in corpus:
        tagger.tag(text)
    return count / (time.perf_counter() - clock), count / (time.process_time() - processor)


def main() -> None:
    """Measure and print one line a tier."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=60_000)
    parser.add_argument("--tier", nargs="*", default=["fast", "accurate"], choices=["fast", "accurate"])
    parser.add_argument("--threads", type=int, default=2, help="of the accurate tier")
    args = parser.parse_args()
    corpus = texts(args.words)
    for tier in args.tier:
        tagger: Tagger = load_fast_tagger() if tier == "fast" else AccurateTagger(threads=args.threads)
        clock, processor = measure(tagger, corpus)
        cores = "one core" if tier == "fast" else f"{args.threads} threads"
        print(f"names, {tier} tier, {cores}: {clock:,.0f} words/s ({processor:,.0f} a second of processor time)")


if __name__ == "__main__":
    main()
