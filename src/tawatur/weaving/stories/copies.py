"""Who carries whose text: the same words under another headline, trimmed, or with a lead of its own.

MinHash (Broder 1997) over runs of four words finds the pairs; what is stored is exact: the aligned runs themselves.
The earlier article had it first; between articles of one day, the longer text did, since newsrooms trim.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import eq
from typing import Final, TypeVar

import msgspec
from rensa import RMinHash

from tawatur.arabic import Span, find_runs, fold_run_bytes, fold_runs, fold_with_way_back
from tawatur.article import Article
from tawatur.weaving.nouns import Copy
from tawatur.weaving.once import once
from tawatur.weaving.spread import spread

SHINGLE: Final = 4  # words
BANDS, ROWS = (
    24,
    3,
)  # 72 hash functions: pairs with a third of their shingles in common are met with 59 %, half with 96 %
LEAST_SHARE: Final = 0.5
LEAST_RUN: Final = 7  # words; shorter runs are formulas that any two newsrooms share
BATCH: Final = 32  # articles that one process looks at in a row
STRIDE: Final = 16  # words that are compared at a time

Candidates = tuple[int, list[int]]  # the place of an article, and those of the earlier ones that it may carry

T = TypeVar("T")
R = TypeVar("R")


def find_copies(articles: Sequence[Article], workers: int = 1) -> tuple[Copy, ...]:
    """Find articles that carry another's text.

    Args:
        articles: Articles in any order.
        workers: Processes that work side by side; the copies are the same with any number.

    Returns:
        For each article that carries an earlier one's text, the earlier one that it shares most with, by path.
    """
    return settle_copies(articles, find_candidates(articles, workers))


def find_candidates(articles: Sequence[Article], workers: int = 1) -> list[Candidates]:
    """Find articles whose text may be another's.

    Args:
        articles: Articles in any order.
        workers: Processes that work side by side; the candidates are the same with any number.

    Returns:
        The place of each such article, with the places of the earlier ones that it may carry.
    """
    sketched = _over(lambda at: [(*_had_it(articles[at]), at, _sketch(articles[at]))], range(len(articles)), workers)
    sketched.sort(key=lambda each: each[:4])
    met = _candidates([sketch for *_, sketch in sketched]).items()
    order = [at for *_, at, _ in sketched]
    return [(order[later], [order[earlier] for earlier in found]) for later, found in met]


def settle_copies(articles: Sequence[Article], candidates: Iterable[Candidates]) -> tuple[Copy, ...]:
    """The copies among articles, as `find_copies` gives them, out of what `find_candidates` found."""
    copies = (_copy_of(articles[later], [articles[at] for at in earlier]) for later, earlier in candidates)
    return tuple(sorted(chain.from_iterable(copies), key=lambda copy: (copy.path, copy.of)))


def _over(work: Callable[[T], Sequence[R]], items: Sequence[T], workers: int) -> list[R]:
    """What is found of each item, in order. Neighbours are worked on together: they ask for the same texts."""
    batches = [items[at : at + BATCH] for at in range(0, len(items), BATCH)]
    found: list[list[R]] = [[]] * len(batches)
    for at, made in spread(lambda batch: [each for item in batch for each in work(item)], batches, workers, len):
        found[at] = made
    return list(chain.from_iterable(found))


def _copy_of(later: Article, candidates: Sequence[Article]) -> list[Copy]:
    """The article as a copy of the candidate that it shares most with, if it is one of any."""
    found = [shared for earlier in candidates if (shared := _compare(later, earlier)) is not None]
    return [_tell(max(found, key=lambda each: each.share))] if found else []


def compare_texts(later: Article, earlier: Article) -> Copy | None:
    """The aligned runs of two texts, None when too little of the later one lies in them."""
    found = _compare(later, earlier)
    return _tell(found) if found else None


class _Shared(msgspec.Struct, frozen=True):
    """What two texts share: `runs` in words, as `align` gives them."""

    later: Article
    earlier: Article
    share: float
    runs: list[tuple[int, int, int, int]]


def _compare(later: Article, earlier: Article) -> _Shared | None:
    words = _words_of(later)
    runs = list(align(words, _words_of(earlier)))
    share = sum(last - first for first, last, _, _ in runs) / max(1, len(words))
    return _Shared(later, earlier, round(share, 4), runs) if share >= LEAST_SHARE else None


def _tell(found: _Shared) -> Copy:
    here, there = _places(found.later), _places(found.earlier)
    places = tuple((here[a][0], here[b - 1][1], there[c][0], there[d - 1][1]) for a, b, c, d in found.runs)
    return Copy(found.later.path, found.earlier.path, found.share, places)


def align(words: Sequence[str], others: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Longest common runs from left to right: `(first, last, first there, last there)` in words, ends excluded."""
    where: dict[str, list[int]] = defaultdict(list)
    for j, shingle in enumerate(_shingles(others)):
        where[shingle].append(j)
    shingles = _shingles(words)
    i = 0
    while i < len(shingles):
        starts = where.get(shingles[i])
        length, at = max([(_run(words, i, others, j), -j) for j in starts[:8]]) if starts else (0, 0)
        if length >= LEAST_RUN:
            yield i, i + length, -at, -at + length
            i += length
        else:
            i += 1


def _run(words: Sequence[str], i: int, others: Sequence[str], j: int) -> int:
    """How many words in a row are the same from two places on; many at a time as long as they are."""
    length, most = 0, min(len(words) - i, len(others) - j)
    while (
        length + STRIDE <= most and words[i + length : i + length + STRIDE] == others[j + length : j + length + STRIDE]
    ):
        length += STRIDE
    while length < most and words[i + length] == others[j + length]:
        length += 1
    return length


def _had_it(article: Article) -> tuple[str, int, str]:
    published = article.published.value[:10] if article.published else "9"
    return published, -len(article.text), article.path


def folded_words(article: Article) -> list[str]:
    """Folded words of the body; the headline is each newsroom's own."""
    return fold_runs(_body(article))


_words_of = once(folded_words)  # the words of one text are asked for by several that may carry it


def _body(article: Article) -> str:
    return "\n".join([span.text for span in _spans(article)])


def _spans(article: Article) -> tuple[Span, ...]:
    return article.body or tuple(part.span for part in article.parts)


@once
def _places(article: Article) -> list[tuple[int, int]]:
    """Where the words of the body stand."""
    places = []
    for span in _spans(article):
        folded = fold_with_way_back(span.text)
        find, last, base, at = folded.text.find, 0, span.start, folded.at
        for word in find_runs(folded.text):
            first = find(word, last)  # between two words stands no letter
            last = first + len(word)
            places.append((base + first, base + last) if at is None else (base + at[first], base + at[last - 1] + 1))
    return places


def _shingles(words: Sequence[str]) -> list[str]:
    return list(map(" ".join, zip(*(words[i:] for i in range(SHINGLE)), strict=False)))


# The MinHash of a text as bytes, and how many shingles it has.
_Sketch = tuple[bytes, int]


def _sketch(article: Article) -> _Sketch | None:
    words = fold_run_bytes(_body(article))  # as bytes: the hash is of bytes
    shingles = set(map(b" ".join, zip(*(words[i:] for i in range(SHINGLE)), strict=False)))
    if len(shingles) < LEAST_RUN:
        return None
    sketch = RMinHash(num_perm=BANDS * ROWS, seed=1)
    sketch.update(list(shingles))
    return array("I", sketch.digest()).tobytes(), len(shingles)


def _candidates(sketches: Sequence[_Sketch | None]) -> dict[int, list[int]]:
    """For each article the earlier ones that seem to hold the largest part of its shingles, two at most."""
    shares: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for earlier, later in _met(sketches):
        one, two = sketches[earlier], sketches[later]
        if one is not None and two is not None:
            alike = sum(map(eq, memoryview(one[0]).cast("I"), memoryview(two[0]).cast("I"))) / (BANDS * ROWS)
            share = alike / (1 + alike) * (one[1] + two[1]) / two[1]
            if share >= LEAST_SHARE * 0.6:  # the estimate is rough; the aligned runs decide
                shares[later].append((-share, earlier))
    return {later: [earlier for _, earlier in sorted(found)[:2]] for later, found in sorted(shares.items())}


def _met(sketches: Sequence[_Sketch | None]) -> Iterator[tuple[int, int]]:
    """Pairs `(earlier, later)` that share a band of their MinHash, each once."""
    seen: set[tuple[int, int]] = set()
    width = ROWS * array("I").itemsize
    for start in range(0, BANDS * width, width):
        buckets: dict[bytes, list[int]] = {}
        for i, sketch in enumerate(sketches):
            if sketch is not None:
                buckets.setdefault(sketch[0][start : start + width], []).append(i)
        for bucket in buckets.values():
            for place in range(1, len(bucket)):
                # the first holders of a text and the last one before this: enough to find the fullest, and linear
                for earlier in (*bucket[: min(place, 6)], *bucket[max(place - 1, 6) : place]):
                    seen.add((earlier, bucket[place]))
    yield from sorted(seen)


def group_copies(copies: Sequence[Copy]) -> Mapping[str, str]:
    """For each article in a copy the earliest article of its chain of copies."""
    source = {copy.path: copy.of for copy in copies}

    def first(path: str) -> str:
        seen = {path}
        while path in source and source[path] not in seen:
            path = source[path]
            seen.add(path)
        return path

    return {path: first(path) for path in sorted({*source, *source.values()})}
