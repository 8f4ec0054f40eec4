"""Where the clause begins that a formula behind or inside it reports: behind what ties it to the text before."""

from typing import Final

from tawatur.arabic import names_of_people
from tawatur.reading.names.lexicon import folded
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.cues.formulas import Formula, narrators
from tawatur.reading.statements.words.scene import COMMAS, Scene

_TIES: Final = frozenset(("من", "في", "الى", "على"))
_TIED: Final = frozenset(
    (
        "جهة",
        "جهته",
        "جهتها",
        "ناحية",
        "جانب",
        "جانبه",
        "جانبها",
        "سياق",
        "السياق",
        "ذلك",
        "صعيد",
        "غضون",
        "المقابل",
        "الاثناء",
    )
)
_TIED_WITH: Final = frozenset(("اخرى", "اخر", "متصل", "ذاته", "نفسه", "ثانية", "ذلك", "مواز"))
_LEAD_IN: Final = 6  # words of a lead-in of the article's own voice
_WHICH: Final = frozenset(("الذي", "التي", "الذين"))
_ON_IT: Final = frozenset(("عليه", "عليها", "فيه", "فيها", "به", "بها", "منه", "منها", "له", "لها"))
_PREPOSITIONS: Final = frozenset(("عن", "الى", "على", "من", "في"))


def in_relative(scene: Scene, formula: Formula, first: int, last: int) -> int:
    """The verb behind a relative that a formula parts from what it governs (والذي أسفر، وفق كذا، عن); else `first`."""
    k = formula.end
    if last == formula.at or k + 1 >= scene.ends[formula.at] or scene.spelled[k] not in COMMAS:
        return first
    verb = last - 1 - (scene.spelled[last - 1] in _ON_IT)
    relative = verb > first and scene.spelled[verb - 1].removeprefix("و") in _WHICH
    governed = verb < last - 1 or scene.spelled[k + 1] in _PREPOSITIONS
    return verb if relative and governed else first


def after_narrator(scene: Scene, first: int, last: int) -> int:
    """The word behind أنّ where the article's own voice leads in (يذكر أن، يشار إلى أن); else `first`."""
    if first < last and scene.spelled[first] in narrators():
        for k in range(first + 1, min(first + _LEAD_IN, last)):
            if scene.is_that(k):
                return k + 1
    return first


def after_link(scene: Scene, first: int, last: int) -> int:
    """The word behind what ties a paragraph to the one before (ومن جهة أخرى، وفي سياق متصل، إلى ذلك); else `first`."""
    if first >= last or scene.spelled[first].lstrip("و") not in _TIES:
        return first
    for k in range(first + 1, min(first + _LEAD_IN, last)):
        if scene.spelled[k] in _TIED:
            after = k + 1
            while after < last and (scene.spelled[after] in _TIED_WITH or scene.spelled[after] in COMMAS):
                after += 1
            return after
    return first


def after_and(scene: Scene, k: int) -> int:
    """The first character of a clause, without the و attached to it."""
    word = scene.words[k]
    rest = scene.spelled[k][1:]
    if not scene.spelled[k].startswith("و") or _names(scene, k):
        return word.start
    joined = (rest.startswith(("ال", "ي", "ت")) and len(rest) > 3) or _is_attached(scene, k)
    return word.start + joined


def _is_attached(scene: Scene, k: int) -> bool:
    """Whether the و with which a word begins is no letter of its own (واتفق, no وكالة)."""
    word = scene.spelled[k]
    own = word in guards().own_w or folded(scene.words[k].bare) in names_of_people()
    return word[0] == "و" and len(word) > 2 and scene.words[k].text[0] == "و" and not own


def _names(scene: Scene, k: int) -> bool:
    """Whether a name begins with the first letter of a word."""
    name = scene.name_at[k]
    return name >= 0 and scene.names[name].start <= scene.words[k].start
