"""Rules of a name's edges: heads that stay outside come off, what the sentence says next is cut."""

from functools import cache

from tawatur.arabic import kept, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.doubts import is_given, is_no_name, stems_of
from tawatur.reading.names.patterns.purposes import governs, is_deed
from tawatur.reading.names.wide import wide_names

_LEADERSHIP = frozenset({"رياسه", "قياده"})
_SEATS = frozenset({"حكومه", "اركان", "برلمان", "نيابه"})  # whose presidency is a body of its own
_MOVEMENTS = frozenset({"اتحاد", "ايتلاف", "تجمع", "تكتل", "تيار", "جبهه", "حراك", "حركه", "رابطه"})  # parties too
_HOLDERS = frozenset({"السفير", "السفيره", "الدكتور", "الدكتوره", "الاستاذ", "المهندس", "الكابتن", "الوزير"})
_PAIR = 2  # words of a body's sort and its name (مؤسسة كذا)
_SAID = 3  # letters of a verb that is no name: بين may be one
_FEMININE = frozenset({"عليا", "كبري", "ام", "وسطي", "صغري", "عظمي", "اولي", "متحده"})
_DEPUTIES = frozenset({"وكيل", "نايب", "مساعد", "وكيله", "نايبه", "مساعده", "مستشار", "مستشاره"})
_CHIEFS = frozenset({"رييس", "رييسه", "وزير", "امين", "مدير"})  # whose deputy somebody is
_AFFAIRS = frozenset({"لشوون", "للشوون", "لشيون", "للشيون", "لقطاع"})
_RELATIONS = "للعلاقات"  # whose director somebody is (مدير كذا للعلاقات العامة)
# bodies whose affairs are their deputies' (وكيل وزارة كذا لشؤون كذا); of a board they may be its own
_DIVIDED = frozenset(
    {"وزاره", "ديوان", "الديوان", "شركه", "جامعه", "بنك", "البنك", "حزب", "بلديه", "امانه", "اركان", "نادي"}
)
_CHAMBERS = frozenset({"الوزراء", "النواب", "الامه", "الشوري", "الشعب", "الشيوخ", "الاعيان"})
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


def clean_edges(folded: list[str], chunk: Chunk, sure: bool = False) -> Chunk | None:
    """The name without what stays outside it; None for what only describes or tells a nation.

    Args:
        folded: The words of the sentence, folded.
        chunk: The name.
        sure: Whether its end is to be trusted.
    """
    chunk = _without_outer_head(folded, _with_sort(folded, _as_landmark(folded, chunk)))
    chunk = chunk if sure else _without_tail(folded, chunk)
    if chunk.kind == "ORG" and not sure and _disagrees(folded, chunk):
        alone = lexicon.key(folded[chunk.first]) in lexicon.listed("organisations", "national")
        return Chunk(chunk.first, chunk.first + 1, "ORG") if alone else None
    return None if is_no_name(folded, chunk) else _without_nation(folded, chunk)


def _disagrees(folded: list[str], chunk: Chunk) -> bool:
    """Whether a head with the article and a word that cannot be its adjective were taken for a body: البنك المرونة."""
    head, *rest = folded[chunk.first : chunk.last]
    if not rest or not rest[0].startswith("ال") or not _is_definite_head(head) or is_known([head, *rest]):
        return False
    feminine = rest[0].endswith("ه")
    if head.endswith("ه"):
        return not feminine and lexicon.key(rest[0]) not in _FEMININE and lexicon.is_counted(lexicon.key(rest[0]))
    return feminine and lexicon.key(head) in lexicon.listed("organisations", "masculine")


@kept
def _is_definite_head(word: str) -> bool:
    return any(stem.startswith("ال") and stem[2:] in lexicon.organisation_heads() for stem in stems_of(word))


def _as_landmark(folded: list[str], chunk: Chunk) -> Chunk:
    """A name that opens with جبل or قاعدة is a place's, whatever the tagger says of it, unless a list knows better."""
    if chunk.kind == "LOC" or chunk.last - chunk.first < 2 or folded[chunk.first].startswith("ال"):
        return chunk
    if chunk.kind == "PER" and not _crossings().isdisjoint(stems_of(folded[chunk.first])):
        return Chunk(chunk.first, chunk.last, "LOC")  # جسر فلان
    if _landmarks().isdisjoint(stems_of(folded[chunk.first])) or is_known(folded[chunk.first : chunk.last]):
        return chunk
    return Chunk(chunk.first, chunk.last, "LOC")


@cache
def _crossings() -> frozenset[str]:
    """What is called after people and is nobody's name: جسر, ساحة."""
    return lexicon.listed("places", "sights") | {"ساحه", "ميدان", "دوار", "شارع"}


@cache
def _landmarks() -> frozenset[str]:
    """What opens a place's name and nobody else's: جبل, قاعدة."""
    return lexicon.listed("places", "sure") | lexicon.listed("places", "grounds")


def _with_sort(folded: list[str], chunk: Chunk) -> Chunk:
    """A body's name of plain nouns with the word for its sort that the tagger left outside: شركة مصافي كذا."""
    at, first = chunk.first - 1, folded[chunk.first]
    if chunk.kind != "ORG" or at < 0 or chunk.last - chunk.first < 2:
        return chunk
    kept = lexicon.listed("organisations", "kept")
    sort = next((stem for stem in stems_of(folded[at]) if stem in kept), "")
    words = folded[chunk.first : chunk.last]
    if not sort or is_known(words) or _is_foreign(words) or _second_head(first) or lexicon.is_nationality(first):
        return chunk
    second = words[1].startswith("ال") and not lexicon.is_nationality(words[1])
    closed = not first.isascii() and (first.startswith("ال") or second or words[1] in places())
    return Chunk(at, chunk.last, "ORG") if closed and first[0].isalpha() else chunk


def _without_outer_head(folded: list[str], chunk: Chunk) -> Chunk:
    """مدينة كذا is كذا; but a listed name keeps its head (دول الخليج)."""
    if chunk.kind == "PER" or chunk.last - chunk.first < 2:
        return chunk
    file = "places" if chunk.kind == "LOC" else "organisations"
    stems = stems_of(folded[chunk.first])
    rest = folded[chunk.first + 1 : chunk.last]
    whole = any(" ".join((stem, *rest)) in well_known(file) for stem in stems)
    outer = any(stem in lexicon.listed(file, "outside") for stem in stems)
    seat = "رياسه" in stems and lexicon.key(rest[0]) in _SEATS
    if chunk.kind == "ORG" and not seat and _second_head(rest[0]) and any(stem in _LEADERSHIP for stem in stems):
        outer = True  # رئاسة النادي الفلاني, قيادة قوات كذا: the body itself is the name
    if chunk.kind == "ORG" and "بلديه" in stems and " ".join(rest) in places() and not _is_heard(folded, chunk.first):
        return Chunk(chunk.first + 1, chunk.last, "LOC")  # رئيسة بلدية كذا: the town is named
    sort = next((stem for stem in stems if stem in lexicon.listed("organisations", "sorts")), "")
    if chunk.kind == "ORG" and sort:
        outer = outer or (_stands_alone(rest, sort) and not (sort == "موسسه" and is_given(rest[0])))
        outer = outer and not _is_told_by(rest, sort)
        outer = outer and not (sort == "منظمه" and len(rest) > 1 and rest[0].startswith("ال"))  # منظمة العفو الدولية
        whole = whole and not outer
    if outer and not whole and not lexicon.is_nationality(rest[0]):
        return Chunk(chunk.first + 1, chunk.last, chunk.kind)
    return chunk


def _is_heard(folded: list[str], at: int) -> bool:
    """Whether a body is said to speak: behind a verb of saying, باسم or بحسب."""
    before = folded[at - 1] if at else ""
    if before in ("باسم", "بحسب", "حسب", "وبحسب", "وحسب"):
        return True
    return any(
        stem in lexicon.listed("frames", "saying") or stem in lexicon.listed("slots", "acting")
        for stem in stems_of(before)
    )


def _is_told_by(rest: list[str], sort: str) -> bool:
    """Whether a name that a list has is plain nouns that need the word for their sort: شركة | نفط كذا."""
    plain = sort in ("شركه", "موسسه") and len(rest) > 1 and lexicon.is_counted(rest[0])
    return plain and not rest[0].startswith("ال") and (rest[1].startswith("ال") or rest[1] in places())


def _stands_alone(rest: list[str], sort: str) -> bool:
    """Whether what follows a word for a sort of body (وكالة, حزب, قناة) is a name without it.

    A foreign name, a listed one and another body's are; nouns that say what the body does (وكالة الأنباء) are not.
    """
    if _is_foreign(rest):
        return True
    moved = lexicon.key(rest[0]) in _MOVEMENTS
    return sort != "نادي" and (
        moved or (sort != "حزب" and (" ".join(rest) in lexicon.known_organisations() or is_known(rest)))
    )


def _is_foreign(words: list[str]) -> bool:
    """Whether no word is an Arabic noun: none with the article, none of every day, none attached to a preposition."""
    return (
        words[0] not in places()
        and words[0] not in well_known("places")
        and not any(
            not word[0].isalpha()
            or word.startswith(("ال", "لل", "وال"))
            or word.endswith("ات")
            or lexicon.is_common(word)
            for word in words
        )
    )


def _without_tail(folded: list[str], chunk: Chunk) -> Chunk:
    """A name cut where the sentence goes on: before a clause, a deed in للـ, an epithet, a person."""
    chunk = _without_where(folded, chunk)
    if chunk.kind == "PER":
        told = (at for at in range(chunk.first + 1, chunk.last) if _is_told(folded[at]))
        return Chunk(chunk.first, next(told, chunk.last), "PER")
    if is_known(folded[chunk.first : chunk.last]):
        return chunk
    last = chunk.last
    for at in range(chunk.first + 1, chunk.last):
        word = folded[at]
        place = word == "في" and chunk.last - at <= _PLACE and folded[chunk.last - 1] in places()
        ends = (word in _CUTS and not governs(folded[at - 1], word)) or (word == "في" and not place)
        deed = word.startswith("لل") and is_deed(folded, at)
        deed = deed or (word[0] == "ل" and word[1:] in lexicon.listed("organisations", "steps"))
        deed = deed and folded[at + 1 : at + 2] not in (["المدني"], ["عن"])
        peoples = folded[chunk.first].startswith("ال") and word.startswith("وال") and word.endswith(("ين", "ون"))
        peoples = peoples and not folded[at - 1].startswith("لل")  # للأسرى والمختطفين
        ends = ends or (len(word) > _SAID and word in lexicon.listed("frames", "saying"))
        epithet = word.startswith("ال") and lexicon.key(word) in lexicon.listed("organisations", "epithets")
        if ends or deed or peoples or (epithet and not folded[at - 1].startswith("لل")):
            last = at
            break
    deputy = chunk.first > 0 and any(lexicon.key(stem) in _DEPUTIES for stem in stems_of(folded[chunk.first - 1]))
    affairs = deputy or _is_under_deputy(folded, chunk)
    office = chunk.first > 0 and lexicon.titles().get(lexicon.key(folded[chunk.first - 1])) == "office"
    for at in range(chunk.first + 2, last):
        aimed = deputy and folded[at].startswith("لل")
        aimed = aimed or (affairs and folded[at] in _AFFAIRS) or (office and folded[at] == _RELATIONS)
        if aimed and chunk.kind == "ORG":
            last = at  # what the deputy does: وكيل وزارة كذا للتخطيط
            break
    while last - chunk.first > (folded[last - 1] not in _HOLDERS) + 1 and _is_rank(
        folded[last - 1]
    ):  # نادي الرائد is a club
        last -= 1
    while (
        chunk.kind == "ORG"
        and last - chunk.first > 1
        and (last - chunk.first > _PAIR or not _is_bare_head(folded[chunk.first]))
        and is_given(folded[last - 1])
        and folded[last - 1] not in places()
        and folded[last - 1] not in well_known("places")
        and lexicon.key(folded[last - 2]) not in honoured()
    ):
        last -= 1
    return Chunk(chunk.first, last, chunk.kind)


def _is_under_deputy(folded: list[str], chunk: Chunk) -> bool:
    """Whether a body's chief stands before it, and his deputy or adviser before him: مساعد رئيس الديوان."""
    if chunk.first < 2 or lexicon.key(folded[chunk.first - 1]) not in _CHIEFS:
        return False
    own = folded[chunk.first] in _DIVIDED or not _CHAMBERS.isdisjoint(folded[chunk.first + 1 : chunk.first + 2])
    return own and any(stem in _DEPUTIES for stem in stems_of(folded[chunk.first - 2]))


def _without_where(folded: list[str], chunk: Chunk) -> Chunk:
    """A name cut before where its bearer is or plays: ب before a body's noun, a place's, a match's (بنادي, بالدوري)."""
    if is_known(folded[chunk.first : chunk.last]):
        return chunk
    at = chunk.first + 1
    if chunk.kind != "PER" and chunk.last - at == 1 and _is_bare_head(folded[chunk.first]) and _is_seat(folded[at]):
        return Chunk(at, chunk.last, "LOC")  # في مستشفى بالأردن
    seated = chunk.kind == "ORG" and _may_be_seated(folded[chunk.first])
    for at in range(chunk.first + 1, chunk.last):
        if _tells_where(folded[at]) and not seated and not (chunk.kind == "ORG" and _is_of_seat(folded[at])):
            return Chunk(chunk.first, at, chunk.kind)
    return chunk


@kept
def _may_be_seated(word: str) -> bool:
    return not lexicon.listed("organisations", "seated").isdisjoint(stems_of(word))


@kept
def _is_bare_head(word: str) -> bool:
    """Whether a word without the article says what sort of body or place there is."""
    return any(
        stem in lexicon.organisation_heads() or stem in lexicon.listed("places", "sights") for stem in stems_of(word)
    )


@kept
def _is_seat(word: str) -> bool:
    """Whether ب stands before a place."""
    return word[0] == "ب" and word not in places() and any(stem in places() for stem in stems_of(word)[1:])


@kept
def _is_of_seat(word: str) -> bool:
    """Whether a word says where a body has its seat, which belongs to its name (إدارة كذا بمحافظة كذا)."""
    return word == "بمحكمه" or word[1:] in lexicon.place_heads()


@kept
def _tells_where(word: str) -> bool:
    if word[0] != "ب" or word in names_of_people() or wide_names().get(word) or word in places():
        return False
    noun = word[3 if word.startswith("بال") else 1 :]
    played = word.startswith("بال") and noun in lexicon.listed("organisations", "sport")
    return played or noun in lexicon.organisation_heads() or noun in lexicon.place_heads()


def _is_told(word: str) -> bool:
    """Whether a word is whom a person spoke to: لوكالة كذا, لرويترز."""
    media = word.startswith("ل") and len(word) > _SAID and word[1:] in lexicon.listed("speakers", "media")
    return media or (word.startswith("ل") and "media" in well_known("organisations").get(word[1:], ()))


def is_known(words: list[str]) -> bool:
    """Whether words are a listed organisation, clitics of the first apart."""
    return any(" ".join((stem, *words[1:])) in well_known("organisations") for stem in stems_of(words[0]))


@cache
def honoured() -> frozenset[str]:
    """Titles that stand before a name inside an organisation's (مستشفى الملك فلان)."""
    return frozenset(lexicon.titles()) | {"بن", "ابن", "ابي", "ابو", "ام"}


def _is_rank(word: str) -> bool:
    """A title of whoever follows, that the tagger took into a body's name: هيئة كذا الجنرال."""
    return word.startswith("ال") and (lexicon.titles().get(lexicon.key(word)) == "rank" or word in _HOLDERS)


def _second_head(word: str) -> bool:
    return lexicon.key(word) in lexicon.organisation_heads()


def _without_nation(folded: list[str], chunk: Chunk) -> Chunk:
    """A club's or company's name without the adjective of its country."""
    words = folded[chunk.first : chunk.last]
    nation = lexicon.is_nationality(words[-1]) and words[-1].startswith("ال")  # of كذا عربية the adjective is a part
    if chunk.kind != "ORG" or len(words) < 2 or not nation:
        return chunk
    stems = stems_of(words[0])
    headed = any(lexicon.key(stem) in lexicon.organisation_heads() for stem in stems)
    own = words[1:-1] if headed else words[:-1]
    strange = own and _is_foreign(own) and not any(lexicon.is_nationality(word) for word in own)
    if strange and (not headed or any(stem in lexicon.listed("organisations", "abroad") for stem in stems)):
        return Chunk(chunk.first, chunk.last - 1, "ORG")
    if headed:
        return chunk
    shorter = words[1:-1]
    groups = {g for stem in stems for g in well_known("organisations").get(" ".join((stem, *shorter)), ())}
    return Chunk(chunk.first, chunk.last - 1, "ORG") if groups & {"club", "company", "media", "group"} else chunk
