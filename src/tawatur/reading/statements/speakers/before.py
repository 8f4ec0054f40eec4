"""A subject before its verb: at the head of its clause, behind كان, or as a relative's noun (الوزارة تؤكد أن)."""

from typing import Final

from tawatur.reading.statements.chains.passed import PUBLISH
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import bare_phrase, read_phrase
from tawatur.reading.statements.speakers.preceding import (
    ABOUT,
    APART,
    PHRASE_REACH,
    RESUMED,
    before_blessing,
    body_described,
    first_relative,
    is_modified,
    is_placed,
    many_before,
    opens_alone,
    phrase_start,
    set_off,
    speaks_elsewhere,
)
from tawatur.reading.statements.speakers.roles import is_owner
from tawatur.reading.statements.speakers.unlisted import unlisted_phrase
from tawatur.reading.statements.words.agreement import verb_gender
from tawatur.reading.statements.words.scene import COMMAS, THAT, Scene
from tawatur.reading.statements.words.shape import AND_HE
from tawatur.reading.statements.words.sources import head_kind, is_accusative, is_definite, owned_noun, sources

_AND_THAT: Final = frozenset("و" + word for word in THAT)
_BUT_HE: Final = frozenset(but + owner for but in ("لكن", "ولكن") for owner in ("ه", "ها", "هم", "هما"))
_CLAUSE: Final = 30  # words before a verb in which its subject stands
_NAME: Final = 4  # words in marks that may be a name
_TOPIC_REACH: Final = 16  # words of a subject with its clause, before its verb
_PRECEDED: Final = frozenset(("سبق", "وسبق"))
_WAS: Final = frozenset(("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا")) | _PRECEDED


def opens_clause(scene: Scene, k: int) -> bool:
    """Whether a word begins a clause with a subject of its own."""
    return scene.is_that(k) or scene.spelled[k] in APART or scene.spelled[k] in _AND_THAT


def subject_before(scene: Scene, hit: Hit) -> Phrase | None:
    """A subject that stands before its verb.

    Args:
        scene: The article.
        hit: The verb.

    Returns:
        The words that name it; None where the verb follows nobody's name or office.
    """
    at = hit.at
    low = max(scene.starts[at], at - _CLAUSE)
    k = at - 1
    if k >= low and scene.spelled[k] in ("قد", "ان"):
        k -= 1
    k = before_blessing(scene, low, k)
    if k >= low and k in scene.opens and not hit.joined:  # الرئيس "يعتبر أن ...": the verb opens a quotation
        k -= 1
    clause = next((i for i in range(k, low - 1, -1) if opens_clause(scene, i)), low)
    relative = k > low and scene.spelled[k] in guards().relatives  # كان فلان التقى فلاناً الذي قال
    named = None if hit.joined or relative else _behind_was(scene, hit, low, clause, k)
    if named is not None:
        return named
    if scene.spelled[at].startswith("ف") or (scene.spelled[at - 1] == "فقد" and at > low):
        but = next((i for i in range(low, k) if scene.spelled[i] in ("اما", "واما")), -1)
        if but >= 0:
            return read_phrase(scene, but + 1, at - (scene.spelled[at - 1] == "فقد"))
    if hit.joined or (k >= low and scene.spelled[k] in _BUT_HE):
        return None
    if (k < low and hit.form.tense == "past") or (k >= low and scene.spelled[k] in COMMAS):
        return set_off(scene, clause if clause == low else clause + 1, k) if low == scene.starts[at] else None
    return _of_relative(scene, hit, low, clause, k) if relative else _ending(scene, hit, low, clause, k)


def _behind_was(scene: Scene, hit: Hit, low: int, clause: int, k: int) -> Phrase | None:
    """The subject between كان and the verb (وكان فلان قد أكد أن، سبق لفلان أن قال); `k`: the word before the verb."""
    was = next((i for i in range(k, clause - 1, -1) if scene.spelled[i] in _WAS), -1)
    if was < 0 or any(i in scene.opens and scene.quotes[scene.opens[i]].size > _NAME for i in range(was, k)):
        return None
    to = scene.spelled[was] in _PRECEDED and scene.spelled[was + 1].startswith("ل")
    named = read_phrase(scene, was + 1, k + 1, to) or _region(scene, low, was)
    apart = hit.form.number == "p" and named is not None and named.kind == "organisation" and scene.spelled[k] in COMMAS
    if named is not None and not apart and not is_accusative(scene.spelled[named.first]):
        return named  # not كانت طرفا في كذا قد
    if hit.at - was <= PHRASE_REACH and scene.spelled[hit.at - 1] == "قد" and was + 1 < hit.at - 1:
        return unlisted_phrase(scene, was + 1, hit.at - 1)  # كان مؤتمر قد خلص إلى
    return None


def _of_relative(scene: Scene, hit: Hit, low: int, clause: int, k: int) -> Phrase | None:
    """The noun of the relative clause that the verb stands in; `k`: its pronoun."""
    if speaks_elsewhere(scene, hit, k):
        return None
    apposed = _apposed(scene, low, k) if scene.spelled[k][0] == "و" else None
    if apposed is not None:
        return apposed
    k = first_relative(scene, low, k) - 1
    mark = k - (scene.spelled[k] in COMMAS)
    while k > low and (scene.spelled[k] in COMMAS or k in scene.closes):
        k -= 1
    name = scene.name_at[k]
    if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
        return bare_phrase(scene, scene.names[name].first, k + 1)
    if name >= 0 and _is_state_that(scene, hit, name):
        return bare_phrase(scene, scene.names[name].first, k + 1)  # دعوى أقامتها كذا التي قالت إن
    if hit.form.number == "p" and many_before(scene, k):
        return bare_phrase(scene, k, k + 1)
    return _ending(scene, hit, low, clause, k, mark)


def _apposed(scene: Scene, low: int, relative: int) -> Phrase | None:
    """The person of whom appositions tell before والذي (فلان، محامي علان، والذي طلب), not the last one."""
    found = None
    comma = relative - 1
    while comma > low and scene.spelled[comma] in COMMAS:
        before = next((i for i in range(comma - 1, low, -1) if scene.spelled[i] in COMMAS), -1)
        if before < 0 or head_kind(scene.spelled[before + 1]) not in ("office", "unnamed"):
            break
        name = scene.names[scene.name_at[before - 1]] if scene.name_at[before - 1] >= 0 else None
        if name is not None and scene.entities[name.entity].kind == "person":
            found = bare_phrase(scene, name.first, name.last)
        comma = before
    return found


def _ending(scene: Scene, hit: Hit, low: int, clause: int, k: int, mark: int = -1) -> Phrase | None:
    """The noun phrase that ends with a word; `mark`: the word before a relative pronoun, else -1."""
    at, relative = hit.at, mark >= 0
    topic = _topic(scene, hit, clause)
    first = phrase_start(scene, low, k, at)
    if first < 0 or topic is not None:
        return topic
    owner = scene.spelled[first - 1] if first > low else ""
    if hit.form.gender == "f" and owner.endswith(("ة", "ات")) and is_owner(scene, first - 1):
        return None  # زيارة نائب الرئيس تؤكد: the visit does
    phrase = read_phrase(scene, first, k + 1)
    body = body_described(scene, first, k, mark) if relative and "التي" in scene.spelled[k + 1 : at] else None
    if body is not None:
        return body  # خمسة من أفراد «كذا»، التي تتهم: the body does
    resumed = not RESUMED.isdisjoint(scene.spelled[at + 1 : at + 3])
    handed = first > low and scene.spelled[first - 1] in PUBLISH  # بيانا نقلته وكالة كذا قالت فيه
    if resumed and phrase is not None and (handed or phrase.kind == "document" or phrase.head in sources().occasions):
        return None  # أصدر فلان بياناً أوضح فيه
    governor = first - 1
    while governor > low and governor in scene.opens:
        governor -= 1
    kin = relative and bool(owned_noun(scene.spelled[first]))  # تحدثت مع نجلها الذي أخبرها
    if first > low and scene.spelled[governor] in ABOUT and not kin and not is_modified(scene, hit, first):
        return None
    if phrase is None or (not phrase.kind and phrase.entity < 0):
        return None
    led = opens_alone(scene, clause, low, first) and is_placed(scene, phrase.last)
    if scene.spelled[k] in AND_HE or (phrase.last < k and not led):
        return None
    return phrase


def _topic(scene: Scene, hit: Hit, clause: int) -> Phrase | None:
    """The accusative behind لكن or أنّ, a clause of its own before the verb (لكن ضابطا رأى كذا | قال)."""
    first = clause + 1
    if not opens_clause(scene, clause) or first >= hit.at - 1 or hit.at - first > _TOPIC_REACH:
        return None
    if not is_accusative(scene.spelled[first]) or (hit.form.gender, hit.form.number) != ("m", "s"):
        return None
    if not COMMAS.isdisjoint(scene.spelled[first : hit.at]) or head_kind(scene.spelled[first]) == "document":
        return None
    if scene.spelled[hit.at - 1] in guards().relatives or any(scene.is_person(k) for k in range(first, hit.at)):
        return None
    behind = first + 1
    while behind < hit.at and scene.spelled[behind].endswith(("ا", "ة")):
        behind += 1  # the adjectives of an indefinite accusative end as it does
    more = scene.spelled[behind] in sources().inside or scene.spelled[behind][0] in "بل"
    return read_phrase(scene, first, hit.at if more else behind)


def _is_state_that(scene: Scene, hit: Hit, name: int) -> bool:
    """Whether a state right before a relative pronoun speaks, no body of its before it (كذا التي قالت)."""
    first = scene.names[name].first
    if hit.form.gender != "f" or scene.entities[scene.names[name].entity].kind != "place" or first == 0:
        return False
    before = scene.spelled[first - 1]
    return (
        not head_kind(before) and not is_definite(before) and before not in ABOUT and verb_gender(scene, first) != "m"
    )


def _region(scene: Scene, low: int, last: int) -> Phrase | None:
    """The phrase that fills the words from the last أنّ, or the sentence's start, to `last`."""
    first = next((i + 1 for i in range(last - 1, low - 1, -1) if scene.spelled[i] in THAT), low)
    return read_phrase(scene, first, last)
