"""Rules of organisations and landmarks: a head word without the article and what completes it."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, places, with_clitics
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.bearers import is_strange
from tawatur.reading.names.patterns.purposes import past_purpose
from tawatur.reading.names.patterns.tails import is_sort
from tawatur.reading.names.patterns.triggers import StemIn, needs

_ARTICLE: Final = 3  # letters of a definite noun at least, but one
_QUOTES: Final = frozenset("\"«»“”„‟{}'")
_NATIONS: Final = ["الامم", "المتحده"]
_LONGEST: Final = 5  # words that may complete a head by rule; longer names are the tagger's


@cache
def _everybodys() -> frozenset[str]:
    """Nouns behind which a ground is everybody's: شارع المدينة, ملعب النادي, حديقة المنزل."""
    return lexicon.place_heads() | lexicon.organisation_heads() | lexicon.listed("places", "plain")


@cache
def _heads() -> frozenset[str]:
    """The words that `_may_head` finds among the stems of a word."""
    bodies = (lexicon.listed("organisations", name) for name in ("sure", "named", "serving"))
    return frozenset[str]().union(
        *bodies, *(lexicon.listed("places", n) for n in ("sure", "grounds", "sights", "honouring"))
    )


@cache
def _with_heads() -> frozenset[str]:
    """The words that `_may_head` is asked about."""
    heads = _heads()
    return with_clitics((*heads, *(f"ال{head}" for head in heads)))


@kept
def _may_head(word: str) -> bool:
    """Whether a word is of a kind of heads, serves something or honours somebody."""
    return _head_kind(word) is not None or _stem_in(word, "serving") or _stem_in_places(word, "honouring")


@needs(StemIn(_heads))
def headed(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Heads without the article that belong to the name, joined with the name or the nouns behind them."""
    starts = {chunk.first: chunk for chunk in chunks}
    inside = covered(chunks)
    found: list[Chunk] = []
    heads = _with_heads()
    for at in [at for at, word in enumerate(folded[:-1]) if word in heads]:
        if at in inside or not _may_head(folded[at]):
            continue
        if at + 1 in starts and folded[at + 1].startswith("لل"):
            continue  # بعثة | للبنك الدولي
        kind = _head_kind(folded[at])
        last = _complement(folded, at + 1, starts, inside)
        name = _name_at(folded, at + 1, starts, inside)
        if kind == "LOC" and _is_only_sight(folded[at]) and not (name is not None and name.kind == "PER"):
            last = _landmark(folded, at + 1, inside)
            if name is not None and _is_sight_of(folded[at + 1]):
                found.append(Chunk(at, name.last, "LOC"))
            elif name is None and last > at + 1 and _is_sight_of(folded[at + 1]):
                found.append(Chunk(at, last, "LOC"))
            continue
        person = name is not None and name.kind == "PER"
        if last > at + 1 and _stem_in(folded[at], "serving") and not person:
            last = past_purpose(folded, last, at)
        if person and at + 1 in starts and (_stem_in(folded[at], "ledby") or folded[at].endswith("سجن")):
            continue  # سجن فلان: he was jailed; حكومة فلان, شرطة فلان: the man is named, the body described
        if folded[at].endswith("اماره") and at + 1 in starts:
            continue  # إمارة كذا is a place, إمارة منطقة كذا an office
        agency = name is not None and folded[name.first : name.last] == _NATIONS
        if (
            not agency
            and _stem_in(folded[at], "whose")
            and starts.get(at + 1, name) is not None
            and not (person and at + 1 in starts)
        ):
            continue  # a person has an office (مكتب فلان); what a body or a title has is no name
        tasked = kind != "sure" and name is None and _stem_in(folded[at], "serving")
        if tasked:
            last = _tasked(folded, at + 1, inside)
        tasked = tasked and last > at + 1
        if kind == "LOC" and name is None:
            last = _landmark(folded, at + 1, inside)
        if person and kind is None and _stem_in_places(folded[at], "honouring"):
            kind = "LOC"
        if last > at + 1 and (kind in ("sure", "LOC") or tasked or (kind is not None and name is not None)):
            found.append(Chunk(at, last, "LOC" if kind == "LOC" else "ORG"))
    return found


def _stem_in(word: str, name: str) -> bool:
    return any(lexicon.key(stem.text) in lexicon.listed("organisations", name) for stem in find_stems(word))


def _head_kind(word: str) -> str | None:
    """`sure`, `named` (organisations) or `LOC`: what the word makes of what follows; None for most words."""
    for stem in find_stems(word):
        for kind in ("sure", "named"):
            if stem.text in lexicon.listed("organisations", kind):
                return kind
        if stem.text in lexicon.listed("places", "sure") or stem.text in lexicon.listed("places", "grounds"):
            return "LOC"
    return "LOC" if _stem_in_places(word, "sights") else None


def _name_at(folded: list[str], at: int, starts: dict[int, Chunk], inside: set[int]) -> Chunk | None:
    """The name at `at`, bare, in quotation marks or behind titles (مطار الملك فلان)."""
    if at < len(folded) and folded[at] in _QUOTES:
        quoted = starts.get(at + 1)
        return quoted if quoted is not None and "".join(folded[quoted.last : quoted.last + 1]) in _QUOTES else None
    while at < len(folded) and at not in inside and (lexicon.key(folded[at]) in lexicon.titles() or folded[at] in "./"):
        at += 1
    if at not in inside and at < len(folded) and folded[at] in lexicon.listed("places", "outside"):
        seat = starts.get(at + 1)  # شرطة محافظة كذا
        return seat if seat is not None and seat.kind == "LOC" else None
    return starts.get(at)


def _complement(folded: list[str], at: int, starts: dict[int, Chunk], inside: set[int]) -> int:
    """After the words that complete a head at `at - 1`: a name, or definite nouns, then adjectives."""
    begin = at
    name = _name_at(folded, at, starts, inside)
    if name is not None:
        at = name.last + (folded[at] in _QUOTES and folded[name.last] in _QUOTES)
    elif _is_definite(folded[at]) and at not in inside:
        at += 1
    elif at + 1 < len(folded) and _is_middle(folded[at]) and _is_definite(folded[at + 1]) and not {at, at + 1} & inside:
        at += 2
    elif at + 1 in starts and _is_middle(folded[at]):
        at = starts[at + 1].last
    if at > begin:
        end = min(len(folded), max(at, begin + _LONGEST))
        while at < end and at not in inside:
            if not (_is_attribute(folded[at]) or _is_joined(folded, at) or is_sort(folded, at)):
                break
            at += 1
    return at


def _tasked(folded: list[str], at: int, inside: set[int]) -> int:
    """After a task and the noun that it is about, behind any head (وكالة حماية البيئة)."""
    if at + 1 >= len(folded) or {at, at + 1} & inside or not _is_definite(folded[at + 1]):
        return at
    return at + 2 if folded[at] in lexicon.listed("organisations", "middles") else at


def _landmark(folded: list[str], at: int, inside: set[int]) -> int:
    """After the word that names a landmark although the tagger does not know it, and its adjectives.

    A town of the list, or any noun before an adjective of landmarks (قاعدة كذا الجوية), is such a word; a plain noun
    (قاعدة البيانات) is none.
    """
    last = at + 1
    while last < len(folded) and last not in inside and _is_attribute(folded[last]):
        last += 1
    word = folded[at]
    named = last > at + 1 and lexicon.key(folded[last - 1]) in lexicon.listed("organisations", "attributes")
    town = word in places() and not lexicon.is_counted(word)
    if (
        at not in inside
        and _is_definite(word)
        and (_stem_in_places(folded[at - 1], "grounds") or _stem_in_places(folded[at - 1], "sights"))
    ):
        return last if lexicon.key(word) not in _everybodys() else at
    second = folded[at + 1] if at + 1 < len(folded) else ""
    if at not in inside and word in lexicon.listed("places", "compound") and second[:1].isalpha():
        return at + 2  # ميناء رأس كذا
    if at not in inside and _stem_in_places(folded[at - 1], "named") and is_strange(word):
        return at + 1
    return last if at not in inside and word.isalpha() and (town or (named and not lexicon.is_counted(word))) else at


def _stem_in_places(word: str, name: str) -> bool:
    return any(stem.text in lexicon.listed("places", name) for stem in find_stems(word))


@kept
def _is_only_sight(word: str) -> bool:
    """Whether a word is a sight's head and no other landmark's."""
    other = _stem_in_places(word, "sure") or _stem_in_places(word, "grounds")
    return _stem_in_places(word, "sights") and not other


def _is_sight_of(word: str) -> bool:
    """Whether a sight is called by a word: a definite noun, or the first of a place's two words."""
    return _is_definite(word) or word in lexicon.listed("places", "compound")


def _is_middle(word: str) -> bool:
    """A noun without the article that another must complete: حقوق الإنسان، مطارات المدينة."""
    plural = word.endswith("ات") and len(word) > _ARTICLE + 1 and not word.startswith("ال")
    return plural or word in lexicon.listed("organisations", "middles")


def _is_joined(folded: list[str], at: int) -> bool:
    """A second noun of one department: وزارة الزراعة والمياه; but no other body."""
    word = folded[at]
    if not word.startswith("وال") or not folded[at - 1].startswith("ال") or _is_attribute(folded[at - 1]):
        return False
    return lexicon.key(word[1:]) not in lexicon.organisation_heads() and not lexicon.is_nationality(word[1:])


def _is_definite(word: str) -> bool:
    return word.startswith("ال") and len(word) > _ARTICLE


@kept
def _is_attribute(word: str) -> bool:
    known = lexicon.key(word) in lexicon.listed("organisations", "attributes") or lexicon.is_nationality(word)
    return known and word.startswith("ال")


@needs(StemIn(lambda: ("العامه", "بعثه")))
def joined(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Offices of a body: الأمانة العامة لمنظمة كذا، بعثة كذا في كذا."""
    starts = {chunk.first: chunk for chunk in chunks}
    found = []
    for chunk in chunks:
        first, last = chunk.first, chunk.last
        general = first > 1 and folded[first].startswith("ل") and folded[first - 1] == "العامه"
        if general and chunk.kind == "ORG" and lexicon.key(folded[first - 2]) in ("امانه", "اداره"):
            first -= 2
        if (
            _is_mission(folded[first])
            and folded[last : last + 1] == ["في"]
            and last + 1 in starts
            and starts[last + 1].kind == "LOC"
        ):
            last = starts[last + 1].last
        if (first, last) != (chunk.first, chunk.last):
            found.append(Chunk(first, last, "ORG"))
    return found


def _is_mission(word: str) -> bool:
    return any(stem.text == "بعثه" for stem in find_stems(word))
