"""Training text varied: other names in the places of names, hamza left off, pieces masked.

A network of this size otherwise learns the corpus's names by heart instead of what stands around a name.
"""

from __future__ import annotations

import csv
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpora import ALEF, Document, Sentence

Name = tuple[str, ...]
FOLD = 0.08
POPULATION = 30_000
"""Places of fewer people are villages whose names are mostly unknown words, too many to stand for what news holds."""


def names_in(s: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and kind of every name."""
    at = 0
    while at < len(s.tags):
        tag, end = s.tags[at], at + 1
        if tag is not None and tag.startswith("B-"):
            while end < len(s.tags) and s.tags[end] == f"I-{tag[2:]}":
                end += 1
            yield at, end, tag[2:]
        at = end


def gazetteer(folder: Path) -> dict[str, list[Name]]:
    """People's full names (AKhateeb) and the larger places (GeoNames) and countries (mledoze)."""
    people = (folder / "akhateeb_400-Arabic-Names.txt").read_text(encoding="utf-8").split("\n")
    places = []
    with (folder / "geonames_cities_ar.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if int(row["population"] or 0) >= POPULATION:
                places.append(row["arabic_names"].split("|")[0].split(",")[0])
    for line in (folder / "mledoze_countries_ara.tsv").read_text(encoding="utf-8").splitlines():
        places += line.split("\t")[2:4]
    return {
        "PER": [tuple(n.split()) for n in people if n.strip()],
        "LOC": [tuple(n.split()) for n in places if n.strip()],
    }


def well_known(folder: Path, rng: random.Random) -> dict[str, list[Name]]:
    """The package's own lists: bodies, companies and clubs, and people put together of a given and a family name."""
    lists = defaultdict[str, list[str]](list)
    for kind in ("organisations", "people"):
        for line in (folder / f"well_known_{kind}.tsv").read_text(encoding="utf-8").splitlines():
            name, group = line.split("\t")
            lists[group].append(name)
    for line in (folder / "persons.tsv").read_text(encoding="utf-8").splitlines():
        name, group = line.split("\t")
        lists["arab" if group == "family" else group].append(name)
    organisations = [n for g in ("body", "group", "party", "media", "company", "club") for n in lists[g]]
    people = [f"{rng.choice(lists['given'])} {rng.choice(lists[g])}" for g in ("arab", "family") for _ in range(1000)]
    return {
        "ORG": [tuple(n.split()) for n in organisations],
        "PER": [tuple(n.split()) for n in (*people, *lists["leader"])],
    }


def pool_names(documents: Iterable[Document], extra: dict[str, list[Name]]) -> dict[str, list[Name]]:
    """The names that may stand in for others: the corpora's, and as many of the lists'."""
    pool = defaultdict(list)
    for d in documents:
        for s in d.sentences:
            for a, b, kind in names_in(s):
                pool[kind].append(s.words[a:b])
    for kind, names in extra.items():
        pool[kind] += (names * (1 + len(pool[kind]) // len(names)))[: len(pool[kind]) // 2]
    return dict(pool)


def swap(d: Document, pool: dict[str, list[Name]], share: float, rng: random.Random) -> Document:
    """Give some of the document's names another bearer, the same one wherever the name stands."""
    chosen: dict[Name, Name] = {}
    out = []
    for s in d.sentences:
        words, tags, end = list[str](), list[str | None](), 0
        for a, b, kind in names_in(s):
            old = s.words[a:b]
            new = chosen.setdefault(old, rng.choice(pool[kind]) if rng.random() < share and kind in pool else old)
            words += [*s.words[end:a], *new]
            tags += [*s.tags[end:a], f"B-{kind}", *[f"I-{kind}"] * (len(new) - 1)]
            end = b
        out.append(Sentence((*words, *s.words[end:]), (*tags, *s.tags[end:])))
    return Document(d.corpus, d.name, tuple(out))


def without_hamza(d: Document) -> Document:
    """The document as a writer who leaves the hamza off alef writes it."""
    return Document(
        d.corpus, d.name, tuple(Sentence(tuple(w.translate(ALEF) for w in s.words), s.tags) for s in d.sentences)
    )


def vary(d: Document, pool: dict[str, list[Name]], share: float, rng: random.Random) -> Document:
    """One reading's variant of a document, `share` of its names swapped."""
    d = swap(d, pool, share, rng)
    return without_hamza(d) if rng.random() < FOLD else d
