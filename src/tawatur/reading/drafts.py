"""Drafts of statements: every cue with what it opens, where that ends and who says it, in the order of the text."""

from collections.abc import Mapping

from tawatur.reading.candidates import drop_inside_formulas, limit_of, may_report, open_cues
from tawatur.reading.clauses import draft_formulas
from tawatur.reading.content import find_content
from tawatur.reading.cues import Hit, find_hits
from tawatur.reading.draft import Draft
from tawatur.reading.formulas import Formula, find_formulas
from tawatur.reading.openers import Opener
from tawatur.reading.scene import Scene
from tawatur.reading.subjects import clause_end, quotes_another, split_relay, subject_of
from tawatur.reading.voices import give_voices, silent_subjects


def draft_statements(scene: Scene) -> list[Draft]:
    """Every statement of an article, with its speaker.

    Args:
        scene: The article.

    Returns:
        Drafts in the order of their cues.
    """
    hits = {hit.at: hit for hit in find_hits(scene.spelled) if may_report(scene, hit)}
    openers = open_cues(scene, hits)
    formulas = {formula.at: formula for formula in find_formulas(scene, hits)}
    drop_inside_formulas(openers, formulas)
    heads = {at: hits[at] for at in openers}
    drafts = _from_hits(scene, hits, openers, heads, formulas)
    drafts += draft_formulas(scene, formulas, heads, drafts)
    drafts.sort(key=lambda draft: (draft.content.first if draft.formula else draft.at, draft.at))
    _nest(drafts)
    give_voices(scene, drafts, silent_subjects(scene, hits, openers))
    spoken = [draft for draft in drafts if draft.voice is not None]
    _nest(spoken)
    _carry(scene, spoken)
    return spoken


def _carry(scene: Scene, drafts: list[Draft]) -> None:
    """Tie each participle to the statement that its sentence began with."""
    mains: dict[int, int] = {}
    for index, draft in enumerate(drafts):
        sentence = scene.sentence[draft.at]
        if draft.hit is not None and draft.hit.kind == "participle" and draft.phrase is None:
            draft.main = mains.get(sentence, -1)
        elif draft.outer < 0:
            mains[sentence] = index


def _from_hits(
    scene: Scene,
    hits: Mapping[int, Hit],
    openers: Mapping[int, Opener],
    heads: Mapping[int, Hit],
    formulas: Mapping[int, Formula],
) -> list[Draft]:
    drafts: list[Draft] = []
    for at, opener in openers.items():
        hit = hits[at]
        content = find_content(scene, opener, heads, formulas, limit_of(scene, at))
        if content is None:
            continue
        zone = (at + 1, opener.at) if opener.at > at else (at + 1, clause_end(scene, at + 1, hits))
        draft = Draft(at, (at, at + 1), content, opener, hit, None, zone)
        if hit.relays or quotes_another(scene, zone):
            split_relay(scene, hits, draft)
            if draft.phrase is None:
                continue
        elif hit.kind == "verb" or hit.kind == "noun" and not hit.form.suffix:
            draft.phrase = subject_of(scene, hit, opener, zone)
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
