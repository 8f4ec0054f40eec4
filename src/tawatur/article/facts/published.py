"""When the article came out: what the metadata says, else a date line, else the address, else when it was captured."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from tawatur.arabic import Span, fold, span_of, to_ascii_digits
from tawatur.article.lines.lines import TextLine
from tawatur.article.nouns import Published
from tawatur.ingest import Meta

_ISO: Final = re.compile(
    r"(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?)?"
)
_RFC: Final = re.compile(r"(?:\w{3},\s)?(\d{1,2})\s(\w{3})\w*\s(\d{4})(?:\s(\d{2}):(\d{2}))?")
_MONTHS_EN: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_URL: Final = (
    re.compile(r"[/=_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?&-]|$)"),
    re.compile(r"[/=_-]((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[/_.?&-]|$)"),
)
_NUMERIC: Final = re.compile(
    r"(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?!\d)"
)
_UPDATED: Final = ("تحديث", "updated")  # said of a later time than the first
_NAMES: Final = (
    "يناير كانون الثاني جانفي",
    "فبراير شباط فيفري",
    "مارس اذار",
    "ابريل نيسان افريل",
    "مايو ايار ماي",
    "يونيو حزيران جوان",
    "يوليو تموز جويليه يوليوز",
    "اغسطس اب اوت غشت",
    "سبتمبر ايلول شتنبر",
    "اكتوبر تشرين الاول",
    "نوفمبر تشرين الثاني نونبر",
    "ديسمبر كانون الاول دجنبر",
)


def _month_names() -> dict[str, int]:
    names: dict[str, int] = {}
    for month, line in enumerate(_NAMES, 1):
        words = line.split()
        if "كانون" in words or "تشرين" in words:
            i = next(i for i, word in enumerate(words) if word in ("كانون", "تشرين"))
            names[" ".join(words[i : i + 2])] = month
            words[i : i + 2] = []
        names.update(dict.fromkeys(words, month))
    return names


_MONTHS: Final = _month_names()
_WRITTEN: Final = re.compile(
    rf"(?<!\d)(\d{{1,2}})[\s/\-]?(?:من\s)?(?:شهر\s)?({'|'.join(sorted(_MONTHS, key=len, reverse=True))})\s?"
    r"(?:/\s?[\w ]{3,13}?\s?)?،?[\s/\-]?(?:عام\s|سنه\s)?((?:19|20)\d{2})(?!\d)"
)


def find_published(meta: Meta, text: str, date_lines: Sequence[TextLine], dateline: Span | None) -> Published | None:
    """When the article came out.

    Args:
        meta: What sidecar, record or page say.
        text: The article's text.
        date_lines: Lines of furniture that may hold the page's own date (not dates of which the article tells).
        dateline: The opening of the first paragraph.

    Returns:
        The date with its grain and where it was found, None where nothing tells.
    """
    if meta.published is not None and (known := read_date(meta.published)) is not None:
        return Published(*known, basis="metadata")
    for line in sorted(date_lines, key=lambda line: any(word in line.folded for word in _UPDATED)):
        dated = _date_in(text, line.span, "text")
        if dated is not None:
            return dated
    if dateline is not None and (dated := _date_in(text, dateline, "dateline")) is not None:
        return dated
    if meta.url is not None and (in_url := _date_in_url(meta.url)) is not None:
        return Published(in_url, "day", "url")
    if meta.captured is not None and (taken := read_date(meta.captured)) is not None:
        return Published(*taken, basis="captured")
    return None


def read_date(given: str) -> tuple[str, str] | None:
    """A date of metadata as ISO 8601 and its grain; None where it is none.

    Args:
        given: ISO 8601, what feeds write (`Mon, 18 Feb 2019 10:00`), or a date in numbers or Arabic words.
    """
    text = to_ascii_digits(given.strip())
    match = _ISO.match(text)
    if match is not None:
        return _from_iso(match)
    match = _RFC.match(text)
    if match is not None and match[2].lower() in _MONTHS_EN:
        value = _day(match[3], _MONTHS_EN.index(match[2].lower()) + 1, match[1])
        if value is not None:
            return (f"{value}T{match[4]}:{match[5]}", "minute") if match[4] else (value, "day")
    found = _search_date(fold(text))
    return (found[0], "day") if found is not None else None


def _from_iso(match: re.Match[str]) -> tuple[str, str] | None:
    year, month, day, hour, minute, second, zone = match.groups()
    if day is None:
        return (f"{year}-{int(month):02}", "month") if 1 <= int(month) <= 12 else None
    value = _day(year, month, day)
    if value is None or hour is None or int(hour) > 23 or int(minute) > 59:
        return (value, "day") if value is not None else None
    if not zone and (hour, minute, second or "00") in {("00", "00", "00"), ("0", "00", "00")}:
        return value, "day"  # midnight without a zone is a date that a database made a time of
    return f"{value}T{int(hour):02}:{minute}" + (f":{second}" if second else "") + (zone or ""), "minute"


def _date_in(text: str, span: Span, basis: str) -> Published | None:
    digits = to_ascii_digits(span.text)
    folded = fold(digits)
    found = _search_date(folded if len(folded) == len(digits) else digits)
    if found is None:
        return None
    value, start, end = found
    return Published(value, "day", basis, span_of(text, span.start + start, span.start + end))


def _search_date(text: str) -> tuple[str, int, int] | None:
    for match in _NUMERIC.finditer(text):
        year, month, day = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
        value = _day(year, month, day) or _day(year, day, month)
        if value is not None:
            return value, match.start(), match.end()
    for match in _WRITTEN.finditer(text):
        value = _day(match[3], _MONTHS[match[2]], match[1])
        if value is not None:
            return value, match.start(), match.end()
    return None


def _date_in_url(url: str) -> str | None:
    for pattern in _IN_URL:
        for match in pattern.finditer(url):
            value = _day(*match.groups())
            if value is not None:
                return value
    return None


def _day(year: str | int, month: str | int, day: str | int) -> str | None:
    try:
        value = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return value.isoformat() if 1900 <= value.year <= 2100 else None
