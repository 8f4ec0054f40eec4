"""Who acts in the clause that a cue stands in: whoever stands behind its first verb, named or described.

`وفي برلين امتنع متحدث باسم الوزارة عن التعليق، مكتفيا بالقول إن`; `بينما دافع زميله اللواء فلان عن المشروع بقوله إن`.
"""

from typing import Final

import msgspec

from tawatur.reading.names.lexicon import folded, is_nationality
from tawatur.reading.statements.speakers.actors import is_governed
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.speakers.resolve import resolve
from tawatur.reading.statements.speakers.voice import Voice, describe, voice_of
from tawatur.reading.statements.words.inflect import Form
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import is_noun
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources

_REACH: Final = 14  # words of a clause in which its subject begins
_LEAD: Final = 8  # words of what stands before a clause with a comma (من جانبه، في المقابل،)
_OPENERS: Final = frozenset(("بينما", "فيما", "وفيما", "حيث", "اذ", "حين", "لكن", "ولكن", "عندما", "غير"))
# what takes up a whole sentence as the object of the next verb
_TAKEN_UP: Final = frozenset((("وهو", "ما"), ("وهي", "ما"), ("الامر", "الذي"), ("الشيء", "الذي"), ("وذلك", "ما")))
_OBJECTS: Final = ("ه", "ها", "هم", "هما", "ني", "نا")
_LEAST_VERB: Final = 4  # letters of a verb with its pronoun
_TO_WHOM: Final = frozenset(
    prep + owner for prep in ("علي", "ل", "الي", "ب", "في") for owner in ("ه", "ها", "هم", "هما", "نا", "هن")
)
_SOURCES: Final = frozenset(("مصادر", "مصدر", "اوساط", "دوائر"))  # اكتفت مصادر الوزارة بالقول: new ones
_RELATIVE: Final = {"الذي": "m", "التي": "f"}
_CLAUSE: Final = 14  # words of a relative clause that a participle ends
_SEIZES: Final = frozenset(
    ("القبض", "توقيف", "اعتقال", "ضبط", "استجواب", "التحقيق", "اوقفت", "اعتقلت", "ضبطت", "بتوقيف", "باعتقال", "بضبط")
)
_SEIZED: Final = 24  # words from an arrest to a confession
_SINCE: Final = frozenset(("اذ", "حيث"))
_OFFICE: Final = 4  # words of an office before its bearer's name
_LEADS: Final = frozenset(
    ("من", "في", "على", "خلال", "بعد", "عقب", "فيما", "اثر", "مع", "ومن", "وفي", "وعلى", "وخلال", "وبعد")
)


def clause_actor(memory: Memory, at: int, bodies: bool = False) -> Voice | None:
    """Who acts in a clause.

    Args:
        memory: What was said before.
        at: Word index of the cue that the clause holds.
        bodies: Whether organisations may act in it, too.

    Returns:
        The first person, office or unnamed somebody that no preposition governs; None without one.
    """
    first = _begin(memory.scene, at)
    return _actor(memory, first, at, led=first > memory.scene.starts[at], bodies=bodies)


def answering_actor(memory: Memory, at: int, low: int = -1) -> Voice | None:
    """Who answers what was told, in a clause that takes it up before a cue (وهو ما نفاه محاميه، مؤكدا أن).

    Args:
        memory: What was said before.
        at: Word index of the cue.
        low: Where the clause begins at the earliest; -1 for the beginning of the sentence.

    Returns:
        Who acts behind the verb; None where no such clause stands before the cue in its sentence.
    """
    scene = memory.scene
    for k in range(at - 2, max(scene.starts[at], low), -1):
        if (scene.spelled[k - 1], scene.spelled[k]) in _TAKEN_UP and k + 2 < at:
            return _actor(memory, k + 2, at, led=True, bodies=True)
    return None


def joined_answerer(memory: Memory, at: int, form: Form) -> Voice | None:
    """Who answers all that went before and goes on without a comma (وهو ما رفضه مدير النادي فلان وقال إن).

    Args:
        memory: What was said before.
        at: Word index of the cue.
        form: Its form.
    """
    scene = memory.scene
    comma = next((k for k in range(at - 1, scene.starts[at], -1) if scene.spelled[k] in COMMAS), scene.starts[at])
    voice = answering_actor(memory, at, comma)
    return voice if voice is not None and memory.agrees(voice, form) else None


def _actor(memory: Memory, first: int, at: int, led: bool, bodies: bool = False) -> Voice | None:
    """The first who can act in words `[first, at)`; organisations too where `bodies`."""
    scene = memory.scene
    for k in range(first, min(at, first + _REACH)):
        if scene.quote_at[k] >= 0 or is_governed(scene, k):
            continue
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is not None:
            entity = scene.entities[name.entity]
            attached = name.start > scene.words[k].start and scene.spelled[k][0] in "لبك"
            wanted = entity.kind == "person" or (bodies and entity.kind == "organisation")
            if name.first == k and wanted and not attached:
                return Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
        elif head_kind(scene.spelled[k]) in ("office", "unnamed"):
            return _described(memory, k, at, led)
    return None


def _described(memory: Memory, k: int, at: int, led: bool) -> Voice | None:
    """Whom the description at `k` means.

    One that points back (ضيف البرنامج) and finds nobody says no more than who spoke last, but where a lead-in brings
    somebody new.
    """
    scene = memory.scene
    did = (i for i in range(k + 1, at) if _is_plural_verb(scene, i))
    phrase = read_phrase(scene, k, next(did, at))  # كان عمال كذا | بدأوا إضرابا
    voice = resolve(memory, phrase, None, at) if phrase is not None and phrase.first == k else None
    if voice is None or phrase is None:
        return None
    after = min(k + 1, at - 1)
    kin = phrase.head in sources().relatives
    points = phrase.definite or is_definite(scene.spelled[after]) or scene.name_at[after] >= 0
    points = points and phrase.head not in _SOURCES
    if voice.entity < 0 and points and not kin and not led and memory.voices:
        return None
    gender = voice.gender or ("f" if scene.spelled[k].endswith("ة") else "" if voice.number == "p" else "m")
    return msgspec.structs.replace(voice, first=-1, last=-1, how="subject", gender=gender)


def _is_plural_verb(scene: Scene, k: int) -> bool:
    """Whether a word tells by its ending that several people did something."""
    word = scene.spelled[k]
    return word.endswith("وا") and len(word) > _LEAST_VERB and scene.name_at[k] < 0


def _begin(scene: Scene, at: int) -> int:
    """Where a clause begins, behind what leads it in."""
    low = scene.starts[at]
    first = next((k + 1 for k in range(at - 1, low - 1, -1) if scene.spelled[k] in _OPENERS or scene.is_that(k)), low)
    if scene.spelled[first] in _LEADS or scene.spelled[first] in sources().adjuncts:
        first = next((k + 1 for k in range(first, min(at, first + _LEAD)) if scene.spelled[k] in COMMAS), first)
    return first


def replier(scene: Scene, at: int) -> Voice | None:
    """Who answers somebody, right before a participle (فرد عليه فلان قائلا، فأجابه المدرب فلان قائلا).

    Args:
        scene: The article.
        at: Word index of the participle.

    Returns:
        The person between a verb with a pronoun and the participle; None where no such clause stands there.
    """
    k = at - 1
    while k > scene.starts[at] and (k in scene.closes or scene.spelled[k] == ")"):
        k -= 1
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    if name is None or name.last != k + 1 or scene.entities[name.entity].kind != "person":
        return None
    k = name.first - 1
    while k > scene.starts[at] and _is_title(scene, k):
        k -= 1
    office = next((i for i in range(k, max(scene.starts[at], k - _OFFICE), -1) if _is_head(scene, i, k)), k + 1)
    k = office - 1  # ضبطها رئيس المجلس فلان قائلا
    if k <= scene.starts[at] or scene.name_at[k] >= 0:
        return None
    word = scene.spelled[k]
    attached = (
        word.endswith(_OBJECTS) and len(word) > _LEAST_VERB and not head_kind(word) and not is_noun("ال" + word[:-1])
    )
    if not attached and word not in _TO_WHOM:
        return None
    entity = scene.entities[name.entity]
    return Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")


def _is_head(scene: Scene, k: int, last: int) -> bool:
    """Whether an office begins at a word whose definite genitive ends at another (رئيس المجلس)."""
    definite = all(is_definite(scene.spelled[i]) for i in range(k + 1, last + 1))
    return k < last and definite and head_kind(scene.spelled[k]) == "office"


def _is_title(scene: Scene, k: int) -> bool:
    """Whether a word before a name is of a title (نظيره الفلاني)."""
    if scene.name_at[k] >= 0:
        return False
    nation = is_definite(scene.spelled[k]) and is_nationality(folded(scene.words[k].bare))
    return nation or head_kind(scene.spelled[k]) in ("office", "unnamed")


def resumed_actor(scene: Scene, at: int) -> Voice | None:
    """Who acts at the end of the clause that one with إذ explains (مشادة ضبطها رئيس المجلس فلان، إذ طلب الهدوء قائلا).

    Args:
        scene: The article.
        at: Word index of a cue in the clause with إذ or حيث.

    Returns:
        The person between a verb with a pronoun and the comma; None where no such clause stands there.
    """
    for k in range(at - 1, max(scene.starts[at] + 1, at - _CLAUSE), -1):
        if scene.spelled[k] in COMMAS:
            return None
        if scene.spelled[k] in _SINCE and scene.spelled[k - 1] in COMMAS:
            return replier(scene, k - 1)
    return None


def relative_actor(scene: Scene, at: int, form: Form) -> Voice | None:
    """Whose relative clause a participle ends, without a comma between (فلانة التي رفضت التعليق قائلة).

    Args:
        scene: The article.
        at: Word index of the participle.
        form: Its form.

    Returns:
        The person named before the relative pronoun where no preposition governs the name; else None.
    """
    for k in range(at - 2, max(scene.starts[at], at - _CLAUSE), -1):
        word = scene.spelled[k]
        if word in COMMAS or scene.is_that(k) or k in scene.closes or word in _OPENERS:
            return None
        if word not in _RELATIVE:
            continue
        name = scene.names[scene.name_at[k - 1]] if scene.name_at[k - 1] >= 0 else None
        if name is None or scene.entities[name.entity].kind != "person" or _RELATIVE[word] != form.gender:
            return None
        first = name.first
        while first > scene.starts[at] and is_definite(scene.spelled[first - 1]) and scene.name_at[first - 1] < 0:
            first -= 1
        if is_governed(scene, first) or name.start > scene.words[name.first].start:
            return None
        entity = scene.entities[name.entity]
        return Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
    return None


def seized(scene: Scene, at: int) -> Voice | None:
    """Who confesses: whoever was arrested or questioned before in the sentence (القبض على الزوج ... اعترف بالجريمة).

    Args:
        scene: The article.
        at: Word index of the cue.
    """
    low = max(scene.starts[at], at - _SEIZED)
    for k in range(at - 1, low, -1):
        first = k + 1 + (scene.spelled[k] in _SEIZES and scene.spelled[k + 1] in ("على", "مع"))
        if scene.name_at[k] >= 0 or scene.spelled[k] not in _SEIZES or first >= at:
            continue
        phrase = read_phrase(scene, first, at)
        if phrase is None or phrase.first != first or not (phrase.entity >= 0 or phrase.kind in ("office", "unnamed")):
            continue
        voice = voice_of(scene, phrase.entity) if phrase.entity >= 0 else describe(scene, phrase, None)
        if voice.kind in ("person", "office", "unnamed", "unseen"):
            return msgspec.structs.replace(voice, first=-1, last=-1, how="subject")
    return None
