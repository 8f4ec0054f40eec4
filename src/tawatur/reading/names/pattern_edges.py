"""Rules of a name's edges: what و joins is split, heads that stay outside come off, mere descriptions are dropped."""

from collections.abc import Iterator, Sequence
from functools import cache

from tawatur.arabic import find_stems, fold, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk

_SHORTEST_PERSON = 3
_LEADERSHIP = frozenset({"رياسه", "قياده"})
_PLACE = 3  # words of في and a place at most that may close an organisation's name
_CUTS = frozenset(
    [
        "مع",
        "ضد",
        "بعد",
        "قبل",
        "خلال",
        "امس",
        "اليوم",
        "هو",
        "هي",
        "الذي",
        "التي",
        "الذين",
        "ان",
        "بتكليف",
        "حول",
        "عن",
        "اعفاء",
    ]
)
_BEFORE = frozenset(["من", "في", "عن", "الي", "بين"])  # nobody's name opens with these
_GOD = frozenset({"الله", "الرحمن"})
_CURRENCIES = frozenset({"ريال", "يورو", "ريالا"})  # names of clubs or of a currency's area too
_THOUSANDS = frozenset(["الف", "الاف", "مليون", "ملايين", "مليار", "مليارات", "مليارا", "مليونا", "تريليون", "ميه"])
_NATION_PLACES = frozenset({"السعوديه"})  # a state whose name is its adjective in the feminine
_MONTHS = frozenset(
    ["نيسان", "اذار", "ايار", "تموز", "اب", "ايلول", "شباط", "حزيران", "ابريل", "مايو"]
)  # some are companies and people too


def split_joined(folded: list[str], chunk: Chunk) -> Iterator[Chunk]:
    """The names that the tagger ran together over و: two people, two places, two ministries."""
    first = chunk.first
    known = _known_prefix(folded, chunk)
    if known:
        yield Chunk(first, known, "ORG")
        yield Chunk(known, chunk.last, "PER")
        return
    if chunk.kind == "PER" and chunk.last - first > 2 and _is_body(folded[first]):
        yield Chunk(first, first + 1, "ORG")
        first += 1
    for at in range(first + 1, chunk.last):
        word = folded[at]
        another = (
            chunk.kind == "ORG"
            and _is_known(folded[first:at])
            and lexicon.key(word[1:]) in lexicon.organisation_heads()
        )
        if word.startswith("و") and len(word) > 3 and (another or _opens_name(word, chunk.kind)):
            yield Chunk(first, at, chunk.kind)
            first = at
    yield Chunk(first, chunk.last, chunk.kind)


def _known_prefix(folded: list[str], chunk: Chunk) -> int:
    """Where a person's name opens behind a listed body's (مبعوث الأمم المتحدة فلان فلان), or 0."""
    at = chunk.last - 2
    words = folded[at : chunk.last]
    plain = not any(lexicon.is_common(word) or word.startswith("ال") for word in words)
    if (
        chunk.kind != "ORG"
        or at - chunk.first < 2
        or not plain
        or words[0] in places()
        or any(not word.isalpha() for word in words)
    ):
        return 0
    return at if _is_known(folded[chunk.first : at]) else 0


def join_heads(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """A bare head labelled by itself is one name with what follows at once (مكتب + a body); alone it is none."""
    found: list[Chunk] = []
    for chunk in chunks:
        before = found[-1] if found else None
        if before is not None and before.last == chunk.first and _is_bare_head(folded, before):
            found[-1] = Chunk(before.first, chunk.last, "ORG")
        else:
            found.append(chunk)
    return [chunk for chunk in found if not _is_bare_head(folded, chunk)]


def _is_bare_head(folded: list[str], chunk: Chunk) -> bool:
    """Whether an organisation's label covers a head alone, without the article."""
    if chunk.kind != "ORG" or chunk.last - chunk.first > 1:
        return False
    return any(stem.text in lexicon.organisation_heads() for stem in find_stems(folded[chunk.first]))


def _is_body(word: str) -> bool:
    """Whether a word is an organisation's name and nobody's."""
    known = word in well_known("organisations") or word in lexicon.known_organisations()
    return known and word not in well_known("people") and word not in names_of_people()


def _opens_name(word: str, kind: str) -> bool:
    known, rest = lexicon.name_words(), word[1:]
    if kind == "ORG":
        return rest in lexicon.organisation_heads() or (rest in well_known("organisations") and word not in known)
    return word not in known and (kind == "LOC" or rest in known)


def clean_edges(folded: list[str], chunk: Chunk, sure: bool = False) -> Chunk | None:
    """The name without what stays outside it; None for what only describes or tells a nation.

    Args:
        folded: The words of the sentence, folded.
        chunk: The name.
        sure: Whether its end is to be trusted.
    """
    chunk = _without_outer_head(folded, _as_landmark(folded, chunk))
    chunk = chunk if sure else _without_tail(folded, chunk)
    return None if _is_no_name(folded, chunk) else _without_nation(folded, chunk)


def _as_landmark(folded: list[str], chunk: Chunk) -> Chunk:
    """A name that opens with جبل or قاعدة is a place's, whatever the tagger says of it, unless a list knows better."""
    if chunk.kind == "LOC" or chunk.last - chunk.first < 2 or folded[chunk.first].startswith("ال"):
        return chunk
    heads = lexicon.listed("places", "sure") | lexicon.listed("places", "grounds")
    if heads.isdisjoint(_stems(folded[chunk.first])) or _is_known(folded[chunk.first : chunk.last]):
        return chunk
    return Chunk(chunk.first, chunk.last, "LOC")


def _stems(word: str) -> list[str]:
    return [stem.text for stem in find_stems(word)]


def _without_outer_head(folded: list[str], chunk: Chunk) -> Chunk:
    """مدينة كذا is كذا; but a listed name keeps its head (دول الخليج)."""
    if chunk.kind == "PER" or chunk.last - chunk.first < 2:
        return chunk
    file = "places" if chunk.kind == "LOC" else "organisations"
    stems = _stems(folded[chunk.first])
    rest = folded[chunk.first + 1 : chunk.last]
    whole = any(" ".join((stem, *rest)) in well_known(file) for stem in stems)
    outer = any(stem in lexicon.listed(file, "outside") for stem in stems)
    if chunk.kind == "ORG" and _second_head(rest[0]) and any(stem in _LEADERSHIP for stem in stems):
        outer = True  # رئاسة النادي الفلاني, قيادة قوات كذا: the body itself is the name
    if outer and not whole and not lexicon.is_nationality(rest[0]):
        return Chunk(chunk.first + 1, chunk.last, chunk.kind)
    return chunk


def _without_tail(folded: list[str], chunk: Chunk) -> Chunk:
    """A name cut where the sentence goes on: before a clause, a deed in للـ, an epithet, a person."""
    if chunk.kind == "PER" or _is_known(folded[chunk.first : chunk.last]):
        return chunk
    last = chunk.last
    for at in range(chunk.first + 1, chunk.last):
        word = folded[at]
        place = word == "في" and chunk.last - at <= _PLACE and folded[chunk.last - 1] in places()
        ends = word in _CUTS or (word == "في" and not place)
        deed = word.startswith("لل") and word[2:] in lexicon.listed("organisations", "deeds")
        deed = deed and folded[at : at + 2] != ["للدفاع", "المدني"]
        peoples = folded[chunk.first].startswith("ال") and word.startswith("وال") and word.endswith(("ين", "ون"))
        if ends or deed or peoples or lexicon.key(word) in lexicon.listed("organisations", "epithets"):
            last = at
            break
    while last - chunk.first > 2 and _is_rank(folded[last - 1]):  # نادي الرائد is a club
        last -= 1
    while (
        last - chunk.first > 1
        and _is_given(folded[last - 1])
        and folded[last - 1] not in places()
        and lexicon.key(folded[last - 2]) not in _honoured()
    ):
        last -= 1
    return Chunk(chunk.first, last, chunk.kind)


def _is_known(words: list[str]) -> bool:
    return any(" ".join((stem, *words[1:])) in well_known("organisations") for stem in _stems(words[0]))


@cache
def _honoured() -> frozenset[str]:
    """Titles that stand before a name inside an organisation's (مستشفى الملك فلان)."""
    return frozenset(lexicon.titles()) | {"بن"}


def _is_rank(word: str) -> bool:
    """A title of whoever follows, that the tagger took into a body's name: هيئة كذا الجنرال."""
    return word.startswith("ال") and lexicon.titles().get(lexicon.key(word)) == "rank"


def _is_given(word: str) -> bool:
    return (
        not word.startswith("ال")
        and word.removeprefix("و") in names_of_people()
        and not well_known("organisations").get(word)
    )


def _second_head(word: str) -> bool:
    return lexicon.key(word) in lexicon.organisation_heads()


def _is_no_name(folded: list[str], chunk: Chunk) -> bool:
    stems = _stems(folded[chunk.first])
    words = folded[chunk.first : chunk.last]
    if len(words) == 1:
        if is_money(folded, chunk.first):
            return True
        if words[0] in _NATION_PLACES and _is_qualified(folded, chunk.first):
            return True
        if chunk.kind == "LOC" and lexicon.is_everyday(words[0]) and not _is_listed_place(words[0]):
            return True
        if any(lexicon.is_nationality(stem) for stem in stems):
            return not any(stem in well_known("organisations") or stem in places() for stem in stems)
        if any(stem in lexicon.listed("organisations", "doubtful") for stem in stems):
            return not _is_backed(folded, chunk.first)
        if chunk.kind == "PER" and (len(words[0]) < _SHORTEST_PERSON or is_noun(words[0])):
            return True
        if words[0] in _MONTHS and _is_dated(folded, chunk.first):
            return True
    if chunk.kind == "PER" and (words[0] in _BEFORE or _is_phrase(words) or _is_prayer(words)):
        return True
    if chunk.kind == "ORG":
        return any(is_generic(" ".join((stem, *words[1:]))) for stem in stems)
    nation = len(words) == 2 and lexicon.is_nationality(words[1])
    return chunk.kind == "LOC" and nation and any(lexicon.key(s) in lexicon.listed("places", "common") for s in stems)


def is_money(folded: list[str], at: int) -> bool:
    """Whether a number or a word of thousands stands before: in 5 مليارات ريال nobody speaks of the club."""
    before = folded[at - 1] if at else ""
    return folded[at] in _CURRENCIES and (before.isdigit() or before.removeprefix("ب") in _THOUSANDS)


def _is_qualified(folded: list[str], at: int) -> bool:
    """Whether a definite noun that the word can qualify stands before: الشركات السعودية, الهيئة العامة السعودية."""
    before = folded[at - 1] if at else ""
    definite = any(stem.text.startswith("ال") for stem in find_stems(before))
    return definite and len(before) > _SHORTEST_PERSON and before not in places()


def _is_listed_place(word: str) -> bool:
    return word in well_known("places") or (word in places() and places()[word].size in ("country", "city1"))


def _is_prayer(words: list[str]) -> bool:
    """Whether words speak of God and of nobody: رحمه الله, حفظه الله."""
    if words == ["ربك"] or any(stem in _GOD for stem in _stems(words[0])):
        return True
    at = next((i for i, word in enumerate(words) if word == "الله"), 0)
    before = words[at - 1] if at else ""
    blessed = before.endswith(("ه", "ها", "هم")) and before not in names_of_people()
    return bool(before) and (blessed or (before.endswith("ا") and not _is_given(before)))


def _is_phrase(words: list[str]) -> bool:
    """Whether words of which no list knows one as a person's hold an everyday word: فخور بأبنائه, جام غضبه."""
    if any(word in names_of_people() or well_known("people").get(word) for word in words):
        return False
    return any(lexicon.is_common(word) or _is_owned(word) for word in words)


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
    return at > 0 and (not folded[at - 1][0].isalnum() or lexicon.key(folded[at - 1]) in lexicon.organisation_heads())


def _without_nation(folded: list[str], chunk: Chunk) -> Chunk:
    """A club's or company's name without the adjective of its country."""
    words = folded[chunk.first : chunk.last]
    if chunk.kind != "ORG" or len(words) < 2 or not lexicon.is_nationality(words[-1]):
        return chunk
    stems = _stems(words[0])
    if any(lexicon.key(stem) in lexicon.organisation_heads() for stem in stems):
        return chunk
    shorter = words[1:-1]
    groups = {g for stem in stems for g in well_known("organisations").get(" ".join((stem, *shorter)), ())}
    return Chunk(chunk.first, chunk.last - 1, "ORG") if groups & {"club", "company", "media", "group"} else chunk
