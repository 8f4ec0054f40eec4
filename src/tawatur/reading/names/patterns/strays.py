"""Rules of what strays into a label: what somebody is before the name, a time behind, a body before its man."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from tawatur.arabic import find_stems, kept, names_of_people, weekday_names, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.filling import NONE, ends_as_family, is_listed_given, weight
from tawatur.reading.names.patterns.holders import opens_holder
from tawatur.reading.names.patterns.overruns import (
    definite_givens,
    is_bound_person,
    opens_behind_adjective,
    past_overrun,
)
from tawatur.reading.names.patterns.spoken import speaks
from tawatur.reading.names.wide import wide_names

_SONS: Final = frozenset({"بن", "ابن", "بنت", "ولد", "منت"})
_TIMES: Final = frozenset({"صباح", "مساء", "ظهر", "عصر", "فجر", "ليله"})
_DAYS: Final = frozenset(["امس", "اليوم", "غد", "يوم"])
_LUCK: Final = "الحظ"  # لحسن الحظ
_POSSESSIVES: Final = ("ه", "ها", "هم", "هما")
_AYATOLLAH: Final = ("ايه", "الله")
# second words of what somebody is
_RANKED: Final = frozenset({"الركن", "الحقوقي", "العيان", "ركن", "اول", "بالانابه", "بالوكاله", "بالنيابه", "المكلف"})
_OPENERS: Final = frozenset({"ان", "بان", "انه", "انها"})
_PRAYERS: Final = frozenset(
    {"رحمه", "رحمها", "حفظه", "حفظها", "يحفظه", "يحفظها", "ايده", "رعاه", "وفقه", "طيب", "غفر", "اطال", "حرسه"}
)
_DEEDS: Final = frozenset({"طالب", "طالبت", "دعا", "دعت", "رفض", "رفضت", "اتهم", "اتهمت", "راي", "رات", "كان", "كانت"})
_OFFICED: Final = 3  # words of an office of two and a name
_PLAIN: Final = 2  # words of a name at least, and one more
_OWNERS: Final = frozenset({"مالك", "مالكه"})  # given names too
_SHOPS: Final = frozenset(
    {"محل", "محلات", "متجر", "مطعم", "مقهي", "مزرعه", "مصنع", "معرض", "ورشه", "مكتب", "مخبز", "صيدليه"}
)
_MANNER: Final = re.compile(r"[^اوي]ا\w[^اوي]ا|م\w{2,4}[^اوي]ا")  # a participle in the accusative
_SHORTEST: Final = 3  # letters of what somebody is, without the article


def without_strays(folded: list[str], chunk: Chunk) -> Iterator[Chunk]:
    """A label's name, or two, without words that are no part of it.

    Args:
        folded: The words of the sentence, folded.
        chunk: What the tagger labelled.

    Yields:
        The name; before it the body whose label ran on into it (شركة كذا الفلانية + فلان).
    """
    if chunk.kind == "PER":
        if folded[chunk.last - 1] != _LUCK and not _tells_how(folded, chunk):
            person = _person(folded, chunk)
            yield person
            if person.last < chunk.last and is_bound_person(folded[person.last]):
                yield Chunk(person.last, chunk.last, "PER")  # أشاد فلان | بفلان
        return
    at = _opens_person(folded, chunk) or opens_holder(folded, chunk) if chunk.kind == "ORG" else 0
    if not at:
        yield msgspec.structs.replace(chunk, last=chunk.last - _ends_in_given(folded, chunk))
        return
    if at - chunk.first == 1:  # للهيئة | فلان: the noun alone is no name
        yield Chunk(at, chunk.last, "PER")
        return
    headed = any(lexicon.key(stem.text) in lexicon.organisation_heads() for stem in find_stems(folded[chunk.first]))
    yield Chunk(chunk.first, at if headed else at - 1, "ORG")
    yield Chunk(at, chunk.last, "PER")


def _tells_how(folded: list[str], chunk: Chunk) -> bool:
    """Whether a label is a participle behind a man's verb of speech: how he spoke (وقال ضاحكا إن، رد منفعلا)."""
    if chunk.last - chunk.first > 1 or not chunk.first or not speaks(folded[chunk.first - 1]):
        return False
    word = folded[chunk.first]
    return bool(_MANNER.fullmatch(word)) and folded[chunk.first - 1][-1] != "ت" and not is_listed_given(word)


def _person(folded: list[str], chunk: Chunk) -> Chunk:
    first, last = chunk.first, chunk.last
    if _AYATOLLAH in [tuple(folded[i : i + 2]) for i in range(first, last - 2)]:
        first = next(i for i in range(first, last) if folded[i] == "ايه") + 2
    while last - first > 1 and (_is_kin(folded[first]) or folded[first] in _RANKED):
        first += 1  # شقيقه فلان, العميد | الركن فلان
    last = past_overrun(folded, first, _before_prayer(folded, first, last))
    first += opens_behind_adjective(folded, first, last)
    at = first
    while at < last and _says_what(folded[at]):
        at += 1
    if at < last and (
        _is_given(folded[at]) or (at > first and last - at > 1 and is_trade(lexicon.key(folded[at - 1])))
    ):
        first = at
    if last - first > _PLAIN and folded[first].startswith("ال") and is_trade(folded[first][2:]):
        first += not folded[first + 1].startswith("ال")  # النجار فلان الفلاني
    if last - first == _PLAIN and folded[first].startswith("ال") and is_trade(folded[first][2:]):
        first += _is_given(folded[first + 1])  # البائع فلان
    first = _past_office(folded, first, last)
    of = first and folded[first].startswith("ال") and lexicon.titles().get(folded[first - 1]) == "office"
    if of and last - first > 1 and not folded[first + 1].startswith("ال") and folded[first] not in definite_givens():
        first += 1  # وزيرة القضاء فلانة
    while last - first > 1 and _tells_what(folded, last - 1, last - first):
        last -= 1
    if last - first > 1 and (ends_before(folded, last - 1) or _is_done(folded[last - 1])):
        last -= 1
    return Chunk(first, last, "PER")


def _before_prayer(folded: list[str], first: int, last: int) -> int:
    """Where a name ends before a wish for its bearer (رحمه الله), or `last`."""
    for at in range(first + 1, last):
        if folded[at] in _PRAYERS and folded[at + 1 : at + 2] == ["الله"]:
            return at
    return last


@kept
def is_trade(word: str) -> bool:
    """Whether a word without the article is what people do by trade: نجار, صياد."""
    return word in lexicon.listed("slots", "sorts") or word in lexicon.listed("slots", "trades")


def _is_trade_behind(folded: list[str], at: int, size: int) -> bool:
    """Whether a name's last word is its bearer's trade: behind a family name with ال, or with what it is of."""
    word, before, after = folded[at], folded[at - 1], folded[at + 1] if at + 1 < len(folded) else ""
    if size <= _PLAIN or not is_trade(word):
        return False
    if before.startswith("ال") and before not in lexicon.listed("slots", "definite"):
        return True
    joined = after[:1] == "و" and is_trade(after[1:])
    return joined or (after.startswith("ال") and not any(level[:2] == "wf" for level in wide_names().get(word, ())))


@kept
def _is_kin(word: str) -> bool:
    """Whether a word is kin with a possessive, which nobody is called: شقيقه, زوجتها."""
    if word in names_of_people() or not word.endswith(_POSSESSIVES):
        return False
    kin = lexicon.listed("slots", "kin")
    nouns = (stem.text.removesuffix(end) for stem in find_stems(word) for end in _POSSESSIVES)
    return any(noun != word and (noun in kin or (noun.endswith("ت") and f"{noun[:-1]}ه" in kin)) for noun in nouns)


@kept
def _is_done(word: str) -> bool:
    """Whether a word is a verb behind ف (أما فلانة فطالبت), which nobody is called."""
    return word[:1] == "ف" and word[1:] in (lexicon.listed("frames", "saying") | _DEEDS)


def _past_office(folded: list[str], first: int, last: int) -> int:
    """Where the name opens behind a noun and what it is of: ربان القارب فلان, لشؤون الموانئ فلان."""
    if last - first < _OFFICED or not folded[first + 1].startswith("ال") or not _is_given(folded[first + 2]):
        return first
    of, noun = folded[first + 1], folded[first]
    named = any(word in names_of_people() or word in well_known("people") for word in (noun, of))
    plain = lexicon.is_common(of) or lexicon.is_counted(lexicon.key(of)) or noun.startswith("ل")
    return first + 2 if plain and not named and "wg3" not in wide_names().get(noun, ()) else first


def _tells_what(folded: list[str], at: int, size: int) -> bool:
    """Whether a name's last word is what its bearer is, said behind the name: فلان قائد كذا, فلان الناشط في كذا."""
    word, after = folded[at], folded[at + 1] if at + 1 < len(folded) else ""
    if _is_trade_behind(folded, at, size):
        return True
    kind = lexicon.titles().get(lexicon.key(word))
    if kind not in ("office", "rank") or not after[:1].isalpha() or after in _OPENERS:
        return False
    if word.startswith("ال"):
        return size > _PLAIN and not any(level[:2] == "wf" for level in wide_names().get(word, ()))
    return size > _PLAIN and after not in names_of_people()


def ends_before(folded: list[str], at: int) -> bool:
    """Whether a word that people are called by goes on with the sentence: صباح أمس, قائد الحرس."""
    after = folded[at + 1] if at + 1 < len(folded) else ""
    if folded[at] in _PRAYERS and after == "الله":
        return True
    if folded[at] in _TIMES and (after in _DAYS or after in weekday_names()):
        return True
    if folded[at] in _OWNERS and _is_owned(after):
        return True
    if lexicon.titles().get(folded[at]) != "office":
        return False
    if after in ("عام", "سر", "السر"):
        return True  # أمين عام كذا
    if after.startswith("ال") and after.endswith("ه") and {"wf2", "wf3"}.isdisjoint(wide_names().get(after, ())):
        return True  # قائد المسيرة
    of_body = lexicon.key(after) in lexicon.organisation_heads()
    return of_body or (after.startswith("ال") and lexicon.is_common(after))


@kept
def _is_owned(word: str) -> bool:
    """Whether a word is what somebody owns or runs: a firm's noun or a shop's, without the article."""
    owned = lexicon.organisation_heads() | lexicon.listed("slots", "firms") | lexicon.listed("slots", "houses")
    return word in owned or word in _SHOPS


def _opens_person(folded: list[str], chunk: Chunk) -> int:
    """Where somebody's name opens behind a nation's adjective that closes a body's, or 0."""
    for at in range(chunk.first + 2, chunk.last - 1):
        nation = folded[at - 1].startswith("ال") and lexicon.is_nationality(folded[at - 1])
        if nation and not folded[at].startswith(("ال", "و")) and _is_given_or_foreign(folded[at], folded[at + 1]):
            return at
    return 0


def _ends_in_given(folded: list[str], chunk: Chunk) -> bool:
    """Whether a body's label ends in the given name of whom its family name follows: وزارة كذا فلان | الفلاني."""
    if chunk.kind != "ORG" or chunk.last - chunk.first <= _PLAIN or chunk.last >= len(folded):
        return False
    given, before, after = folded[chunk.last - 1], folded[chunk.last - 2], folded[chunk.last]
    closed = before.startswith("ال") and lexicon.titles().get(lexicon.key(before)) is None
    family = weight(after, False) > NONE or ends_as_family(folded, chunk.last)
    return closed and _is_given(given) and not given.startswith("ال") and family


def _is_given_or_foreign(word: str, after: str) -> bool:
    """Whether a given name opens here, or an unknown word before one (أزمي عبدالعزيز)."""
    if lexicon.is_common(word) or not word.isalpha():
        return False
    return (_is_given(word) and after.isalpha()) or (_is_given(after) and not after.startswith("ال"))


@kept
def _is_given(word: str) -> bool:
    """Whether a word is a given name and nothing else; after it a name begins."""
    listed = names_of_people().get(word) in ("given", "both") or "arab" in well_known("people").get(word, ())
    return listed and not lexicon.is_counted(word) and word not in _SONS


@kept
def _says_what(word: str) -> bool:
    """Whether a word with the article says what somebody is: a noun that nobody is called by (المستثمر, الفارس)."""
    noun = lexicon.key(word)
    if not word.startswith("ال") or len(noun) < _SHORTEST:
        return False
    if noun in lexicon.titles() or lexicon.is_common(word):
        return True
    lists = (names_of_people(), well_known("people"), wide_names())
    return not any(form in names for names in lists for form in (word, noun))
