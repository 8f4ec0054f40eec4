"""Who acts in the silent sentence before a verb that begins its own (زار فلان المدينة. وقال إن)."""

from typing import Final

from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.fronts import first_subject
from tawatur.reading.statements.speakers.memory import Memory
from tawatur.reading.statements.speakers.voice import Voice
from tawatur.reading.statements.words.inflect import Form
from tawatur.reading.statements.words.scene import Scene

DEEP: Final = 12  # words of a sentence in which a person stands behind an office
GOVERN: Final = frozenset(
    ("من", "عن", "على", "الى", "مع", "في", "بين", "ضد", "حول", "برئاسة", "بقيادة", "بحضور", "باسم")
)
# verbs of what happens to somebody, who need not be who speaks next
_UNDERGOES: Final = frozenset(
    (
        "كان",
        "كانت",
        "اصيب",
        "قتل",
        "اعتقل",
        "سجن",
        "اوقف",
        "اتهم",
        "توفي",
        "استشهد",
        "نقل",
        "عثر",
        "ولد",
        "حكم",
        "عين",
        "انتخب",
        "فاز",
    )
) | {"اصيبت", "قتلت", "اعتقلت", "سجنت", "اوقفت", "اتهمت", "توفيت", "استشهدت", "نقلت", "حكمت", "عينت", "انتخبت", "ولدت"}
_LATELY: Final = 3  # former speakers of whom one who adds something is one


def opens_sentence(scene: Scene, draft: Draft) -> bool:
    """Whether an elliptic verb stands at the beginning of its sentence (وقال إن)."""
    assert draft.hit is not None
    return draft.hit.kind == "verb" and draft.hit.form.number == "s" and draft.at - scene.starts[draft.at] <= 1


def only_adds(hit: Hit) -> bool:
    """Whether a cue goes on with what its speaker said before (أضاف، تابع، أردف)."""
    return any(word.stance == "adds" for word in hit.words)


def spoke_lately(memory: Memory, form: Form) -> bool:
    """Whether somebody spoke lately whom a verb can mean."""
    return any(memory.agrees(voice, form) for voice in memory.voices[-_LATELY:])


def subject_of_last(memory: Memory, draft: Draft) -> Voice | None:
    """The person who acts in the sentence before, where nobody spoke in it (زار فلان المدينة. وقال إن)."""
    scene = memory.scene
    start = scene.starts[draft.at]
    assert draft.hit is not None
    if start == 0 or scene.sentence[start - 1] in memory.sentence_voice:
        return None
    if scene.paragraph[start - 1] != scene.paragraph[start]:
        return None if only_adds(draft.hit) else _who_came(memory, scene.starts[start - 1], start, draft.hit.form)
    if only_adds(draft.hit) and spoke_lately(memory, draft.hit.form):
        return None
    wanted = draft.hit.form.gender
    found: list[Voice] = []
    for k in range(scene.starts[start - 1], min(start, scene.starts[start - 1] + DEEP)):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is None or name.first != k:
            continue
        entity = scene.entities[name.entity]
        attached = name.start > scene.words[k].start and scene.spelled[k][0] in "لبك"
        if entity.kind == "person" and not attached and scene.spelled[k - 1] not in GOVERN:
            found.append(Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject"))
    known = [voice for voice in found if memory.genders.get(voice.entity) == wanted == "f"]
    fitting = known or [voice for voice in found if memory.genders.get(voice.entity, wanted) == wanted]
    return next(iter(fitting or found), None)


def _who_came(memory: Memory, low: int, last: int, form: Form) -> Voice | None:
    """The person who does something in the paragraph before, not to whom it is done (زار فلان المدينة. وقال إن)."""
    scene = memory.scene
    verb = scene.spelled[low].removeprefix("و")
    present = verb.startswith("ي") or (form.gender == "f" and verb.startswith("ت") and not verb.endswith("ت"))
    if present or verb in _UNDERGOES:
        return None  # ويشغل فلان منصب كذا, وكان فلان قد اعتقل: background
    voice = first_subject(memory, low, last, form)
    return voice if voice is not None and voice.entity >= 0 and voice.kind == "person" else None
