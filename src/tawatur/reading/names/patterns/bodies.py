"""Rules of bodies by the grammar of their names: a head, what it is of, and adjectives that agree with the head.

A definite head takes definite adjectives of its gender (الهيئة العليا المستقلة) and then a purpose (للانتخابات). A head
without the article that a definite adjective agrees with, over a word that cannot have that adjective, encloses a name
(مجموعة كذا التطوعية, فريق الخدمة الدولي).
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import Stem, find_stems, kept, places, with_clitics
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.purposes import past_purpose
from tawatur.reading.names.patterns.triggers import StemIn, needs

_LONGEST: Final = 6  # words of adjectives at most
_SHORTEST: Final = 4  # letters of an adjective with the article
_NISBA: Final = 6  # letters of الفلاني at least
_ARMED: Final = frozenset({"ميليشيات", "مليشيات"})  # any adjective of relation says whose they are
_FEMININE: Final = frozenset(["عليا", "كبري", "خضراء", "حمراء", "بيضاء", "زرقاء", "سوداء"])  # feminine without ة
_ROOTED: Final = ("توجيه", "ترفيه", "تنبيه", "فقه")  # whose last letter is of the root
_PARTNERS: Final = frozenset({"مع", "بين", "ضد"})


@cache
def _heads() -> frozenset[str]:
    return lexicon.organisation_heads() | lexicon.listed("organisations", "national")


@cache
def _with_definite_heads() -> frozenset[str]:
    """The words that `_definite_head` finds a head in."""
    return with_clitics(form for head in _heads() for form in (f"ال{head}", head) if form.startswith("ال"))


@cache
def _with_bare_heads() -> frozenset[str]:
    """The words that `_bare_head` finds a head in."""
    return with_clitics(lexicon.organisation_heads())


@kept
def _definite_head(word: str) -> Stem | None:
    heads = _heads()
    return next((s for s in find_stems(word) if s.text.startswith("ال") and lexicon.key(s.text) in heads), None)


@needs(StemIn(_heads))
def bodies(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Definite heads with their adjectives, and with what they serve."""
    inside = by_word(chunks)
    found: list[Chunk] = []
    definite = _with_definite_heads()
    for at in [at for at, word in enumerate(folded[:-1]) if word in definite]:
        head = _definite_head(folded[at])
        if head is None or (found and at < found[-1].last):
            continue
        own = inside.get(at)
        if own is not None and own.first != at:
            continue
        last = max(_body(folded, at, head.text), _alone(folded, at, head.text))
        if not _is_free(inside, at, last):
            last = next((i for i in range(at + 2, last) if folded[i].startswith("ل")), last)  # another name is its end
        if last > at and _is_free(inside, at, last) and (own is None or own.last < last or own.kind != "ORG"):
            found.append(Chunk(at, last, "ORG"))
    return found


def _alone(folded: list[str], at: int, head: str) -> int:
    """After a head that with the article names one body by itself: التحالف, but not an alliance that is being made."""
    after = folded[at + 1] if at + 1 < len(folded) else ""
    alone = lexicon.key(head) in lexicon.listed("organisations", "alone")
    return at + 1 if alone and after not in _PARTNERS and not after.startswith("وال") else at


def _is_free(inside: dict[int, Chunk], first: int, last: int) -> bool:
    """Whether names inside `[first, last)` end there too, and none of them is a person's."""
    others = {inside[i] for i in range(first, last) if i in inside}
    return all(first <= other.first and other.last <= last and other.kind != "PER" for other in others)


def _body(folded: list[str], at: int, head: str) -> int:
    """After the body's name that a definite head at `at` opens, or `at` where it opens none."""
    key = lexicon.key(head)
    feminine = is_feminine(head)
    last, nation, named = at + 1, False, False
    if end := _past_task(folded, at + 1, key, feminine):
        return end
    while last < len(folded) and last - at < _LONGEST:
        word = folded[last]
        if lexicon.key(word) in _loose() or not is_adjective(word, feminine):
            break
        told = lexicon.is_nationality(word)
        if told and nation:
            break
        nation = nation or told
        named = named or told or lexicon.key(word) in lexicon.listed("organisations", "attributes")
        last += 1
    adjectives = last - at - 1
    relation = adjectives > 0 and folded[at + 1].endswith(("ي", "يه"))
    named = named or key in _ARMED or (relation and key in lexicon.listed("organisations", "chambers"))
    if key in lexicon.listed("organisations", "serving"):
        end = past_purpose(folded, last, at)
        if end > last and adjectives:
            return end
    if not adjectives or not named:
        return at
    if key in lexicon.listed("organisations", "tasked") and (end := past_purpose(folded, last, at)) > last:
        return end
    if nation and adjectives == 1 and key in lexicon.listed("organisations", "rallied"):
        return at  # الحزب الكردي tells whose it is, not which
    if nation and (key in lexicon.listed("organisations", "national") or adjectives > 1):
        return last
    told = key in lexicon.listed("organisations", "definite") or key in lexicon.listed("organisations", "chambers")
    return last if told else at


@cache
def _loose() -> frozenset[str]:
    return lexicon.listed("organisations", "loose") | lexicon.listed("organisations", "nouns")


def _past_task(folded: list[str], at: int, key: str, feminine: bool) -> int:
    """After a head's adjectives of any sort from `at` on and the task that they lead to (المحلية لحماية كذا), or 0."""
    serving = key in lexicon.listed("organisations", "serving")
    if not serving and key not in lexicon.listed("organisations", "tasked"):
        return 0
    last = at
    while last < len(folded) and last - at < _LONGEST and _agrees(folded[last], feminine):
        last += 1
    word = folded[last] if last < len(folded) else ""
    task = word[2 if word.startswith("لل") else 1 :]
    aimed = task in lexicon.listed("organisations", "tasks")
    if last == at or word[:1] != "ل" or not (aimed or (serving and task in lexicon.listed("organisations", "causes"))):
        return 0
    end = past_purpose(folded, last, at - 1)
    return end if end > last else 0


def _agrees(word: str, feminine: bool) -> bool:
    return is_adjective(word, feminine) and lexicon.key(word) not in lexicon.listed("organisations", "nouns")


def is_feminine(head: str) -> bool:
    """Whether a head takes adjectives in ة: a feminine one, or a plural of things."""
    if head.endswith(_ROOTED):
        return False
    return head.endswith(("ه", "ات", "ايب")) or lexicon.key(head) in ("شرطه", "جمارك", "كتايب")


def is_adjective(word: str, feminine: bool) -> bool:
    """Whether a word has the form of a definite adjective of a gender."""
    if not word.startswith("ال") or len(word) <= _SHORTEST:
        return False
    key = lexicon.key(word)
    listed = key in lexicon.listed("organisations", "attributes") or lexicon.is_nationality(word)
    if feminine:
        form = word.endswith("ه") and (listed or word.endswith("يه") or key in _participles())
        return form or key in _FEMININE
    if word.endswith(("ه", "ات", "ون", "ين")) or key in _FEMININE:
        return False
    return listed or (word.endswith("ي") and len(word) >= _NISBA) or key in _participles()


def _participles() -> frozenset[str]:
    return lexicon.listed("organisations", "participles")


@kept
def _bare_head(word: str) -> str:
    """The first stem of a word that is an organisation's head as the list has it, empty where none is."""
    return next((stem.text for stem in find_stems(word) if stem.text in lexicon.organisation_heads()), "")


@needs(StemIn(lexicon.organisation_heads))
def constructs(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Heads without the article whose own definite adjective closes the name behind one or two other words."""
    inside = by_word(chunks)
    found: list[Chunk] = []
    bare = _with_bare_heads()
    for at in [at for at, word in enumerate(folded[:-2]) if word in bare]:
        head = _bare_head(folded[at])
        if found and at < found[-1].last:
            continue
        own = inside.get(at)
        if own is not None and own.first != at:
            continue
        last = _enclosed(folded, at, head, inside)
        if last > at + 1 and (own is None or own.last < last) and _is_free(inside, at, last):
            found.append(Chunk(at, last, "ORG"))
    return found


def _enclosed(folded: list[str], at: int, head: str, inside: dict[int, Chunk]) -> int:
    """After the adjective that agrees with the head over the word behind it, or `at + 1`."""
    feminine, inner = is_feminine(head), folded[at + 1]
    if not inner[0].isalpha() or len(inner) < 3 or lexicon.key(inner) in lexicon.titles():
        return at + 1
    if at + 1 in inside and inside[at + 1].kind == "ORG" and inner in lexicon.organisation_heads():
        return at + 1  # قوات | جماعة كذا الفلانية
    named = at + 1 in inside or inner in places()
    last = inside[at + 1].last if at + 1 in inside and inside[at + 1].first == at + 1 else at + 2
    if last >= len(folded) or not is_adjective(folded[last], feminine):
        return at + 1
    if lexicon.key(folded[last]) in lexicon.listed("organisations", "loose"):
        return at + 1
    nation = lexicon.is_nationality(folded[last])
    if nation and (not inner.startswith("ال") or named):
        return at + 1  # a club or an outlet of some country: the nation stays outside
    if named:
        return last + 1
    if inner.startswith("ال"):
        # the adjective must be the head's and nobody else's
        if feminine == is_feminine(inner) or is_adjective(inner, feminine):
            return at + 1
    elif lexicon.is_common(inner):
        return at + 1
    last += 1
    while last < len(folded) and lexicon.is_nationality(folded[last]) and is_adjective(folded[last], feminine):
        last += 1
    return last
