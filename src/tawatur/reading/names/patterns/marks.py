"""Rules of names that a mark beside them tells: a unit's number, a trade in للـ, quotation marks, brackets."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.triggers import StemIn, needs

_QUOTES: Final = frozenset("\"«»“”„‟{}'")
_MARKS: Final = _QUOTES | frozenset("()")
_CLOSING: Final = frozenset("»})")
_OWNED: Final = ("ه", "ها", "هم")
_CREDITED: Final = frozenset({"الفرنسيه", "الالمانيه", "الاوروبيه"})
_DASHES: Final = frozenset("-–—/")
_ARCHIVES: Final = frozenset({"ارشيف", "الارشيف", "ارشيفيه"})
_ACRONYM: Final = 7  # letters of an acronym at most
_CORPS: Final = "الفيلق"
_ARMS: Final = frozenset(
    [
        "مشاه",
        "مدرعه",
        "مدرع",
        "مدرعات",
        "مظلات",
        "مظليين",
        "الميداني",
        "المشاه",
        "المدرعه",
        "المدرع",
        "الميكانيكيه",
        "المحموله",
    ]
)
_UNITS: Final = frozenset(["الفرقه", "الفوج", "اللواء", "الكتيبه", "السريه"])


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(f"ال{lexicon.folded(word)}" for word in lexicon.words("organisations", "ordinals"))


@needs(lambda word: word.isdigit() or word in _ordinals())
def units(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Units of an army by number: الفرقة 30، قوة الواجب 12، الفيلق الخامس، الجيش الثالث الميداني."""
    inside = covered(chunks)
    found = []
    for at in range(len(folded) - 1):
        if folded[at + 1] in _ordinals():
            troop = _numbered(folded, at)
            if troop is not None and inside.isdisjoint(range(troop.first, troop.last)):
                found.append(troop)
        if not folded[at + 1].isdigit():
            continue
        first = at - 1 if folded[at] == "الواجب" and at and folded[at - 1].endswith("قوه") else at
        unit = first < at or any(stem.text in _UNITS for stem in find_stems(folded[at]))
        if unit and not inside & {first, at, at + 1}:
            found.append(Chunk(first, at + 2, "ORG"))
    return found


def _numbered(folded: list[str], at: int) -> Chunk | None:
    """The unit whose ordinal stands behind `at`, None where the noun there may be another's (الفرقة الأولى)."""
    head = next((stem.text for stem in find_stems(folded[at]) if stem.text.startswith("ال")), "")
    last, first = at + 2, at
    if folded[at + 2 : at + 3] == ["عشر"] or folded[at + 2 : at + 3] == ["عشره"]:
        last += 1
    told = last < len(folded) and folded[last] in _ARMS
    if head == "العسكريه" and at and folded[at - 1].endswith("المنطقه"):
        first, head = at - 1, _CORPS
    if head == "الجيش":
        led = at > 0 and lexicon.key(folded[at - 1]) in ("قايد", "قياده")
        return Chunk(first, last + told, "ORG") if told or led else None
    if head in (_CORPS, "الاسطول"):
        return Chunk(first, last + told, "ORG")
    return Chunk(first, last + 1, "ORG") if told and head in _UNITS else None


@needs(lambda word: word.startswith("لل"))
def companies(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """A name with its trade in للـ is a company's: فلانة للاتصالات."""
    found = []
    for chunk in chunks:
        at = chunk.last
        trade = folded[at][2:] if at < len(folded) and folded[at].startswith("لل") else ""
        if chunk.kind != "PER" and trade in lexicon.listed("organisations", "trades"):
            found.append(Chunk(chunk.first, at + 1, "ORG"))
    return found


@needs(StemIn(lambda: _MARKS))
def quoted(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """What stands in quotation marks behind صحيفة or قناة or فريق, or behind a lone لـ: an outlet or a body.

    A listed outlet in marks of any sort is one wherever it stands: `علمت (كذا) أن`.
    """
    inside = covered(chunks)
    found = []
    for at in range(1, len(folded) - 2):
        if folded[at] not in _MARKS or at in inside:
            continue
        end = next((i for i in range(at + 2, min(len(folded), at + 5)) if folded[i] in _MARKS), 0)
        words = folded[at + 1 : end]
        if not words or folded[at] in _CLOSING or inside & set(range(at + 1, end)):
            continue
        listed = "media" in well_known("organisations").get(" ".join(words), ()) and words != ["اليوم"]
        if listed or _is_told(folded, at, words):
            found.append(Chunk(at + 1, end, "ORG"))
    return found


def _is_told(folded: list[str], at: int, words: list[str]) -> bool:
    """Whether the word before a quotation mark at `at` makes a name of what it encloses."""
    if folded[at] not in _QUOTES or (folded[at - 1] != "ل" and not _is_quoted_head(folded[at - 1])):
        return False
    if folded[at - 1] == "ل" and at > 1 and folded[at - 2].endswith(_OWNED) and not folded[at - 2].startswith("ال"):
        return False  # رفضه لـ«الحل السلمي»
    return all(word[0].isalpha() for word in words) and not all(lexicon.is_common(word) for word in words)


def _is_quoted_head(word: str) -> bool:
    return any(lexicon.key(stem.text) in lexicon.listed("organisations", "quoted") for stem in find_stems(word))


@needs(StemIn(lambda: _QUOTES | {"("}))
def acronyms(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """One short word, or single letters, in brackets right behind an organisation: its acronym."""
    inside = covered(chunks)
    found = []
    for chunk in chunks:
        at = chunk.last
        if chunk.kind != "ORG" or at + 2 >= len(folded) or (folded[at] != "(" and folded[at] not in _QUOTES):
            continue
        both = folded[at] == "(" and folded[at + 1] in _QUOTES  # no bracketed remark stands in quotation marks too
        at += folded[at + 1] in _QUOTES
        end = next((i for i in range(at + 1, min(len(folded), at + 7)) if folded[i] == ")" or folded[i] in _QUOTES), 0)
        words = folded[at + 1 : end]
        letters = len(words) > 1 and all(len(word) == 1 for word in words if word != ".")
        single = len(words) == 1 and words[0].isalpha() and 1 < len(words[0]) <= _ACRONYM
        plain = (
            single
            and not both
            and (lexicon.is_nationality(words[0]) or words[0] in places() or lexicon.is_common(words[0]))
        )
        if (letters or (single and not plain)) and not inside & set(range(at + 1, end)):
            found.append(Chunk(at + 1, end, "ORG"))
    return found


def _is_remark(word: str) -> bool:
    """Whether a word in brackets rather tells where or what than how a body is called for short."""
    return lexicon.is_nationality(word) or word in places() or lexicon.is_common(word)


def credited(folded: Sequence[str]) -> list[Chunk]:
    """Agencies whose country alone is told in brackets behind a picture: (الفرنسية), (الألمانية - أرشيف)."""
    found = []
    for at in range(1, len(folded) - 1):
        if folded[at] in _CREDITED and folded[at - 1] == "(":
            last = at + 3 if folded[at + 1] in _DASHES else at + 1
            closed = folded[last : last + 1] == [")"] and (last == at + 1 or folded[last - 1] in _ARCHIVES)
            if closed and last + 2 >= len(folded):
                found.append(Chunk(at, at + 1, "ORG"))
    return found
