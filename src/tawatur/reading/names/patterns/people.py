"""Rules of people: parts of a name that the tagger left out, and names behind a title."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.strays import ends_before
from tawatur.reading.names.patterns.triggers import StemIn, needs
from tawatur.reading.names.wide import wide_names

# After these a person's name goes on: عبد العزيز، فان غال، دي خيا.
_PARTICLES: Final = frozenset(
    [
        "بن",
        "ابن",
        "بنت",
        "عبد",
        "ابو",
        "ابي",
        "ام",
        "ال",
        "دي",
        "دا",
        "دو",
        "ديل",
        "فان",
        "فون",
        "لو",
        "ماك",
        "ولد",
        "اولد",
        "ود",
        "ايت",
    ]
)
_SONS: Final = frozenset({"بن", "ابن", "بنت"})
_CHILDREN: Final = frozenset({"بنت", "ولد", "ود", "ايت"})  # of Mauritania, the Sudan and Morocco: any name may follow
_HONOURS: Final = frozenset({"مولاي", "لاله", "سيدي"})  # part of a name in the Maghreb, but no name by themselves
_TITLES_INSIDE: Final = frozenset({"الشيخ", "سيدي", "مولاي", "القاضي"})  # of a father behind ولد
_FURTHER: Final = _SONS | _CHILDREN | {"ال", "فان", "فون", "دي", "دا", "ديل"}
_SHORTENED: Final = frozenset({"د", "م", "ا"})  # د. for a doctor, م. for an engineer
_FORMER: Final = frozenset(
    [
        *("السابق", "السابقه", "الاسبق", "المتقاعد", "المتقاعده", "الراحل", "الراحله", "المستقل", "المستقله"),
        *("المعارض", "المعارضه", "الحالي", "الحاليه", "الجديد", "الجديده", "الركن", "المنتخب", "المنتخبه", "المكلف"),
        *("المعتقل", "المعتقله", "المخضرم", "المقال", "الشاب", "الشابه", "الكبير", "القدير", "الشهير", "المعروف"),
        *("الحقوقي", "الحقوقيه", "السياسي", "السياسيه", "الاعلامي", "الاعلاميه", "الميداني", "الميدانيه"),
    ]
)  # which one of a title's holders
_PREPOSITIONS: Final = frozenset({"علي", "بان", "باسم"})  # folded, على and بأن look like names
_LUNAR: Final = frozenset({"رمضان", "شعبان", "صفر", "محرم", "شوال"})
_SHORTEST: Final = 2
_NISBA: Final = 6  # letters of الفلاني at least
_LONGEST: Final = 4  # words of a name by rule
_GIVEN: Final = frozenset({"wg2", "wg3"})  # classes of the wide lists: given names of several people


def whole_person(folded: list[str], chunk: Chunk, inside: set[int]) -> Chunk:
    """A person's name with the parts that the tagger left out on either side; other names as they are."""
    if chunk.kind != "PER":
        return chunk
    first, last = _without_common(folded, chunk)
    if last - first > 1 and folded[first] == "الله" and folded[first - 1 : first] == ["ايه"]:
        first += 1  # آية الله is a title
    while last < len(folded) and last not in inside and folded[last][0].isalpha() and not ends_before(folded, last):
        if folded[last - 1] not in _PARTICLES and not _is_person_word(folded[last]):
            if last - first == 1 and _is_given(folded[first]) and _is_unlisted_nisba(folded[last]):
                last += 1
                break
            if _closes_line(folded, first, last):
                last += 1
                break
            if not _goes_on(folded, first, last, inside):
                break
            last += 1
        last += 1
    last = min(last, len(folded))
    if (
        last < len(folded)
        and folded[last - 1] in _TITLES_INSIDE
        and folded[last - 2] in _CHILDREN
        and _may_name(folded[last])
    ):
        last += 1  # فلان ولد الشيخ فلان
    if folded[first] == "الله" and first and first - 1 not in inside and folded[first - 1].isalpha():
        first -= 1  # عبد الله, غرم الله: the servant's or the gift's name opens with the word before
    while first and first - 1 not in inside and _precedes(folded, first):
        first -= 1
    if last - first == 1 and first and first - 1 not in inside and _completes(folded[first - 1], folded[first]):
        first -= 1
    return Chunk(first, last, "PER")


def is_open(folded: list[str], chunk: Chunk) -> bool:
    """Whether a particle that joins the parts of a person's name stands at an end of one, so that more follows."""
    if chunk.kind != "PER":
        return False
    before, after = folded[chunk.first - 1 : chunk.first], folded[chunk.last : chunk.last + 1]
    return folded[chunk.last - 1] in _FURTHER or not _CHILDREN.union(_SONS, _HONOURS).isdisjoint(before + after)


def _goes_on(folded: list[str], first: int, at: int, inside: set[int]) -> bool:
    """Whether a particle and a part of the name behind it follow: فلان فان كذا, فلان بن فلان."""
    if folded[at] not in _FURTHER or at + 1 >= len(folded) or at + 1 in inside:
        return False
    if folded[at] in _CHILDREN and folded[at + 1].startswith("ال"):
        return True
    return folded[at + 1].isalpha() and len(folded[at + 1]) > _SHORTEST and not lexicon.is_common(folded[at + 1])


def _closes_line(folded: list[str], first: int, at: int) -> bool:
    """Whether an unknown family name with the article closes a line of fathers: فلان بن فلان الفلاني."""
    word = folded[at]
    if _SONS.isdisjoint(folded[first:at]) or folded[at - 1].startswith("ال") or not word.startswith("ال"):
        return False
    plain = lexicon.is_common(word) or lexicon.is_counted(lexicon.key(word)) or lexicon.is_nationality(word)
    told = lexicon.key(word) in lexicon.titles() or lexicon.key(word) in lexicon.organisation_heads()
    family = word.endswith("ي") or bool(wide_names().get(word))
    return family and len(word) >= _NISBA - 1 and not plain and not told and word not in places()


def _without_common(folded: list[str], chunk: Chunk) -> tuple[int, int]:
    """The words of a name without everyday words at its ends; a name of nothing else stays."""
    first, last = chunk.first, chunk.last
    while last - first > 1 and _ends_in_daily_word(folded, last):
        last -= 1
    titled = first > 0 and _is_title(folded[first - 1])
    while last - first > 1 and not titled and lexicon.is_everyday(folded[first]) and folded[first + 1] not in _SONS:
        first += 1
    return first, last


def _ends_in_daily_word(folded: list[str], last: int) -> bool:
    """Whether a name's last word is an everyday one that is nobody's family name (الشهري) and completes no عبد."""
    word = folded[last - 1]
    return lexicon.is_everyday(word) and folded[last - 2] not in _PARTICLES and not _is_borne(word, "wf")


def _is_borne(word: str, role: str) -> bool:
    """Whether the wide lists have a word as a given (`wg`) or family name (`wf`) of several people."""
    return any(kind.startswith(role) and kind[2:] > "1" for kind in wide_names().get(word, ()))


def _completes(word: str, name: str) -> bool:
    """Whether a word that the tagger left out opens a name of which it knows the second word only.

    It may be a given name that is a nation's adjective too, or a foreign one, و attached or not.
    """
    if len(word) <= _SHORTEST or not (_is_strange(name) or _is_nisba(name) or _is_listed(name)):
        return False
    for given in (word, word.removeprefix("و")):
        foreign_one = "wx" in wide_names().get(given, ()) and not name.startswith("ال")
        if _may_be_given(given) and (foreign_one or (lexicon.is_nationality(given) and _is_borne(given, "wg"))):
            return True
    return False


def _precedes(folded: list[str], first: int) -> bool:
    """Whether the word before a name opens it: a given name, or whoever stands before بن."""
    word = folded[first - 1]
    if word in _HONOURS or (word in _CHILDREN and folded[first] not in _SONS and _is_child(folded, first - 1)):
        return True
    if folded[first] in _SONS or folded[first] in _CHILDREN:
        named = _is_borne(word, "wg") or not lexicon.is_common(word)
        return named and word.isalpha() and len(word) > _SHORTEST and word not in _PREPOSITIONS - {"علي"}
    return _is_given(word) and word not in lexicon.titles()


def _is_child(folded: list[str], at: int) -> bool:
    """Whether ولد, ود or its like at `at` opens a part of a name: آيت does by itself, others behind a name."""
    before = folded[at - 1] if at else ""
    if folded[at] == "ايت":
        return True
    return before.isalpha() and len(before) > _SHORTEST and (_is_listed(before) or not lexicon.is_common(before))


@kept
def _is_given(word: str) -> bool:
    return "arab" in well_known("people").get(word, ()) and len(word) > _SHORTEST and word not in _PREPOSITIONS


@kept
def _is_person_word(word: str) -> bool:
    if len(word) <= _SHORTEST or word in _PREPOSITIONS or lexicon.is_nationality(word):
        return False
    return _is_attested(word) or (bool(well_known("people").get(word)) and not lexicon.is_counted(word))


@kept
def _is_attested(word: str) -> bool:
    """Whether several people are known to bear a word with the article as their family name, and it says no title.

    A family name of many (الشهري) may be an everyday adjective too.
    """
    levels = wide_names().get(word, ())
    if not levels or not word.startswith("ال") or word in places() or lexicon.key(word) in _callings():
        return False
    if "wf3" in levels and word.endswith("ي"):
        return not lexicon.is_nationality(word)
    plain = lexicon.is_common(word) or lexicon.is_counted(lexicon.key(word))
    return ("wf2" in levels or "wf3" in levels) and not plain


@cache
def _callings() -> frozenset[str]:
    """Words that say what somebody or something is."""
    return frozenset(lexicon.titles()) | lexicon.organisation_heads() | lexicon.place_heads()


@kept
def _is_unlisted_nisba(word: str) -> bool:
    """Whether a word that no list has can be a family name with the article, and is no adjective of every day."""
    return _is_nisba(word) and word not in places() and not lexicon.is_counted(lexicon.key(word))


@kept
def _is_title(word: str) -> bool:
    """A title of one person with the article, that takes a name in apposition."""
    return word.startswith("ال") and lexicon.titles().get(lexicon.key(word)) in ("address", "rank", "office")


@kept
def _may_name(word: str) -> bool:
    """Whether a word may open a person's name: letters, no article, no everyday word."""
    return (
        len(word) > _SHORTEST
        and word[0].isalpha()
        and word != "باسم"
        and not word.startswith("ال")
        and not lexicon.is_common(word)
    )


def _is_introduced(folded: list[str], at: int) -> bool:
    """Whether a title stands before `at`: by itself, with what tells which (العميد المتقاعد), or shortened (د.)."""
    before = folded[at - 1]
    if _is_title(before):
        return True
    if before == "." and at > 2 and folded[at - 2] in _SHORTENED:
        return True
    return at > 1 and before in _FORMER and _is_title(folded[at - 2])


def _behind_articles(folded: list[str]) -> list[int]:
    """Places behind a word with the article, or a dot, but the last: a title or an office ends only there."""
    return [at for at, word in enumerate(folded[:-2], 1) if word == "." or word.startswith("ال")]


@needs(StemIn(lexicon.titles))
def titled(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """People behind a title with the article: two words or three that are no everyday words (العقيد فلان الفلاني)."""
    inside = covered(chunks)
    found: list[Chunk] = []
    for at in _behind_articles(folded):
        if at in inside or not _is_introduced(folded, at) or not _may_name(folded[at]):
            continue
        if folded[at] in _PREPOSITIONS and not (folded[at] == "علي" and _is_listed(folded[at + 1])):
            continue  # يقف المدرب على كذا
        last = at + 1
        while last < len(folded) and last not in inside and last - at < _LONGEST and _may_follow(folded, last):
            last += 1
        if last - at > 1 and any(_is_listed(word) for word in folded[at:last]):
            found.append(Chunk(at, last, "PER"))
    return found


@kept
def _is_strange(word: str) -> bool:
    """Whether a word can be part of a foreign name: no article, no everyday word, no form of an Arabic noun or verb."""
    if not _may_name(word) or len(word) < _SHORTEST + 2 or word in places() or lexicon.is_nationality(word):
        return False
    if any(stem.text in _heads() for stem in find_stems(word)):
        return False
    return not word.endswith(("ه", "ها", "هم", "وا")) and not word.startswith(("وال", "بال", "لل", "كال", "است"))


# what stands before such a name
_introduces: Final = StemIn(lambda: {*lexicon.titles(), *lexicon.nations(), *_SHORTENED})


@needs(_introduces)
def foreign(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """A foreign name behind a title or its nation: two words, or the second alone known to the tagger."""
    people = {chunk.first: chunk.last for chunk in chunks if chunk.kind == "PER"}
    ends = {chunk.last for chunk in chunks if chunk.kind != "PER" and _is_of_office(folded, chunk)}
    inside = covered(chunks)
    found: list[Chunk] = []
    for at in sorted({*ends, *_behind_articles(folded)}):
        if at in inside or not 0 < at < len(folded) - 1:
            continue
        led = at in ends or _is_introduced(folded, at) or _ends_office(folded, at)
        if not led or not _is_strange(folded[at]):
            continue
        last = people.get(at + 1, at + 2)
        if at + 1 in people:
            closes = last == at + 2 or (bool(wide_names().get(folded[at])) and folded[at][0] not in "يت")
        else:
            closes = at + 1 not in inside and _may_close(folded[at], folded[at + 1])
        if closes:
            found.append(Chunk(at, last, "PER"))
    return found


def _is_of_office(folded: list[str], chunk: Chunk) -> bool:
    """Whether a body or a place is what an office is of: سفير كذا, وزير خارجية كذا, رئيس مكتب كذا."""
    before = folded[max(0, chunk.first - 2) : chunk.first]
    offices = [word for word in before if not word.startswith("ال")]
    return any(lexicon.titles().get(stem.text) == "office" for word in offices for stem in find_stems(word))


def _may_close(first: str, word: str) -> bool:
    """Whether a word may close a foreign name; no object of a verb in the future (سيطرح إشكالا), no joined adverb."""
    if word.endswith("ات"):
        return False  # يتفقد صالات
    if word.endswith("ا") and (first.endswith("ا") or first.startswith(("سي", "ي", "ت"))):
        return False
    listed = _is_listed(word) and not word.startswith("ال") and len(word) > _SHORTEST
    return _is_strange(word) or listed or _is_nisba(word)


def _ends_office(folded: list[str], at: int) -> bool:
    """Whether the title before `at` closes with an adjective of nation, or is an office and the thing it is of."""
    before, title = folded[at - 1], folded[at - 2] if at > 1 else ""
    if lexicon.is_nationality(before) and before.startswith("ال") and (_is_title(title) or not title):
        return True
    office = lexicon.titles().get(lexicon.key(title)) == "office" and not title.startswith("ال")
    return office and before.startswith("ال") and not lexicon.is_nationality(before)


@cache
def _heads() -> frozenset[str]:
    """Nouns that say of what sort a body or a place is."""
    sorts = frozenset[str]().union(*(lexicon.listed("places", name) for name in ("compound", "sure", "honouring")))
    return sorts | lexicon.organisation_heads() | lexicon.place_heads()


@kept
def _may_be_given(word: str) -> bool:
    """Whether a word can be a given name: foreign, or a nation's adjective too, and no title."""
    strange = _is_strange(word) or (lexicon.is_nationality(word) and not word.startswith("ال"))
    return strange and word not in lexicon.titles()


@kept
def _may_open(word: str) -> bool:
    """Whether a given name with a family name behind it may open at a word, و attached or not."""
    if lexicon.is_counted(word):
        return False
    if _is_given(word) or (_is_borne(word, "wg") and _may_be_given(word)):
        return True
    given = word.removeprefix("و")
    return given != word and _is_borne(given, "wg") and _may_be_given(given)


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
    for at in [i for i, word in enumerate(folded[:-1]) if _opens(word)]:
        if not _may_open(folded[at]) or at in inside or at + 1 in inside:
            continue
        if not _is_given(folded[at]):
            joined = folded[at].removeprefix("و")
            given = joined if joined != folded[at] and _follows_person(at, chunks) else folded[at]
            borne = _may_be_given(given) and _is_borne(given, "wg")
            if borne and (_is_attested(folded[at + 1]) or (given != folded[at] and _is_nisba(folded[at + 1]))):
                found.append(Chunk(at, at + 2, "PER"))
            continue
        if folded[at].startswith("ال") or folded[at] in lexicon.titles() or folded[at] in (*_PARTICLES, "باسم"):
            continue
        if folded[at] in _LUNAR or folded[at + 1].endswith("ات"):
            continue  # شهر رمضان الماضي; ثاني صفقات
        if _is_family(folded[at + 1]) and (not found or found[-1].last <= at):
            found.append(Chunk(at, at + 2, "PER"))
    return found


def _follows_person(at: int, chunks: Sequence[Chunk]) -> bool:
    """Whether a person's name ends right before `at`, or before a comma there."""
    return any(chunk.kind == "PER" and chunk.last == at for chunk in chunks)


@kept
def _is_family(word: str) -> bool:
    """Whether a word may close a name: a listed one, or one with the article, no everyday word and no nation's."""
    if lexicon.is_nationality(word) or lexicon.is_counted(word) or word in _PREPOSITIONS:
        return False
    if word.startswith("ال"):
        return len(word) >= _NISBA - 1 and not lexicon.is_common(word) and word not in places()
    return "family" in well_known("people").get(word, ()) or _is_given(word)


def _may_follow(folded: list[str], at: int) -> bool:
    word, before = folded[at], folded[at - 1]
    if word.startswith("ب") and word.endswith(("ين", "ات")):
        return False  # بحفلين
    return word == "بن" or before in _PARTICLES or _is_nisba(word) or (_may_name(word) and _is_listed(before))


def _is_listed(word: str) -> bool:
    return word in names_of_people() or bool(well_known("people").get(word)) or _is_attested(word)


@kept
def _is_nisba(word: str) -> bool:
    """Whether a word has the form of a family name: الفلاني."""
    if not word.startswith("ال") or not word.endswith("ي") or len(word) < _NISBA:
        return False
    return not lexicon.is_nationality(word) and not lexicon.is_common(word)
