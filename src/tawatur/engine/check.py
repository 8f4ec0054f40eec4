"""Who said a sentence: what the desk holds that says the same, the opposite, or the same with other figures."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.reading import Reading
from tawatur.store import Store, index_words, words_of
from tawatur.weaving import Claim, Report, Step

ALIKE: Final = 0.5  # share of the sentence's telling words that a report must hold to be shown
CLEARLY: Final = 0.75  # above it the match is called the same thing, below it something near
_ARTICLES_READ: Final = 40  # whose statements are looked through, beside the claims
_CLITICS: Final = re.compile("^(?:[وف]?(?:ال|لل|بال|كال)|[وفبلك](?=.{4}))")
_ENDINGS: Final = re.compile("(?:ها|هم|ات|ون|ين|ان|ه|ي|ا)$")
_NEGATORS: Final = "negators"


class Likeness(msgspec.Struct, frozen=True):
    """How a sentence compares with a report.

    Attributes:
        share: Share of the sentence's telling words that the report holds, 0 to 1.
        opposite: Whether one of the two is negated and the other is not.
        figures: Figures of the sentence that the report lacks while it has others.
    """

    share: float
    opposite: bool = False
    figures: tuple[str, ...] = ()


class Answer(msgspec.Struct, frozen=True):
    """One thing of the desk that a sentence may be.

    Attributes:
        claim: The claim, or a statement that only one article has, dressed as one.
        report: The report that is nearest to the sentence.
        likeness: How near.
    """

    claim: Claim
    report: Report
    likeness: Likeness


def check_sentence(sentence: str, store: Store, limit: int = 5) -> tuple[Answer, ...]:
    """Find who said a sentence.

    Args:
        sentence: As somebody heard it.
        store: The desk.
        limit: How many answers at most.

    Returns:
        Claims and single statements that say it, nearest first; empty when the desk holds nothing near it.
    """
    words = index_words(sentence)
    found = [answer for claim in store.claims_with(words) if (answer := _nearest(sentence, claim)) is not None]
    covered = {(report.path, report.statement) for answer in found for report in answer.claim.reports}
    alone = (_single(reading, covered) for reading in store.readings_with(words, _ARTICLES_READ))
    found += [a for claims in alone for claim in claims if (a := _nearest(sentence, claim)) is not None]
    found.sort(key=lambda a: (-a.likeness.share, len(a.report.text), -len(a.claim.reports), a.claim.id))
    return tuple(found[:limit])


def compare_sentence(sentence: str, text: str, asserts: bool = True) -> Likeness:
    """Compare a sentence with a report's words.

    Args:
        sentence: As somebody heard it.
        text: The report's words.
        asserts: False where the report denies them, though they do not say so themselves.

    Returns:
        How alike the two are.
    """
    asked, held = _telling(sentence), _telling(text)
    if not asked or not held:
        return Likeness(0.0)
    figures, others = {w for w in asked if w[0].isdigit()}, {w for w in held if w[0].isdigit()}
    words = asked - figures
    share = len(words & held) / len(words) if words else float(bool(figures & others))
    opposite = _is_negated(sentence) != (_is_negated(text) or not asserts)
    return Likeness(round(share, 3), opposite, tuple(sorted(figures - others)) if others else ())


def _nearest(sentence: str, claim: Claim) -> Answer | None:
    compared = [(compare_sentence(sentence, report.text, report.asserts), report) for report in claim.reports]
    if not compared:
        return None
    likeness, report = max(compared, key=_nearness)
    return Answer(claim, report, likeness) if likeness.share >= ALIKE else None


def _nearness(pair: tuple[Likeness, Report]) -> tuple[float, bool, bool, int]:
    likeness, report = pair
    return likeness.share, not likeness.opposite, not likeness.figures, -len(report.text)


def _single(reading: Reading, covered: set[tuple[str, str | None]]) -> Iterable[Claim]:
    """The statements of an article that no claim covers, each as a claim of one report."""
    path = reading.article.path
    for said in reading.statements:
        if said.content and (path, said.id) not in covered:
            outlet = reading.article.outlet or path
            hops = [Step(hop.name, hop.kind) for hop in reversed(said.via)]
            speaker = [Step(said.speaker.name, "person")] if said.speaker else []
            chain = (Step(outlet, "outlet"), *hops, *speaker)
            start, end = said.content[0].start, said.content[-1].end
            report = Report(path, said.id, start, end, reading.article.text[start:end], chain, said.stance != "denies")
            yield Claim(
                f"{path}#{said.id}", None, words_of(said), "single-report", 1, 1, "one article says it.", (report,)
            )


def _telling(text: str) -> set[str]:
    """Words that tell something: no short particles; the article, particles and endings off, so that forms meet."""
    return {_stem(word) for word in index_words(text) if len(word) > 2 or word[0].isdigit()} - _negators()


def _stem(word: str) -> str:
    core = _CLITICS.sub("", word, count=1)
    core = core if len(core) > 2 else word
    short = _ENDINGS.sub("", core)
    return short if len(short) > 2 else core


def _is_negated(text: str) -> bool:
    return sum(word in _negators() or word.removeprefix("و") in _negators() for word in index_words(text)) % 2 == 1


def _negators() -> frozenset[str]:
    lists: dict[str, Sequence[str]] = load_words("polarity")
    return frozenset(fold(word) for kind in ("negators", "deniers") for line in lists[kind] for word in line.split())
