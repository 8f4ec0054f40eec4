"""Statements that a formula makes of a clause: the one behind it (بحسب كذا) or the one before it (وفق كذا)."""

from collections.abc import Mapping
from typing import Final

import msgspec

from tawatur.reading.statements.chains.media import speaks_for_others
from tawatur.reading.statements.chains.relays import hands_on, quotes_another, split_relay
from tawatur.reading.statements.content.about import OF_HIM
from tawatur.reading.statements.content.beginnings import after_and, after_link, after_narrator, in_relative
from tawatur.reading.statements.content.comments import is_comment
from tawatur.reading.statements.content.extent import SPEECH, Content, are_paired, find_content
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.formulas import Formula, after_formula, begins_anew, is_his
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.cues.opening import limit_of
from tawatur.reading.statements.cues.reported import keeps_f, opens_reported
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.scene import COMMAS, LINKS, STOPS, Scene
from tawatur.reading.statements.words.sources import sources

_THEN_FROM: Final = (
    "فمن",
    "فال",
    "ففي",
    "فهناك",
    "فهو",
    "فهي",
)  # the ف behind a leading formula is none of the content
_CLAUSE: Final = 20  # words of a clause about a source
_DASHES: Final = frozenset("-–—")
_BECAUSE: Final = frozenset(("لان", "لانه", "لانها", "لانهم"))
_TAIL: Final = 3  # words that must follow a formula in the middle of what it reports


def draft_formulas(
    scene: Scene, formulas: Mapping[int, Formula], heads: Mapping[int, Hit], drafts: list[Draft]
) -> list[Draft]:
    closed = {
        draft.content.closing.at
        for draft in drafts
        if draft.content.closing is not None
        and (_heads_clause(scene, draft, scene.starts[draft.at]) or _is_of_him(scene, draft.content.closing))
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
            if _is_all(scene, formula):
                told = _before_it(scene, formula, nearby, heads, formulas)
                found += [told] if told is not None else []
                continue
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


def _is_of_him(scene: Scene, formula: Formula) -> bool:
    """Whether a formula says by a pronoun whose words it hands on (كما نقلت عنه الصحف)."""
    return any(word in OF_HIM for word in scene.spelled[formula.at + 1 : formula.last + 1])


def _is_all(scene: Scene, formula: Formula) -> bool:
    """Whether a formula is a sentence of its own (. وفق ما أفادت به جريدة كذا.)."""
    if formula.phrase is None or begins_anew(scene.spelled[formula.at]):
        return False
    rest = scene.spelled[formula.end : scene.ends[formula.at]]
    return not any(word[0].isalnum() for word in rest)


def _before_it(
    scene: Scene,
    formula: Formula,
    nearby: Mapping[int, list[Draft]],
    heads: Mapping[int, Hit],
    formulas: Mapping[int, Formula],
) -> Draft | None:
    """The statement that a formula makes of the sentence before its own; None where that one has a verb of speech."""
    low = scene.starts[formula.at]
    if low == 0 or scene.paragraph[low - 1] != scene.paragraph[low] or scene.quote_at[low - 1] >= 0:
        return None
    first = scene.starts[low - 1]
    same = nearby.get(scene.sentence[low - 1], [])
    for draft in same:
        if (
            draft.content.last >= low - 1 - _TAIL
            and draft.content.closing is None
            and _heads_clause(scene, draft, first)
        ):
            draft.content = msgspec.structs.replace(draft.content, closing=formula)
            return None
    if same or any(first <= at < low for at in formulas):
        return None
    opener = Opener("that", max(first - 1, 0), first, after_and(scene, first))
    content = find_content(scene, opener, heads, {}, low)
    return _of_formula(scene, formula, content, opener) if content is not None else None


def _before_quote(scene: Scene, formula: Formula) -> bool:
    """Whether somebody's words in marks stand right behind a formula in a relative clause (التي، بحسب فلان، "...")."""
    k = formula.at - 1
    k -= k >= 0 and scene.spelled[k] in COMMAS
    relative = k >= 0 and scene.spelled[k].removeprefix("و") in guards().relatives
    return relative and formula.end in scene.opens and scene.quotes[scene.opens[formula.end]].size >= SPEECH


def _is_then(scene: Scene, formula: Formula) -> bool:
    """Whether فإن stands right behind a formula (وعلى حد قوله فإن، وفي رأيه فإن), or a comma (وبرأيه، كذا)."""
    if formula.end >= scene.ends[formula.at]:
        return False
    after = scene.spelled[formula.end]
    leads = formula.at == scene.starts[formula.at] and is_his(scene.spelled[formula.at])
    return opens_reported(after) or (leads and after in COMMAS)


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
    first += first + 1 < end and scene.is_that(first) and scene.spelled[first - 1] in COMMAS  # ووفقا لكذا، أنه
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
    if first >= end or scene.spelled[first] not in guards().relatives or opens_reported(scene.spelled[first - 1]):
        return first  # وبحسب كذا فإن | ما حدث
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
        if draft.content.first <= formula.at < draft.content.last and draft.formula is None:
            first = max(first, draft.content.first)  # inside what somebody says
        if draft.at < low or draft.at > last or draft.content.last > last or not _heads_clause(scene, draft, low):
            continue
        first = max(first, draft.content.closing.end if draft.content.closing is not None else draft.content.last)
    if _is_aside(scene, formula, drafts, first, last):
        return None
    start = after_link(scene, after_narrator(scene, first, last), last)
    while start < last and (not scene.spelled[start][0].isalnum() or scene.spelled[start] in LINKS):
        if start in scene.opens:
            break
        start += 1
    goes_on = last > start and _goes_on(scene, formula, heads)
    relative = in_relative(scene, formula, start, last)
    start, goes_on = max(start, relative), goes_on or relative > start
    if last - start < _TAIL and not goes_on:
        return None
    if goes_on:
        start = next((k + 1 for k in range(last - 1, start, -1) if scene.spelled[k] in _BECAUSE), start)
    opener = Opener("that", max(start - 1, 0), start, after_and(scene, start))
    if goes_on:
        others = {at: other for at, other in formulas.items() if at != formula.at}
        return find_content(scene, opener, heads, others, limit_of(scene, formula.at))
    return find_content(scene, opener, {}, {formula.at: formula}, formula.at)


def _is_aside(scene: Scene, formula: Formula, drafts: list[Draft], first: int, last: int) -> bool:
    """Whether only an aside of the article's stands between a statement and the formula, which closes that one.

    `أعلن الجيش سيطرته على كذا، وذلك بعد معارك، بحسب وكالة كذا`; `قال إن كذا، دون مزيد من التفاصيل، وفقا لوكالة كذا`.
    """
    while first < last and (scene.spelled[first] in COMMAS or first in scene.closes):
        first += 1
    if first >= last or not (scene.spelled[first] == "وذلك" or is_comment(scene, first, last)):
        return False
    for draft in drafts:
        if draft.content.closing is None and first - _TAIL < draft.content.last <= first:
            draft.content = msgspec.structs.replace(draft.content, closing=formula)
            return True
    return False


def _goes_on(scene: Scene, formula: Formula, heads: Mapping[int, Hit]) -> bool:
    """Whether a formula stands in the middle of what it reports (وتشمل الخطة، بحسب البيان، بناء مدارس)."""
    k, end = formula.end, scene.ends[formula.at]
    before = scene.spelled[formula.at - 1] if formula.at else ""
    framed = before in COMMAS or before in _DASHES
    if framed != (k < end and are_paired(before, scene.spelled[k])):
        return False
    k += framed
    if k + _TAIL > end or not (scene.spelled[k][0].isalnum() or k in scene.opens):
        return False
    word, lists = scene.spelled[k], sources()
    if word == "الى" and not framed and scene.spelled[k + 1] not in guards().adverbs[word]:
        return True  # تؤدي الخطة بحسب الوزارة | إلى خفض العجز
    if k in heads or k in scene.closes or word in LINKS or word in guards().relatives or word in lists.adjuncts:
        return False
    return not word.startswith(("و", "ل", "حيث", "اذ", "مما", "في")) or scene.name_at[k] >= 0
