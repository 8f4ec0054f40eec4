"""The annotated corpora as documents of tagged sentences, all in one scheme: BIO over PER, LOC, ORG and MISC.

A tag of `None` is a word the loss must leave alone: the corpus marks something there for which our scheme has no sure
answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ANERCORP, AQMAR, NEWSFANE, WOJOOD, OPEN = "anercorp", "aqmar", "newsfane", "wojood", "open"
KINDS = {"person": "PER", "organisation": "ORG", "place": "LOC"}

# Where a corpus has kinds of its own. "?" is a kind that other annotators treat now one way, now another.
NEWSFANE_KINDS = {
    "PER": "PER",
    "LOC": "LOC",
    "ORG": "ORG",
    "PROD": "MISC",
    "VEH": "MISC",
    "WEA": "MISC",
    "FAC": "?",
    "GRP": "O",
}
WOJOOD_KINDS = {"PERS": "PER", "PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "?"}
PLAIN_KINDS = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC"}

# NewsFANE writes suffixed pronouns and the conjunctions as words of their own; our tokens have them attached.
SUFFIXES = frozenset({"ه", "ها", "هما", "هم", "هن", "نا", "كم", "ك", "ي"})
CONJUNCTIONS = frozenset({"و", "ف"})
ALEF = str.maketrans("أإآى", "اااي")

HELD_ANERCORP, HELD_OPEN_EVERY = 11, 6
"""Held out: the last 11 of ANERCorp's 108 chunks (10 %), and each sixth open article (40 of 240)."""

WORD = re.compile(r"[\w\u0610-\u061a\u064b-\u065f\u0670\u0640]+|[^\w\s]")
SENTENCE_END = re.compile(r"(?<=[.!؟?])\s+|\n+")
MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
CLITICS = tuple(c + p for c in ("", "و", "ف") for p in ("", "ب", "ل", "ك"))


@dataclass(frozen=True)
class Sentence:
    """Words and their tags, of equal length."""

    words: tuple[str, ...]
    tags: tuple[str | None, ...]


@dataclass(frozen=True)
class Document:
    """Sentences that stand together in one text, in its order."""

    corpus: str
    name: str
    sentences: tuple[Sentence, ...]


def read_columns(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Yield the sentences of a two-column file: word, tab, tag, and an empty line between sentences."""
    rows: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            word, tag = line.split("\t")[:2]
            rows.append((word, tag))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def with_kinds(rows: Iterable[tuple[str, str]], kinds: dict[str, str]) -> Sentence:
    """Translate a corpus's tags into ours; kinds that are not in the table are outside every name."""
    words, tags = [], list[str | None]()
    for word, tag in rows:
        edge, _, kind = tag.partition("-")
        ours = kinds.get(kind, "O") if kind else "O"
        words.append(word)
        tags.append(None if ours == "?" else "O" if ours == "O" else f"{edge}-{ours}")
    return Sentence(tuple(words), tuple(tags))


def attach(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Write NewsFANE's split conjunctions and pronouns back onto their words, the word's tag winning."""
    out: list[tuple[str, str]] = []
    pending = ""
    for word, tag in rows:
        if word in CONJUNCTIONS and not pending:
            pending = word
        elif word in SUFFIXES and out and not pending and out[-1][0].isalpha():
            stem, stem_tag = out[-1]
            out[-1] = ((stem[:-1] + "ت" if stem.endswith("ة") else stem) + word, stem_tag)
        else:
            out.append((pending + word if word[0].isalpha() else word, tag))
            pending = ""
    return out


def trigrams(words: Iterable[str]) -> set[str]:
    """Runs of three letters of the words written together, alef forms and spaces folded away."""
    text = re.sub(r"\W", "", "".join(words).translate(ALEF)).replace("لال", "لل")
    return {text[i : i + 12] for i in range(0, len(text) - 11)}


def new_to(
    known: list[Sentence], candidates: list[list[tuple[str, str]]], share: float = 0.3
) -> list[list[tuple[str, str]]]:
    """Keep the candidate sentences less than `share` of whose letter runs occur in the known sentences."""
    seen = set[str]().union(*(trigrams(s.words) for s in known))
    kept = []
    for rows in candidates:
        runs = trigrams(w for w, _ in rows)
        if runs and len(runs & seen) / len(runs) < share:
            kept.append(rows)
    return kept


def chunks(corpus: str, sentences: list[Sentence], size: int = 40) -> list[Document]:
    """Cut a corpus without document marks into runs of neighbouring sentences."""
    return [
        Document(corpus, f"{corpus}-{a // size:04d}", tuple(sentences[a : a + size]))
        for a in range(0, len(sentences), size)
    ]


def fits(token: str, word: str) -> bool:
    """Is the token this word, with or without attached clitics?"""
    if token == word:
        return True
    if not token.endswith(word[2:] if word.startswith("ال") else word):
        return False
    if any(token == clitic + word for clitic in CLITICS):
        return True
    return word.startswith("ال") and any(token == c + "لل" + word[2:] for c in ("", "و", "ف"))


def project(words: list[str], forms: list[tuple[tuple[str, ...], str]]) -> tuple[str | None, ...]:
    """Tag the words of a text with the annotated surface forms, longest forms first.

    Args:
        words: the words of one sentence, marks off.
        forms: (words of the form, kind), longest first.
    """
    tags: list[str | None] = ["O"] * len(words)
    for form, kind in forms:
        for at in range(len(words) - len(form) + 1):
            if any(t != "O" for t in tags[at : at + len(form)]):
                continue
            if fits(words[at], form[0]) and tuple(words[at + 1 : at + len(form)]) == form[1:]:
                tags[at : at + len(form)] = [f"B-{kind}"] + [f"I-{kind}"] * (len(form) - 1)
    return tuple(tags)


def clean(text: str) -> str:
    """Take vowel marks, tatweel and direction marks off."""
    return MARKS.sub("", text)


def read_gold(gold: Path, texts: Path) -> list[Document]:
    """Read hand-annotated articles and lay the surface forms of their entities onto the words of their texts."""
    documents = []
    for file in sorted(gold.glob("*.json")):
        record = json.loads(file.read_text(encoding="utf-8"))
        forms = {
            (tuple(WORD.findall(clean(form))), KINDS[e["kind"]])
            for e in record["entities"]
            for form in [e["name"], *e["mentions"]]
        }
        longest_first = sorted((f for f in forms if f[0]), key=lambda f: (-len(f[0]), f))
        sentences = []
        for piece in SENTENCE_END.split((texts / record["doc"]).read_text(encoding="utf-8")):
            words = WORD.findall(clean(piece))
            if words:
                sentences.append(Sentence(tuple(words), project(words, longest_first)))
        documents.append(Document(OPEN, file.stem, tuple(sentences)))
    return documents


def read_all(data: Path) -> dict[str, list[Document]]:
    """Read every corpus a shipped model may learn from, under the folder `data` of the shared files."""
    ner = data / "ner"
    aner = [with_kinds(rows, PLAIN_KINDS) for rows in read_columns(ner / "anercorp_train.conll")]
    fresh = new_to(aner, list(read_columns(ner / "newsfane_train.conll")))
    wojood = [r for part in ("train", "val") for r in read_columns(ner / f"wojood_sample_{part}.conll")]
    return {
        ANERCORP: chunks(ANERCORP, aner),
        NEWSFANE: chunks(NEWSFANE, [with_kinds(attach(rows), NEWSFANE_KINDS) for rows in fresh]),
        AQMAR: chunks(AQMAR, [with_kinds(rows, PLAIN_KINDS) for rows in read_columns(ner / "aqmar.conll")]),
        # Wojood's sample is shuffled: each sentence stands alone.
        WOJOOD: chunks(WOJOOD, [with_kinds(rows, WOJOOD_KINDS) for rows in wojood], size=1),
        OPEN: read_gold(data.parent / "gold" / "open", data.parent / "texts" / "open"),
    }


def split(corpora: dict[str, list[Document]]) -> tuple[dict[str, list[Document]], dict[str, list[Document]]]:
    """Part what trains from what measures."""
    held = {ANERCORP: corpora[ANERCORP][-HELD_ANERCORP:], OPEN: corpora[OPEN][::HELD_OPEN_EVERY]}
    out = {name: {d.name for d in documents} for name, documents in held.items()}
    return {n: [d for d in ds if d.name not in out.get(n, ())] for n, ds in corpora.items()}, held
