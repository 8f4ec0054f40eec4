"""How sure the speaker of a statement is: a probability, learnt from how it was found and what stood around it."""

from typing import Final

from tawatur.reading.statements.cues.judge import load_tables
from tawatur.reading.statements.cues.signs import step
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.words.scene import Name, Scene

# share of right speakers by way of finding them on the open articles, for use without a table
_KNOWN: Final = {
    "named": 0.95,
    "kind": 0.93,
    "office": 0.9,
    "same": 0.9,
    "carried": 0.8,
    "described": 0.7,
    "subject": 0.7,
}
_UNKNOWN: Final = 0.5


def speaker_confidence(scene: Scene, draft: Draft) -> float:
    """The probability that the speaker of a statement is right.

    Args:
        scene: The article.
        draft: The statement with its speaker.

    Returns:
        0 to 1, calibrated on articles that the table had not seen (docs/calibration.md).
    """
    if draft.voice is None:
        return 0.0
    table = load_tables().speaker
    if table is None:
        return _KNOWN.get(draft.voice.how, _UNKNOWN)
    return round(table.chance(signs_of_speaker(scene, draft)), 3)


def signs_of_speaker(scene: Scene, draft: Draft) -> list[str]:
    """What tells whether the speaker of a statement is right.

    Args:
        scene: The article.
        draft: The statement with its speaker.

    Returns:
        Names of the features that are there.
    """
    voice = draft.voice
    assert voice is not None
    how = voice.how
    kind = "formula" if draft.hit is None else draft.hit.kind
    opener = "none" if draft.opener is None else draft.opener.kind
    low, at = scene.starts[draft.at], draft.at
    persons = sum(
        scene.entities[name.entity].kind == "person" and low <= name.first < scene.ends[at] for name in _near(scene, at)
    )
    size = 0 if draft.phrase is None else draft.phrase.last - draft.phrase.first
    return [
        f"how={how}",
        f"how={how} form={kind}",
        f"how={how} voice={voice.kind}",
        f"how={how} opener={opener}",
        f"how={how} nested={draft.outer >= 0}",
        f"how={how} quoted={scene.quote_at[at] >= 0}",
        f"how={how} start={step(at - low)}",
        f"how={how} phrase={step(size)}",
        f"form={kind} formula={draft.formula is not None}",
        f"voice={voice.kind} joined={draft.hit is not None and draft.hit.joined}",
        f"persons={step(persons)} how={how}",
        f"chance={int(draft.chance * 5)}",
        f"chance={int(draft.chance * 5)} how={how}",
        f"others={bool(voice.others)}",
        f"relay={draft.relay is not None}",
        f"stance={draft.hit.words[0].stance if draft.hit is not None else 'formula'}",
        f"carried={draft.distance} how={how}",
    ]


def _near(scene: Scene, at: int) -> list[Name]:
    return [
        scene.names[index]
        for index in {scene.name_at[k] for k in range(scene.starts[at], scene.ends[at])}
        if index >= 0
    ]
