"""A subject by its place alone: a noun of no list, a name that nobody saw, right where a subject stands."""

from typing import Final

from tawatur.reading.names.lexicon import folded, listed
from tawatur.reading.statements.chains.media import told_to
from tawatur.reading.statements.speakers.adjuncts import SIDES
from tawatur.reading.statements.speakers.apposition import is_name_like
from tawatur.reading.statements.speakers.edges import is_foreign, name_run
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import bare_phrase
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import RELATIVES, is_adjective, is_noun
from tawatur.reading.statements.words.sources import is_definite, sources

# last words of what follows, or of how somebody speaks, and of no speaker (تضمن النقاط التالية، يشرح أكثر)
UNSPOKEN: Final = frozenset(("التالي", "التالية", "الاتي", "الاتية", "اكثر"))
DRAWN: Final = frozenset(("الانظار", "النظر", "الانتباه", "الضوء", "الاضواء", "النقاب", "الستار"))  # لفتت الأنظار إلى
_NO_NOUN: Final = frozenset(("مهما", "كلما", "لو", "اذا", "عندما", "حيثما"))
_NO_SIGN: Final = ("ا", "ة", "ات", "ين", "ه", "ها", "هم", "اء", "ى")  # endings that show no case, or the accusative
_GOVERNED: Final = frozenset(("الى", "على", "عن", "من", "في"))  # what opens the content behind a verb
_IN: Final = "في"
_LEAST: Final = 3  # letters of a noun that shows its case


def unlisted_phrase(scene: Scene, first: int, last: int) -> Phrase | None:
    """The words that stand where a subject stands, whatever noun they begin with (أظهرت بحوث أن).

    Args:
        scene: The article.
        first, last: Words `[first, last)` between a verb and what opens its content.

    Returns:
        The noun with what belongs to it; None where what stands there can be no noun.
    """
    if first >= last or scene.spelled[last - 1] in UNSPOKEN or scene.spelled[first] in DRAWN:
        return None
    word = scene.spelled[first]
    lists = sources()
    if not word[0].isalpha() or word in lists.adjuncts or word in lists.single or word in _NO_NOUN or len(word) < 3:
        return None
    if word[0] in "بلك" and not is_stranger(scene, first, last):
        return None
    if word.endswith("ا") and not is_definite(word) and not is_name_like(scene, first, last):
        return None
    end = first + 1
    while (
        end < last
        and scene.spelled[end] not in COMMAS
        and scene.spelled[end] not in RELATIVES
        and not (scene.spelled[end] == "من" and end + 1 < last and scene.spelled[end + 1] in SIDES)
        and (scene.spelled[end] not in lists.adjuncts or scene.spelled[end] in lists.inside)
        and not told_to(scene, end)
        and not _is_occasion(scene, end)
    ):
        end += 1
    while end - first > 1 and scene.spelled[end - 1] in _GOVERNED:
        end -= 1  # لفت برتشيكو | إلى أن
    return bare_phrase(scene, first, end)


def _is_occasion(scene: Scene, k: int) -> bool:
    """Whether `k` begins on what occasion the words were said: في مؤتمر صحافي."""
    noun = folded(scene.words[k + 1].bare) if k + 1 < len(scene.words) else ""
    return scene.spelled[k] == _IN and noun in listed("slots", "occasions")


def is_stranger(scene: Scene, first: int, last: int) -> bool:
    """Whether two or more words of no list stand where a subject stands (أفادت داو كين التي تعيش في كذا).

    Args:
        scene: The article.
        first, last: Words `[first, last)` where it may stand.
    """
    if name_run(scene, first, last) > first:
        return True
    k = first
    while k < last and scene.spelled[k][0].isalpha() and (scene.is_person(k) or is_foreign(scene, k)):
        k += 1
    return k - first >= 2 and (k == last or scene.spelled[k] in RELATIVES or not scene.spelled[k][0].isalpha())


def is_nominative(scene: Scene, k: int, last: int) -> bool:
    """Whether an indefinite noun with an adjective shows that it is no object: neither has ا (حذر غواص متطوع من كذا).

    Args:
        scene: The article.
        k: The noun.
        last: Where the place for a subject ends.
    """
    if k + 1 >= last or scene.name_at[k] >= 0 or scene.spelled[k] in sources().adjuncts or is_deed(scene.spelled[k]):
        return False
    noun, after = scene.spelled[k], scene.spelled[k + 1]
    if not noun[0].isalpha() or noun[0] in "وبلكف" or is_definite(noun) or not is_noun("ال" + noun):
        return False
    if noun.endswith(_NO_SIGN) or len(noun) < _LEAST:
        return False
    return is_adjective("ال" + after) and not is_definite(after) and not after.endswith(_NO_SIGN) and k + 2 < last
