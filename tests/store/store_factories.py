"""The smallest nouns that a store takes."""

import hashlib
import re

from tawatur.arabic import Span
from tawatur.article import Article, Part, Published
from tawatur.linking import Actor, Form
from tawatur.reading import Date, Entity, Quantity, Reading, Speaker, Statement
from tawatur.weaving import Claim, Difference, Report, Step, Story, Value, Weave

TEXT = "أعلن الوزير أن 13 شخصاً قتلوا في المدينة."


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def article(
    path: str = "a.txt",
    text: str = TEXT,
    outlet: str | None = "المرفأ",
    date: str = "2024-11-05",
    url: str | None = None,
) -> Article:
    lines = [Span(m.start(), m.end(), m[0]) for m in re.finditer(r"[^\n]+", text)]
    return Article(
        id=hashlib.sha256(text.encode()).hexdigest()[:16],
        path=path,
        text=text,
        outlet=outlet,
        url=url,
        headline=lines[0],
        published=Published(date, "day", "metadata"),
        parts=tuple(Part("headline" if i == 0 else "body", line) for i, line in enumerate(lines)),
    )


def reading(
    path: str = "a.txt",
    text: str = TEXT,
    outlet: str | None = "المرفأ",
    date: str = "2024-11-05",
    url: str | None = None,
) -> Reading:
    """A reading with one entity, statement, date and quantity where the words of `TEXT` are in it."""
    one = article(path, text, outlet, date, url)
    if "الوزير" not in text or "13" not in text:
        return Reading(one)
    who, said, number = span(text, "الوزير"), span(text, "13 شخصاً قتلوا"), span(text, "13")
    return Reading(
        one,
        entities=(Entity("e1", "person", "الوزير", mentions=(who,)),),
        statements=(
            Statement(
                "s1",
                "indirect",
                (said,),
                span(text, "أعلن"),
                "announces",
                Speaker("e1", "الوزير", None, who.start, who.end, who.text),
                confidence=0.9,
            ),
        ),
        dates=(Date(number.start, number.end, number.text, None, "day"),),
        quantities=(Quantity(number.start, number.end, number.text, value=13, role="killed", statement="s1"),),
    )


def story(identifier: str, *paths: str, date: str = "2024-11-05") -> Story:
    return Story(identifier, f"خبر {identifier}", date, None, paths)


def report(path: str, text: str = TEXT, words: str = "13 شخصاً قتلوا", asserts: bool = True) -> Report:
    place = span(text, words)
    chain = (Step("المرفأ", "outlet"), Step("الوزير", "person"))
    return Report(path, "s1", place.start, place.end, place.text, chain, asserts)


def claim(identifier: str, home: str | None, *reports: Report, differences: tuple[Difference, ...] = ()) -> Claim:
    return Claim(identifier, home, reports[0].text, "repeated", 1, 1, "one source.", reports, differences)


def difference(*paths: str, text: str = TEXT) -> Difference:
    place = span(text, "13")
    values = tuple(Value(path, place.start, place.end, place.text, "13") for path in paths)
    return Difference("number", "contradiction", values, "why")


def actor(identifier: str, *paths: str, name: str = "الوزير") -> Actor:
    return Actor(identifier, "person", name, forms=tuple(Form(path, "e1", name) for path in paths))


def small_weave(*paths: str, suffix: str = "1") -> Weave:
    """One story, claim, difference and actor over some articles that hold `TEXT`."""
    return Weave(
        stories=(story(f"st{suffix}", *paths),),
        actors=(actor(f"ac{suffix}", *paths),),
        claims=(claim(f"cl{suffix}", f"st{suffix}", *(report(path) for path in paths)),),
        differences=(difference(*paths),),
    )
