"""Write `resources/definite.yml`: which words with ال are nouns and which are adjectives, counted in open text.

A noun with ال stands behind prepositions (في الهجوم، للدول), an adjective behind another word with ال (الحكومة السابقة):
the share of the first tells them apart. Sources, all free to learn from and to ship: the ANT corpus (texts/open,
Apache-2.0) and the corpora of names (ANERCorp, NewsFANE, AQMAR: CC BY-SA; Wojood's sample: MIT).

    python training/statements/definite.py DATA src/tawatur/resources/definite.yml
"""

import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from tawatur.reading.statements.words.inflect import spell

PREPOSITIONS = frozenset(
    spell(word)
    for word in (
        "في من إلى الى على عن مع بين حول بعد قبل خلال منذ عند لدى ضد نحو دون بسبب أمام تحت فوق ضمن عبر "
        "وفي ومن وعلى وعن وإلى ومع"
    ).split()
)
GOVERNED = re.compile("[وف]?(?:بال|لل|كال)([\u0621-\u064a]{2,})")
DEFINITE = re.compile("ال([\u0621-\u064a]{2,})")
ANY_DEFINITE = re.compile("^[وف]?(?:ال|بال|لل)..")
NOUN, LEAST_NOUN = 0.6, 2  # least share behind prepositions, least count
ADJECTIVE, LEAST_ADJECTIVE = 0.12, 3  # greatest share, least count
HEADER = """\
# Words that with ال are nouns, and words that are adjectives, without ال and spelled as the lexicon spells. Counted by
# training/statements/definite.py in the ANT corpus (Apache-2.0), ANERCorp, NewsFANE and AQMAR (CC BY-SA 3.0 and 4.0)
# and Wojood's sample (MIT): a noun stands behind prepositions, an adjective behind another word with ال.
"""


def rows_of_words(shared: Path) -> Iterator[list[str]]:
    """The words of each source, spelled."""
    for name in ("anercorp_train", "newsfane_train", "aqmar", "wojood_sample_train"):
        lines = (shared / "data/ner" / f"{name}.conll").read_text(encoding="utf-8").splitlines()
        yield [spell(line.split()[0]) if line.strip() else "." for line in lines]
    for path in sorted((shared / "texts/open").glob("*.txt")):
        yield [spell(word) for word in re.findall(r"\w+|[^\w\s]", path.read_text(encoding="utf-8"))]


def count(rows: Iterator[list[str]]) -> tuple[Counter[str], Counter[str]]:
    """How often each word stands behind a preposition, and behind a definite word."""
    governed: Counter[str] = Counter()
    following: Counter[str] = Counter()
    for row in rows:
        for before, word in pairwise(row):
            if attached := GOVERNED.fullmatch(word):
                governed[attached[1]] += 1
            elif plain := DEFINITE.fullmatch(word):
                if before in PREPOSITIONS:
                    governed[plain[1]] += 1
                elif ANY_DEFINITE.match(before):
                    following[plain[1]] += 1
    return governed, following


def main() -> None:
    shared, out = map(Path, sys.argv[1:])
    governed, following = count(rows_of_words(shared))
    nouns, adjectives = [], []
    for word in sorted(governed | following):
        total = governed[word] + following[word]
        share = governed[word] / total
        if share >= NOUN and total >= LEAST_NOUN:
            nouns.append(word)
        elif share < ADJECTIVE and total >= LEAST_ADJECTIVE:
            adjectives.append(word)
    fold = lambda words: textwrap.fill(" ".join(words), 118, initial_indent="  ", subsequent_indent="  ")  # noqa: E731
    text = f"{HEADER}nouns: >-\n{fold(nouns)}\nadjectives: >-\n{fold(adjectives)}\n"
    out.write_text(text, encoding="utf-8")
    print(len(nouns), "nouns,", len(adjectives), "adjectives")


if __name__ == "__main__":
    main()
