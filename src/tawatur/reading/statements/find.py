"""The statements of an article: cues, what opens their content, where it ends, who speaks, through whom."""

from typing import Final

from tawatur.arabic import span_of
from tawatur.article import Article
from tawatur.reading.nouns import Entity, Hop, Sentence, Speaker, Statement
from tawatur.reading.statements.chains.carried import also_through
from tawatur.reading.statements.chains.find import find_chains
from tawatur.reading.statements.chains.told import find_occasion, find_told
from tawatur.reading.statements.confidence import speaker_confidence
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.drafts import draft_statements
from tawatur.reading.statements.speakers.described import described_end
from tawatur.reading.statements.speakers.phrase import head_start
from tawatur.reading.statements.speakers.voice import Voice
from tawatur.reading.statements.words.scene import Scene, set_scene

_WHY: Final = {
    "named": "named beside the cue",
    "carried": "elliptic: the last speaker that agrees with the verb",
    "office": "an office that the article gives to one person",
    "kind": "the last organisation of this kind, or the issuer of the paper",
    "same": "points back to the last speaker",
    "described": "a description, no name",
    "subject": "acts in the same sentence",
    "guessed": "the nearest name: nobody had spoken before",
}
_GRADES: Final = {
    "office": "office",
    "unnamed": "unnamed",
    "people": "unnamed",
    "media": "unnamed",
    "document": "office",
    "organisation": "office",
}


def find_statements(
    article: Article, sentences: tuple[Sentence, ...], entities: tuple[Entity, ...]
) -> tuple[Statement, ...]:
    """The statements of an article.

    Args:
        article: The article.
        sentences: Its sentences, in order.
        entities: Its names.

    Returns:
        Statements in the order of their cues.
    """
    if not sentences:
        return ()
    scene = set_scene(article, sentences, entities)
    drafts = draft_statements(scene)
    chains = find_chains(scene, drafts)
    return tuple(_finish(scene, drafts, chains, index) for index in range(len(drafts)))


def _finish(scene: Scene, drafts: list[Draft], chains: list[tuple[Hop, ...]], index: int) -> Statement:
    draft = drafts[index]
    text = scene.article.text
    cue = span_of(text, scene.words[draft.cue[0]].start, scene.words[draft.cue[1] - 1].end)
    word = draft.hit.words[0] if draft.hit is not None else None
    told = find_told(scene, draft)
    return Statement(
        f"s{index + 1}",
        draft.content.mode,
        (span_of(text, draft.content.start, draft.content.end),),
        cue,
        word.stance if word is not None else "says",
        _speaker(scene, draft),
        chains[index],
        also_through(scene, drafts, chains, index),
        told[0].name if told else None,
        find_occasion(scene, draft),
        scene.part[draft.at],
        speaker_confidence(scene, draft),
        _reasons(draft),
    )


def _reasons(draft: Draft) -> tuple[str, ...]:
    """Why this speaker, in a few words."""
    if draft.voice is None:
        return ()
    found = [_WHY.get(draft.voice.how, draft.voice.how)]
    if draft.relay is not None:
        found.append("source behind عن, the subject only relays")
    if draft.outer >= 0:
        found.append("statement inside a statement")
    return tuple(found)


def _speaker(scene: Scene, draft: Draft) -> Speaker | None:
    voice = draft.voice
    if voice is None:
        return None
    entity = scene.entities[voice.entity].id if voice.entity >= 0 else None
    grade = "named" if voice.entity >= 0 or voice.kind == "unseen" else _GRADES.get(voice.kind, "unnamed")
    if voice.first < 0:
        return Speaker(entity, voice.name, grade=grade)
    start, end = head_start(scene, voice.first), scene.words[described_end(scene, draft, voice) - 1].end
    role = None
    for k in range(voice.first, voice.last):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is not None and name.entity == voice.entity:
            role = _role(scene, voice, name.first)
            start, end = name.start, name.end
            break
    return Speaker(entity, voice.name, role, start, end, scene.article.text[start:end], grade)


def _role(scene: Scene, voice: Voice, name: int) -> str | None:
    """The office that the statement gives its speaker, before the name or behind it."""
    if name > voice.first:
        first, last = voice.first, name
    else:
        last = voice.last
        first = next(
            (k for k in range(name, last) if scene.entity_at(k) is None and scene.spelled[k][0].isalnum()), last
        )
    while last > first and not scene.spelled[last - 1][0].isalnum():
        last -= 1
    return scene.article.text[head_start(scene, first) : scene.words[last - 1].end] if last > first else None
