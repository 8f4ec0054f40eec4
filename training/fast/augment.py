"""Names swapped for others of their kind, so that the tagger learns where names stand and not which there were.

People are swapped for people of the wide lists or for made-up foreign names, whose halves are taken from two listed
ones so that no list knows them; places for towns or for made-up ones. Organisations stay: their words tell them.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from data import Row

from tawatur.arabic import find_stems, places
from tawatur.reading.names import lexicon
from tawatur.reading.names.wide import wide_names

SEED = 20
SWAPPED = 0.5  # of the names of people and places in a sentence that is swapped at all
MADE_UP = 0.2  # of the new words of people that no list knows
KEPT = frozenset(["بن", "ابن", "بنت", "ابو", "ابي", "ام", "ال", "عبد", "عبدالله", "الله", "دي", "فان", "فون"])


class Swapper:
    """Draws new names; one seed, one sequence."""

    def __init__(self) -> None:
        self._random = random.Random(SEED)
        wide = sorted(wide_names().items())
        weigh = {"1": 1, "2": 3, "3": 8}
        self._given = [word for word, kinds in wide for k in kinds if k[:2] == "wg" for _ in range(weigh[k[2]])]
        self._family = [word for word, kinds in wide for k in kinds if k[:2] == "wf" for _ in range(weigh[k[2]])]
        self._foreign = [word for word, kinds in wide if kinds == ("wx",) and " " not in word and len(word) > 3]
        towns = sorted(name for name, place in places().items() if place.size in ("city2", "city3"))
        self._towns = [name for name in towns if " " not in name and len(name) > 3]

    def swap(self, row: Row) -> Row:
        """The sentence with most of its people and single-word places renamed; its tags stay as they are."""
        words, at = list(row.words), 0
        while at < len(words):
            if row.tags[at][:1] != "B":
                at += 1
                continue
            last = at + 1
            while last < len(words) and row.tags[last][:1] == "I":
                last += 1
            kind = row.tags[at][2:]
            if self._random.random() < SWAPPED:
                if kind == "PER" and all(word[0].isalpha() and not word[0].isascii() for word in words[at:last]):
                    words[at:last] = self._person(words[at:last])
                elif kind == "LOC" and last == at + 1 and not self._is_large(words[at]):
                    words[at] = self._prefix(words[at]) + self._town()
            at = last
        return Row(row.corpus, words, row.tags)

    def _is_large(self, word: str) -> bool:
        """Countries and regions stay: they are few, and everybody knows them."""
        stems = [stem.text for stem in find_stems(word)]
        return any(stem in places() and places()[stem].size in ("country", "city1") for stem in stems)

    def _person(self, words: Sequence[str]) -> list[str]:
        arabic = any(word in lexicon.name_words() or word.startswith("ال") for word in words)
        prefix = self._prefix(words[0])
        new = []
        for i, word in enumerate(words):
            if word in KEPT or len(word) < 3:
                new.append(word)
            elif arabic and word.startswith("ال"):
                drawn = [w for w in self._random.choices(self._family, k=40) if w.startswith("ال")]
                new.append(self._pick(drawn or [word]))
            elif arabic:
                new.append(self._pick(self._given if i == 0 or i < len(words) - 1 else self._family))
            else:
                new.append(self._strange())
        if prefix and new[0] != words[0]:
            new[0] = prefix + new[0]
        return new

    def _prefix(self, word: str) -> str:
        """The clitics of a name's first word, where the rest is a known name and the whole is none."""
        whole, *others = find_stems(word)
        if whole.text in lexicon.name_words():
            return ""
        return next((s.clitics for s in others if s.text in lexicon.name_words() and not s.fused), "")

    def _pick(self, words: Sequence[str]) -> str:
        return self._strange() if self._random.random() < MADE_UP / 3 else self._random.choice(words)

    def _strange(self) -> str:
        """A foreign name, listed or made up."""
        word = self._random.choice(self._foreign)
        if self._random.random() < MADE_UP:
            other = self._random.choice(self._foreign)
            return word[: (len(word) + 1) // 2] + other[len(other) // 2 :]
        return word

    def _town(self) -> str:
        return self._strange() if self._random.random() < MADE_UP else self._random.choice(self._towns)
