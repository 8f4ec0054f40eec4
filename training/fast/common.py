"""Write the list of everyday words: those that the annotated corpora have often and never in a person's name.

    .venv/bin/python training/fast/common.py DATA src/tawatur/resources/models/common.txt.z

By it the rules tell أكد الطيب from a name, where the tagger has never met the words together.
"""

from __future__ import annotations

import sys
import zlib
from collections import Counter
from pathlib import Path

from data import load

OFTEN = 4  # times outside every name
SHARE = 0.03  # of its occurrences at most that may lie in names of places and organisations


def main() -> None:
    outside: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    people: Counter[str] = Counter()
    for rows in load(Path(sys.argv[1])).values():
        for row in rows:
            for word, tag in zip(row.words, row.tags, strict=True):
                (outside if tag == "O" else people if tag.endswith("PER") else inside)[word] += 1
    words = sorted(
        word
        for word, times in outside.items()
        if times >= OFTEN and not people[word] and inside[word] <= SHARE * times and word.isalpha() and len(word) > 1
    )
    Path(sys.argv[2]).write_bytes(zlib.compress("\n".join(words).encode(), 9))
    print(len(words), "words,", Path(sys.argv[2]).stat().st_size, "bytes")


if __name__ == "__main__":
    main()
