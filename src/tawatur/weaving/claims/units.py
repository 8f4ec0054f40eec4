"""An article cut into units, the smallest pieces that assert something: clauses of its sentences, headline among them.

A newspaper sentence asserts many things; two outlets share one of them and not the rest. A statement's content is never
cut across its edges, so that each unit is said by one speaker.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import compress, pairwise
from typing import Final

import msgspec

from tawatur.arabic import fold, fold_word, kept, load_words
from tawatur.article import Article
from tawatur.reading import Reading, Statement
from tawatur.weaving.claims.exact import find_clocks, find_counts, names_an_hour, plain_number, rare_figures
from tawatur.weaving.claims.stems import VOCABULARY, find_stems, generic_words, lay_out

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
_BEHIND: Final = frozenset('.،,:؛؟!»”")')  # marks that stand behind words
_CUTS: Final = _COMMAS - _OPEN
_OPENS, _JOINS, _ADDS, _MAY_ADD, _CUT = 1, 2, 4, 8, 16  # what a word or a mark may do to a sentence (`_role`)
_PARTS: Final = _JOINS | _CUT  # what stands behind it begins anew
_BREAKS: Final = _OPENS | _PARTS


_Figure = tuple[int, int, str]


class Unit(msgspec.Struct, frozen=True, gc=False):
    """One piece of an article that asserts something.

    Attributes:
        path: The article.
        part: Kind of the part that it stands in (`headline`, `body`, ...).
        start, end, text: Where it stands.
        statement: Id of the statement that it belongs to, None in the article's own voice.
        figures: What its numbers are worth and count, as `value thing`, whether written in digits or in words.
        names: Those of its stems that stand in a name or an office.
        words: Its distinct telling stems.
        quote: Its folded words with the speaker's last name, where it is direct speech of `LEAST_QUOTED` words or more.
    """

    path: str
    part: str
    start: int
    end: int
    text: str
    statement: str | None = None
    figures: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    quote: str = ""


@cache
def _openers() -> frozenset[str]:
    return frozenset(fold(word) for line in load_words("clauses")["openers"] for word in line.split())


@cache
def _circumstances() -> frozenset[str]:
    lists = load_words("clauses")
    words = (fold(word) for line in lists["circumstances"] for word in line.split())
    return frozenset((*words, *map(fold, lists["circumstances of two words"])))


@cache
def _roles() -> dict[str, int]:
    """What each folded word of the lists may do to a sentence."""
    roles = {known.split()[0]: _MAY_ADD for known in _circumstances() if " " in known}
    roles |= dict.fromkeys(_circumstances(), _ADDS)
    for role, words in ((_OPENS, _openers()), (_JOINS, map(fold, load_words("clauses")["joiners"]))):
        for word in words:
            roles[word] = roles.get(word, 0) | role
    return roles


def find_units(reading: Reading) -> tuple[Unit, ...]:
    """Cut a reading's article into units.

    Args:
        reading: A reading; without statements all units are in the article's own voice.

    Returns:
        Units in order, those that tell something.
    """
    article = reading.article
    whole = article.text
    pieces = [(piece.start, piece.end, said) for said in reading.statements for piece in said.content]
    cues = [(said.cue.start, said.cue.end, said) for said in reading.statements if said.cue is not None]
    edges = sorted({edge for start, end, _ in pieces for edge in (start, end)})
    spans = [(place.start, place.end) for entity in reading.entities for place in entity.mentions]
    spans += [(place.start, place.end) for entity in reading.entities for place in entity.offices]
    named = bytearray(len(whole) + 1)
    for start, end in spans:
        first = max(0, start - 2)  # two letters: a clitic before the name
        named[first:end] = b"\1" * (end - first)
    stems = _Telling(whole, named)
    counted = _figures_of(reading)
    units = []
    for part in article.parts:
        start = part.span.start
        if article.dateline is not None and part.span.holds(article.dateline.span):
            start = article.dateline.span.end
        end = part.span.end
        near = [piece for piece in pieces if piece[0] < end and start < piece[1]]
        cued = [cue for cue in cues if start <= cue[0] and cue[1] <= end]
        figured = [figure for figure in counted if start <= figure[0] and figure[1] <= end]
        for first, last in _clauses(article, start, end, edges):
            said, is_content = _statement_at(near, cued, first, last)
            if said and not is_content and (stop := _before_speech(whole, said, first, last)) > first:
                said, last = None, stop
            words, names = stems.between(first, last)
            if len(words) < 2 or (said and not is_content and len(words - names) <= MOST_BESIDE_CUE):
                continue
            text, figures = whole[first:last], _inside(figured, first, last)
            id_ = said.id if said else None
            quote = _quote(said, text) if said and is_content else ""
            units.append(Unit(article.path, part.kind, first, last, text, id_, figures, names, words, quote))
    return tuple(sorted((*units, *_exact(reading, units, counted)), key=lambda unit: (unit.start, unit.end)))


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
    if said.mode != "direct" or said.speaker is None:
        return ""
    words = [fold_word(token) for token in _TOKEN.findall(text) if token[0].isalnum()]
    if len(words) < LEAST_QUOTED:
        return ""
    return " ".join((*fold(said.speaker.name).split()[-1:], *words))


def _exact(reading: Reading, units: Sequence[Unit], counted: Sequence[_Figure]) -> Iterator[Unit]:
    """Rare figures with what they count and hours by the clock, out of long clauses."""
    text = reading.article.text
    has_hours = names_an_hour(text)
    rare = rare_figures(reading)
    for held in units if has_hours or rare else ():
        size = len(held.text.split())
        if size < LEAST_HOLDING:
            continue
        for start, end in find_counts(text, rare, held.start, held.end):
            stems = [stem for stem in find_stems(text, held.start, held.end) if start <= stem.start and stem.end <= end]
            words = frozenset([stem.text for stem in stems if _telling(stem.text)])
            if len(words) > 1:
                yield _piece(held, text, words, start, end, _inside(counted, start, end))
        for clock in find_clocks(text, held.start, held.end) if has_hours else ():
            if len(clock.stems) > 1 and 4 * len(text[clock.start : clock.end].split()) < 3 * size:
                words = frozenset([stem.text for stem in clock.stems])
                yield _piece(held, text, words, clock.start, clock.end, frozenset({f"{clock.hour} clock"}))


def _piece(held: Unit, text: str, words: frozenset[str], start: int, end: int, figures: frozenset[str]) -> Unit:
    return Unit(held.path, held.part, start, end, text[start:end], held.statement, figures, words=words)


def _figures_of(reading: Reading) -> list[_Figure]:
    """What the numbers of an article are worth and count, as `value kind`, each with its place."""
    return [
        (q.start, q.end, f"{plain_number(q.value if q.value is not None else q.low)} {q.kind}")
        for q in reading.quantities
        if q.kind != "ordinal" and (q.value or q.low)
    ]


def _inside(counted: Sequence[_Figure], first: int, last: int) -> frozenset[str]:
    return frozenset([figure for start, end, figure in counted if first <= start and end <= last])


@kept
def _telling(stem: str) -> str:
    """A stem, or nothing in place of one that tells nothing."""
    return stem if (len(stem) > 1 or stem.isdigit()) and stem not in generic_words() else ""


class _Telling:
    """The telling stems of an article, and which of them stand in names.

    Args:
        text: The article's text.
        named: For each of its letters whether it stands in a name.
    """

    def __init__(self, text: str, named: Sequence[int]) -> None:
        self._text, self._named = text, named
        self._laid = lay_out(text)
        self._stems = list(map(_telling, self._laid.texts))
        self._of_names = list(map(named.__getitem__, self._laid.starts))

    def between(self, start: int, stop: int) -> tuple[frozenset[str], frozenset[str]]:
        """Those of a stretch, each once, and those of them that stand in names."""
        inside = self._laid.between(start, stop)
        if inside is None:  # an edge cuts a word
            stems = [stem for stem in find_stems(self._text, start, stop) if _telling(stem.text)]
            names = frozenset([stem.text for stem in stems if self._named[stem.start]])
            return frozenset([stem.text for stem in stems]), names
        own = self._stems[inside]
        return frozenset(filter(None, own)), frozenset(filter(None, compress(own, self._of_names[inside])))


class _Sentence(msgspec.Struct, frozen=True, gc=False):
    """The words, numbers and marks of a sentence, with their places; `counts` says which are no marks."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    counts: tuple[bool, ...]


def _clauses(article: Article, start: int, end: int, edges: list[int]) -> Iterator[tuple[int, int]]:
    """Places of the clauses of one paragraph."""
    for sentence in _sentences(article.text, start, end):
        for clause in _joined(sentence, _segments(sentence, edges)):
            for first, last in _short(sentence, *clause):
                yield sentence.starts[first], sentence.ends[last - 1]


def _sentences(text: str, start: int, end: int) -> Iterator[_Sentence]:
    """The sentences of a stretch; most runs between two blanks are a word, or one with a mark behind."""
    tokens: list[tuple[str, int, int, bool]] = []
    add, place, last = tokens.append, text.find, start
    for run in text[start:end].split():
        first = place(run, last)
        last = first + len(run)
        if run.isalpha():
            add((run, first, last, True))
            continue
        if run[-1] in _BEHIND and (word := run[:-1]).isalpha():
            add((word, first, last - 1, True))
            add((run[-1], last - 1, last, False))
            ends = [len(tokens)] if run[-1] in _STOPS else []
        else:
            ends = []
            for token in _TOKEN.finditer(text, first, last):
                word = token[0]
                add((word, *token.span(), word[0].isalnum()))
                if word in _STOPS:
                    ends.append(len(tokens))
        if ends:
            for begin, stop in pairwise((0, *ends)):
                yield _Sentence(*zip(*tokens[begin:stop], strict=True))
            del tokens[: ends[-1]]
    if tokens:
        yield _Sentence(*zip(*tokens, strict=True))


class _Segment(msgspec.Struct, gc=False):
    """A stretch of a sentence, from one of its words to before another."""

    first: int
    last: int
    fixed: bool  # whether an edge of a statement stands before it, so that it is never joined to what precedes
    words: int


def _segments(sentence: _Sentence, edges: list[int]) -> Iterator[_Segment]:
    """A sentence cut at commas, at words that open an assertion and at the edges of statements."""
    starts, counts = sentence.starts, sentence.counts
    roles = list(map(_role, sentence.words))
    near = edges[bisect_right(edges, starts[0]) : bisect_right(edges, starts[-1])]
    crossed = {bisect_left(starts, edge) for edge in near}
    breaks = crossed.copy()
    for i in [i for i, role in enumerate(roles) if role & _BREAKS]:  # few: most words do nothing of the kind
        if roles[i] & _OPENS:
            breaks.add(i)
        if roles[i] & _PARTS:
            breaks.add(i + 1)
    breaks.discard(0)
    breaks.discard(len(roles))
    first = 0
    for last in (*sorted(breaks), len(roles)):
        yield _Segment(first, last, not first or first in crossed, sum(counts[first:last]))
        first = last


def _find_role(word: str) -> int:
    """Whether a word opens an assertion, joins one to what stands before, or names a circumstance; a mark, whether it
    cuts."""
    if word in _CUTS:
        return _CUT
    role = _roles().get(fold_word(word), 0)
    return role & ~_MAY_ADD | _ADDS if word.startswith("و") and len(word) > 3 else role


_role: Final = kept(_find_role, VOCABULARY)


def _belongs(sentence: _Sentence, segment: _Segment, last: _Segment) -> bool:
    """Whether a segment says too little without the one before it: few words, or a list going on (وال and a noun)."""
    if last.words < LEAST_WORDS or segment.words < LEAST_WORDS - 2:
        return True
    if last.words + segment.words > MOST_WORDS:
        return False
    word = next((word for word in sentence.words[segment.first : segment.last] if word[0].isalpha()), "")
    return word.startswith("وال") and len(word) > len("وال") + 1 and fold_word(word) not in _openers()


def _joined(sentence: _Sentence, segments: Iterable[_Segment]) -> list[tuple[int, int]]:
    """Segments joined until each has enough words to assert something."""
    clauses: list[_Segment] = []
    for segment in segments:
        last = clauses[-1] if clauses else None
        if last is not None and not segment.fixed and _belongs(sentence, segment, last):
            last.last = segment.last
            last.words += segment.words
        else:
            clauses.append(segment)
    runs = (_trimmed(sentence, clause.first, clause.last) for clause in clauses)
    return [(first, last) for first, last in runs if first < last]


def _short(sentence: _Sentence, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A clause of too many words cut at the conjunction or circumstance nearest to its middle."""
    size = last - first
    if size <= MOST_WORDS or sum(sentence.counts[first:last]) <= MOST_WORDS:
        yield first, last
        return
    inside = range(first + LEAST_WORDS, last - LEAST_WORDS)
    places = [i for i in inside if _opens_more(sentence.words[i], sentence.words[i + 1])]
    if not places:
        yield first, last
        return
    centre = first + size // 2
    middle = min(places, key=lambda i: (abs(i - centre), i))
    for half in ((first, middle), (middle, last)):
        one, two = _trimmed(sentence, *half)
        if one < two:
            yield from _short(sentence, one, two)


def _opens_more(word: str, following: str) -> bool:
    """Whether a word opens something more that a long clause asserts: what is joined by و, or a circumstance."""
    role = _role(word)
    return role & _ADDS > 0 or (role & _MAY_ADD > 0 and f"{fold_word(word)} {fold_word(following)}" in _circumstances())


def _trimmed(sentence: _Sentence, first: int, last: int) -> tuple[int, int]:
    """Without marks at the ends."""
    counts = sentence.counts
    while first < last and not counts[first]:
        first += 1
    while last > first and not counts[last - 1]:
        last -= 1
    return first, last


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
