"""The house that publishes the article passes nothing on: told by its name, else by how the text speaks of it.

Where nobody names the house, an article betrays it: it signs with it under the headline, and it writes `قال لـ«كذا»`
where it would write `قال لصحيفة «كذا»` of another.
"""

import re
from bisect import bisect_left
from typing import Final

from tawatur.reading.nouns import Hop
from tawatur.reading.statements.chains.media import is_quoted_everywhere, known_agencies
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import is_definite, sources, stem_of

_MARKS: Final = str.maketrans(dict.fromkeys('«»“”"()[]،,:؛/|-–—ـ_', " "))
_QUOTES: Final = str.maketrans(dict.fromkeys('«»“”"', None))
_HEAD: Final = 80  # characters of the first paragraph in which a signature stands
# the preposition and no noun
_TO_IT: Final = re.compile(r"(?<!\w)(?:و?لـ?|مع|به|بها|(?:تحدثت?|حديثها?|متحدثا|متحدثة)\s(?:إلى|الى))\s?[«\"“(]\s?$")
_IT_GOT: Final = re.compile(r"(?<!\w)(?:تلقت|توصلت?|تسلمت|خصت?)(?:ه|ها)?\s[«\"“(]?\s?$")  # توصلت كذا بنسخة منه
_BEFORE: Final = 20  # characters before a name that are looked at
_PLACE: Final = r"(?:[\w ]{2,20}?\s?[-–—ـ/|(]{1,3}\s?)?"  # دبي- كذا: أعلنت
_SIGNED: Final = r"\s?\)?\s?[-–—:(/|]"
_FOREIGN: Final = "ية"  # لـ«كذا» الفلانية: who tells its country is another


def is_own(scene: Scene, name: str) -> bool:
    """Whether a name is that of the outlet that publishes the article."""
    outlet = scene.article.outlet
    if not outlet:
        return False
    mine, theirs = set(_words(outlet)), set(_words(name))
    return bool(mine) and (mine <= theirs or theirs <= mine)


def is_house(scene: Scene, hop: Hop) -> bool:
    """Whether a medium to which words were told or that got a paper is the house that publishes the article.

    Args:
        scene: The article.
        hop: The medium.

    Returns:
        True for its name; where nobody names it, for a name under the headline and for one spoken of as one's own.
    """
    if is_own(scene, hop.name):
        return True
    if _is_only_called(hop):
        return True
    if scene.article.outlet or hop.kind == "agency" or spell(hop.name) in known_agencies():
        return False
    return _signs(scene, hop.name) or _is_addressed(scene, hop)


def _is_only_called(hop: Hop) -> bool:
    """Whether nothing but a definite noun tells the medium: a paper so speaks of itself (توصلت الجريدة بنسخة منه)."""
    return hop.kind == "unnamed" and is_definite(hop.name) and " " not in hop.name


def _is_addressed(scene: Scene, hop: Hop) -> bool:
    """Whether the name stands in marks behind a bare preposition, unknown and of no other country."""
    words = _words(hop.name)
    known = is_quoted_everywhere(" ".join(words)) and _IT_GOT.search(_text_before(scene, hop)) is None
    if hop.name.isascii() or known or any(word in sources().media for word in words):
        return False
    before = _text_before(scene, hop)
    if _IT_GOT.search(before) is not None:
        return True
    fused = scene.article.text.startswith("لل", hop.start)  # للرقيب: the ل stands inside the mention
    if not fused and _TO_IT.search(before) is None:
        return False
    after = bisect_left(scene.words, hop.end, key=lambda word: word.start) + 1
    if after >= len(scene.words):
        return True
    return not (is_definite(scene.spelled[after]) and scene.spelled[after].endswith(_FOREIGN))


def _text_before(scene: Scene, hop: Hop) -> str:
    return scene.article.text[max(0, hop.start - _BEFORE) : hop.start]


def _signs(scene: Scene, name: str) -> bool:
    """Whether the name stands in the byline, in the dateline, or at the head of the first paragraph."""
    article = scene.article
    lines = [run.text for run in article.boilerplate if run.why == "byline"]
    lines += [article.dateline.span.text] if article.dateline is not None else []
    wanted = " ".join(_words(name))
    if any(f" {wanted} " in f" {' '.join(_words(line))} " for line in lines):
        return True
    first = next((part.span.text for part in article.parts if part.kind == "body"), "")[:_HEAD]
    return re.match(_PLACE + re.escape(name) + _SIGNED, first.translate(_QUOTES)) is not None


def _words(name: str) -> list[str]:
    return [stem_of(word) for word in spell(name.translate(_MARKS)).split()]
