"""Rules of bodies told by a chain of nouns: a bare head, bare nouns, a definite one and what qualifies it.

The head is a word that hardly ever means anything but a body (نقابة, رابطة, لجنة), or one of wider use behind an office
or a verb of saying (رئيس مركز أبحاث الطاقة). Bare nouns lead to a definite noun or a name that closes the chain; behind
it stand adjectives that agree with it or with the head, a second task, a purpose.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tawatur.arabic import find_stems, kept, places, with_clitics
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk, by_word
from tawatur.reading.names.patterns.bodies import is_adjective, is_feminine
from tawatur.reading.names.patterns.edges import is_known
from tawatur.reading.names.patterns.purposes import governs, is_task, past_purpose
from tawatur.reading.names.patterns.triggers import StemIn, needs

_LONGEST: Final = 3  # bare nouns between a head and its definite noun
_SHORTEST: Final = 3  # letters of a bare noun
_DEFINITE: Final = 4  # letters of a definite noun with the article
_ACT: Final = 7  # letters of التنمية
_TAIL: Final = 5  # adjectives and joined nouns behind it
_VERBAL: Final = ("وا", "نا")
_ATTACHED: Final = ("ال", "لل", "وال", "بال", "فال", "كال")
_PEOPLE: Final = ("ين", "يون")
_NATIONS: Final = ("يين", "يون")
_OWNED: Final = ("ها", "هم", "هما", "كم")


@cache
def _sure_heads() -> frozenset[str]:
    return lexicon.listed("organisations", "chained")


@cache
def _led_heads() -> frozenset[str]:
    return lexicon.listed("organisations", "chainedled")


@cache
def _with_heads() -> frozenset[str]:
    """The words that `_head` may find a head in."""
    return with_clitics(_sure_heads() | _led_heads())


@kept
def _head(word: str) -> str:
    """The stem of a word that opens a chain, empty where none does."""
    heads = _sure_heads() | _led_heads()
    return next((stem.text for stem in find_stems(word) if stem.text in heads and not stem.fused), "")


@needs(StemIn(lambda: _sure_heads() | _led_heads()))
def chains(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """Bodies that a chain of nouns names, where the tagger has nothing or less."""
    inside = by_word(chunks)
    found: list[Chunk] = []
    heads = _with_heads()
    for at in [at for at, word in enumerate(folded[:-1]) if word in heads]:
        head = _head(folded[at])
        own = inside.get(at)
        if not head or (found and at < found[-1].last) or (own is not None and not _may_grow(folded, at, own)):
            continue
        others = {i: chunk for i, chunk in inside.items() if chunk is not own}
        last = _past_chain(folded, at, head, others)
        longer = own is None or own.last < last
        if last > at + 1 and longer and _is_free(others, at, last):
            found.append(Chunk(at, last, "ORG"))
    return found


def _may_grow(folded: list[str], at: int, own: Chunk) -> bool:
    """Whether a name found at a head may be the beginning of a longer one; a listed body's is whole."""
    return own.first == at and own.kind != "PER" and not is_known(folded[own.first : own.last])


def _is_free(inside: dict[int, Chunk], first: int, last: int) -> bool:
    """Whether no name reaches over the end, and no person stands inside."""
    others = {inside[i] for i in range(first, last) if i in inside}
    return all(first <= other.first and other.last <= last and other.kind != "PER" for other in others)


def _is_sure(folded: list[str], at: int, head: str, bare: int) -> bool:
    """Whether a head names a body here: by itself, by the men whose it is, or since it acts or is led."""
    if head in _sure_heads():
        return True
    if _is_troop(head, folded[at + 1]):
        return True
    if bare and folded[at + 1] in lexicon.listed("organisations", "fighters"):
        return True
    before = folded[at - 1] if at else ""
    led = before == "باسم" or _is_office(before) or _says(before)
    if not bare and head in lexicon.listed("organisations", "ofevery"):
        return led and _is_joined_task(folded, at + 2)
    return led and (bare > 0 or head not in lexicon.listed("organisations", "ofevery"))


@kept
def _is_office(word: str) -> bool:
    offices = lexicon.titles()
    return any(offices.get(stem.text) in ("office", "rank") for stem in find_stems(word))


@kept
def _says(word: str) -> bool:
    return any(stem.text in lexicon.listed("frames", "saying") for stem in find_stems(word))


def _past_chain(folded: list[str], at: int, head: str, inside: dict[int, Chunk]) -> int:
    """After the chain that a head at `at` opens, or `at` where it opens none."""
    last, feminine = at + 1, is_feminine(head)
    while last < len(folded) and last - at <= _LONGEST and last not in inside:
        if not (_is_bare(folded[last]) or _is_of_people(folded[last], feminine)):
            break
        last += 1
    bare = last - at - 1
    if last >= len(folded) or " ".join((head, folded[at + 1])) in _plain() or not _is_sure(folded, at, head, bare):
        return at
    name = inside.get(last)
    if not bare and name is not None and name.kind == "ORG" and name.first == last and _is_troop(head, folded[last]):
        return name.last  # قوات | خفر السواحل
    if bare and name is not None and name.first == last and name.kind == "LOC" and not _is_seat(folded[last]):
        last = name.last
    elif name is None and (_may_close(folded[last], bare) or (bare and folded[last] in places())):
        last += 1
    else:
        return at
    return _past_tail(folded, last, head, inside)


def _is_joined_task(folded: list[str], at: int) -> bool:
    """Whether a second task and what it is about stand at `at`: إدارة كذا وإعادة كذا."""
    word = folded[at] if at + 1 < len(folded) else ""
    return word[:1] == "و" and is_task(word[1:]) and _is_definite(folded[at + 1])


def _is_troop(head: str, noun: str) -> bool:
    """Whether a name without the article is rather what men are for, whose noun stands before it."""
    return head in ("قوات", "لجان", "وحدات", "وحده") and noun in lexicon.listed("organisations", "guards")


@cache
def _plain() -> frozenset[str]:
    """Heads with the noun behind them that describe what every body has: مجلس إدارة, هيئة التدريس."""
    return frozenset(" ".join(map(lexicon.folded, words.split())) for words in lexicon.words("organisations", "plain"))


def _past_tail(folded: list[str], last: int, head: str, inside: dict[int, Chunk]) -> int:
    """After what qualifies a chain that ends before `last`: adjectives, a joined noun, what it serves."""
    noun, feminine = folded[last - 1], is_feminine(head)
    abroad = head in lexicon.listed("organisations", "rallied")
    end = min(len(folded), last + _TAIL)
    while last < end and last not in inside:
        word = folded[last]
        if (
            word.startswith("وال")
            and folded[last - 1].startswith(("ال", "وال"))
            and _is_second(word[1:], folded[last - 1])
        ):
            noun = word[1:]
        elif word == "غير" and last + 1 < end and folded[last + 1].startswith("ال"):
            last += 1
        elif not _qualifies(word, noun, feminine) or (abroad and lexicon.is_nationality(word)):
            break
        last += 1
    if folded[last : last + 1] in (["عن"], ["علي"]) and governs(noun, folded[last]):
        after = folded[last + 1] if last + 1 < len(folded) else ""
        return last + 2 if _is_definite(after) else last
    if head == "هييه" and lexicon.key(noun) == "دفاع":
        return 0  # of a trial, not of a state
    return past_purpose(folded, last)


def _is_second(word: str, before: str) -> bool:
    """Whether a joined definite noun or adjective is of the same sort as the word before it."""
    other = lexicon.key(word) in lexicon.organisation_heads() or lexicon.key(word) in lexicon.titles()
    if other or lexicon.is_nationality(word) or word in places():
        return False
    if word.endswith(_PEOPLE) or before.endswith(_PEOPLE):
        return word.endswith(_PEOPLE) and before.endswith(_PEOPLE)
    return not _is_relation(word) or before.endswith("يه")


def _is_relation(word: str) -> bool:
    """Whether a definite word is an adjective of relation in the feminine, no noun of an act (التنمية)."""
    return word.endswith("يه") and not (word.startswith("الت") and len(word) == _ACT)


def _qualifies(word: str, noun: str, feminine: bool) -> bool:
    """Whether a word is an adjective of the head or of the chain's last noun, and names nothing that is done."""
    key = lexicon.key(word)
    if not word.startswith("ال") or key in lexicon.listed("organisations", "nouns") or key in lexicon.titles():
        return False
    if key in lexicon.listed("organisations", "epithets") or key in lexicon.organisation_heads():
        return False
    plural = noun.endswith(_PEOPLE)
    if plural and word.endswith(_NATIONS):
        return True
    return is_adjective(word, feminine) or (not plural and is_adjective(word, is_feminine(noun)))


@kept
def _is_definite(word: str) -> bool:
    pointing = lexicon.listed("organisations", "pointing")
    return word.startswith("ال") and len(word) > _DEFINITE and lexicon.key(word) not in pointing


def _is_seat(word: str) -> bool:
    """Whether a place stands behind an attached preposition: it tells where, not which."""
    return (
        word.startswith(("ب", "لل")) and word not in places() and any(s.text in places() for s in find_stems(word)[1:])
    )


def _may_close(word: str, bare: int) -> bool:
    """Whether a definite word may close a chain: no title of one man (حزب الرئيس), no participle behind a name."""
    if not _is_definite(word) or (not bare and lexicon.key(word) in lexicon.titles()):
        return False
    return not (bare and word.startswith("المت") and word.endswith("ه"))


@kept
def _is_bare(word: str) -> bool:
    """Whether a word may be a noun between a head and its definite noun: no verb, no adjective, no particle."""
    if len(word) < _SHORTEST or not word.isalpha() or word.isascii() or word.startswith(_ATTACHED):
        return False
    if any(word in lexicon.listed("organisations", name) for name in ("middles", "tasks", "fighters", "own")):
        return True
    if word in _particles() or word in lexicon.titles() or _is_conjugated(word) or lexicon.is_nationality(word):
        return False
    if word[0] in "ول" or word.endswith(_OWNED):
        return False
    return not _is_indefinite_adjective(word)


@cache
def _particles() -> frozenset[str]:
    return frozenset(lexicon.folded(word) for word in lexicon.words("organisations", "particles"))


def _is_of_people(word: str, feminine: bool) -> bool:
    """Whether a word in ي is a plural before its noun (نقابة مستوردي كذا) rather than the head's adjective."""
    if not word.endswith("ي") or len(word) < _DEFINITE or not word.isalpha() or word.startswith(("ال", "ي", "ت", "و")):
        return False
    lists = (lexicon.listed("organisations", name) for name in ("attributes", "participles", "loose", "epithets"))
    plain = lexicon.is_nationality(word) or word in _particles() or any(word in words for words in lists)
    return not plain and (feminine or word.startswith("م"))


def _is_conjugated(word: str) -> bool:
    """Whether a word has the form of a verb: قررت, تضم, يرأس; but تجار and تنظيم are nouns."""
    if word.endswith(_VERBAL) or (word.endswith("ت") and not word.endswith("ات")):
        return True
    if word.startswith("است"):
        return word[-2] != "ا" and not word.endswith(("ات", "ه"))
    if word.startswith("ي") or word in lexicon.listed("frames", "saying"):
        return True
    masdar = word[3:4] == "ي" or word[2:3] == "ا" or word.endswith("ه")
    return word.startswith("ت") and not masdar


def _is_indefinite_adjective(word: str) -> bool:
    if any(
        word in lexicon.listed("organisations", name) for name in ("attributes", "participles", "loose", "epithets")
    ):
        return True
    return word.endswith(("يه", "ي")) and len(word) > _DEFINITE and word not in lexicon.listed("organisations", "nouns")
