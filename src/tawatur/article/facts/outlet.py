"""Who published an article: the metadata, else the address, else what the text lets slip of its own house.

A text names its house in its byline, in notices (`جميع الحقوق محفوظة © ...`), in credits of its photographs, and where
people speak to it (`في تصريح خاص لـ...`). Each of these is a vote with a weight; other outlets are named too, so that
one mention without any such sign is none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tawatur.article.facts.byline import Byline
from tawatur.article.facts.outlets import find_outlet, generic_words, host_of, outlet_of_host, outlet_of_slug
from tawatur.article.lines.lines import TextLine, fold_line

_QUOTED: Final = r"[«\"“(]\s?([^«»\"“”()\n]{2,40}?)\s?[»\"”)]"
_GENERIC: Final = r"صحيفة|جريدة|موقع|شبكة|قناة|إذاعة|راديو|وكالة|بوابة|مجلة|منصة|تلفزيون"
_TOLD: Final = re.compile(rf"(?<!\w)لـ?\s?{_QUOTED}")
_SELF: Final = re.compile(rf"(?<!\w)و?(?:علمت|تلقت|رصدت|اطلعت)\s{_QUOTED}")
_WITH: Final = re.compile(
    rf"(?:(?:حوار|حديث|مقابلة|لقاء|اتصال|تصريح|تصريحات)(?:ها|ه)?\s(?:\w+\s){{0,2}}(?:مع|إلى|الى)|خصت? بها?)\s{_QUOTED}"
)
_EXCLUSIVE: Final = re.compile(
    rf"(?:تصريح|تصريحات|حديث|حوار|مقابلة)\sخاص(?:ة)?\s(?:ل|لـ\s?|مع\s|إلى\s)((?:{_GENERIC})?\s?)(?:{_QUOTED}|((?:\w+\s?){{1,4}}))"
)
# the marks that open a name, and what each pattern asks for right before them
_OPENING: Final = re.compile(r"[«\"“(]")
_NEAR: Final = 8
_SELF_LEADS: Final = ("علمت", "تلقت", "رصدت", "اطلعت")
_TOLD_LEADS: Final = ("ل", "لـ")
_WITH_LEADS: Final = ("مع", "إلى", "الى", "به", "بها")
_COPYRIGHT: Final = re.compile(
    r"(?:محفوظة|©|copyright)[\s©\d\-–:|]{0,20}(?:لدى\s|لـ\s?|ل(?=موقع|صحيفة|شبكة|قناة|وكالة))?([^.،,|\n©]{3,40})"
)
_NAMED: Final = re.compile(
    rf"(?<!\w)(?:ل|ب|و)?((?:{_GENERIC})\s(?!على|عبر|في|ال?تواصل|ال?إلكتروني|الأنباء|الخبر)(\w+(?:\s\w+)?))"
)
_CREDIT: Final = re.compile(r"[(\[]\s?([^()\[\]\n]{3,40}?)\s?[)\]]\s*$")
_STOPS: Final = re.compile(
    r"\s?(?:19|20)\d{2}.*|\s(?:على|عبر|في|من|إن|أن|إلى|بتاريخ|كل|جميع|أو|ليس\w*|غير|هي|هو)(?=\s|$).*", re.DOTALL
)
_NOTICES: Final = frozenset({"newsletter", "copyright", "share", "reader addressed", "disclaimer", "related"})
_LONGEST: Final = 5  # words of an outlet's name
_ENOUGH: Final = 1.0
Vote = tuple[str, str, float]  # name, basis, weight
_BYLINE, _NOTICE, _KNOWN_TOLD, _TOLD_TWICE, _SELF_TOLD, _CREDITED = 3.0, 2.0, 1.0, 0.5, 1.2, 0.6


def find_outlet_of(
    given: str | None,
    url: str | None,
    text: str,
    lines: Sequence[TextLine],
    why: Mapping[int, str],
    bylines: Sequence[Byline],
) -> tuple[str | None, str | None]:
    """The outlet's name and where it was found.

    Args:
        given: The metadata's word: a name, a host or a corpus's slug.
        url: The article's address.
        text: The article's text.
        lines: Its lines.
        why: Reasons of the lines that are furniture.
        bylines: Bylines and datelines read.

    Returns:
        Name and basis (`metadata|url|text|notice`); both None where nothing tells.
    """
    if given:
        known = outlet_of_slug(given)
        return (known.name if known is not None else given), "metadata"
    if url:
        known = outlet_of_host(url)
        if known is not None:
            return known.name, "url"
    named = _most_voted([*_in_bylines(bylines), *_in_notices(lines, why), *_in_text(text), *_in_credits(lines)])
    if named is not None:
        return named
    host = host_of(url) if url else None
    return (host, "url") if host is not None else (None, None)


def _most_voted(votes: Sequence[Vote]) -> tuple[str, str] | None:
    """The name with most weight, if enough; of two that are equal the one that was met first."""
    sums: dict[str, float] = {}
    first: dict[str, tuple[str, str]] = {}
    for name, basis, weight in votes:
        key = _key(name)
        sums[key] = sums.get(key, 0.0) + weight
        first.setdefault(key, (name, basis))
    best = max(sums, key=lambda key: sums[key], default=None)
    return first[best] if best is not None and sums[best] >= _ENOUGH else None


def _key(name: str) -> str:
    """One key for a name with and without its generic word (`موقع بريد الشام`)."""
    words = fold_line(name).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in generic_words() else words)


def _in_bylines(bylines: Sequence[Byline]) -> Iterator[Vote]:
    for byline in bylines:
        for span in byline.of_kind("outlet"):
            yield _clean(span.text), "text", _BYLINE


def _in_notices(lines: Sequence[TextLine], why: Mapping[int, str]) -> Iterator[Vote]:
    for index, reason in why.items():
        if reason not in _NOTICES:
            continue
        notice = lines[index].span.text
        for match in _COPYRIGHT.finditer(notice) if reason == "copyright" else ():
            name = _STOPS.sub("", match[1]).strip()
            if 0 < len(name.split()) <= _LONGEST:
                yield _shortest(name), "notice", _NOTICE
        for match in _NAMED.finditer(notice) if reason != "related" else ():
            name = _STOPS.sub("", match[1])
            if len(name.split()) > 1:
                yield _shortest(name), "notice", _NOTICE
        yield from _known_in(notice)


def _known_in(notice: str) -> Iterator[Vote]:
    """Outlets that we know, named in a notice as they are; common words are left to the patterns above."""
    words = notice.split()[:60]
    for start in range(len(words)):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            name = _clean(" ".join(words[start:end]).strip(".,،:؛"))
            known = find_outlet(name)
            if known is not None and not known.weak and not known.agency:
                yield name, "notice", _NOTICE
                break


def _in_text(text: str) -> Iterator[Vote]:
    for match in _EXCLUSIVE.finditer(text) if "خاص" in text else ():
        name = match[2] or _STOPS.sub("", match[1] + match[3]).strip()
        if name and (match[2] or match[1] or find_outlet(name) is not None):
            yield _shortest(name), "text", _SELF_TOLD
    before = {text[max(0, mark.start() - _NEAR) : mark.start()].rstrip() for mark in _OPENING.finditer(text)}
    for pattern, weight, leads in (
        (_SELF, _SELF_TOLD, _SELF_LEADS),
        (_TOLD, _TOLD_TWICE, _TOLD_LEADS),
        (_WITH, _TOLD_TWICE, _WITH_LEADS),
    ):
        if not any(lead.endswith(leads) for lead in before):
            continue  # no mark has the word before it that the pattern asks for
        for match in pattern.finditer(text):
            known = find_outlet(match[1])
            if known is not None and not known.agency:
                yield _clean(match[1]), "text", max(weight, _KNOWN_TOLD)
            elif pattern is _SELF and len(match[1].split()) <= _LONGEST:
                yield _clean(match[1]), "text", weight


def _in_credits(lines: Sequence[TextLine]) -> Iterator[Vote]:
    for line in lines:
        credit = None if line.is_prose else _CREDIT.search(line.span.text)
        known = find_outlet(credit[1]) if credit is not None else None
        if credit is not None and known is not None and not known.agency:
            yield _clean(credit[1]), "text", _CREDITED


def _shortest(name: str) -> str:
    """A name without its generic word where it is known without it."""
    words = name.split()
    for end in range(len(words), 0, -1):
        for start in (1, 0) if words[0] and fold_line(words[0]) in generic_words() else (0,):
            if start < end and find_outlet(" ".join(words[start:end])) is not None:
                return " ".join(words[start:end])
    return _clean(name)


def _clean(name: str) -> str:
    return name.strip("«»\"“”'() \xa0")
