"""What makes a line furniture of the page rather than article: a table of signs, each with its weight and its reason.

The weights of the signs that hold are added; at 1.0 the line is furniture, and the strongest sign gives the reason.
Prose takes weight away, so that a paragraph that merely mentions a newsletter stays. What a line is by itself is
weighed apart from what its place makes of it.
"""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import Final

import msgspec

from tawatur.article.facts.headline import is_breadcrumb, is_section
from tawatur.article.facts.timestamps import is_timestamp
from tawatur.article.lines.captions import is_caption
from tawatur.article.lines.furniture import Hit, strip_article, words_of
from tawatur.article.lines.lines import TextLine

DECIDES: Final = 1.0
_CONTACT: Final = re.compile(r"\S+@\S+\.\w+|https?://|www\.|\b\w+\.(?:com|net|org)\b|^@\w+|\+?\d[\d \-]{7,}\d|\[email")
_HASHTAGS: Final = re.compile(r"#\w+")
_COUNTER: Final = re.compile(
    r"^[\d.,kم\s]*(?:مشاهد\w+|زيار\w+|تعليق\w*|اعجاب\w*|مشارك\w+|قراء\w+|دقيق\w+|دقايق|ثواني?|views?|comments?|shares?|likes?)"
    r"(?:\s(?:قراءه|للقراءه|read))?[\s:\d.,]*$"
)
_MORE_WORDS: Final = 5
_AGAIN: Final = 4  # words of a line that nobody writes twice
_ADDRESSED: Final = 5  # words of a line in which any noun of ours (مواقعنا) will do
_POSSESSED: Final = 6  # letters of such a noun
_CREDIT: Final = re.compile(r"^[(\[]\s?[^()\[\]]{2,40}\s?[)\]]$")
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_LATIN: Final = re.compile(r"[A-Za-z]")


class Around(msgspec.Struct, frozen=True):
    """What the other lines tell of one.

    Attributes:
        arabic: Whether the text is in Arabic letters.
        headline: Index of the headline, None where there is none.
        title: Its words, folded.
        seen: Folded words of the lines above this one.
        listed: Whether a heading of links (`اقرأ أيضاً`) stands above with only short lines between.
        last: Whether it is the article's last line or stands below it.
        after: Whether the article has ended above (`judge.find_end`).
        furniture: How many lines of furniture stand below the article's end.
        byline: Whether the line was read as a byline where a byline may stand.
        web: Whether the text was taken out of HTML, whose short lines at the edges are the page's.
        before: Whether no prose stands above it.
        busy: Whether there is furniture between headline and first paragraph, or the page is a web page.
    """

    arabic: bool
    headline: int | None
    title: str
    seen: AbstractSet[str]
    listed: bool
    last: bool
    after: bool
    furniture: int
    byline: bool
    web: bool
    before: bool
    busy: bool


class Rule(msgspec.Struct, frozen=True):
    """A sign of the line itself: the reason that it gives, its weight, and when it holds."""

    why: str
    weight: float
    holds: Callable[[TextLine], bool]


class PlaceRule(msgspec.Struct, frozen=True):
    """A sign of the line in its place."""

    why: str
    weight: float
    holds: Callable[[TextLine, Around], bool]


def is_more_of_section(line: TextLine) -> bool:
    """Whether a line is a heading of a section's links (`المزيد من سياسة`), not more of something that happened."""
    start = "المزيد من "
    if line.words > _MORE_WORDS or not line.folded.startswith(start):
        return False
    return is_section(line.folded.removeprefix(start))


RULES: Final = (
    Rule("separator", 2.0, lambda line: not line.letters and is_mark_only(line)),
    Rule("date", 2.0, lambda line: line.is_brief and is_timestamp(line.folded)),
    Rule("contact", 1.6, lambda line: line.is_brief and has_contact(line)),
    Rule("tags", 1.6, lambda line: line.is_brief and "#" in line.folded and is_hashtags(line)),
    Rule("counter", 1.6, lambda line: line.is_brief and _COUNTER.fullmatch(line.folded) is not None),
    Rule(
        "photo credit",
        1.2,
        lambda line: line.is_brief and line.words <= 5 and _CREDIT.match(line.span.text) is not None,
    ),
    Rule("navigation", 1.2, lambda line: line.is_brief and is_breadcrumb(line)),
    Rule("section name", 1.1, lambda line: line.is_brief and not line.ends and is_section(line.span.text)),
    Rule("related", 1.6, is_more_of_section),
    Rule("reader addressed", 1.2, lambda line: line.words <= 20 and addresses_reader(line)),
    # what speaks for the article
    Rule("", -0.7, lambda line: line.is_prose and line.ends),
    Rule("", -0.7, lambda line: line.words >= 40),
    Rule("", -0.4, lambda line: line.words >= 80),
)
PLACE_RULES: Final = (
    PlaceRule("foreign notice", 1.1, lambda line, at: at.arabic and line.words <= 25 and is_latin(line)),
    PlaceRule("repeated headline", 2.0, lambda line, at: line.index != at.headline and line.folded == at.title),
    PlaceRule("repeated", 1.8, lambda line, at: said_again(line, at)),
    PlaceRule("byline", 2.0, lambda line, at: at.byline),
    PlaceRule("above the headline", 1.2, lambda line, at: at.headline is not None and line.index < at.headline),
    PlaceRule("related", 1.1, lambda line, at: at.listed and not line.is_prose),
    PlaceRule("footer", 1.1, lambda line, at: at.after and at.furniture >= 1 and not line.is_prose),
    PlaceRule("footer", 1.8, lambda line, at: at.after and at.furniture >= 3 and line.is_prose),
    PlaceRule("footer", 1.1, lambda line, at: at.web and at.after and not line.is_prose),
    PlaceRule("", -0.5, lambda line, at: at.after and is_caption(line)),
    PlaceRule("header", 1.1, lambda line, at: at.before and at.busy and line.words <= 2 and not line.ends),
)


def weigh(line: TextLine, hits: tuple[Hit, ...]) -> tuple[float, str]:
    """How much a line by itself looks like furniture, and why.

    Args:
        line: The line.
        hits: Phrases of furniture in it.

    Returns:
        The sum of the weights (`DECIDES` or more is furniture) and the strongest reason.
    """
    signs = [(rule.weight, rule.why) for rule in RULES if rule.holds(line)]
    opening = [hit.phrase for hit in hits if hit.phrase.where != "rest" or hit.start <= 1]
    if opening:
        best = max(opening, key=lambda phrase: phrase.weight)
        signs.append((best.weight, best.why))
    return sum(weight for weight, _ in signs), max(signs, default=(0.0, ""))[1]


def weigh_place(line: TextLine, around: Around) -> tuple[float, str]:
    """How much a line's place makes it furniture, and why; `("", 0)` where it does not."""
    signs = [(rule.weight, rule.why) for rule in PLACE_RULES if rule.holds(line, around)]
    return sum(weight for weight, _ in signs), max(signs, default=(0.0, ""))[1]


def said_again(line: TextLine, at: Around) -> bool:
    """Whether a line stands above already; a paragraph may be said twice on purpose, but not at the end."""
    return line.words >= _AGAIN and line.folded in at.seen and (at.last or not line.is_prose)


def is_mark_only(line: TextLine) -> bool:
    """Whether a line has no letters and at most a page number."""
    return sum(letter.isdigit() for letter in line.folded) <= 3


def has_contact(line: TextLine) -> bool:
    """Whether an address, a telephone or an account is most of a line."""
    match = _CONTACT.search(line.span.text)
    return match is not None and line.words - len(re.findall(r"\w+", match[0])) <= 4


def is_hashtags(line: TextLine) -> bool:
    """Whether a line is hashtags and nothing else."""
    return _HASHTAGS.search(line.span.text) is not None and not _HASHTAGS.sub("", line.span.text).strip(" ،,|")


def is_latin(line: TextLine) -> bool:
    """Whether a line is in Latin letters only."""
    return not _ARABIC.search(line.span.text) and len(_LATIN.findall(line.span.text)) >= 3


def addresses_reader(line: TextLine) -> bool:
    """Whether a short line tells the reader to do something with something of the outlet's own."""
    words = [word.strip('،.:؟!"«»()') for word in line.folded.split()]
    bare = {word.removeprefix("و").removeprefix("ف") for word in words}
    asking = bare & words_of("asks") or set(words[:1]) & words_of("asks_first")
    if not asking:
        return False
    others = bare - asking
    if {strip_article(word.removeprefix("ب").removeprefix("ل")) for word in others} & words_of("ours"):
        return True
    return line.words <= _ADDRESSED and any(len(word) >= _POSSESSED and word.endswith("نا") for word in others)
