"""Statements that a formula makes of a clause: the one behind it (بحسب كذا) or the one before it (وفق كذا)."""

from collections.abc import Mapping
from typing import Final

from tawatur.arabic import names_of_people
from tawatur.reading.names.lexicon import folded
from tawatur.reading.statements.chains.media import speaks_for_others
from tawatur.reading.statements.chains.relays import hands_on, quotes_another, split_relay
from tawatur.reading.statements.content.extent import SPEECH, Content, find_content
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.formulas import (
    Formula,
    after_formula,
    begins_anew,
    keeps_f,
    narrators,
    opens_reported,
)
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.cues.opening import limit_of
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.scene import COMMAS, LINKS, STOPS, Scene
from tawatur.reading.statements.words.sources import sources

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
_THEN_FROM: Final = (
    "فمن",
    "فال",
    "ففي",
    "فهناك",
    "فهو",
    "فهي",
)  # the ف behind a leading formula is none of the content
_LEAD_IN: Final = 6  # words of a lead-in of the article's own voice
_CLAUSE: Final = 20  # words of a clause about a source
_TAIL: Final = 3  # words that must follow a formula in the middle of what it reports


def draft_formulas(
    scene: Scene, formulas: Mapping[int, Formula], heads: Mapping[int, Hit], drafts: list[Draft]
) -> list[Draft]:
    closed = {
        draft.content.closing.at
        for draft in drafts
        if draft.content.closing is not None and _heads_clause(scene, draft, scene.starts[draft.at])
    }
    nearby: dict[int, list[Draft]] = {}
    closed |= {draft.content.further.at for draft in drafts if draft.content.further is not None}
    for draft in drafts:
        nearby.setdefault(scene.sentence[draft.at], []).append(draft)
    before: dict[int, int] = {}  # where the formula before this one ends, by sentence
    found: list[Draft] = []
    for formula in formulas.values():
        sentence = scene.sentence[formula.at]
        same, earlier = nearby.get(sentence, []), before.get(sentence, 0)
        before[sentence] = formula.end
        if formula.at in closed:
            continue
        if formula.phrase is None and not _stands_alone(formula, same) and not _is_then(scene, formula):
            continue
        if _between(scene, formula, same):
            continue
        if _leads(scene, formula):
            opener = _led(scene, formula, heads) if formula.phrase is not None or _is_then(scene, formula) else None
            if opener is None:
                _lend(scene, formula, same)
                continue
            content = find_content(scene, opener, heads, formulas, limit_of(scene, formula.at))
        elif formula.end < scene.ends[formula.at] and scene.is_that(formula.end):
            first = min(formula.end + 1, len(scene.words) - 1)  # حسب ما ذكر فلان بأن
            opener = Opener("that", formula.end, first, scene.words[first].start)
            content = find_content(scene, opener, heads, formulas, limit_of(scene, formula.at))
        elif _before_quote(scene, formula):
            opener = Opener("quote", formula.end, formula.end + 1, scene.words[formula.end].end)
            content = find_content(scene, opener, heads, formulas, limit_of(scene, formula.at))
        else:
            opener = None
            content = _followed(scene, formula, same, earlier, heads, formulas)
        if content is not None:
            found.append(_of_formula(scene, formula, content, opener))
    return found


def _before_quote(scene: Scene, formula: Formula) -> bool:
    """Whether somebody's words in marks stand right behind a formula in a relative clause (التي، بحسب فلان، "...")."""
    k = formula.at - 1
    k -= k >= 0 and scene.spelled[k] in COMMAS
    relative = k >= 0 and scene.spelled[k].removeprefix("و") in guards().relatives
    return relative and formula.end in scene.opens and scene.quotes[scene.opens[formula.end]].size >= SPEECH


def _is_then(scene: Scene, formula: Formula) -> bool:
    """Whether فإن stands right behind a formula (وعلى حد قوله فإن، وفي رأيه فإن)."""
    return formula.end < scene.ends[formula.at] and opens_reported(scene.spelled[formula.end])


def _between(scene: Scene, formula: Formula, drafts: list[Draft]) -> bool:
    """Whether a formula stands between a verb and its content: it only says through whom (قال فلان وفق كذا إن)."""
    for draft in drafts:
        if draft.formula is None and draft.at < formula.at < draft.zone[1]:
            if draft.relay is None and formula.phrase is not None:
                draft.between = formula
            return True
    return False


def _stands_alone(formula: Formula, drafts: list[Draft]) -> bool:
    """Whether a formula that names nobody reports its sentence by itself (ارتفع السعر، وفق ما أعلنت)."""
    return not drafts or all(draft.at > formula.at for draft in drafts)


def _lend(scene: Scene, formula: Formula, drafts: list[Draft]) -> None:
    """Give a leading formula's source to the verb behind it that has no subject (ووفقاً لمصادر، فقد أكدت أن)."""
    for draft in drafts:
        if formula.at < draft.at < scene.ends[formula.at] and draft.hit is not None and draft.hit.kind == "verb":
            if draft.phrase is None:
                draft.phrase = formula.phrase
            elif formula.phrase is not None and _passes_on(scene, formula.phrase):
                draft.relay = draft.relay or formula.phrase  # وبحسب «كذا» قالت الوزارة إن
            return


def _passes_on(scene: Scene, phrase: Phrase) -> bool:
    """Whether a formula names a medium or a paper through which others' words come (ووفق البلاغ عبّر فلان عن)."""
    marked = phrase.entity < 0 and phrase.first in scene.opens
    return marked or speaks_for_others(scene, phrase) or (phrase.kind == "document" and phrase.definite)


def _of_formula(scene: Scene, formula: Formula, content: Content, opener: Opener | None) -> Draft:
    zone = (formula.last, _formula_zone(scene, formula))
    draft = Draft(formula.at, (formula.at, formula.last), content, opener, formula.verb, formula, zone, formula.phrase)
    if quotes_another(scene, zone) or (formula.verb is not None and hands_on(scene, formula.verb, zone)):
        _, draft.relay, source = split_relay(scene, {}, draft.cue, zone)
        draft.phrase = source or formula.phrase
    return draft


def _formula_zone(scene: Scene, formula: Formula) -> int:
    """Where the words about a formula's source end: with the clause it closes."""
    k, end = formula.end, min(scene.ends[formula.at], formula.end + 25)
    while k < end and scene.spelled[k] not in STOPS and not opens_reported(scene.spelled[k]):
        k += 1
    return k


def _heads_clause(scene: Scene, draft: Draft, low: int) -> bool:
    """Whether a statement stands on its own in its sentence, not in a relative clause or a noun phrase of it."""
    if _is_inner(scene, draft):
        return False
    if draft.hit is None or draft.hit.kind == "participle" or draft.formula is not None:
        return True
    before = scene.spelled[draft.at - 1] if draft.at else ""
    return draft.at - low <= 6 or before in COMMAS or before in LINKS or draft.hit.joined or before in ("قد", "وقد")


def _is_inner(scene: Scene, draft: Draft) -> bool:
    """Whether a statement stands in a relative clause or inside a noun phrase, so that what follows is not its own."""
    before = scene.spelled[draft.at - 1] if draft.at else ""
    return before in guards().relatives or (draft.hit is not None and draft.hit.kind == "noun")


def _leads(scene: Scene, formula: Formula) -> bool:
    """Whether a formula stands before what it reports."""
    k = formula.at - 1
    low = scene.starts[formula.at]
    if begins_anew(scene.spelled[formula.at]) and _is_then(scene, formula):
        return True
    while k >= low and (not scene.spelled[k][0].isalnum() or scene.spelled[k] in LINKS):
        if scene.spelled[k] in COMMAS and k > low:
            break
        k -= 1
    return k < low or (scene.spelled[k] in COMMAS and _is_followed_by_then(scene, formula))


def _is_followed_by_then(scene: Scene, formula: Formula) -> bool:
    """Whether فإن or its like comes behind a formula in the middle of a sentence (، وبحسب شهود فإن)."""
    k, end = formula.end, min(scene.ends[formula.at], formula.end + 12)
    while k < end and scene.spelled[k] not in STOPS:
        if opens_reported(scene.spelled[k]):
            return True
        k += 1
    return False


def _led(scene: Scene, formula: Formula, heads: Mapping[int, Hit]) -> Opener | None:
    end = scene.ends[formula.at]
    first = _behind_relative(scene, after_formula(scene, formula, end), end)
    if first >= end:
        return None
    told = any(
        scene.spelled[k].startswith("فان") for k in range(formula.end, first)
    )  # وبحسب كذا فإن: all of it is theirs
    for k in range(formula.last, min(first + 4, end)):
        if k in heads and heads[k].kind == "verb" and not told:
            return None
    kept = keeps_f(scene.spelled[first]) or scene.spelled[first].startswith(_THEN_FROM)
    return Opener("that", first - 1, first, scene.words[first].start + kept)


def _behind_relative(scene: Scene, first: int, end: int) -> int:
    """The word behind a clause about a formula's source (وبحسب صحيفة كذا، التي تصدر في لندن، فإن); else `first`."""
    if first >= end or scene.spelled[first] not in guards().relatives:
        return first
    for k in range(first + 1, min(end - 1, first + _CLAUSE)):
        if scene.spelled[k] in COMMAS:
            return k + 1 + (opens_reported(scene.spelled[k + 1]) and not keeps_f(scene.spelled[k + 1]))
    return first


def _followed(
    scene: Scene,
    formula: Formula,
    drafts: list[Draft],
    earlier: int,
    heads: Mapping[int, Hit],
    formulas: Mapping[int, Formula],
) -> Content | None:
    """The clause around or before a formula; `drafts`: those of its sentence, `earlier`: end of a formula before it."""
    low = scene.starts[formula.at]
    last = formula.at
    while last > low and not scene.spelled[last - 1][0].isalnum() and (last - 1) not in scene.closes:
        last -= 1
    first = max(low, earlier)
    for draft in drafts:
        if draft.at < low or draft.at > last or draft.content.last > last or not _heads_clause(scene, draft, low):
            continue
        first = max(first, draft.content.closing.end if draft.content.closing is not None else draft.content.last)
    start = _after_link(scene, _after_narrator(scene, first, last), last)
    while start < last and (not scene.spelled[start][0].isalnum() or scene.spelled[start] in LINKS):
        if start in scene.opens:
            break
        start += 1
    goes_on = last > start and _goes_on(scene, formula, heads)
    if last - start < 3 and not goes_on:
        return None
    opener = Opener("that", max(start - 1, 0), start, _after_and(scene, start))
    if goes_on:
        others = {at: other for at, other in formulas.items() if at != formula.at}
        return find_content(scene, opener, heads, others, limit_of(scene, formula.at))
    return find_content(scene, opener, {}, {formula.at: formula}, formula.at)


def _after_narrator(scene: Scene, first: int, last: int) -> int:
    """The word behind أنّ where the article's own voice leads in (يذكر أن، يشار إلى أن); else `first`."""
    if first < last and scene.spelled[first] in narrators():
        for k in range(first + 1, min(first + _LEAD_IN, last)):
            if scene.is_that(k):
                return k + 1
    return first


def _after_link(scene: Scene, first: int, last: int) -> int:
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


def _goes_on(scene: Scene, formula: Formula, heads: Mapping[int, Hit]) -> bool:
    """Whether a formula stands in the middle of what it reports (وتشمل الخطة، بحسب البيان، بناء مدارس)."""
    k, end = formula.end, scene.ends[formula.at]
    before = scene.spelled[formula.at - 1] if formula.at else ""
    framed = before in COMMAS
    if framed != (k < end and scene.spelled[k] in COMMAS):
        return False
    k += framed
    if k + _TAIL > end or not (scene.spelled[k][0].isalnum() or k in scene.opens):
        return False
    word, lists = scene.spelled[k], sources()
    if k in heads or k in scene.closes or word in LINKS or word in guards().relatives or word in lists.adjuncts:
        return False
    return not word.startswith(("و", "ل", "حيث", "اذ", "مما", "في")) or scene.name_at[k] >= 0


def _after_and(scene: Scene, k: int) -> int:
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
