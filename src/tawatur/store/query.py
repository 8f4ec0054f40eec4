"""What people type into a search, understood: words, phrases, prefixes, exclusions, and the clitics of Arabic.

A word finds itself with what Arabic writes in front of it (و، ف، ب، ل، ك, the article), because nobody types all of
these; the alternatives are spelled out in the query, so the index stays exact and small.
"""

import re
from typing import Final

import msgspec

from tawatur.errors import InputError
from tawatur.store.index_words import index_words

_PIECE: Final = re.compile(r'(-?)(?:["«“”]([^"»“”]*)["»“”]?|([^\s"«»“”]+))')
_BEFORE_ARTICLE: Final = ("", "و", "ف", "ب", "ك", "وب", "وك", "فب")
_BEFORE_BARE: Final = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
_SHORTEST: Final = 3  # letters: a shorter word with a clitic is more often another word


class QueryError(InputError):
    """A search without a word in it."""

    code = "query"


class Phrase(msgspec.Struct, frozen=True):
    """Words that follow one another; with `prefix` the last is only the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = False


class Clause(msgspec.Struct, frozen=True):
    """Phrases of which one must be there, or none of them when `excluded`.

    Attributes:
        alternatives: The phrases.
        excluded: Whether none of them may be there.
        needle: Letters that the first word of every alternative holds: a text is looked through for these first.
    """

    alternatives: tuple[Phrase, ...]
    excluded: bool = False
    needle: str = ""


class Query(msgspec.Struct, frozen=True):
    """Clauses that must all hold."""

    clauses: tuple[Clause, ...]

    @property
    def wanted(self) -> tuple[Clause, ...]:
        """The clauses that a text must hold."""
        return tuple(clause for clause in self.clauses if not clause.excluded)


def parse_query(words: str) -> Query:
    """Understand a search.

    Args:
        words: `word`, `"a phrase"`, `prefix*`, `-not`, in any order and number.

    Returns:
        The query, every word as the index has it.

    Raises:
        QueryError: No word to look for.
    """
    clauses = []
    for match in _PIECE.finditer(words):
        minus, quoted, single = match.groups()
        typed = quoted if quoted is not None else single
        folded = index_words(typed)
        if folded:
            phrase = Phrase(tuple(folded), prefix=typed.endswith("*"))
            clauses.append(Clause(tuple(_with_clitics(phrase)), bool(minus), _core(phrase.words[0])))
    query = Query(tuple(clauses))
    if not query.wanted:
        raise QueryError('nothing to search for: type a word, "a phrase" or the beginning of a word with *')
    return query


def _with_clitics(phrase: Phrase) -> list[Phrase]:
    first, rest = phrase.words[0], phrase.words[1:]
    return [Phrase((form, *rest), phrase.prefix) for form in spell_clitics(first)]


def spell_clitics(word: str) -> list[str]:
    """A folded word with everything Arabic may write in front of it; with the article only, if it came with it."""
    core = _core(word)
    with_article = core != word
    if len(core) < _SHORTEST or core[0].isdigit() or core.isascii():
        return [word]
    fused = "لل" + (core[1:] if core.startswith("ل") else core)  # for the article after ل the two alefs fall out
    forms = [before + "ال" + core for before in _BEFORE_ARTICLE] + [fused, "و" + fused, "ف" + fused]
    if not with_article:
        forms = [before + core for before in _BEFORE_BARE] + forms
    return list(dict.fromkeys(forms))


def _core(word: str) -> str:
    """A folded word without the article."""
    return word[2:] if word.startswith("ال") and len(word) >= _SHORTEST + 2 else word
