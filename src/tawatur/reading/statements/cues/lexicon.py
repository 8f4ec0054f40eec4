"""The cues of a text: which words report speech, in what form, and what may open their content."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final

import msgspec

from tawatur.arabic import kept, load_words
from tawatur.reading.statements.words.inflect import (
    Form,
    noun_forms,
    participle_forms,
    past_forms,
    present_forms,
    spell,
)

HANDING: Final = frozenset(("نقل", "أورد", "نشر", "ذكر", "بث"))  # lemmas by which media hand another's words on
_MAKERS: Final = (
    ("past", past_forms),
    ("present", present_forms),
    ("participle", participle_forms),
    ("noun", noun_forms),
)
_AND: Final = ("و", "ف")
_OPENING: Final = frozenset("وفسلباك")  # letters that may stand before a reporting word
# article and prepositions that a noun may have attached, by their first letter
_BEFORE_NOUNS: Final = {"ب": ("بال", "ب"), "ا": ("ال",), "ل": ("لل", "ل"), "ك": ("ك",)}
_SHORT: Final = frozenset(("حث", "حض", "صب", "دق"))  # verbs of two letters that و leaves recognisable
_ANSWERS: Final = ("فرد", "رد")  # only with ف: ورد is a verb of its own


class CueWord(msgspec.Struct, frozen=True):
    """One way to understand a spelling as a reporting word.

    Attributes:
        lemma: The past of its verb.
        form: What the spelling says of person, number and kind.
        takes: What may open the content: `that`, `quote`, `object` or prepositions.
        stance: Kind of speech act.
        told: Whether the verb's object is whom the words are told to (دعا فلاناً إلى).
        relay: Whether its subject passes on another's words (نقل عن).
        objects: Bare objects that it needs to be a cue at all; empty for any.
        needs: Whether it cannot do without an object: one noun phrase behind it is whom or what it affects.
        whole: Whether object and what follows ب make one content.
        light: Whether the speech act is the noun that the verb governs (وجه الشكر).
        speech: Whether it is nothing but speech, so that it reports wherever somebody speaks beside it.
    """

    lemma: str
    form: Form
    takes: frozenset[str]
    stance: str
    told: bool = False
    relay: bool = False
    objects: frozenset[str] = frozenset()
    whole: bool = False
    needs: bool = False
    light: bool = False
    speech: bool = False


class Hit(msgspec.Struct, frozen=True):
    """A reporting word met in the text.

    Attributes:
        at: Its index among the words.
        words: All ways to understand it, in the lexicon's order.
        joined: Whether و or ف stands before it, attached or not.
        prefix: The letters taken off (`و`, `فس`, `ب`, `ال`).
    """

    at: int
    words: tuple[CueWord, ...]
    joined: bool
    prefix: str = ""

    @property
    def kind(self) -> str:
        """`verb`, `participle` or `noun`, by the first way to understand it."""
        return self.words[0].form.kind

    @property
    def form(self) -> Form:
        """The form of the first way to understand it."""
        return self.words[0].form

    def takes(self, opener: str) -> bool:
        """Whether any of its readings lets `opener` open the content."""
        return any(opener in word.takes for word in self.words)

    @property
    def is_light(self) -> bool:
        """Whether the noun that it governs is the speech act."""
        return self.words[0].light

    @property
    def is_speech(self) -> bool:
        """Whether it is nothing but speech (استنكر، طالب)."""
        return self.words[0].speech

    @property
    def relays(self) -> bool:
        """Whether it passes on another's words."""
        return self.words[0].relay


_Found = tuple[tuple[CueWord, ...], bool, str]  # a hit wherever it stands: its words, whether joined, its prefix


@cache
def lexicon() -> dict[str, tuple[CueWord, ...]]:
    """Every spelling that may report speech, with the ways to understand it; made once from `cues.yml`."""
    source = load_words("cues")
    found: dict[str, list[CueWord]] = {}
    for entry in (*source["verbs"], *source["denied"]):
        _enter(found, entry, relay=False)
    for entry in source["relays"]:
        _enter(found, entry, relay=True)
    return {spelling: tuple(words) for spelling, words in found.items()}


@cache
def according() -> frozenset[str]:
    """Words that open a formula and name a source behind them (وفق، بحسب), spelled."""
    return frozenset(map(spell, load_words("cues")["according"]))


@cache
def light_lexicon() -> dict[str, tuple[CueWord, ...]]:
    """The verbs that report by the noun they govern (وجه الشكر), by spelling."""
    found: dict[str, list[CueWord]] = {}
    for entry in load_words("cues")["light"]:
        _enter(found, {"takes": "", "light": True, **entry}, relay=False)
    return {spelling: tuple(words) for spelling, words in found.items()}


def _enter(found: dict[str, list[CueWord]], entry: dict[str, Any], relay: bool) -> None:
    takes = frozenset(spell(word) for word in entry.get("takes", "that").split())
    objects = frozenset(spell(word) for word in entry.get("objects", ()))
    for field, make in _MAKERS:
        if field not in entry:
            continue
        for spelling, form in make(entry[field]):
            word = CueWord(
                entry.get("past") or entry["lemma"],
                form,
                takes,
                entry.get("stance", "says"),
                bool(entry.get("told")),
                relay,
                objects,
                bool(entry.get("whole")),
                bool(entry.get("needs")),
                bool(entry.get("light")),
                bool(entry.get("speech")),
            )
            held = found.setdefault(spelling, [])
            if all((other.lemma, other.form) != (word.lemma, word.form) for other in held):
                first = form.kind == "participle" and bool(held) and held[0].form.number == "d"
                held.insert(0 if first else len(held), word)  # آملا is rather a participle than two who hope


def find_hits(spelled: Sequence[str], light: bool = False) -> Iterator[Hit]:
    """The reporting words of a text, in order.

    Args:
        spelled: The words of the text as `spell` has them.
        light: Whether to look for light verbs instead.

    Yields:
        Hits; whether each reports anything here is for others to decide.
    """
    yield from find_both(spelled)[light]


def find_both(spelled: Sequence[str]) -> tuple[list[Hit], list[Hit]]:
    """The reporting words of a text and its light verbs, each in order, by one look at every word.

    Args:
        spelled: The words of the text as `spell` has them.
    """
    found: tuple[list[Hit], list[Hit]] = ([], [])
    for at, both in enumerate(map(_look_up_both, spelled)):
        if both is not None:
            for hits, one in zip(found, both, strict=True):
                if one is not None:
                    words, joined, prefix = one
                    hits.append(Hit(at, words, joined or (at > 0 and spelled[at - 1] in _AND), prefix))
    return found


@kept
def _look_up_both(word: str) -> tuple[_Found | None, _Found | None] | None:
    """What a spelled word may be in the lexicon and among light verbs; None for the many that are in neither."""
    found = _look_up(lexicon(), word), _look_up(light_lexicon(), word)
    return None if found == (None, None) else found


def _look_up(words: dict[str, tuple[CueWord, ...]], word: str) -> _Found | None:
    """The reporting words that a spelled word may be, whether it is joined to what stands before, its prefix."""
    found = words.get(word)
    if found:
        return found, False, ""
    first = word[:1]
    if first not in _OPENING:
        return None
    rest = word[1:]
    if len(word) < 4:
        found = words.get(rest) if first in _AND and (rest in _SHORT or (word, rest) == _ANSWERS) else None
        return (found, True, first) if found else None
    if first in _AND:
        found = words.get(rest)
        if found:
            return found, True, first
        if rest[0] == "س":
            found = _verbs(words, rest[1:], "present")
            return (found, True, first + "س") if found else _with_article(words, rest, True)
        return _with_article(words, rest, True)
    if first == "س":
        found = _verbs(words, rest, "present")
        return (found, False, "س") if found else None
    if first == "ل":
        found = _verbs(words, rest, "present") or _nouns(words, rest)
        return (found, False, "ل") if found else _with_article(words, word, False)
    return _with_article(words, word, False)


def _with_article(words: dict[str, tuple[CueWord, ...]], word: str, joined: bool) -> _Found | None:
    for prefix in _BEFORE_NOUNS.get(word[0], ()):
        if word.startswith(prefix):
            found = _nouns(words, word[len(prefix) :])
            if found and (prefix == "ب" or prefix == "ل" or not found[0].form.suffix):
                return found, joined, prefix
    return None


def _verbs(words: dict[str, tuple[CueWord, ...]], word: str, tense: str) -> tuple[CueWord, ...]:
    return tuple(w for w in words.get(word, ()) if w.form.kind == "verb" and w.form.tense == tense)


def _nouns(words: dict[str, tuple[CueWord, ...]], word: str) -> tuple[CueWord, ...]:
    held = words.get(word)
    return tuple(w for w in held if w.form.kind == "noun") if held else ()
