"""The forms of a reporting word: from past, present, participle and verbal noun to what stands in the text.

Only what newswire uses is made: third persons, first persons for quotations, pronoun suffixes, accusative participles.
Spelling is the light one of `spell`: alef forms made one, marks off, ى and ة kept apart from ي and ه.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from tawatur.arabic import bare

_ALEF: Final = str.maketrans("أإآٱ", "اااا")
_ALEFS: Final = frozenset("أإآٱ")
_OBJECTS: Final = ("ه", "ها", "هم", "هما")
_OWNERS: Final = ("ه", "ها", "هم", "هما", "هن", "نا", "ي")


class Form(msgspec.Struct, frozen=True):
    """What one spelling says of its word.

    Attributes:
        kind: `verb`, `participle` or `noun`.
        gender: `m`, `f`, or an empty string where the form does not tell.
        number: `s`, `d`, `p`, or an empty string.
        tense: `past` or `present` for verbs, else an empty string.
        suffix: Attached pronoun, an empty string without one.
        person: 1 or 3.
    """

    kind: str
    gender: str = ""
    number: str = ""
    tense: str = ""
    suffix: str = ""
    person: int = 3


def spell(word: str) -> str:
    """`word` as the lexicon spells it: marks off, alef forms made one."""
    return bare(word).translate(_ALEF)


def spell_bare(word: str) -> str:
    """`spell` for a word whose marks are off already."""
    return word if _ALEFS.isdisjoint(word) else word.translate(_ALEF)


def past_forms(lemma: str) -> Iterator[tuple[str, Form]]:
    """The past of a verb.

    Args:
        lemma: Third person masculine singular (`أكد`, `نفى`, `دعا`).

    Yields:
        Spelling and what it says.
    """
    past = spell(lemma)
    weak = past[-1] in "اى" and len(past) > 2 and bare(lemma)[-1] != "أ"  # هنأت keeps its hamza
    stem = past[:-1] if weak else past
    dual = stem + ("وا" if past.endswith("ا") else "يا") if weak else past + "ا"
    yield past, Form("verb", "m", "s", "past")
    yield stem + "ت", Form("verb", "f", "s", "past")
    yield dual, Form("verb", "m", "d", "past")
    yield stem + "تا", Form("verb", "f", "d", "past")
    yield stem + "وا", Form("verb", "m", "p", "past")
    long = stem + "ا" if weak else past
    for suffix in _OBJECTS:
        yield long + suffix, Form("verb", "m", "s", "past", suffix)
        yield stem + "ت" + suffix, Form("verb", "f", "s", "past", suffix)
        yield stem + "و" + suffix, Form("verb", "m", "p", "past", suffix)


def present_forms(lemma: str) -> Iterator[tuple[str, Form]]:
    """The present of a verb, from its third person masculine singular (`يؤكد`, `ينفي`, `يدعو`)."""
    stem = spell(lemma)[1:]
    weak = stem[-1] in "يوى"
    short = stem[:-1] if weak else stem
    yield "ي" + stem, Form("verb", "m", "s", "present")
    yield "ت" + stem, Form("verb", "f", "s", "present")
    yield "ن" + stem, Form("verb", "", "p", "present", person=1)
    yield "ا" + stem, Form("verb", "", "s", "present", person=1)
    yield "ي" + short + "ون", Form("verb", "m", "p", "present")
    yield "ي" + short + "وا", Form("verb", "m", "p", "present")
    yield "ي" + (short + "ي" if stem[-1] == "ى" else stem) + "ان", Form("verb", "m", "d", "present")
    yield "ت" + (short + "ي" if stem[-1] == "ى" else stem) + "ان", Form("verb", "f", "d", "present")
    long = short + "ا" if stem[-1] == "ى" else stem
    for suffix in _OBJECTS:
        yield "ي" + long + suffix, Form("verb", "m", "s", "present", suffix)
        yield "ت" + long + suffix, Form("verb", "f", "s", "present", suffix)
        yield "ي" + short + "ون" + suffix, Form("verb", "m", "p", "present", suffix)


def participle_forms(lemma: str) -> Iterator[tuple[str, Form]]:
    """The accusative participle that carries a report on (`مؤكدا`, `مؤكدة`, `مؤكدين`)."""
    one = spell(lemma)
    weak = one.endswith("ي")
    short = one[:-1] if weak else one
    yield (one[:-1] + "يا" if weak else one + "ا"), Form("participle", "m", "s")
    yield (one[:-1] + "ئا" if one.endswith("ئ") else one + "ا"), Form("participle", "m", "s")
    yield one + "ة", Form("participle", "f", "s")
    yield one + "تين", Form("participle", "f", "d")
    yield short + "ين", Form("participle", "m", "p")


def noun_forms(lemma: str) -> Iterator[tuple[str, Form]]:
    """The verbal noun, bare and with the pronoun of whoever speaks (`تأكيد`, `قوله`, `دعوتها`)."""
    noun = spell(lemma)
    yield noun, Form("noun")
    joined = noun[:-1] + "ت" if noun.endswith("ة") else noun
    if noun.endswith("اء"):  # ادعاؤه, ادعائه
        for suffix in _OWNERS:
            yield noun[:-1] + "ؤ" + suffix, Form("noun", suffix=suffix)
            yield noun[:-1] + "ئ" + suffix, Form("noun", suffix=suffix)
    for suffix in _OWNERS:
        yield joined + suffix, Form("noun", suffix=suffix)
