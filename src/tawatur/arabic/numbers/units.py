"""What a number counts: money with its currency, a measure, a length of time, a share, or the noun after it."""

from functools import cache
from typing import Any, Final

import msgspec

from tawatur.arabic.letters import bare, fold
from tawatur.arabic.numbers.words import number_words
from tawatur.arabic.resources import load_words
from tawatur.arabic.scan import Scan

# Words that may follow a number without being counted by it.
_NOT_NOUNS: Final = frozenset(map(fold, load_words("units")["not_counted"]))

# Nouns that begin with و, which is no conjunction there.
_WAW_NOUNS: Final = (
    "وجب", "وحد", "وظي", "وظا", "وزي", "وزر", "ورق", "وثي", "وثا",
    "ولاي", "وفد", "وفا", "وفي", "وكي", "وكا", "ورد", "ورش", "وسا",
)  # fmt: skip


class Unit(msgspec.Struct, frozen=True):
    """What a number counts.

    Attributes:
        kind: `money|measure|duration|percent|count`.
        name: ISO 4217 code, the measure's symbol, the period's English name, or the singular of the noun.
        first, last: Its first piece and the piece after its last.
        parts: How many of it make one of its currency (100 for cents), 1 for the currency itself.
    """

    kind: str
    name: str
    first: int
    last: int
    parts: int = 1


class _Table(msgspec.Struct, frozen=True):
    single: dict[str, tuple[str, str]]
    double: dict[tuple[str, str], tuple[str, str]]
    dual: dict[str, tuple[str, str]]
    singular: dict[str, str]
    adjectives: dict[str, dict[str, str]]
    parts: dict[str, tuple[str, int]]
    symbols: dict[str, str]
    letters: dict[tuple[str, str], str]
    percent: frozenset[tuple[str, ...]]


@cache
def _table() -> _Table:
    single: dict[str, tuple[str, str]] = {}
    double: dict[tuple[str, str], tuple[str, str]] = {}
    dual: dict[str, tuple[str, str]] = {}
    units: Any = load_words("units")
    money: Any = load_words("currencies")
    for kind in ("duration", "measure"):
        for name, entry in units[kind].items():
            for form in entry["forms"]:
                single.setdefault(fold(form), (kind, name))
            for form in entry.get("dual", ()):
                dual.setdefault(fold(form), (kind, name))
            for form in entry.get("two_words", ()):
                one, two = fold(form).split()
                double[one, two] = (kind, name)
    for noun, entry in money["nouns"].items():
        for form in entry["forms"]:
            single[fold(form)] = ("money", noun)
        for form in entry.get("dual", ()):
            dual[fold(form)] = ("money", noun)
    singular = {fold(form): noun for noun, forms in units["counted"].items() for form in (noun, *forms)}
    adjectives = {
        noun: {fold(form): code for word, code in words.items() for form in _agreeing(word)}
        for noun, words in money["adjectives"].items()
    }
    parts = {fold(form): (row[0], count) for count, rows in money["parts"].items() for row in rows for form in row}
    symbols = {**money["symbols"], **{code: code for code in money["codes"]}}
    letters: dict[tuple[str, str], str] = {}
    for pair, code in money["letters"].items():
        one, two = fold(pair).split()
        letters[one, two] = code
    percent = frozenset(tuple(fold(phrase).split()) for phrase in load_words("quantifiers")["percent"])
    return _Table(single, double, dual, singular, adjectives, parts, symbols, letters, percent)


def _agreeing(word: str) -> tuple[str, ...]:
    """An adjective in the forms in which it follows a currency: masculine, feminine, accusative."""
    if word.endswith("ة"):
        return (word, word[:-1] + "ية", word[:-1], "ال" + word)
    return (word, word + "ة", word + "ا", "ال" + word)


def find_unit(scan: Scan, i: int) -> Unit | None:
    """What stands at piece `i`, right after a number.

    Args:
        scan: The cut text.
        i: The piece after the number.

    Returns:
        The unit, or None where no noun, sign or measure follows.
    """
    if i >= len(scan):
        return None
    table, key, after = _table(), scan.keys[i], scan.key(i + 1)
    for length in (2, 1):
        words = tuple(scan.keys[i : i + length])
        if words in table.percent:
            return Unit("percent", "%", i, i + len(words))
    if key in table.symbols:
        return Unit("money", table.symbols[key], i, i + 1)
    if key in ("¢", "c", "C") and scan.gap(i).strip() == "":
        return Unit("money", "cent", i, i + 1, 100)
    if (letters := _letters(scan, i)) is not None:
        return letters
    if after in ("2", "3") and scan.glued(i) and key in ("م", "كم", "كلم", "متر"):
        return Unit("measure", ("km" if key in ("كم", "كلم") else "m") + after, i, i + 2)
    if (pair := table.double.get((key, after))) is not None:
        return Unit(pair[0], pair[1], i, i + 2)
    if key in table.parts:
        return Unit("money", table.parts[key][0], i, i + 1, table.parts[key][1])
    known = table.single.get(key) or table.single.get(key.removeprefix("ال"))
    if known is not None:
        return _with_adjective(scan, i, *known)
    return _noun(scan, i)


def find_dual(scan: Scan, i: int) -> Unit | None:
    """The measure, currency or period of which piece `i` says two (`لتران`, `عامين`), None for any other word."""
    known = _table().dual.get(scan.keys[i])
    return _with_adjective(scan, i, *known) if known is not None else None


def find_symbol(scan: Scan, i: int) -> Unit | None:
    """The currency of a sign or code that stands before its number (`$10`)."""
    code = _table().symbols.get(scan.keys[i])
    return Unit("money", code, i, i + 1) if code is not None else None


def is_measure(scan: Scan, i: int) -> bool:
    """Whether piece `i` is a currency, a measure, a period or a percent sign: what may have decimals."""
    unit = find_unit(scan, i)
    return unit is not None and unit.kind != "count"


def _with_adjective(scan: Scan, i: int, kind: str, name: str) -> Unit:
    if kind != "money":
        return Unit(kind, name, i, i + 1)
    code = _table().adjectives.get(name, {}).get(scan.key(i + 1))
    if code is not None:
        return Unit("money", code, i, i + 2)
    settled: str | None = load_words("currencies")["nouns"][name].get("code")
    return Unit("money", settled or name, i, i + 1)


def _letters(scan: Scan, i: int) -> Unit | None:
    """A currency in two letters with points (`ج.م`)."""
    if len(scan.keys[i]) != 1 or scan.key(i + 1) != ".":
        return None
    code = _table().letters.get((scan.keys[i], scan.key(i + 2)))
    if code is None or not (scan.glued(i) and scan.glued(i + 1)):
        return None
    last = i + 3
    return Unit("money", code, i, last + 1 if scan.key(last) == "." and scan.glued(last - 1) else last)


def _noun(scan: Scan, i: int) -> Unit | None:
    at = i
    if scan.keys[at] == "من" and scan.key(at + 1)[:2] in ("ال", "عن"):  # اثنا عشر من الجنود
        at += 1
    key = scan.keys[at]
    if len(key) < 2 or key in _NOT_NOUNS or key in number_words() or not "\u0620" <= key[0] <= "\u064a":
        return None
    if scan.gap(at - 1).strip(" ") or "\n" in scan.gap(at - 1):
        return None
    if key.endswith("وا"):
        return None  # a verb: 250 ألفا نزحوا
    if key.startswith("ال") and at == i:
        return None  # what a number counts is indefinite
    plain = key.removeprefix("ال")
    singular = _table().singular.get(plain)
    if singular is None and at > i:
        return None
    if singular is None and (key.startswith(("وال", "بال", "لل", "فال")) or key[0] in "وف"):
        return Unit("count", _as_written(scan, at), at, at + 1) if key.startswith(_WAW_NOUNS) else None
    return Unit("count", singular or _as_written(scan, at), at, at + 1)


def _as_written(scan: Scan, i: int) -> str:
    """A noun as the text writes it, without article, diacritics and the alef of its accusative."""
    end = scan.ends[i]
    source = (
        scan.text[scan.starts[i] : end + 1] if scan.aligned[end : end + 1] == "ـ" else scan.text[scan.starts[i] : end]
    )
    plain = bare(source).removeprefix("ال")
    return plain[:-1] if source.endswith(("اً", "ًا")) else plain
