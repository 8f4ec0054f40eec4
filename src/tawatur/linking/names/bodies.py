"""Names of organisations and places, made comparable: words folded, without article; countries and their
adjectives one.

`قوات سوريا الديمقراطية` and `القوات السورية الديمقراطية` get one key, `وزارة الداخلية` stays open until its
country is known.
"""

from functools import cache, lru_cache
from typing import Final

import msgspec

from tawatur.arabic import fold, load_words
from tawatur.linking.names.persons import WORD, without_al
from tawatur.linking.names.words import word_set

_SMALL: Final = word_set("small")
# Bodies that every state has: without a country in the name they are the article's country's.
NATIONAL: Final = word_set("national")
_SPELLINGS: Final = (("امريك", "اميرك"), ("اوربي", "اوروبي"), ("صحافي", "صحفي"))


class BodyName(msgspec.Struct, frozen=True, gc=False):
    """An organisation's or a place's name.

    Attributes:
        words: Words that carry meaning, in order; a country or its adjective stands as `@` and its ISO code.
        lands: ISO codes named in it.
        initials: First letters of the words, for acronyms.
    """

    words: tuple[str, ...]
    lands: frozenset[str]
    initials: str

    @property
    def size(self) -> int:
        """Number of words."""
        return len(self.words)

    @property
    def key(self) -> str:
        """What identical names share."""
        return " ".join(self.words)


@cache
def lands() -> dict[str, str]:
    """Folded names of states and their adjectives, without article, to ISO 3166 codes."""
    found: dict[str, str] = {}
    for adjective, code in load_words("nationalities").items():
        base = without_al(fold(str(adjective)))
        if base in word_set("no_adjectives"):
            continue
        for form in (base, base + "ه", base + "ين", base + "ون", base + "ات"):
            found[form] = str(code)
    for code, state in load_words("aliases")["states"].items():
        for name in state["names"]:
            if " " not in name and without_al(fold(name)) not in word_set("no_adjectives"):
                found[without_al(fold(name))] = str(code)
    return found


@cache
def states() -> dict[str, str]:
    """Folded names of states, one word or more, without article, to ISO 3166 codes."""
    return {
        " ".join(without_al(word) for word in fold(name).split()): str(code)
        for code, state in load_words("aliases")["states"].items()
        for name in state["names"]
    }


@cache
def organisation_heads() -> frozenset[str]:
    """First words of organisations' names, folded and without article, which alone name nobody."""
    heads = {without_al(fold(str(head))) for head in load_words("organisations")["heads"]}
    return frozenset(heads) | word_set("national") | (word_set("vague") - word_set("outlets_too"))


@lru_cache(maxsize=1 << 17)
def parse_body(text: str) -> BodyName:
    """Make an organisation's or a place's name comparable.

    Args:
        text: The name as an article writes it, without clitics (a fused للـ is opened here).

    Returns:
        Its words; at least one unless the text has none.
    """
    folded = fold(text).lower()
    for written, usual in _SPELLINGS:
        folded = folded.replace(written, usual)
    plain = WORD.findall(folded)
    if plain and plain[0].startswith("لل") and len(plain[0]) > 4:
        plain[0] = plain[0][2:]
    state = states().get(" ".join(without_al(word) for word in plain))
    if state:
        return BodyName((f"@{state}",), frozenset({state}), "")
    words: list[str] = []
    codes: set[str] = set()
    initials = ""
    spelled = sum(len(word) == 1 for word in plain) > 1  # letter by letter: أ ف ب
    for word in plain:
        if word in _SMALL and len(plain) > 1 and not (spelled and len(word) == 1):
            continue
        word = _open(word)
        code = lands().get(word)
        if code:
            codes.add(code)
        words.append(f"@{code}" if code else word)
        initials += word[0]
    return BodyName(tuple(words), frozenset(codes), initials)


def _open(word: str) -> str:
    """A word without article or fused preposition (`للعلوم`, `بالرياض`)."""
    if word.startswith("لل") and len(word) > 5:
        return word[2:]
    if word.startswith(("بال", "وال", "كال")) and len(word) > 6:
        return word[3:]
    return without_al(word)
