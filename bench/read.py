"""How fast articles are read: reading alone with the model loaded, and the whole command with its peak memory.

Takes 800 and then 5,000 articles of the open news where they lie beside the checkout, else the example news many times
over. The more articles, the fewer words are met for the first time. An article counts as 200 words, so that figures
compare across corpora. Peak memory is that of the largest process. The package is compiled beforehand, as an installed
one is: where Python may not write its bytecode, a checkout would be compiled anew at each start.
"""

import compileall
import gzip
import json
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import tawatur
from tawatur.article import Article, understand
from tawatur.engine import count_workers
from tawatur.engine.line import load_lists
from tawatur.ingest import Page, find_pages
from tawatur.reading import read_article
from tawatur.reading.names.tagging.fast import load_fast_tagger
from tawatur.reading.sentences import split_sentences
from tawatur.settings import Settings

WORDS_AN_ARTICLE = 200


def corpus(folder: Path, limit: int) -> Path:
    """A file of records: the first `limit` articles of the open news, or the example news repeated."""
    news = Path(os.environ.get("SHARED", "../shared")) / "data" / "news"
    target = folder / "news.jsonl"
    with target.open("w", encoding="utf-8") as out:
        if news.exists():
            left = limit
            for day in sorted(news.glob("*.jsonl.gz")):
                with gzip.open(day, "rt", encoding="utf-8") as lines:
                    for line in lines:
                        if left:
                            out.write(line)
                            left -= 1
        else:
            texts = [page.text for page in find_pages(["examples/news"], Settings()) if isinstance(page, Page)]
            for i in range(limit):
                record = {"id": f"n{i}", "title": f"خبر {i}", "content": texts[i % len(texts)]}
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
    return target


def processor_seconds() -> float:
    """What this process and those that it waited for have used of the processors."""
    own, others = os.times(), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.user + own.system + others.ru_utime + others.ru_stime


def measure_reading(articles: list[Article]) -> None:
    """Read with word lists and model loaded but no word met before, on one core."""
    load_lists("fast")
    units = units_of(articles)
    start = time.process_time()
    for article in articles:
        read_article(article)
    seconds = time.process_time() - start
    words = units * WORDS_AN_ARTICLE
    print(f"reading alone, one core: {units / seconds:.0f} articles of 200 words/s, {words / seconds:.0f} words/s")


def measure_names(articles: list[Article]) -> None:
    """Cut into words and label, features included, on one core by a tagger that has met no word yet."""
    tagger = load_fast_tagger()
    words = units_of(articles) * WORDS_AN_ARTICLE
    start = time.process_time()
    for article in articles:
        tagger.tag([[word.bare for word in sentence.words] for sentence in split_sentences(article)])
    print(f"words cut and labelled by the fast tier, one core: {words / (time.process_time() - start):.0f} words/s")


def run_command(file: Path) -> tuple[float, float, float]:
    """The whole command, from its start to its end: seconds, processor seconds, peak memory of a process in MB."""
    command = [str(Path(sys.executable).parent / "tawatur"), "read", str(file), "--format", "jsonl"]
    used, start = processor_seconds(), time.perf_counter()
    with file.with_suffix(".out").open("wb") as out:
        subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL, check=False)
    seconds, used = time.perf_counter() - start, processor_seconds() - used
    return seconds, used, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def units_of(articles: list[Article]) -> float:
    """How many articles of 200 words these are."""
    return sum(len(span.text.split()) for article in articles for span in article.body) / WORDS_AN_ARTICLE


def measure(limit: int) -> None:
    """Measure with so many articles and print one line a figure."""
    with tempfile.TemporaryDirectory() as folder:
        file = corpus(Path(folder), limit)
        # first of all: a child is charged with the memory of the process that it is started from
        wall, used, peak = run_command(file)
        articles: list[Article] = []
        start = time.process_time()
        for page in find_pages([str(file)], Settings()):
            if isinstance(page, Page):
                articles.append(understand(page))
        seconds, units = time.process_time() - start, units_of(articles)
    print(f"{len(articles)} articles, {units:.0f} of 200 words")
    print(f"page to article, one core: {units / seconds:.0f} articles of 200 words/s")
    measure_names(articles)
    measure_reading(articles)
    print(
        f"tawatur read, {count_workers(0)} cores: {units / wall:.0f} articles of 200 words/s in {wall:.1f} s; "
        f"{units / used:.0f} a second of processor time ({used:.1f} s); peak {peak:.0f} MB a process"
    )


def main() -> None:
    """Measure with each number of articles, every one in a process of its own.

    On a machine that others use too only the processor time says something, and even that grows when cores are shared.
    """
    compileall.compile_dir(Path(tawatur.__file__).parent, quiet=1)
    for limit in os.environ.get("BENCH_ARTICLES", "800,5000").split(","):
        process = multiprocessing.get_context("spawn").Process(target=measure, args=(int(limit),))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
