"""Rules of people: parts of a name that the tagger left out, and names behind a title."""

from typing import Final

from tawatur.arabic import places
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.bearers import (
    NISBA,
    PARTICLES,
    PREPOSITIONS,
    SHORTEST,
    is_borne,
    is_given,
    is_listed,
    is_nisba,
    is_person_word,
    is_strange,
    is_title,
    is_unlisted_nisba,
    may_be_given,
    may_name,
)
from tawatur.reading.names.patterns.filling import SURE, closing, is_behind, is_ordinary, weight
from tawatur.reading.names.patterns.strays import ends_before
from tawatur.reading.names.wide import wide_names

_SONS: Final = frozenset({"بن", "ابن", "بنت"})
_CHILDREN: Final = frozenset(
    {"بنت", "ولد", "منت", "ود", "ايت"}
)  # of Mauritania, the Sudan and Morocco: any name may follow
_HONOURS: Final = frozenset({"مولاي", "لاله", "سيدي"})  # part of a name in the Maghreb, but no name by themselves
_TITLES_INSIDE: Final = frozenset({"الشيخ", "سيدي", "مولاي", "القاضي"})  # of a father behind ولد
# Behind the name of a king or a pope.
_REGNAL: Final = frozenset(
    [
        *("الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"),
        *("العاشر", "الكبير", "الاكبر", "الاعظم", "الصغير", "الاصغر", "الابن", "الاب"),
    ]
)
_PAIR: Final = 2  # words of a given and a family name
_LONG: Final = 3  # words of a name that is told by more than its first
_KUNYA: Final = 4  # words of a kunya and what tells whence its bearer is
_NEVER: Final = frozenset({"ان", "بان", "انه", "انها", "قوله", "قولها"})  # also behind a name that ends in بن
_PREPOSED: Final = frozenset({"فون", "فان", "دي"})
_ARTICLES: Final = frozenset({"دير", "دن", "در", "لا", "لاس", "لوس"})  # of a foreign name, behind its preposition
_FURTHER: Final = _SONS | _CHILDREN | {"ال", "فان", "فون", "دي", "دا", "ديل"}


def whole_person(folded: list[str], chunk: Chunk, inside: set[int]) -> Chunk:
    """A person's name with the parts that the tagger left out on either side; other names as they are."""
    if chunk.kind != "PER":
        return chunk
    first, last = _without_common(folded, chunk)
    while (
        last - first > 1
        and folded[last - 2] not in PARTICLES
        and not (last == chunk.last and _is_closed_family(folded, first, last))
        and _is_no_end(folded[last - 1], last - first)
    ):
        last -= 1
    if last - first > 1 and folded[first] == "الله" and folded[first - 1 : first] == ["ايه"]:
        first += 1  # آية الله is a title
    while (
        last < len(folded)
        and last not in inside
        and folded[last][0].isalpha()
        and folded[last] not in _NEVER
        and not _is_over(folded, first, last)
        and not ends_before(folded, last)
    ):
        if last - first == _PAIR and folded[last - 1] == "شيخ" and folded[last].startswith("ال"):
            last += 1  # فلان شيخ الأرض
            break
        if last - first > 1 and folded[last - 1] in _ARTICLES and folded[last - 2] in _PREPOSED:
            last += 1  # فلان فون دير كذا
            break
        if folded[last - 1] not in PARTICLES and not is_person_word(folded[last]):
            if last - first == 1 and is_given(folded[first]) and is_unlisted_nisba(folded[last]):
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
        and may_name(folded[last])
    ):
        last += 1  # فلان ولد الشيخ فلان
    if (
        last - first < _KUNYA
        and last < len(folded)
        and last not in inside
        and (folded[first] in ("ابو", "ابي") or folded[first - 1 : first] in (["ابو"], ["ابي"]))
        and folded[last].startswith("ال")
        and lexicon.is_nationality(folded[last])
        and last - first >= 1 + (folded[first] in ("ابو", "ابي")) - (folded[first - 1 : first] in (["ابو"], ["ابي"]))
    ):
        last += 1  # أبو فلان المغربي
    if folded[first] == "الله" and first and first - 1 not in inside and folded[first - 1].isalpha():
        first -= 1  # عبد الله, غرم الله: the servant's or the gift's name opens with the word before
    while first and first - 1 not in inside and _precedes(folded, first):
        first -= 1
    if last - first == 1 and first and first - 1 not in inside and _completes(folded[first - 1], folded[first]):
        first -= 1
    return Chunk(first, last, "PER")


def _is_closed_family(folded: list[str], first: int, last: int) -> bool:
    """Whether a name ends in a word with the article before a mark or a clause, where the tagger saw it end."""
    word = folded[last - 1]
    if not word.startswith("ال") or closing(folded, last) < SURE or word in places() or is_behind(word):
        return False
    if last - first < _LONG and (folded[first] in PREPOSITIONS or weight(folded[first], True) < SURE):
        return False  # على الطائر, طيب الجوار
    told = lexicon.titles().get(lexicon.key(word)) or lexicon.key(word) in lexicon.organisation_heads()
    plural = word.endswith(("ين", "ون", "ات")) and not is_borne(word, "wf")
    return not (told or plural or lexicon.is_nationality(word))


def _is_over(folded: list[str], first: int, at: int) -> bool:
    """Whether nothing that people are called by stands behind a name: what goes on, or any word behind a whole أبي."""
    word = folded[at]
    abe = folded[at - 1] == "ابي" and at - first > 1 and folded[at - 2] not in _SONS  # شينزو آبي, not علي بن أبي
    return (is_behind(word) and word != "علي") or (abe and not word.startswith("ال") and not is_listed(word))


def _is_no_end(word: str, size: int) -> bool:
    """Whether the last of `size` words goes on with the sentence: a number, a state, what somebody did to what."""
    town = places().get(word)
    family = word.startswith("ال") and word.endswith("ي") and is_borne(word, "wf3")  # الأحمدي
    if town is not None and not is_listed(word) and not family:
        return town.size == "country" or (size > _PAIR and town.size == "city1")
    if word.startswith("ال"):
        plain = not is_listed(word) and not wide_names().get(word) and word not in _REGNAL
        return size > _PAIR and plain and not word.endswith("ي") and is_ordinary(word)
    return size > _PAIR and is_behind(word) and not is_listed(word)


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
    return folded[at + 1].isalpha() and len(folded[at + 1]) > SHORTEST and not lexicon.is_common(folded[at + 1])


def _closes_line(folded: list[str], first: int, at: int) -> bool:
    """Whether an unknown family name with the article closes a line of fathers: فلان بن فلان الفلاني."""
    word = folded[at]
    if _SONS.isdisjoint(folded[first:at]) or folded[at - 1].startswith("ال") or not word.startswith("ال"):
        return False
    plain = lexicon.is_common(word) or lexicon.is_counted(lexicon.key(word)) or lexicon.is_nationality(word)
    told = lexicon.key(word) in lexicon.titles() or lexicon.key(word) in lexicon.organisation_heads()
    family = word.endswith("ي") or bool(wide_names().get(word))
    return family and len(word) >= NISBA - 1 and not plain and not told and word not in places()


def _without_common(folded: list[str], chunk: Chunk) -> tuple[int, int]:
    """The words of a name without everyday words at its ends; a name of nothing else stays."""
    first, last = chunk.first, chunk.last
    while last - first > 1 and _ends_in_daily_word(folded, last) and not _is_closed_family(folded, first, last):
        last -= 1
    titled = first > 0 and is_title(folded[first - 1])
    while last - first > 1 and not titled and lexicon.is_everyday(folded[first]) and folded[first + 1] not in _SONS:
        first += 1
    return first, last


def _ends_in_daily_word(folded: list[str], last: int) -> bool:
    """Whether a name's last word is an everyday one that is nobody's family name (الشهري) and completes no عبد."""
    word = folded[last - 1]
    return lexicon.is_everyday(word) and folded[last - 2] not in PARTICLES and not is_borne(word, "wf")


def _completes(word: str, name: str) -> bool:
    """Whether a word that the tagger left out opens a name of which it knows the second word only.

    It may be a given name that is a nation's adjective too, or a foreign one, و attached or not.
    """
    if len(word) <= SHORTEST or not (is_strange(name) or is_nisba(name) or is_listed(name)):
        return False
    for given in (word, word.removeprefix("و")):
        foreign_one = "wx" in wide_names().get(given, ()) and not name.startswith("ال")
        if may_be_given(given) and (foreign_one or (lexicon.is_nationality(given) and is_borne(given, "wg"))):
            return True
    return False


def _precedes(folded: list[str], first: int) -> bool:
    """Whether the word before a name opens it: a given name, or whoever stands before بن."""
    word = folded[first - 1]
    if word in _HONOURS or (word in _CHILDREN and folded[first] not in _SONS and _is_child(folded, first - 1)):
        return True
    if folded[first] in _SONS or folded[first] in _CHILDREN:
        if word.removeprefix("و") in lexicon.speech_verbs() or word.removeprefix("و") in lexicon.listed(
            "slots", "acting"
        ):
            return False  # شددت | بن فلان
        if lexicon.is_nationality(word) and first > 1 and is_title(folded[first - 2]):
            return False  # السناتور الفلاني بن فلان
        named = is_borne(word, "wg") or is_borne(word.removeprefix("و"), "wg3") or not lexicon.is_common(word)
        return named and word.isalpha() and len(word) > SHORTEST and word not in PREPOSITIONS - {"علي"}
    before = folded[first - 2] if first > 1 else ""
    of = word.startswith("ال") and lexicon.titles().get(before) == "office"
    of = of or (lexicon.is_nationality(word) and is_title(before.removeprefix("و")))  # الشاعر العربي | فلان
    return is_given(word) and word not in lexicon.titles() and not of  # حارس العربي | فلان


def _is_child(folded: list[str], at: int) -> bool:
    """Whether ولد, ود or its like at `at` opens a part of a name: آيت does by itself, others behind a name."""
    before = folded[at - 1] if at else ""
    if folded[at] == "ايت":
        return True
    return before.isalpha() and len(before) > SHORTEST and (is_listed(before) or not lexicon.is_common(before))
