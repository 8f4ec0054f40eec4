"""An article cut into units, the smallest pieces that assert something: clauses of its sentences, headline among them.

A newspaper sentence asserts many things; two outlets share one of them and not the rest. A statement's content is never
cut across its edges, so that each unit is said by one speaker.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import fold, kept, load_words
from tawatur.article import Article
from tawatur.reading import Reading, Statement
from tawatur.weaving.claims.exact import find_clocks, find_counts, names_an_hour, plain_number
from tawatur.weaving.claims.stems import Stem, find_stems, fold_word, generic_words

LEAST_WORDS: Final = 5  # a shorter clause is joined to its neighbour
LEAST_QUOTED: Final = 4  # words that two newsrooms do not put into one mouth by chance
LEAST_HOLDING: Final = 6  # words of a clause out of which an exact piece is worth taking
LEAST_LETTERS: Final = 30  # of a clause before a cue that tells something of its own
MOST_BESIDE_CUE: Final = 2  # telling words that a clause with a cue needs beside names to say something itself
MOST_WORDS: Final = 16  # a longer one is cut at the conjunction or circumstance nearest to its middle, if it has one
_TOKEN: Final = re.compile(r"\d+(?:[.,٫٬:/]\d+)*|[^\W\d_]+(?:[\u064b-\u0652\u0640\u0670][^\W\d_]*)*|[^\w\s]")
_STOPS: Final = frozenset(".؟!…؛?")
_COMMAS: Final = frozenset('،,؛:-–—"«»“”()[]')
_OPEN: Final = frozenset("«“([")


class Unit(msgspec.Struct, frozen=True, gc=False):
    """One piece of an article that asserts something.

    Attributes:
        path: The article.
        part: Kind of the part that it stands in (`headline`, `body`, ...).
        start, end, text: Where it stands.
        stems: Its telling stems in order, each with its place.
        statement: Id of the statement that it belongs to, None in the article's own voice.
        figures: What its numbers are worth and count, as `value thing`, whether written in digits or in words.
        names: Those of its stems that stand in a name or an office.
        words: Its distinct stems.
        quote: Its folded words with the speaker's last name, where it is direct speech of `LEAST_QUOTED` words or more.
    """

    path: str
    part: str
    start: int
    end: int
    text: str
    stems: tuple[Stem, ...]
    statement: str | None = None
    figures: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    quote: str = ""


@cache
def _openers() -> frozenset[str]:
    return frozenset(fold(word) for line in load_words("clauses")["openers"] for word in line.split())


@cache
def _joiners() -> frozenset[str]:
    return frozenset(fold(word) for word in load_words("clauses")["joiners"])


@cache
def _circumstances() -> frozenset[str]:
    lists = load_words("clauses")
    words = (fold(word) for line in lists["circumstances"] for word in line.split())
    return frozenset((*words, *map(fold, lists["circumstances of two words"])))


def find_units(reading: Reading) -> tuple[Unit, ...]:
    """Cut a reading's article into units.

    Args:
        reading: A reading; without statements all units are in the article's own voice.

    Returns:
        Units in order, those that tell something.
    """
    article = reading.article
    pieces = [(piece.start, piece.end, said) for said in reading.statements for piece in said.content]
    cues = [(said.cue.start, said.cue.end, said) for said in reading.statements if said.cue is not None]
    edges = sorted({edge for start, end, _ in pieces for edge in (start, end)})
    spans = [(place.start, place.end) for entity in reading.entities for place in entity.mentions]
    spans += [(place.start, place.end) for entity in reading.entities for place in entity.offices]
    named = {at for start, end in spans for at in range(start - 2, end)}  # two letters: a clitic before the name
    units = []
    for part in article.parts:
        start = part.span.start
        if article.dateline is not None and part.span.holds(article.dateline.span):
            start = article.dateline.span.end
        for first, last in _clauses(article, start, part.span.end, edges):
            said, is_content = _statement_at(pieces, cues, first, last)
            if said and not is_content and (stop := _before_speech(article.text, said, first, last)) > first:
                said, last = None, stop
            stems = tuple([stem for stem in find_stems(article.text, first, last) if _tells(stem.text)])
            words = frozenset([stem.text for stem in stems])
            names = frozenset([stem.text for stem in stems if stem.start in named])
            if len(words) < 2 or (said and not is_content and len(words - names) <= MOST_BESIDE_CUE):
                continue
            text, figures = article.text[first:last], figures_between(reading, first, last)
            id_ = said.id if said else None
            quote = _quote(said, text) if said and is_content else ""
            units.append(Unit(article.path, part.kind, first, last, text, stems, id_, figures, names, words, quote))
    return tuple(sorted((*units, *_exact(reading, units)), key=lambda unit: (unit.start, unit.end)))


def _before_speech(text: str, said: Statement, start: int, end: int) -> int:
    """Where what a clause tells by itself ends, when it runs into who says what comes next; `start` where it is little.

    `مقتل ثلاثة في حريق والشرطة تنفي` reports three dead in the article's own voice, and nobody denies it.
    """
    speaker = said.speaker.start if said.speaker else None
    for place in (speaker, said.cue.start if said.cue else None):
        if place is not None and start < place < end and all(piece.start >= place for piece in said.content):
            stop = start + len(text[start:place].rstrip().removesuffix(" و").rstrip())
            if stop - start > LEAST_LETTERS:
                return stop
    return start


def _quote(said: Statement, text: str) -> str:
    """What is compared of direct speech; empty where it is too short or nobody is named."""
    words = [fold_word(token) for token in _TOKEN.findall(text) if token[0].isalnum()]
    if said.mode != "direct" or said.speaker is None or len(words) < LEAST_QUOTED:
        return ""
    return " ".join((*fold(said.speaker.name).split()[-1:], *words))


def _exact(reading: Reading, units: Sequence[Unit]) -> Iterator[Unit]:
    """Rare figures with what they count and hours by the clock, out of long clauses."""
    text = reading.article.text
    has_hours = names_an_hour(text)
    for held in units:
        size = len(held.text.split())
        if size < LEAST_HOLDING:
            continue
        for start, end in find_counts(reading, held.start, held.end):
            stems = tuple(stem for stem in held.stems if start <= stem.start and stem.end <= end)
            if len({stem.text for stem in stems}) > 1:
                yield _piece(held, text, stems, start, end, figures_between(reading, start, end))
        for clock in find_clocks(text, held.start, held.end) if has_hours else ():
            if len(clock.stems) > 1 and 4 * len(text[clock.start : clock.end].split()) < 3 * size:
                yield _piece(held, text, clock.stems, clock.start, clock.end, frozenset({f"{clock.hour} clock"}))


def _piece(held: Unit, text: str, stems: tuple[Stem, ...], start: int, end: int, figures: frozenset[str]) -> Unit:
    words = frozenset(stem.text for stem in stems)
    return Unit(held.path, held.part, start, end, text[start:end], stems, held.statement, figures, words=words)


def figures_between(reading: Reading, start: int, end: int) -> frozenset[str]:
    """What the numbers inside a stretch are worth and count, as `value kind`."""
    inside = [q for q in reading.quantities if start <= q.start and q.end <= end and q.kind != "ordinal"]
    return frozenset(
        f"{plain_number(q.value if q.value is not None else q.low)} {q.kind}" for q in inside if q.value or q.low
    )


@kept
def _tells(stem: str) -> bool:
    return (len(stem) > 1 or stem.isdigit()) and stem not in generic_words()


class _Token(msgspec.Struct, frozen=True, gc=False):
    """A word, a number or a mark, with its place; `counts` says that it is no mark."""

    text: str
    start: int
    end: int
    counts: bool


def _clauses(article: Article, start: int, end: int, edges: list[int]) -> Iterator[tuple[int, int]]:
    """Places of the clauses of one paragraph."""
    for sentence in _sentences(article.text, start, end):
        for clause in _joined(_segments(sentence, edges)):
            for run in _short(clause):
                yield run[0].start, run[-1].end


def _sentences(text: str, start: int, end: int) -> Iterator[list[_Token]]:
    sentence: list[_Token] = []
    for token in _TOKEN.finditer(text, start, end):
        word, (first, last) = token[0], token.span()
        sentence.append(_Token(word, first, last, word[0].isalnum()))
        if word in _STOPS:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


class _Segment(msgspec.Struct):
    tokens: list[_Token]
    fixed: bool  # whether an edge of a statement stands before it, so that it is never joined to what precedes
    words: int = 0


def _segments(tokens: list[_Token], edges: list[int]) -> list[_Segment]:
    """The tokens cut at commas, at words that open an assertion and at the edges of statements."""
    segment = _Segment([], True)
    segments = [segment]
    at = bisect_right(edges, tokens[0].start)
    openers, joiners = _openers(), _joiners()
    previous = folded = ""
    for token in tokens:
        crossed = at < len(edges) and edges[at] <= token.start
        if crossed:
            at = bisect_right(edges, token.start)
        word = token.text
        after_joiner = folded in joiners
        folded = fold_word(word) if word[0].isalpha() else ""
        if segment.tokens and (
            crossed or folded in openers or after_joiner or (previous in _COMMAS and previous not in _OPEN)
        ):
            segment = _Segment([], crossed)
            segments.append(segment)
        segment.tokens.append(token)
        segment.words += token.counts
        previous = word
    return segments


def _belongs(segment: _Segment, last: _Segment) -> bool:
    """Whether a segment says too little without the one before it: few words, or a list going on (وال and a noun)."""
    if last.words < LEAST_WORDS or segment.words < LEAST_WORDS - 2:
        return True
    word = next((token.text for token in segment.tokens if token.text[0].isalpha()), "")
    goes_on = word.startswith("وال") and len(word) > len("وال") + 1 and fold_word(word) not in _openers()
    return goes_on and last.words + segment.words <= MOST_WORDS


def _joined(segments: list[_Segment]) -> list[list[_Token]]:
    """Segments joined until each has enough words to assert something."""
    clauses: list[_Segment] = []
    for segment in segments:
        last = clauses[-1] if clauses else None
        if last is not None and not segment.fixed and _belongs(segment, last):
            last.tokens += segment.tokens
            last.words += segment.words
        else:
            clauses.append(segment)
    return [run for clause in clauses if (run := _trimmed(clause.tokens))]


def _short(tokens: list[_Token]) -> Iterator[list[_Token]]:
    """A clause of too many words cut at the conjunction or circumstance nearest to its middle."""
    if len(tokens) <= MOST_WORDS or sum(token.counts for token in tokens) <= MOST_WORDS:
        yield tokens
        return
    inside = range(LEAST_WORDS, len(tokens) - LEAST_WORDS)
    places = [i for i in inside if _opens_more(tokens[i].text, tokens[i + 1].text)]
    if not places:
        yield tokens
        return
    middle = min(places, key=lambda i: (abs(i - len(tokens) // 2), i))
    for half in (tokens[:middle], tokens[middle:]):
        if run := _trimmed(half):
            yield from _short(run)


def _opens_more(word: str, following: str) -> bool:
    """Whether a word opens something more that a long clause asserts: what is joined by و, or a circumstance."""
    if word.startswith("و") and len(word) > 3:
        return True
    folded = fold_word(word)
    return folded in _circumstances() or f"{folded} {fold_word(following)}" in _circumstances()


def _trimmed(tokens: list[_Token]) -> list[_Token]:
    """Without marks at the ends."""
    first, last = 0, len(tokens)
    while first < last and not tokens[first].counts:
        first += 1
    while last > first and not tokens[last - 1].counts:
        last -= 1
    return tokens[first:last]


_Place = tuple[int, int, Statement]


def _statement_at(pieces: list[_Place], cues: list[_Place], start: int, end: int) -> tuple[Statement | None, bool]:
    """The innermost statement whose content holds most of `[start, end)`, else one whose cue is there; which."""
    best: Statement | None = None
    least = 0
    for first, last, said in pieces:
        if first < end and start < last:
            shared = min(end, last) - max(start, first)
            if shared * 2 > end - start and (best is None or last - first < least):
                best, least = said, last - first
    if best is not None:
        return best, True
    return next((said for first, last, said in cues if start <= first and last <= end), None), False
