"""An article as one row of words, with what is known about each: sentence, paragraph, name, quotation.

Everything that finds statements looks at this row, so that each question is asked of the text once.
"""

from bisect import bisect_right
from operator import attrgetter
from typing import Final

import msgspec

from tawatur.arabic import Word, kept
from tawatur.article import Article
from tawatur.reading.nouns import Entity, Sentence
from tawatur.reading.statements.words.inflect import spell_bare
from tawatur.reading.statements.words.quotes import Quote, find_quotes

_BARE: Final = attrgetter("bare")
_SUFFIXES: Final = ("", "ه", "ها", "هم", "هما", "هن", "ني", "نى", "نا", "ي")
THAT: Final = frozenset(head + suffix for head in ("ان", "بان") for suffix in _SUFFIXES)
COMMAS: Final = frozenset("،,؛;")
STOPS: Final = frozenset(".؟?!…")
# words that tie a clause to the one before it
LINKS: Final = frozenset(("كما", "فيما", "بينما", "وقد", "قد", "ثم", "و", "وكما", "هذا", "وفيما"))


# the final ي of these little words is written ى in Egypt and the Sudan
_EGYPTIAN: Final = {
    form: form[:-1] + "ي"
    for form in ("فى", "وفى", "التى", "الذى", "اللذى", "هى", "وهى", "والتى", "والذى", "اى", "ثانى", "حوالى")
}


# newspapers that end every word in ي (Egypt, about 2000) write the little words and past verbs so too
_DOTTED: Final = (
    {form: form[:-1] + "ى" for stem in ("الي", "علي", "حتي", "لدي", "متي", "سوي", "مدي") for form in (stem, "و" + stem)}
    | {
        prefix + verb: prefix + verb[:-1] + "ى"
        for verb in (
            "ابدي",
            "تبني",
            "ادلي",
            "القي",
            "دعي",
            "عزي",
            "اثني",
            "اوصي",
            "تمني",
            "مضي",
            "اجري",
            "ادعي",
            "حكي",
            "روي",
            "انهي",
            "تحدي",
            "تلقي",
            "استثني",
            "اشتكي",
            "بكي",
            "افتي",
            "انتهي",
            "التقي",
            "تفادي",
            "نعي",
        )
        for prefix in ("", "و", "ف")
    }
    | {"وراي": "وراى"}
)  # without و it is as often the noun
_PAUSE: Final = "·"  # how the dot of an abbreviation is spelled: no full stop
_ABBREVIATION: Final = 2  # letters of one
_TO_DOTTED: Final = frozenset(("الي",))  # not والي alone: he governs a province
_TO: Final = frozenset(("الى", "والى"))


# told to, or before whom, and nobody's name
_PRESS: Final = frozenset(
    ("للصحافيين", "للصحفيين", "للصحافة", "للاعلام", "للاعلاميين", "لصحافيين", "لصحفيين", "لاعلاميين")
)


class Name(msgspec.Struct, frozen=True):
    """A mention among the words.

    Attributes:
        entity: Index of its entity.
        first, last: Words `[first, last)` that it touches.
        start, end: Characters.
    """

    entity: int
    first: int
    last: int
    start: int
    end: int


class Scene(msgspec.Struct, frozen=True):
    """The row of words.

    Attributes:
        article: Where it comes from.
        entities: Its names.
        words: Words and marks of headline and body in order.
        spelled: The same as the cue lexicon spells them.
        sentence: Index of the sentence of each word.
        ends: For each word the index after the last word of its sentence.
        starts: For each word the index of the first word of its sentence.
        part: Kind of the part of each word.
        paragraph: Index of the part of each word.
        names: Mentions in order.
        name_at: For each word the index of the mention that covers it, -1 without one.
        quotes: Quotations in order of their opening.
        quote_at: For each word the index of the innermost quotation that holds it, -1 without one.
        opens: Index of the quotation that a mark opens, by word.
        closes: Index of the quotation that a mark closes, by word.
    """

    article: Article
    entities: tuple[Entity, ...]
    words: tuple[Word, ...]
    spelled: tuple[str, ...]
    sentence: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    part: tuple[str, ...]
    paragraph: tuple[int, ...]
    names: tuple[Name, ...]
    name_at: tuple[int, ...]
    quotes: tuple[Quote, ...]
    quote_at: tuple[int, ...]
    opens: dict[int, int]
    closes: dict[int, int]

    def is_that(self, at: int) -> bool:
        """Whether a word is أنّ or إنّ, with or without a pronoun, and not the name آن or a letter of a foreign name."""
        if self.spelled[at] not in THAT or self.name_at[at] >= 0 or self.words[at].bare[0] == "آ":
            return False
        return self.is_apart(at) and self.spelled[at + 1 : at + 2] != ("شاء",)  # إن شاء الله

    def is_apart(self, at: int) -> bool:
        """Whether a word stands by itself, no part of letters and digits tied together (إتش7إن9، إن.اتش.كيه)."""
        text, word = self.article.text, self.words[at]
        if word.start and (text[word.start - 1].isalnum() or self._is_dotted(at)):
            return False
        after = text[word.end : word.end + 2]
        if after[:1].isdigit() or (after[:1] == "." and after[1:].isalpha()):
            return False
        return not self._is_letter(at)

    def _is_dotted(self, at: int) -> bool:
        """Whether a dot ties a word to the letter before it (سي.أن.أن)."""
        if at < 2 or self.words[at - 1].text != "." or self.words[at - 1].end != self.words[at].start:
            return False
        letter = self.words[at - 2]
        return letter.end == self.words[at - 1].start and letter.end - letter.start <= _ABBREVIATION

    def _is_letter(self, at: int) -> bool:
        """Whether إن is the letter N of a foreign name (سي إن إن، إن بي سي)."""
        behind = self.spelled[at + 1] if at + 1 < len(self.spelled) else ""
        if behind in ("بي", "تي"):
            return True
        first = at - 1 if self.spelled[at - 1] == self.spelled[at] else at
        doubled = first < at or behind == self.spelled[at]
        return doubled and first > 0 and self.spelled[first - 1].removeprefix("ل") in ("سي", "السي")

    def entity_at(self, at: int) -> Entity | None:
        """The entity whose name covers a word."""
        name = self.name_at[at]
        return self.entities[self.names[name].entity] if name >= 0 else None

    def is_person(self, at: int) -> bool:
        """Whether a person's name covers a word."""
        entity = self.entity_at(at)
        return entity is not None and entity.kind == "person"

    def begins_person(self, at: int) -> bool:
        """Whether a person's name begins at a word; never behind the text's end."""
        return at < len(self.words) and self.is_person(at) and self.names[self.name_at[at]].first == at


def set_scene(article: Article, sentences: tuple[Sentence, ...], entities: tuple[Entity, ...]) -> Scene:
    """Lay an article out as one row of words.

    Args:
        article: The article.
        sentences: Its sentences, in order.
        entities: Its names.

    Returns:
        The row.
    """
    words: list[Word] = []
    sentence: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    part: list[str] = []
    paragraph: list[int] = []
    for one in sentences:
        first, count = len(words), len(one.words)
        words.extend(one.words)
        sentence.extend([one.index] * count)
        starts.extend([first] * count)
        ends.extend([first + count] * count)
        part.extend([one.part] * count)
        paragraph.extend([one.paragraph] * count)
    spelled = _spell_all(words, ends)
    names, name_at = _lay_names(words, entities)
    quotes, quote_at, opens, closes = find_quotes(article.text, words, paragraph, ends)
    return Scene(
        article,
        entities,
        tuple(words),
        spelled,
        tuple(sentence),
        tuple(starts),
        tuple(ends),
        tuple(part),
        tuple(paragraph),
        names,
        name_at,
        quotes,
        quote_at,
        opens,
        closes,
    )


def _abbreviates(words: list[Word], k: int, ends: list[int]) -> bool:
    """Whether a word is the dot of an abbreviation: inside a sentence, behind one or two letters (د. فلان)."""
    if words[k].text != "." or not 0 < k < ends[k] - 1:
        return False
    return words[k - 1].bare.isalpha() and len(words[k - 1].bare) <= _ABBREVIATION


def _spell_all(words: list[Word], ends: list[int]) -> tuple[str, ...]:
    """The words as the lexicon spells them, whatever the newspaper does with its final ي."""
    row = list(map(_spell, map(_BARE, words)))
    for k in [k for k, word in enumerate(row) if word == "."]:
        if _abbreviates(words, k, ends):
            row[k] = _PAUSE
    spelled = tuple(row)
    if _TO_DOTTED.isdisjoint(spelled) or not _TO.isdisjoint(spelled):
        return spelled
    return tuple(_DOTTED.get(word, word) for word in spelled)


@kept
def _spell(word: str) -> str:
    spelled = spell_bare(word)
    return _EGYPTIAN.get(spelled, spelled)


def _lay_names(words: list[Word], entities: tuple[Entity, ...]) -> tuple[tuple[Name, ...], tuple[int, ...]]:
    places = sorted((span.start, -span.end, index) for index, entity in enumerate(entities) for span in entity.mentions)
    names: list[Name] = []
    name_at = [-1] * len(words)
    ends = [word.end for word in words]
    at = 0
    for start, minus_end, index in places:
        end = -minus_end
        at = bisect_right(ends, start, at)
        if at == len(words):
            break
        if words[at].start >= end or (names and start < names[-1].end):
            continue
        if _is_particle(words[at], end):
            continue  # أن is nobody's name, whatever a recogniser says
        last = at
        while last < len(words) and words[last].start < end:
            name_at[last] = len(names)
            last += 1
        names.append(Name(index, at, last, start, end))
    return tuple(names), tuple(name_at)


def _is_particle(word: Word, end: int) -> bool:
    """Whether a mention is nothing but أن, أمام or the press at large: no name but آن and, without a hamza, بان."""
    spelled = spell_bare(word.bare)
    if spelled in _PRESS or (word.bare == "أمام" and word.end >= end):
        return True
    return word.end >= end and spelled in THAT and word.bare[0] != "آ" and word.bare != "بان"
