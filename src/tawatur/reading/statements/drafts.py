"""Drafts of statements: every cue with what it opens, where that ends and who says it, in the order of the text."""

from collections.abc import Mapping

from tawatur.reading.statements.content.clauses import draft_formulas
from tawatur.reading.statements.content.extent import find_content
from tawatur.reading.statements.content.interviews import draft_interviews
from tawatur.reading.statements.content.labels import draft_labels
from tawatur.reading.statements.cues.candidates import Cue, find_cues, may_report, outside_formulas
from tawatur.reading.statements.cues.formulas import Formula, find_formulas
from tawatur.reading.statements.cues.lexicon import Hit, find_both
from tawatur.reading.statements.cues.opening import limit_of
from tawatur.reading.statements.cues.picking import pick_cues
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.voices import give_voices, silent_subjects
from tawatur.reading.statements.words.scene import Scene


def draft_statements(scene: Scene) -> list[Draft]:
    """Every statement of an article, with its speaker.

    Args:
        scene: The article.

    Returns:
        Drafts in the order of their cues.
    """
    words, verbs = find_both(scene.spelled)
    hits = {hit.at: hit for hit in words if may_report(scene, hit)}
    formulas = {formula.at: formula for formula in find_formulas(scene, hits)}
    cues = pick_cues(scene, outside_formulas(find_cues(scene, hits, verbs), formulas))
    heads = {cue.hit.at: cue.hit for cue in cues}
    drafts = _from_cues(scene, cues, heads, formulas)
    drafts += draft_formulas(scene, formulas, heads, drafts)
    drafts += draft_labels(scene, hits, heads, formulas)
    drafts += draft_interviews(scene)
    drafts.sort(key=lambda draft: (draft.content.first if draft.formula else draft.at, draft.at))
    _nest(drafts)
    give_voices(scene, drafts, silent_subjects(scene, hits, heads))
    spoken = [draft for draft in drafts if draft.voice is not None]
    _nest(spoken)
    _carry(scene, spoken)
    return spoken


def _carry(scene: Scene, drafts: list[Draft]) -> None:
    """Tie each participle to the statement that its sentence began with, and say from where on words are whose."""
    mains: dict[int, int] = {}
    floors: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        sentence = scene.sentence[draft.at]
        floor = floors.get(sentence, scene.starts[draft.at])
        if draft.outer < 0 and scene.quote_at[draft.at] < 0 and floor <= draft.at:
            draft.floor = floor
        if draft.hit is None or draft.hit.kind != "participle":
            floors[sentence] = max(floor, draft.content.last)
        if draft.hit is not None and draft.hit.kind == "participle" and draft.phrase is None:
            draft.main = mains.get(sentence, -1)
        elif draft.outer < 0:
            mains[sentence] = index


def _from_cues(scene: Scene, cues: list[Cue], heads: Mapping[int, Hit], formulas: Mapping[int, Formula]) -> list[Draft]:
    drafts: list[Draft] = []
    for cue in cues:
        content = find_content(scene, cue.opener, heads, formulas, limit_of(scene, cue.hit.at))
        if content is not None:
            draft = Draft(cue.hit.at, cue.span, content, cue.opener, cue.hit, None, cue.zone, cue.phrase)
            draft.relay, draft.chance = cue.relay, cue.chance
            drafts.append(draft)
    return drafts


def _nest(drafts: list[Draft]) -> None:
    """Find for each draft the innermost one whose content holds its cue."""
    stack: list[int] = []
    order = sorted(range(len(drafts)), key=lambda i: (drafts[i].content.first, -drafts[i].content.last))
    for i in order:
        draft = drafts[i]
        draft.outer = -1
        while stack and drafts[stack[-1]].content.last <= draft.content.first:
            stack.pop()
        for j in reversed(stack):
            outer = drafts[j].content
            if (
                outer.first <= draft.at < outer.last
                and outer.first <= draft.content.first
                and draft.content.last <= outer.last
            ):
                draft.outer = j
                break
        stack.append(i)
