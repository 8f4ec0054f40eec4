"""How fast articles are read: reading alone with the model loaded, and the whole command with its peak memory.

Takes 2,000 articles of the open news where they lie beside the checkout, else the example news many times over. An
article counts as 200 words, so that the figure compares across corpora. Peak memory is that of the largest process.
"""

import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tawatur.article import Article, understand
from tawatur.ingest import Page, find_pages
from tawatur.reading import read_article
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


def main() -> None:
    """Measure and print one line a figure."""
    limit = int(os.environ.get("BENCH_ARTICLES", "2000"))
    with tempfile.TemporaryDirectory() as folder:
        file = corpus(Path(folder), limit)
        articles: list[Article] = []
        start = time.perf_counter()
        for page in find_pages([str(file)], Settings()):
            if isinstance(page, Page):
                articles.append(understand(page))
        seconds = time.perf_counter() - start
        words = sum(len(span.text.split()) for article in articles for span in article.body)
        units = words / WORDS_AN_ARTICLE
        print(f"articles {len(articles)}, words {words}")
        print(f"page to article, one core: {len(articles) / seconds:.0f} articles/s")
        read_article(articles[0])
        start = time.process_time()
        for article in articles:
            read_article(article)
        seconds = time.process_time() - start
        print(f"reading alone, one core: {units / seconds:.0f} articles of 200 words/s, {words / seconds:.0f} words/s")
        start = time.perf_counter()
        command = [str(Path(sys.executable).parent / "tawatur"), "read", str(file), "--format", "jsonl"]
        with (Path(folder) / "out").open("wb") as out:
            subprocess.run(command, stdout=out, check=False)
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"tawatur read, all cores: {units / seconds:.0f} articles of 200 words/s, peak {peak:.0f} MB a process")


if __name__ == "__main__":
    main()
