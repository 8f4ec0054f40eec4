"""What still belongs to a speaker's phrase behind a comma or a relative clause: a name, an office, who else."""

from typing import Final

from tawatur.reading.names.lexicon import folded, is_common
from tawatur.reading.statements.speakers.edges import name_run
from tawatur.reading.statements.speakers.heads import is_ranked
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import RELATIVES
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources

_ONE_OF: Final = frozenset(("احد", "احدى"))
_GLOSS: Final = 10  # words of what a body is, between two commas
_CLAUSE: Final = 9  # words of a relative clause inside a speaker's phrase


def behind_relative(scene: Scene, start: int, k: int, last: int) -> int:
    """Where a phrase ends at a relative clause: behind the name that follows it (كبير الباحثين الذين درسوا، فلان)."""
    if head_kind(scene.spelled[start]) != "office":
        return k
    for comma in range(k + 1, min(k + _CLAUSE, last - 1)):
        if scene.spelled[comma] in COMMAS:
            if scene.is_person(comma + 1):
                return scene.names[scene.name_at[comma + 1]].last
            return comma + 3 if is_name_like(scene, comma + 1, last) else k
    return last if _ends_with_holder(scene, k, last) else k


def _ends_with_holder(scene: Scene, k: int, last: int) -> bool:
    """Whether the name that ends a phrase is the officer's, no comma before it (محافظ كذا الذي زار المكان فلان)."""
    name = scene.names[scene.name_at[last - 1]] if scene.name_at[last - 1] >= 0 else None
    if name is None or not scene.is_person(last - 1) or not k + 3 <= name.first < k + _CLAUSE:
        return False
    inside = scene.spelled[k + 1 : name.first]
    plain = not any(head_kind(word) in ("office", "unnamed") or word in COMMAS for word in inside)
    return plain and is_definite(inside[-1]) and not inside[0].endswith(("ه", "ها", "هم"))


def is_name_like(scene: Scene, k: int, last: int) -> bool:
    """Whether two words stand together that are no everyday words: somebody whom no recogniser saw (روت آنا فلان أن).

    Args:
        scene: The article.
        k: The first of them.
        last: Word at which the place for a name ends.
    """
    pair = range(k, min(k + 2, last))
    return len(pair) == 2 and all(
        scene.spelled[i][0].isalpha()
        and not is_definite(scene.spelled[i])
        and not is_common(folded(scene.words[i].bare))
        and scene.spelled[i] not in sources().adjuncts
        for i in pair
    )


def _is_strangers(scene: Scene, k: int, last: int) -> bool:
    """Whether a name that no recogniser saw fills the words to the next mark or clause (خطيب الجامع، تشينوا كذا)."""
    end = name_run(scene, k, last)
    return end > k and (end == last or not scene.spelled[end][0].isalpha() or scene.spelled[end] in RELATIVES)


def goes_on(scene: Scene, start: int, comma: int, last: int) -> bool:
    """Whether a comma inside the phrase is followed by more of it: a name after an office, an office after a name."""
    k = comma + 1
    while k < last and (k in scene.opens or scene.spelled[k] == "("):
        k += 1
    if k >= last:
        return False
    name = scene.name_at[k]
    if name >= 0:
        person = scene.is_person(k) or is_ranked(scene, name)
        return person or scene.spelled[k].startswith("و")
    word = scene.spelled[k]
    office = head_kind(scene.spelled[start]) == "office"
    if office and is_definite(word) and k + 1 < last and scene.is_person(k + 1):
        return True  # رئيس مجلس النواب، الجمهوري فلان
    if office and word in _ONE_OF:  # مدير كذا، إحدى شركات كذا، فلان
        close = next((i for i in range(k + 1, min(last, k + _GLOSS)) if scene.spelled[i] in COMMAS), last)
        return close + 1 < last and scene.is_person(close + 1)
    if head_kind(scene.spelled[start]) in ("office", "unnamed") and _is_strangers(scene, k, last):
        return True
    if head_kind(word) in ("office",) and word not in sources().adjuncts:
        return True
    return word.startswith("و") and head_kind(word[1:]) in ("office", "unnamed", "organisation")
