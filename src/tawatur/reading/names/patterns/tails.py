"""Rules of what a body's name goes on with where the tagger stopped: adjectives, joined nouns, a nation, a purpose."""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import find_stems, places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.bodies import is_adjective, is_feminine
from tawatur.reading.names.patterns.purposes import RAISED, is_side, is_task, past_purpose

_NATIONS: Final = ("يين", "يات")
_PEOPLE: Final = ("ين", "يات")
# nouns that with any adjective of relation tell what a body is for
_AFFAIRS: Final = frozenset(
    [
        *("الشوون", "الشيون", "للشوون", "للشيون", "العلاقات", "للعلاقات", "التجاره", "للتجاره", "السياسه", "للسياسه"),
        *("والعلاقات", "والشوون", "والتجاره"),
    ]
)
_HEALTH: Final = ("الشوون", "الشيون")  # a department that each province has
_SEATS: Final = (["بمنطقه"], ["بمحافظه"])
_SHORTEST: Final = 6  # letters of an adjective of relation with the article
_FINANCIAL: Final = "الماليه"  # spelled as Mali's adjective
_DEPUTIES: Final = frozenset({"وكيل", "نايب", "مساعد"})  # a purpose behind their body is theirs: وكيل الوزارة للتخطيط


def stretched(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Bodies with what the tagger left out behind them."""
    inside = covered(chunks)
    starts = {chunk.first: chunk for chunk in chunks}
    found = []
    for chunk in chunks:
        head = folded[chunk.first]
        if chunk.last - chunk.first < 2:
            continue
        if chunk.kind == "LOC" and (end := _past_landmark(folded, chunk, inside)) > chunk.last:
            found.append(Chunk(chunk.first, end, "LOC"))
        if chunk.kind == "ORG" and head.endswith(_HEALTH) and folded[chunk.last : chunk.last + 1] in _SEATS:
            seat = starts.get(chunk.last + 1)
            if seat is not None and seat.kind == "LOC":
                found.append(Chunk(chunk.first, seat.last, "ORG"))  # الشؤون الصحية بمنطقة كذا
        if chunk.kind != "ORG" or not _opens_body(head, "heads"):
            continue
        last = chunk.last
        while last < len(folded) and last not in inside and _goes_on(folded, last, chunk.first):
            last += 1
        deputy = any(lexicon.key(word) in _DEPUTIES for word in folded[max(0, chunk.first - 2) : chunk.first])
        if _opens_body(head, "serving") and not deputy and _serves(folded, last):
            end = past_purpose(folded, last, chunk.first)
            last = end if inside.isdisjoint(range(last, end)) or is_side(folded, last) else last
        seat = starts.get(last)
        if _opens_body(head, "seated") and seat is not None and seat.kind == "LOC" and folded[last].startswith("ب"):
            last = seat.last
        if last > chunk.last:
            found.append(Chunk(chunk.first, last, "ORG"))
    return found


def _past_landmark(folded: list[str], chunk: Chunk, inside: set[int]) -> int:
    """After the adjectives of a landmark: مطار كذا الدولي, قاعدة كذا الجوية."""
    last = chunk.last
    sorts = lexicon.listed("places", "sure") | lexicon.listed("places", "grounds")
    if not any(stem.text in sorts for stem in find_stems(folded[chunk.first])):
        return last
    while last < len(folded) and last not in inside and folded[last].startswith("ال"):
        if lexicon.key(folded[last]) not in lexicon.listed("organisations", "attributes"):
            break
        last += 1
    return last


def _opens_body(word: str, name: str) -> bool:
    return any(lexicon.key(stem.text) in lexicon.listed("organisations", name) for stem in find_stems(word))


def _goes_on(folded: list[str], at: int, first: int) -> bool:
    """Whether the word at `at` still belongs to the name of the body that opens at `first`."""
    word, before, head = folded[at], folded[at - 1], folded[first]
    if word.startswith("ال") and lexicon.is_nationality(word):
        if word.endswith(_NATIONS) and before.endswith(_PEOPLE):
            return not lexicon.is_nationality(before)  # نقابة الصحفيين | التونسيين
        sure = _opens_body(head, "sure") and not lexicon.is_nationality(before)
        return sure and (agrees(head, word) or agrees(before, word))
    if _is_second_object(folded, at) or (word.startswith("ال") and _is_second_object(folded, at - 1)):
        return True
    if head.endswith("وزاره") and _is_second_task(word, before):
        return True
    if before.startswith("وال") and is_adjective(word, is_feminine(before)) and not lexicon.is_nationality(word):
        return lexicon.key(word) not in lexicon.listed("organisations", "epithets")  # والتعليم | الأولي
    return is_sort(folded, at) or (before.startswith("لل") and _is_second_task(word, before))


def agrees(head: str, adjective: str) -> bool:
    """Whether an adjective can be the head's: in وزير الخارجية الفلاني it is the minister's."""
    feminine = head.endswith(("ه", "ات")) or head in ("القوات", "الجمارك")
    return adjective.endswith(("ه", "ات")) == feminine or not lexicon.is_nationality(adjective)


def _is_second_object(folded: list[str], at: int) -> bool:
    """Whether a second task and the noun that it is about are joined at `at`: لتعزيز النزاهة ومكافحة الفساد."""
    word, before = folded[at], folded[at - 1]
    if not word.startswith("و") or not is_task(word[1:]):
        return False
    follows = 0 < at < len(folded) - 1 and folded[at + 1].startswith("ال") and len(folded[at + 1]) > _SHORTEST - 2
    return follows and before.startswith(("ال", "لل", "وال"))


def is_sort(folded: list[str], at: int) -> bool:
    """Whether an adjective of relation in the feminine goes on at `at`, by itself or joined: البشرية, والمالية."""
    word, before = folded[at], folded[at - 1]
    plain = word.removeprefix("و")
    if not plain.startswith("ال") or len(plain) < _SHORTEST or not plain.endswith("يه"):
        return False
    loose = lexicon.key(plain) in lexicon.listed("organisations", "loose") and before not in _AFFAIRS
    if loose or (lexicon.is_nationality(plain) and plain != _FINANCIAL):
        return False
    if before not in _AFFAIRS and (plain in places() or lexicon.key(plain) in lexicon.organisation_heads()):
        return False
    if lexicon.key(plain) in lexicon.listed("organisations", "nouns"):
        return False
    definite = before.startswith(("ال", "لل", "وال"))
    return definite and (word == plain or before.endswith("يه"))


def _is_second_task(word: str, before: str) -> bool:
    """A second noun of one department or purpose: وزارة الزراعة والمياه; but no other body and no nation."""
    if not word.startswith("وال") or not before.startswith(("ال", "لل", "وال")) or lexicon.is_nationality(before):
        return False
    return lexicon.key(word[1:]) not in lexicon.organisation_heads() and not lexicon.is_nationality(word[1:])


def _serves(folded: list[str], at: int) -> bool:
    """Whether a trade or a task of bodies opens at `at`."""
    word = folded[at] if at < len(folded) else ""
    if word.startswith("لل"):
        key = word[2:]
        return key in lexicon.listed("organisations", "trades") or key in lexicon.listed("organisations", "tasks")
    return (
        is_side(folded, at)
        or word in RAISED
        or (word[:1] == "ل" and word[1:] in lexicon.listed("organisations", "tasks"))
    )
