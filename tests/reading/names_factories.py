"""One-line makers for the tests of names: an article out of lines, sentences, labels, mentions, chunks."""

from tawatur.arabic import fold, span_of
from tawatur.article import Article, Part, understand
from tawatur.ingest import Page
from tawatur.reading import read_article
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.mentions import Mention, find_mentions
from tawatur.reading.nouns import Sentence
from tawatur.reading.sentences import split_sentences


def article(*lines: str) -> Article:
    """An article whose first line is the headline."""
    text, parts, at = "\n".join(lines), list[Part](), 0
    for i, line in enumerate(lines):
        parts.append(Part("body" if i else "headline", span_of(text, at, at + len(line))))
        at += len(line) + 1
    return Article("0" * 16, "a.txt", text, parts=tuple(parts))


def sentences(*lines: str) -> tuple[Sentence, ...]:
    """The sentences of an article of these lines."""
    return split_sentences(article(*lines))


def tags_of(found: tuple[Sentence, ...], marked: dict[str, str]) -> list[list[str]]:
    """Labels in which each of the marked runs of words is a name of its kind, wherever it stands."""
    labels = [["O"] * len(sentence.words) for sentence in found]
    for run, kind in marked.items():
        wanted = run.split()
        for sentence, row in zip(found, labels, strict=True):
            texts = [word.text for word in sentence.words]
            for i in range(len(texts) - len(wanted) + 1):
                if texts[i : i + len(wanted)] == wanted:
                    row[i : i + len(wanted)] = [f"B-{kind}", *[f"I-{kind}"] * (len(wanted) - 1)]
    return labels


def mentions_of(found: tuple[Sentence, ...], marked: dict[str, str]) -> list[Mention]:
    """The mentions that these labels give."""
    standing = frozenset(fold(word.bare) for sentence in found for word in sentence.words)
    return find_mentions(found, tags_of(found, marked), standing)


def chunk(first: int, last: int, kind: str = "ORG") -> Chunk:
    """A name in words `[first, last)`."""
    return Chunk(first, last, kind)


def names(sentence: str, *kinds: str) -> list[str]:
    """What an article of one sentence between two others names, of some kinds or of all."""
    text = f"حوادث البلاد صباح أمس\n\n{sentence}\nوشهدت البلاد حركة عادية خلال عطلة الأسبوع.\n"
    entities = read_article(understand(Page("note.txt", text))).entities
    return [span.text for entity in entities if not kinds or entity.kind in kinds for span in entity.mentions]


def bodies(sentence: str) -> list[str]:
    """The organisations of such an article."""
    return names(sentence, "organisation")


def persons(sentence: str) -> list[str]:
    """The people of such an article."""
    return names(sentence, "person")
