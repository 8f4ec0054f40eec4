"""What is no name though a tagger may think so: nations, months, money, God, everyday words and mere phrases."""

from functools import cache
from itertools import pairwise

from tawatur.arabic import find_stems, fold, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.filling import LIKELY, SURE, is_ordinary, weight
from tawatur.reading.names.patterns.ties import OF_GOD

_SHORTEST_PERSON = 3
_PAIR = 2  # words
_BEFORE = frozenset(["من", "في", "عن", "الي", "بين"])  # nobody's name opens with these
_QUOTES = frozenset("\"«“„'(")
_JOINING = frozenset(["او", "بل", "ثم", "لكن", "اذا", "لو", "لولا"])
_GOD = frozenset({"الله", "الرحمن"})
_CURRENCIES = frozenset({"ريال", "يورو", "ريالا", "ريالات"})  # names of clubs or of a currency's area too
_THOUSANDS = frozenset(
    [
        *("الف", "الفا", "الفي", "الاف", "مليون", "مليونا", "مليوني", "ملايين", "مليار", "مليارا", "ملياري", "مليارات"),
        *("تريليون", "تريليوني", "تريليونات", "ميه", "ماءه", "مايه", "مايتي", "نصف", "النصف", "والنصف", "ونصف", "ربع"),
        *("بالمليون", "عشره", "عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"),
    ]
)
_NATION_PLACES = frozenset({"السعوديه"})  # a state whose name is its adjective in the feminine
_MONTHS = frozenset(
    ["نيسان", "اذار", "ايار", "تموز", "اب", "ايلول", "شباط", "حزيران", "ابريل", "مايو"]
)  # some are companies and people too
_STATES = frozenset({"سوريه"})  # spelled as its adjective
_IDIOMS = frozenset(
    [
        ("حسن", "الجوار"),
        ("حسن", "النيه"),
        ("طيب", "الجوار"),
        ("حسن", "السلوك"),
        ("حسن", "الظن"),
        ("حسن", "الضيافه"),
        ("نصيب", "الاسد"),
        ("بنصيب", "الاسد"),
        ("حصه", "الاسد"),
        ("بحصه", "الاسد"),
        ("احمد", "الله"),
        ("نحمد", "الله"),
        ("اشكر", "الله"),
    ]
)  # of words that are names too
_TO_ME = "لي"  # or a surname of East Asia, whose names have none of the letters that only Arabic has
_ARABIC_ONLY = frozenset("حعصضطظثذ")
_LUNAR = frozenset({"رمضان", "شعبان", "صفر", "محرم", "شوال"})  # people of these names are called by two


def is_no_name(folded: list[str], chunk: Chunk) -> bool:
    """Whether what was found names nobody and nothing."""
    stems = stems_of(folded[chunk.first])
    words = folded[chunk.first : chunk.last]
    if len(words) == 1:
        if is_money(folded, chunk.first):
            return True
        if words[0] in _NATION_PLACES and _is_qualified(folded, chunk.first):
            return True
        if chunk.kind == "LOC" and lexicon.is_everyday(words[0]) and not _is_listed_place(words[0]):
            return True
        if chunk.kind == "LOC" and any(stem in _STATES for stem in stems):
            return False
        if chunk.kind == "PER" and lexicon.is_nationality(words[0]) and _is_qualified(folded, chunk.first):
            return True  # الشاعر العربي
        if any(lexicon.is_nationality(stem) for stem in stems):
            return not any(stem in well_known("organisations") or stem in places() for stem in stems)
        if any(stem in lexicon.listed("organisations", "doubtful") for stem in stems):
            return not _is_backed(folded, chunk.first)
        if chunk.kind == "PER" and words[0].startswith("ال") and lexicon.titles().get(lexicon.key(words[0])):
            return True  # الفارس, who is named elsewhere; a family name of that form is found again by its full name
        if chunk.kind == "PER" and words[0] in lexicon.titles() and words[0] not in names_of_people():
            return True  # جندي جريح
        if chunk.kind == "PER" and words[0] in lexicon.titles() and _is_of_place(folded, chunk.last):
            return True
        if chunk.kind == "PER" and (len(words[0]) < _SHORTEST_PERSON or is_noun(words[0])):
            return True
        if chunk.kind == "PER" and (_is_dual(words[0]) or _is_many(words[0])):
            return True
        if words[0] in _MONTHS and _is_dated(folded, chunk.first):
            return True
        if chunk.kind == "PER" and not _LUNAR.isdisjoint(stems) and not _is_addressed(folded, chunk.first):
            return True
    if chunk.kind == "PER" and len(words) == _PAIR and (_is_noun_of(words) or _is_description(words)):
        return True
    if chunk.kind == "PER" and _is_idiom(folded[max(0, chunk.first - 1) : chunk.last + 1]):
        return True
    if chunk.kind == "PER" and any(_is_idiom([stem, *words[1:2]]) for stem in stems):
        return True  # لحسن الجوار
    if chunk.kind == "PER" and words[0] == _TO_ME and len(words) > 1 and _is_told_me(words[1]):
        return True
    if chunk.kind == "PER" and (words[0] in _BEFORE or words[0] in _JOINING or _is_phrase(words) or _is_prayer(words)):
        return True
    if chunk.kind == "ORG":
        return any(is_generic(" ".join((stem, *words[1:]))) for stem in stems)
    nation = len(words) == 2 and lexicon.is_nationality(words[1])
    return chunk.kind == "LOC" and nation and any(lexicon.key(s) in lexicon.listed("places", "common") for s in stems)


def _is_noun_of(words: list[str]) -> bool:
    """Whether two words are an everyday noun and what it is of, though people are called by the first: جمال المرأة."""
    first, other = words
    everyday = first in lexicon.titles() or weight(first, opens=True) < SURE
    return everyday and other.startswith("ال") and not weight(other, opens=False) and is_ordinary(other)


def _is_description(words: list[str]) -> bool:
    """Whether words describe somebody of whom no word is a name: لاجئ سوري, فريق طبي."""
    if any(weight(word, opens=False) >= LIKELY and not lexicon.is_nationality(word) for word in words):
        return False
    first, other = words[0], words[-1]
    plain = is_ordinary(first) and not weight(first, opens=True)
    return plain and not other.startswith("ال") and (lexicon.is_nationality(other) or is_ordinary(other))


def _is_told_me(word: str) -> bool:
    """Whether what stands behind لي can be no name of its family: it was told to me (وقال لي استيقظ)."""
    return not _ARABIC_ONLY.isdisjoint(word) or lexicon.is_counted(word)


def _is_of_place(folded: list[str], at: int) -> bool:
    """Whether a state stands at `at`, so that a title before it is its holder's (سلطان كذا)."""
    return at < len(folded) and folded[at] in places() and places()[folded[at]].size == "country"


def _is_idiom(words: list[str]) -> bool:
    """Whether a phrase stands in a name and the words beside it."""
    return any(pair in _IDIOMS for pair in pairwise(words))


def _is_addressed(folded: list[str], at: int) -> bool:
    """Whether a title stands before."""
    return at > 0 and lexicon.key(folded[at - 1]) in lexicon.titles()


def is_money(folded: list[str], at: int) -> bool:
    """Whether a number or a word of thousands stands before: in 5 مليارات ريال nobody speaks of the club."""
    before = folded[at - 1] if at else ""
    counted = before[-1:].isdigit() or before.removeprefix("ب") in _THOUSANDS or before == ")"  # (100,000) ريال
    return folded[at] == "ريالا" or (folded[at] in _CURRENCIES and counted)


def _is_qualified(folded: list[str], at: int) -> bool:
    """Whether a definite noun that the word can qualify stands before: الشركات السعودية, الهيئة العامة السعودية."""
    before = folded[at - 1] if at else ""
    definite = any(stem.text.startswith("ال") for stem in find_stems(before))
    return definite and len(before) > _SHORTEST_PERSON and before not in places()


def _is_listed_place(word: str) -> bool:
    return word in well_known("places") or (word in places() and places()[word].size in ("country", "city1"))


def _is_prayer(words: list[str]) -> bool:
    """Whether words speak of God and of nobody: رحمه الله, حفظه الله."""
    if words == ["ربك"] or any(stem in _GOD for stem in stems_of(words[0])):
        return True
    at = next((i for i, word in enumerate(words) if word == "الله"), 0)
    before = words[at - 1] if at else ""
    if before in OF_GOD:
        return False  # عوض وديعة الله
    blessed = before.endswith(("ه", "ها", "هم")) and before not in names_of_people()
    return bool(before) and (blessed or (before.endswith("ا") and not is_given(before)))


def _is_phrase(words: list[str]) -> bool:
    """Whether words of which no list knows one as a person's hold an everyday word: فخور بأبنائه, جام غضبه."""
    first = stems_of(words[0])
    if any(word in names_of_people() or well_known("people").get(word) for word in (*first, *words[1:])):
        return False
    return any(lexicon.is_common(word) or _is_owned(word) for word in words)


def _is_dual(word: str) -> bool:
    """Whether a word is a verb or a noun of two in the feminine that nobody is called: أبلغتا, محطتا."""
    stem = word.removesuffix("تا")
    return stem != word and word not in names_of_people() and (is_ordinary(stem) or is_ordinary(f"{stem}ه"))


def _is_many(word: str) -> bool:
    """Whether a word is several people of a trade: باحثون, محللين; not سعدون."""
    stem = word.removesuffix("ون").removesuffix("ين")
    return stem != word and word not in names_of_people() and lexicon.key(stem) in lexicon.titles()


def _is_owned(word: str) -> bool:
    """Whether a word is an everyday noun with a possessive: غضبه, أهلها."""
    return any(word.endswith(end) and lexicon.is_counted(word.removesuffix(end)) for end in ("ه", "ها", "هم"))


def _is_dated(folded: list[str], at: int) -> bool:
    """Whether a number or another month's name stands beside a month's name."""
    near = folded[max(0, at - 2) : at] + folded[at + 1 : at + 3]
    return any(word.isdigit() or word in _MONTHS for word in near)


@cache
def _never() -> frozenset[str]:
    return frozenset(fold(name) for name in lexicon.words("organisations", "never"))


def is_noun(word: str) -> bool:
    """Whether a word standing alone is a noun of bodies, places or everyday life rather than somebody."""
    heads = word == "الله" or word in lexicon.organisation_heads() or word in lexicon.listed("places", "compound")
    return heads or (lexicon.is_counted(word) and word not in well_known("people"))


def is_generic(name: str) -> bool:
    """Whether a folded name is one that every article could mean by it (وكالات)."""
    return name in _never()


def _is_backed(folded: list[str], at: int) -> bool:
    """Whether a head or an opening quotation mark stands before."""
    return at > 0 and (folded[at - 1] in _QUOTES or lexicon.key(folded[at - 1]) in lexicon.organisation_heads())


def stems_of(word: str) -> list[str]:
    """Every stem of a folded word."""
    return [stem.text for stem in find_stems(word)]


def is_given(word: str) -> bool:
    """Whether a word is a given name without the article, and no organisation's."""
    return (
        not word.startswith("ال")
        and word.removeprefix("و") in names_of_people()
        and not well_known("organisations").get(word)
    )
