"""Nouns of acts and states (حرص، تعزيز، استعداد): what is affirmed or announced, never who affirms.

Most are known by the pattern of their verbal noun, the rest by the list `deeds` of `objects.yml`.
"""

import re
from functools import cache
from typing import Final

from tawatur.arabic import kept, load_words
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.sources import head_kind, is_definite, stem_of

_LEAST: Final = 4
_LETTER: Final = "[ء-ي]"
# استفعال، افتعال، انفعال، تفعيل، تفاعل، مفاعلة, with the ending of one feminine noun where the verb is hollow; إفعال is
# listed, for without its hamza it looks like a plural (أصحاب)
_PATTERN: Final = re.compile(
    f"است{_LETTER}{{2}}ا{_LETTER}|است{_LETTER}ا{_LETTER}ة|ا{_LETTER}[تط]{_LETTER}ا{_LETTER}|ان{_LETTER}{{2}}ا{_LETTER}"
    f"|ا{_LETTER}ا{_LETTER}ة|ت{_LETTER}{{2}}ي{_LETTER}|ت{_LETTER}ا{_LETTER}{{2}}|م{_LETTER}ا{_LETTER}{{2}}ة"
)
_OWNERS: Final = ("هما", "هم", "ها", "هن", "ه")


@cache
def _listed() -> tuple[frozenset[str], frozenset[str]]:
    lists = load_words("objects")
    return frozenset(map(spell, lists["deeds"])), frozenset(map(spell, lists["no_deeds"]))


@kept
def is_deed(word: str) -> bool:
    """Whether a spelled noun names an act or a state: حرص، الحرص، حرصه، استعدادها."""
    forms = {word, stem_of(word)}
    forms.update(_without_owner(word))
    return any(_is_stem(form) for form in forms)


@kept
def is_owned_deed(word: str) -> bool:
    """Whether a spelled word is such a noun with the pronoun of whoever does it (حرصه، رفضها)."""
    return any(_is_stem(form) for form in _without_owner(word))


def _is_stem(word: str) -> bool:
    deeds, others = _listed()
    if word in deeds:
        return True
    return len(word) > _LEAST and word not in others and not head_kind(word) and bool(_PATTERN.fullmatch(word))


def _without_owner(word: str) -> tuple[str, ...]:
    """A noun without the pronoun at its end."""
    if is_definite(word) and not word.startswith(("الت", "الغ", "الح")):
        return ()
    for owner in _OWNERS:
        if word.endswith(owner) and len(word) - len(owner) > 1:
            noun = word[: -len(owner)]
            if noun.endswith("ت"):
                return noun, noun[:-1] + "ة"
            if noun.endswith(("ئ", "ؤ")):
                return noun, noun[:-1] + "ء"
            return (noun,)
    return ()
