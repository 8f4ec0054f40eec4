"""Build the lists of places and given names that the package carries, out of the public sources named beside them.

    .venv/bin/pip install faker babel
    .venv/bin/python training/fast/gazetteers.py DATA/data/gazetteers src/tawatur/resources/gazetteers

`places.tsv`: Arabic form, English name, country, class (`country`, `city1` over 500,000 people, `city2` over 50,000, `city3`).
`persons.tsv`: Arabic form, `given` or `family`. Sorted, one form a line, so that a rebuild shows what changed.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ARABIC_COUNTRIES = frozenset("SA AE QA KW BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR SO DJ KM".split())
SMALLEST_ELSEWHERE = 10_000  # villages of other continents are read as common words more often than as themselves
# Place names that are everyday words of the news, or names of people, and would mark them wherever they stand.
EVERYDAY = frozenset(
    "الوقف وقف العلم الشهداء الرحمن السلام النصر الوحدة الثورة مدينة المدينة الجديدة النهضة العام".split()
)
ARABIC_ONLY = re.compile(r"[\u0621-\u064a\u066e-\u06d3 \-]+")


def names(cell: str) -> Iterator[str]:
    """The spellings of a cell that are Arabic letters only; a hyphen is written as a space in the news."""
    for name in cell.split("|"):
        name = re.sub(r"\s+", " ", name.strip())
        if ARABIC_ONLY.fullmatch(name) and len(name) > 2 and name not in EVERYDAY:
            yield name
            if "-" in name:
                yield re.sub(r"\s*-\s*", " ", name)


def size(people: int) -> str:
    return "city1" if people >= 500_000 else "city2" if people >= 50_000 else "city3"


def cities(file: Path) -> Iterator[tuple[str, str, str, str, int]]:
    rows = csv.reader(file.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
    next(rows)
    for _, english, country, _, _, _, people, arabic in rows:
        count = int(people or 0)
        if country in ARABIC_COUNTRIES or count >= SMALLEST_ELSEWHERE:
            for name in names(arabic):
                yield name, english, country, size(count), count


def countries(file: Path) -> Iterator[tuple[str, str, str, str, int]]:
    from babel import Locale

    english = Locale("en").territories
    for code, name in english.items():
        for tag in ("ar", "ar_SA", "ar_EG", "ar_MA", "ar_LB"):
            arabic = Locale.parse(tag).territories.get(code, "")
            if code.isalpha() and len(code) == 2 and code not in {"EU", "UN", "ZZ", "XA", "XB", "EZ", "QO"}:
                for spelling in names(arabic):
                    yield spelling, name, code, "country", 10**9
    for row in csv.reader(file.open(encoding="utf-8"), delimiter="\t"):
        code, english_name, *arabic_names, _capital = row
        for cell in arabic_names:
            for spelling in names(cell):
                yield spelling, english_name, code, "country", 10**9


def persons(folder: Path) -> Iterator[tuple[str, str]]:
    for stem, kind in (("female-first", "given"), ("male-first", "given"), ("last", "family")):
        for line in (folder / f"akhateeb_{stem}-names-in-arabic.txt").read_text(encoding="utf-8").splitlines():
            yield line.strip(), kind
    from faker.providers.person.ar_AA import Provider as general
    from faker.providers.person.ar_DZ import Provider as algeria
    from faker.providers.person.ar_PS import Provider as palestine
    from faker.providers.person.ar_SA import Provider as saudi

    for provider in (general, algeria, palestine, saudi):
        for field, kind in (("first_names_male", "given"), ("first_names_female", "given"), ("last_names", "family")):
            for name in getattr(provider, field, ()):
                yield name.strip(), kind


def main() -> None:
    source, target = map(Path, sys.argv[1:3])
    best: dict[str, tuple[str, str, str, int]] = {}
    for name, english, country, kind, people in (
        *countries(source / "mledoze_countries_ara.tsv"),
        *cities(source / "geonames_cities_ar.tsv"),
    ):
        if name not in best or people > best[name][3]:
            best[name] = (english, country, kind, people)
    lines = ["\t".join((name, *best[name][:3])) for name in sorted(best)]
    (target / "places.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    people = sorted({(name, kind) for name, kind in persons(source) if ARABIC_ONLY.fullmatch(name) and len(name) > 2})
    (target / "persons.tsv").write_text("".join(f"{name}\t{kind}\n" for name, kind in people), encoding="utf-8")
    print(len(lines), "places,", len(people), "names of people")


if __name__ == "__main__":
    main()
