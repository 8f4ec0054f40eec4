"""How well a word fills a place where somebody's name stands, and how well what follows closes that place.

Every word is weighed once: borne by many and meaning nothing else (`SURE`), borne but an everyday word too (`LIKELY`),
in no list but of a form that names have (`WEAK`), or none.
"""

from collections.abc import Callable
from functools import cache
from typing import Final, Protocol

from tawatur.arabic import find_stems, kept, load_words, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.bearers import heads, is_strange, may_name
from tawatur.reading.names.patterns.ties import OF_GOD
from tawatur.reading.names.wide import wide_names

SURE, LIKELY, WEAK, NONE = 3, 2, 1, 0
_OPENERS: Final = frozenset({"ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "قوله", "قولها"})
_MARKS: Final = frozenset('،,(:)؛.-–—«»"“”؟!')
_IN: Final = "في"
_PAIR: Final = 2  # words of a given and a family name
_SONS: Final = frozenset({"بن", "ابن", "بنت"})
_SERVANTS: Final = frozenset({"عبد", "وعبد"})
_COMPOUND: Final = frozenset({"الدين", "السر"})
_GOD: Final = "الله"
_OFTEN: Final = 5  # stretches of news in which a word of every day stands at least
_SHORTEST: Final = 3  # letters of a part of a name
_CLAN: Final = 4  # letters of عبيدات, at least one more
_ARTICLE: Final = 5  # letters of a family name with the article
_LINKS: Final = frozenset({"بن", "ابن", "بنت", "ال", "ابو", "ابي", "ولد", "منت", "ود", "ايت", "عبد", "دي", "فان", "بو"})
_FAINT: Final = frozenset({"wx", "wg1", "wu"})  # classes of the wide lists: names of people elsewhere and of few
_ENDS: Final = ("ات", "ون", "ين", "وا", "ها", "هم", "هما", "نا", "يا")
_INFLECTED: Final = ("ان", "ين", "ون", "ات", "ه")
_DUAL: Final = ("ان", "تا")
_STARTS: Final = ("وال", "بال", "لل", "كال", "فال", "است", "سي", "ست", "سن", "ي", "ت")


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(lexicon.folded(word) for word in lexicon.words("slots", name))


class Weigh(Protocol):
    """How well a folded word may be the first of a name (`opens`), or another of its words."""

    def __call__(self, word: str, opens: bool) -> int: ...


def weighed(weigh: Weigh) -> Weigh:
    """`weigh`, asked once for each word as the first of a name, and once as another of its words."""
    first: Callable[[str], int] = kept(lambda word: weigh(word, True))
    other: Callable[[str], int] = kept(lambda word: weigh(word, False))

    def ask(word: str, opens: bool) -> int:
        return first(word) if opens else other(word)

    return ask


@weighed
def weight(word: str, opens: bool) -> int:
    """How well a folded word may be part of a person's name, its first one (`opens`) or another."""
    if word in _LINKS and not opens:
        return SURE
    if word in _LINKS:
        return LIKELY if word in ("ابو", "ام", "عبد") else NONE
    if len(word) < _SHORTEST or not word.isalpha() or word.isascii():
        return NONE
    if word in _listed("behind") and not (opens and word in _listed("words")):
        return NONE
    if opens and word in _listed("definite"):
        return LIKELY
    borne = _is_given(word) if opens else _is_given(word) or _is_family(word)
    if not borne and _is_faint(word):
        return WEAK
    if not borne and _is_formed_otherwise(word, opens):
        return NONE
    if _is_told(word) and not (borne and (word in _listed("words") if opens else word.startswith("ال"))):
        return NONE
    if lexicon.is_nationality(word) and word.endswith(_INFLECTED):
        return NONE
    if word.endswith(_DUAL) and (lexicon.is_counted(word[:-2]) or lexicon.titles().get(word[:-2])):
        return NONE
    if opens and word[-1] == "ي" and word not in names_of_people() and lexicon.is_counted(word[:-1]):
        return NONE  # خطابي فلان, مسلمي المدينة
    if word[0] in "لب" and _is_attached_title(word):
        return NONE
    if _is_owned(word) or (word[0] == "و" and not _is_known_with_wa(word)):
        return NONE
    plain = lexicon.is_counted(lexicon.key(word)) or lexicon.is_counted(word) or lexicon.is_common(word)
    if borne:
        return _as_borne(word, opens, plain)
    if lexicon.is_nationality(word) or word in places():
        return NONE
    if word.startswith("ال"):
        return NONE if opens else _as_nisba(word)
    if word[0] in "بلكف" and word[1] == "ا" and word[-2] == "ا":
        return NONE  # المتهم بإفشاء كذا
    shaped = is_strange(word) if opens else may_name(word)
    if plain or not shaped:
        return NONE
    return NONE if _is_attached(word) or is_ordinary(word) else WEAK


def _is_faint(word: str) -> bool:
    """Whether the wide lists alone have a word, as a name of few, and it is nothing else, whatever its form."""
    if word.startswith("ال") or _FAINT.isdisjoint(wide_names().get(word, ())) or word in _vocabulary():
        return False
    plain = lexicon.is_counted(word) or lexicon.is_common(word) or lexicon.is_nationality(word)
    return not (plain or word in places() or _is_told(word) or _is_attached(word))


def ends_as_family(folded: list[str], at: int) -> bool:
    """Whether a title or a clan closes a name as its family name: a clause opens at once (سالم قاضي، إن).

    A title with the article and an unknown plural (سالم عبيدات) do so behind a given name that is nothing else.
    """
    word = folded[at]
    if at + 1 >= len(folded) or closing(folded, at + 1) < SURE:
        return False
    borne = not {"wf2", "wf3"}.isdisjoint(wide_names().get(word, ()))
    if borne and word in lexicon.titles():
        return True
    clan = word.endswith("ات") and len(word) > _CLAN and word.isalpha() and not is_ordinary(word)
    title = borne and word.startswith("ال") and lexicon.key(word) in lexicon.titles()
    return (clan or title) and at > 0 and is_surely_given(folded[at - 1])


def _is_formed_otherwise(word: str, opens: bool) -> bool:
    """Whether the form of a word of no list is that of no name: most words, told before anything is looked up."""
    if word.startswith("ال"):
        return opens
    return word.endswith(_ENDS) or word.startswith(_STARTS)


def is_behind(word: str) -> bool:
    """Whether a word goes on behind a name: time, manner, a number, a verb."""
    return word in _listed("behind")


@cache
def _vocabulary() -> frozenset[str]:
    bands = load_words("frequency")["bands"]
    return frozenset(word for least, words in bands.items() if int(least) >= _OFTEN for word in words.split())


@kept
def is_ordinary(word: str) -> bool:
    """Whether a word of no list of names stands in the news again and again, with an ending of gender or without."""
    known = _vocabulary()
    forms = {form for stem in find_stems(word) for form in (stem.text, lexicon.key(stem.text))}
    return any(form in known or (form[-1] in "اه" and form[:-1] in known) for form in forms)


def _is_owned(word: str) -> bool:
    """Whether a word is an everyday one with a possessive: حديثه."""
    return word[-1] == "ه" and lexicon.is_counted(word[:-1]) and word not in _listed("words")


def _is_known_with_wa(word: str) -> bool:
    """Whether و is the first letter of a name itself: وليد, وائل."""
    return word in names_of_people() or bool(well_known("people").get(word)) or bool(wide_names().get(word))


def _as_borne(word: str, opens: bool, plain: bool) -> int:
    """The weight of a word that people bear, by what else it means."""
    if word in _listed("words"):
        return LIKELY
    if lexicon.titles().get(word) or lexicon.is_nationality(word):
        return WEAK if opens else LIKELY
    if not plain:
        return SURE
    if opens:
        return WEAK if word in names_of_people() else NONE
    return LIKELY if _is_well_borne(word) else WEAK


@kept
def _is_well_borne(word: str) -> bool:
    """Whether several people are known by a word as their family name."""
    return names_of_people().get(word) in ("family", "both") or not {"wf2", "wf3"}.isdisjoint(
        wide_names().get(word, ())
    )


def _as_nisba(word: str) -> int:
    if len(word) < _ARTICLE or lexicon.is_common(word) or lexicon.is_counted(lexicon.key(word)):
        return NONE
    if word.endswith("ي"):
        return LIKELY
    if is_ordinary(word):
        return NONE
    return NONE if word.endswith(("ه", "ات", "ون", "ين")) else WEAK


@cache
def _given() -> frozenset[str]:
    """Every given name that a list has, of the wide lists those of several people."""
    by_hand = (word for word, role in names_of_people().items() if role in ("given", "both"))
    known = (word for word, groups in well_known("people").items() if "arab" in groups or "given" in groups)
    wide = (word for word, kinds in wide_names().items() if "wg2" in kinds or "wg3" in kinds)
    return frozenset((*by_hand, *known, *wide, *_listed("words")))


def _is_given(word: str) -> bool:
    return word in _given()


def _is_family(word: str) -> bool:
    kinds = wide_names().get(word, ())
    listed = word in names_of_people() or bool(well_known("people").get(word))
    return listed or any(kind[:2] in ("wf", "wa", "wu") for kind in kinds)


def _is_told(word: str) -> bool:
    """Whether a word says of what sort somebody or something is, or is a verb of saying."""
    key = lexicon.key(word)
    return key in lexicon.titles() or key in heads() or word in lexicon.listed("frames", "saying")


def _is_attached(word: str) -> bool:
    """Whether a letter before a known word makes up an unknown one: وسميرة, لوكالة."""
    stems = find_stems(word)[1:]
    return any(
        _is_given(s.text) or _is_family(s.text) or lexicon.is_counted(s.text) or s.text in heads() or s.text in places()
        for s in stems
    )


def _is_attached_title(word: str) -> bool:
    """Whether a preposition and a title make up a word that few people bear: لولي, بوزير."""
    listed = word in names_of_people() or bool(well_known("people").get(word))
    return not listed and any(s.text in lexicon.titles() or s.text == "ولي" for s in find_stems(word)[1:])


@kept
def is_listed_given(word: str) -> bool:
    """Whether a word stands in a list of given names that was made by hand."""
    return names_of_people().get(word) in ("given", "both") or "arab" in well_known("people").get(word, ())


def is_surely_given(word: str) -> bool:
    """Whether a word is somebody's given name and means nothing else; most words are on no list of them."""
    return _is_given(word) and weight(word, True) == SURE


@kept
def is_plainly_family(word: str) -> bool:
    """Whether a word is hardly anything but a family name: a listed one, or الفلاني that is no adjective."""
    if weight(word, False) < LIKELY or lexicon.is_counted(lexicon.key(word)) or lexicon.is_common(word):
        return False
    return word in names_of_people() or (word.startswith("ال") and word.endswith("ي")) or is_listed_given(word)


def is_compound(folded: list[str], chunk: Chunk) -> bool:
    """Whether two words are one given name: عبد and whose servant, نصر الدين, تاج السر."""
    if chunk.last - chunk.first != _PAIR:
        return False
    first, last = folded[chunk.first], folded[chunk.last - 1]
    return first in _SERVANTS or last in _COMPOUND or (last == _GOD and first.removeprefix("و") in OF_GOD)


def is_full(folded: list[str], chunk: Chunk) -> bool:
    """Whether a person's name that was found needs no more behind it: it ends in a word that is no given name."""
    if is_compound(folded, chunk):
        return False
    last, before = folded[chunk.last - 1], folded[chunk.last - 2]
    if chunk.last - chunk.first < _PAIR or not _is_given(last) or last.startswith("ال"):
        return chunk.last - chunk.first >= _PAIR
    return chunk.last - chunk.first > _PAIR and before not in _SONS


@kept
def _is_told_to(word: str) -> bool:
    """Whether a word is to whom words are told: للصحفيين, لوكالة, or an outlet behind ل."""
    if word[0] != "ل":
        return False
    stems = (stem.text for stem in find_stems(word)[1:])
    return word in _listed("told") or any("media" in well_known("organisations").get(stem, ()) for stem in stems)


def closing(folded: list[str], at: int) -> int:
    """How well what stands at `at` closes a person's name before it."""
    if at >= len(folded) or folded[at] in _OPENERS or folded[at] in _MARKS:
        return SURE
    word = folded[at]
    if _is_told_to(word) or (word == _IN and folded[at + 1 : at + 2] and folded[at + 1] in _listed("occasions")):
        return SURE
    if word in _listed("behind") or word in _listed("acting") or lexicon.is_common(word) or word[0] == "و":
        return LIKELY
    return LIKELY if lexicon.key(word) in lexicon.titles() else WEAK
