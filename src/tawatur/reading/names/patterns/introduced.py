"""Rules that find people the tagger missed: behind a title, behind their nation, a given name with a family name."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.bearers import (
    PARTICLES,
    PREPOSITIONS,
    SHORTEST,
    is_attested,
    is_borne,
    is_family,
    is_given,
    is_listed,
    is_nisba,
    is_strange,
    is_title,
    may_be_given,
    may_name,
)
from tawatur.reading.names.patterns.filling import LIKELY, NONE, is_ordinary, weight
from tawatur.reading.names.patterns.triggers import StemIn, needs
from tawatur.reading.names.wide import wide_names

_SHORTENED: Final = frozenset({"د", "م", "ا"})  # د. for a doctor, م. for an engineer
_FORMER: Final = frozenset(
    [
        *("السابق", "السابقه", "الاسبق", "المتقاعد", "المتقاعده", "الراحل", "الراحله", "المستقل", "المستقله"),
        *("المعارض", "المعارضه", "الحالي", "الحاليه", "الجديد", "الجديده", "الركن", "المنتخب", "المنتخبه", "المكلف"),
        *("المعتقل", "المعتقله", "المخضرم", "المقال", "الشاب", "الشابه", "الكبير", "القدير", "الشهير", "المعروف"),
        *("الحقوقي", "الحقوقيه", "السياسي", "السياسيه", "الاعلامي", "الاعلاميه", "الميداني", "الميدانيه"),
    ]
)  # which one of a title's holders
_RELATIVES: Final = frozenset({"الذي", "التي", "الذين", "اليوم", "الان"})
# of trade, of faith: with a definite noun behind they introduce somebody
_MEN_OF: Final = frozenset(
    [
        *("رجل", "الرجل", "سيده", "شاهد", "الشاهد", "استاذ", "استاذه", "ورجل", "لرجل", "وشاهد", "عالم", "عالمه"),
        *("عارضه", "مصمم", "مصممه", "خبير", "خبيره", "نجم", "نجمه", "ضيف", "ضيفه", "امام", "خطيب", "نقيب", "اسطوره"),
    ]
)
_LUNAR: Final = frozenset({"رمضان", "شعبان", "صفر", "محرم", "شوال"})
_GOVERNING: Final = frozenset({"علي", "بان", "باسم"})  # folded; no foreigner's last name
_LONGEST: Final = 4  # words of a name by rule
# of Slavic and Japanese family names, and of no object of a verb
_FOREIGN_ENDS: Final = ("وفا", "يفا", "اوا", "ايا", "سكا", "يكا", "ينا", "كورا", "مورا", "اتا")
_CLAN: Final = 6  # letters of فعايلة
_GIVEN: Final = frozenset({"wg2", "wg3"})  # classes of the wide lists: given names of several people


def is_introduced(folded: list[str], at: int) -> bool:
    """Whether a title stands before `at`: by itself, with what tells which (العميد المتقاعد), or shortened (د.)."""
    before = folded[at - 1]
    if _is_title(before):
        return True
    if before == "." and at > 2 and folded[at - 2] in _SHORTENED:
        return True
    if at > 1 and before.startswith("ال") and before not in _RELATIVES and folded[at - 2] in _MEN_OF:
        return True
    return at > 1 and before in _FORMER and _is_title(folded[at - 2])


@kept
def _is_title(word: str) -> bool:
    """Whether a word is a title with the article, a conjunction or preposition before it or none (للشاعرة)."""
    return any(is_title(stem.text) for stem in find_stems(word))


@cache
def _sorts() -> frozenset[str]:
    """What people are or do, with the article."""
    return frozenset(f"ال{name}" for name in lexicon.listed("slots", "sorts"))


@kept
def _is_sort(word: str) -> bool:
    return any(stem.text in _sorts() for stem in find_stems(word))


def _is_ministry(folded: list[str], at: int) -> bool:
    """Whether an office and what it is of end at `at`, before its holder's nation: وزير الري والمياه | الفلاني."""
    first = at
    while first > 0 and at - first < _LONGEST and folded[first].startswith(("ال", "وال")):
        first -= 1
    return 0 <= first < at and _is_office(folded[first])


@kept
def _is_office(word: str) -> bool:
    return any(lexicon.titles().get(stem.text) == "office" for stem in find_stems(word))


@kept
def _does(word: str) -> bool:
    """Whether a word is a trade that goes on with what it is about: أخصائي العلاج, مصمم الأزياء."""
    return word in lexicon.listed("slots", "sorts") or word in lexicon.listed("slots", "trades")


def _is_of_sort(folded: list[str], at: int) -> bool:
    """Whether what somebody is stands before `at`, with their nation or without, and two words that mean nothing."""
    nation = lexicon.is_nationality(folded[at - 1]) and folded[at - 1].startswith("ال")
    sort = folded[at - 2] if nation and at > 1 else folded[at - 1]
    return (
        _is_sort(sort)
        and weight(folded[at], True) > NONE
        and not any(is_ordinary(w) and not wide_names().get(w) for w in folded[at : at + 2])
    )


def _behind_articles(folded: list[str]) -> list[int]:
    """Words without the article, but the last, behind one with it or a dot: a title or an office ends only there."""
    return [
        at
        for at, word in enumerate(folded[:-2], 1)
        if (word.startswith("ال") or word == ".") and not folded[at].startswith("ال")
    ]


@needs(StemIn(lexicon.titles))
def titled(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People behind a title with the article: two words or three that are no everyday words (العقيد فلان الفلاني)."""
    inside = covered(chunks)
    found: list[Chunk] = []
    for at in _behind_articles(folded):
        if at in inside or not may_name(folded[at]) or not is_introduced(folded, at):
            continue
        if folded[at] in PREPOSITIONS and not (folded[at] == "علي" and is_listed(folded[at + 1])):
            continue  # يقف المدرب على كذا
        last = at + 1
        while last < len(folded) and last not in inside and last - at < _LONGEST and _may_follow(folded, last):
            last += 1
        if last - at > 1 and any(is_listed(word) for word in folded[at:last]):
            found.append(Chunk(at, last, "PER"))
    return found


# what stands before such a name
_introduces: Final = StemIn(lambda: {*lexicon.titles(), *_sorts(), *lexicon.nations(), *_SHORTENED})


@needs(_introduces)
def foreign(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """A foreign name behind a title or its nation: two words, or the second alone known to the tagger."""
    people = {chunk.first: chunk.last for chunk in chunks if chunk.kind == "PER"}
    ends = {chunk.last for chunk in chunks if chunk.kind != "PER" and _is_of_office(folded, chunk)}
    inside = covered(chunk for chunk in chunks if not _is_unknown_place(folded, chunk))
    found: list[Chunk] = []
    for at in sorted({*ends, *_behind_articles(folded)}):
        if at in inside or not 0 < at < len(folded) - 1 or not is_strange(folded[at]):
            continue
        led = at in ends or is_introduced(folded, at) or _ends_office(folded, at) or _is_of_sort(folded, at)
        if not led or _is_present(folded[at]):
            continue
        last = people.get(at + 1, at + 2)
        if at + 1 in people:
            closes = last == at + 2 or (bool(wide_names().get(folded[at])) and folded[at][0] not in "يت")
        else:
            closes = at + 1 not in inside and _may_close(folded[at], folded[at + 1])
        if closes:
            found.append(Chunk(at, last, "PER"))
    return found


def _is_unknown_place(folded: list[str], chunk: Chunk) -> bool:
    """Whether the tagger took one word of no list for a place: behind a title it is rather somebody."""
    return chunk.kind == "LOC" and chunk.last - chunk.first == 1 and not _is_place(folded[chunk.first])


@kept
def _is_place(word: str) -> bool:
    return any(stem.text in places() or stem.text in well_known("places") for stem in find_stems(word))


@kept
def _is_present(word: str) -> bool:
    """Whether a word that no list has as a name has the letters of a verb in the present (رئيس البلدية يشدد على)."""
    if not word.startswith("ي") or is_listed(word) or wide_names().get(word):
        return False
    return word.startswith("يت") or not any(letter in "اوي" for letter in word[1:-1])


def _is_of_office(folded: list[str], chunk: Chunk) -> bool:
    """Whether a body or a place is what an office is of: سفير كذا, وزير خارجية كذا, رئيس مكتب كذا."""
    before = folded[max(0, chunk.first - 2) : chunk.first]
    offices = [word for word in before if not word.startswith("ال")]
    return any(lexicon.titles().get(stem.text) == "office" for word in offices for stem in find_stems(word))


def _may_close(first: str, word: str) -> bool:
    """Whether a word may close a foreign name; no object of a verb in the future (سيطرح إشكالا), no joined adverb."""
    if word.endswith("ات") or word in _GOVERNING:
        return False  # يتفقد صالات
    doubtful = first.endswith("ا") or first.startswith(("سي", "ي", "ت"))
    if word.endswith("ا") and doubtful and not word.endswith(_FOREIGN_ENDS):
        return False
    borne = is_listed(word) or (weight(word, False) >= LIKELY and not is_ordinary(word))
    listed = borne and not word.startswith("ال") and len(word) > SHORTEST
    return is_strange(word) or listed or is_nisba(word) or _is_clan(word)


@kept
def _is_clan(word: str) -> bool:
    """Whether a word is the plural of a clan that families of the Levant are called by: خلايلة, no noun's (جوانبه)."""
    return len(word) >= _CLAN and word[2] == "ا" and word.endswith("ه") and weight(word, False) > NONE


def _ends_office(folded: list[str], at: int) -> bool:
    """Whether the title before `at` closes with an adjective of nation, or is an office and the thing it is of."""
    before, title = folded[at - 1], folded[at - 2] if at > 1 else ""
    if lexicon.is_nationality(before) and before.startswith("ال") and (_is_title(title) or not title):
        return True
    if lexicon.is_nationality(before) and _is_ministry(folded, at - 2):
        return True
    office = not title.startswith("ال") and (lexicon.titles().get(title) == "office" or _does(title))
    return office and before.startswith("ال") and not lexicon.is_nationality(before)


@kept
def _may_open(word: str) -> bool:
    """Whether a given name with a family name behind it may open at a word, و attached or not."""
    if lexicon.is_counted(word):
        return False
    if is_given(word) or (is_borne(word, "wg") and may_be_given(word)):
        return True
    given = word.removeprefix("و")
    return given != word and is_borne(given, "wg") and may_be_given(given)


@cache
def _givens() -> tuple[frozenset[str], frozenset[str]]:
    """The words that `_may_open` may be true of, and those that it may be true of behind و."""
    arab = {name for name, groups in well_known("people").items() if "arab" in groups}
    borne = frozenset(name for name, kinds in wide_names().items() if not _GIVEN.isdisjoint(kinds))
    return frozenset(name for name in arab | borne if not lexicon.is_counted(name)), borne


def _opens(word: str) -> bool:
    """Whether `_may_open` may be true of a word, told by two look-ups."""
    alone, joined = _givens()
    return word in alone or (word[:1] == "و" and word[1:] in joined and not lexicon.is_counted(word))


@needs(_opens)
def given_and_family(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """A given name that is no everyday word, with a family name behind it, that the tagger missed."""
    inside = covered(chunks)
    found: list[Chunk] = []
    alone, _ = _givens()
    for at in [i for i, word in enumerate(folded[:-1]) if word in alone or (word[0] == "و" and _opens(word))]:
        if not _may_open(folded[at]) or at in inside or at + 1 in inside:
            continue
        if not is_given(folded[at]):
            joined = folded[at].removeprefix("و")
            given = joined if joined != folded[at] and _follows_person(at, chunks) else folded[at]
            borne = may_be_given(given) and is_borne(given, "wg")
            if borne and (is_attested(folded[at + 1]) or (given != folded[at] and is_nisba(folded[at + 1]))):
                found.append(Chunk(at, at + 2, "PER"))
            continue
        if folded[at].startswith("ال") or folded[at] in lexicon.titles() or folded[at] in (*PARTICLES, "باسم"):
            continue
        if folded[at] in _LUNAR or folded[at + 1].endswith("ات"):
            continue  # شهر رمضان الماضي; ثاني صفقات
        if is_family(folded[at + 1]) and not _is_noun(folded[at + 1]) and (not found or found[-1].last <= at):
            found.append(Chunk(at, at + 2, "PER"))
    return found


@kept
def _is_noun(word: str) -> bool:
    """Whether a word with the article is an everyday noun that no list of names has: عمر | الزهور."""
    return word.startswith("ال") and not is_listed(word) and not wide_names().get(word) and is_ordinary(word)


def _follows_person(at: int, chunks: Sequence[Chunk]) -> bool:
    """Whether a person's name ends right before `at`, or before a comma there."""
    return any(chunk.kind == "PER" and chunk.last == at for chunk in chunks)


def _may_follow(folded: list[str], at: int) -> bool:
    word, before = folded[at], folded[at - 1]
    if (word.startswith("ب") and word.endswith(("ين", "ات"))) or word in ("بان", "بانه", "بانها"):
        return False  # بحفلين
    return word == "بن" or before in PARTICLES or is_nisba(word) or (may_name(word) and is_listed(before))
