"""Drafts of statements: every cue with what it opens, where that ends and who says it, in the order of the text."""

from collections.abc import Mapping
from typing import Final

import msgspec

from tawatur.reading.content import Content, find_content
from tawatur.reading.cues import Hit, find_hits, lexicon
from tawatur.reading.formulas import Formula, after_formula, find_formulas
from tawatur.reading.objects import find_object
from tawatur.reading.openers import REACH, THAT, Opener, find_opener, guards, is_weak
from tawatur.reading.phrases import Phrase, bare_phrase, read_phrase
from tawatur.reading.scene import COMMAS, STOPS, Scene
from tawatur.reading.sources import head_kind, is_definite, sources
from tawatur.reading.speaker import Memory, Voice, resolve

_NEAR: Final = 8  # words from a participle to what opens its content
_LINKS: Final = frozenset(("كما", "فيما", "بينما", "وقد", "قد", "ثم", "و", "وكما", "هذا", "وفيما"))
_WITH_OBJECT: Final = frozenset(("وصف", "اعتبر", "أخبر", "أبلغ", "سأل", "عد"))  # a suffix is whom or what it is said of
_LAWS: Final = frozenset(("فصل", "قانون", "اتفاق", "اتفاقية", "لائحة", "مرسوم", "قرار", "مشروع", "قائمة", "كتاب"))
_NOT: Final = frozenset(("لم", "لن", "لا", "ولم", "ولن", "ولا", "فلم", "فلن", "فلا", "ليس", "اي"))
_IMPERSONAL: Final = frozenset(("اعتقد", "ظن", "توقع", "قدر", "رجح"))  # يعتقد أن without a subject is passive
_WAS: Final = frozenset(("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا", "سبق", "وسبق"))


class Draft(msgspec.Struct):
    """A statement in the making.

    Attributes:
        at: Word index of the cue.
        cue: Words `[first, last)` of the cue.
        content: What was said.
        opener: What opened it, None for a formula.
        hit: The reporting word, None for a bare formula.
        formula: The formula, None for a verb.
        zone: Words between cue and content in which speaker, addressee and occasion stand.
        phrase: Words that name the speaker.
        voice: The speaker as resolved.
        relay: Who passes the words on (نقلت وكالة كذا عن).
        relayer: The same as resolved.
        main: Index of the draft whose sentence a participle carries on, -1 without one.
        outer: Index of the draft inside whose content this one stands, -1 without one.
    """

    at: int
    cue: tuple[int, int]
    content: Content
    opener: Opener | None
    hit: Hit | None
    formula: Formula | None
    zone: tuple[int, int]
    phrase: Phrase | None = None
    voice: Voice | None = None
    relay: Phrase | None = None
    relayer: Voice | None = None
    outer: int = -1
    main: int = -1


def draft_statements(scene: Scene) -> list[Draft]:
    """Every statement of an article, with its speaker.

    Args:
        scene: The article.

    Returns:
        Drafts in the order of their cues.
    """
    hits = {hit.at: hit for hit in find_hits(scene.spelled) if _may_report(scene, hit)}
    openers = _open(scene, hits)
    formulas = {formula.at: formula for formula in find_formulas(scene, hits)}
    _drop_inside_formulas(openers, formulas)
    heads = {at: hits[at] for at in openers}
    drafts = _from_hits(scene, hits, openers, heads, formulas)
    drafts += _from_formulas(scene, formulas, heads, drafts)
    drafts.sort(key=lambda draft: (draft.content.first if draft.formula else draft.at, draft.at))
    _nest(drafts)
    _speak(scene, drafts, _silent(scene, hits, openers))
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


def _may_report(scene: Scene, hit: Hit) -> bool:
    name = scene.name_at[hit.at]
    if name >= 0 and scene.names[name].start <= scene.words[hit.at].start + 1:
        return False
    if hit.form.person == 1 or "س" in hit.prefix:
        return False
    before = scene.spelled[hit.at - 1] if hit.at else ""
    if scene.spelled[hit.at] in ("نقلا", "ونقلا"):
        return False
    if before in _NOT or hit.at and hit.words[0].lemma == "بين" and not hit.joined and before not in COMMAS and (
        hit.at != scene.starts[hit.at] and before not in _LINKS and before not in ("اخر", "اخرى", "ثانية")
    ):
        return False
    return hit.form.kind != "verb" or not hit.form.suffix or any(word.told or word.lemma in _WITH_OBJECT for word in hit.words)


def _limit(scene: Scene, at: int) -> int:
    quote = scene.quote_at[at]
    return scene.quotes[quote].last if quote >= 0 else len(scene.words)


def _open(scene: Scene, hits: Mapping[int, Hit]) -> dict[int, Opener]:
    found: dict[int, Opener] = {}
    taken: set[int] = set()
    for at, hit in hits.items():
        end = min(scene.ends[at], _limit(scene, at))
        opener = find_object(scene, hit, hits, end) if hit.words[0].whole and not hit.form.suffix else None
        opener = opener or find_opener(scene, hit, hits, end)
        if opener is None and hit.takes("quote") and hit.kind == "verb":
            opener = _quote_before(scene, hit)
        if opener is None and hit.takes("object") and hit.kind != "noun":
            opener = find_object(scene, hit, hits, end)
        if opener is not None and opener.first not in taken and _is_report(scene, hit, opener):
            found[at] = opener
            taken.add(opener.first)
    return found


def _quote_before(scene: Scene, hit: Hit) -> Opener | None:
    """A quotation that ends right before its verb (`"..."، قال فلان`)."""
    k = hit.at - 1
    if k >= 0 and scene.spelled[k] in COMMAS:
        k -= 1
    if k not in scene.closes or hit.joined or hit.at == scene.starts[hit.at]:
        return None
    quote = scene.quotes[scene.closes[k]]
    if quote.size < 4 or quote.first < 2:
        return None
    before = scene.spelled[quote.first - 2]
    if before == ":" or before in THAT:
        return None
    return Opener("before", quote.first - 1, quote.first, scene.words[quote.first].start)


def _is_report(scene: Scene, hit: Hit, opener: Opener) -> bool:
    gap = opener.at - hit.at
    lemma = hit.words[0].lemma
    if lemma in ("جاء", "ورد"):
        return scene.spelled[hit.at + 1] in ("في", "على") and opener.kind != "prep"
    if hit.kind == "participle":
        return (gap <= _NEAR or gap <= 3 * _NEAR and scene.spelled[hit.at + 1] in ("في", "خلال", "عبر")) and not (opener.kind == "object" and is_weak(hit))
    if hit.kind == "noun":
        if hit.form.suffix:
            return opener.kind == "that" and gap <= 2 and lemma in ("قال", "أكد")
        return opener.kind in ("that", "prep") and gap <= 9 and lemma in ("دعا", "أكد", "أعلن", "طالب", "ادعى", "هدد", "لوح") and _owned(scene, hit, opener)
    if scene.quote_at[hit.at] >= 0 and opener.kind not in ("that", "quote", "colon"):
        return False
    if is_weak(hit) and opener.kind in ("prep", "object") and not (
        lemma == "حمل" or lemma in ("عبر", "وعد", "وجه", "أمر") and gap <= 20 and opener.kind == "prep"
    ):
        return False
    return True


def _owned(scene: Scene, hit: Hit, opener: Opener) -> bool:
    """Whether a verbal noun is followed by the one who speaks (دعوة رئيس الجمهورية لـ)."""
    k = hit.at + 1
    if k >= opener.at:
        return False
    return scene.name_at[k] >= 0 or bool(head_kind(scene.spelled[k])) or k in scene.opens


def _drop_inside_formulas(openers: dict[int, Opener], formulas: Mapping[int, Formula]) -> None:
    for formula in formulas.values():
        for at in range(formula.at, formula.last):
            openers.pop(at, None)


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
        content = find_content(scene, opener, heads, formulas, _limit(scene, at))
        if content is None:
            continue
        zone = (at + 1, opener.at) if opener.at > at else (at + 1, _clause_end(scene, at + 1, hits))
        draft = Draft(at, (at, at + 1), content, opener, hit, None, zone)
        if hit.relays or _quotes_another(scene, zone):
            _split_relay(scene, hits, draft)
            if draft.phrase is None:
                continue
        elif hit.kind == "verb" or hit.kind == "noun" and not hit.form.suffix:
            draft.phrase = _phrase_of(scene, hit, opener, zone)
        drafts.append(draft)
    return drafts


def _quotes_another(scene: Scene, zone: tuple[int, int]) -> bool:
    """Whether a verb's subject only passes on another's words (ذكرت صحيفة كذا نقلاً عن مصادر أن)."""
    return any(
        scene.spelled[k] == "نقلا" and k + 1 < zone[1] and scene.spelled[k + 1] == "عن" for k in range(*zone)
    )


def _clause_end(scene: Scene, k: int, hits: Mapping[int, Hit]) -> int:
    end = scene.ends[k - 1]
    while k < end and scene.spelled[k] not in STOPS and scene.spelled[k] not in COMMAS and k not in scene.opens:
        if k in hits and hits[k].kind != "noun":
            break
        k += 1
    return k


def _split_relay(scene: Scene, hits: Mapping[int, Hit], draft: Draft) -> None:
    """Tell who passes the words on from whose words they are, at عن."""
    first, last = draft.zone
    middle = next((k for k in range(first, last) if scene.spelled[k] == "عن"), -1)
    if middle < 0:
        return
    noun = next((k for k in range(middle + 1, last) if k in hits and hits[k].kind == "noun" and hits[k].form.suffix), -1)
    if noun >= 0:
        draft.cue = (noun, noun + 1)
    draft.relay = read_phrase(scene, first, middle - 1 if scene.spelled[middle - 1] == "نقلا" else middle)
    draft.phrase = read_phrase(scene, middle + 1, noun if noun >= 0 else last)


def _phrase_of(scene: Scene, hit: Hit, opener: Opener, zone: tuple[int, int]) -> Phrase | None:
    phrase = read_phrase(scene, *zone)
    if phrase is not None and _is_told(scene, hit, phrase):
        phrase = None
    if phrase is None and hit.kind == "verb":
        phrase = _subject_before(scene, hit)
    if phrase is None and opener.kind in ("that", "colon", "prep") and not any(word.told for word in hit.words):
        phrase = _any_phrase(scene, *zone)
    return phrase


def _any_phrase(scene: Scene, first: int, last: int) -> Phrase | None:
    """A subject by its place alone: a noun of no list right behind the verb (أظهرت بحوث أن)."""
    if first >= last:
        return None
    word = scene.spelled[first]
    lists = sources()
    if not word[0].isalpha() or word in lists.adjuncts or word in lists.single or word[0] in "بلك" or len(word) < 3:
        return None
    if word.endswith("ا") and not is_definite(word):
        return None
    end = first + 1
    while end < last and scene.spelled[end] not in COMMAS and scene.spelled[end] not in lists.adjuncts:
        end += 1
    return bare_phrase(scene, first, end)


def _is_told(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether what follows the verb is whom it addresses (دعا المواطنين إلى), the verb itself being elliptic."""
    if not any(word.told for word in hit.words):
        return False
    word = scene.spelled[phrase.first]
    if phrase.entity >= 0:
        return False
    return word.endswith("ين") and phrase.kind != "office" or not phrase.kind


def _subject_before(scene: Scene, hit: Hit) -> Phrase | None:
    """A subject that stands before its verb (الوزارة تؤكد أن، وكان فلان قد أكد أن)."""
    at = hit.at
    low = max(scene.starts[at], at - 30)
    k = at - 1
    if k >= low and scene.spelled[k] in ("قد", "ان"):
        k -= 1
    was = next((i for i in range(k, low - 1, -1) if scene.spelled[i] in _WAS), -1)
    if was >= 0 and not any(i in scene.opens and scene.quotes[scene.opens[i]].size > 4 for i in range(was, k)):
        return read_phrase(scene, was + 1, k + 1) or _region(scene, low, was)
    if scene.spelled[at].startswith("ف"):
        but = next((i for i in range(low, k) if scene.spelled[i] in ("اما", "واما")), -1)
        if but >= 0:
            return read_phrase(scene, but + 1, at)
    if hit.joined:
        return None
    if hit.form.tense == "past" and (k < low or scene.spelled[k] in COMMAS):
        return _region(scene, low, k) if low == scene.starts[at] and _begins_named(scene, low) else None
    if k > low and scene.spelled[k] in guards().relatives:
        k -= 1
        while k > low and (scene.spelled[k] in COMMAS or k in scene.closes):
            k -= 1
        name = scene.name_at[k]
        if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
            return bare_phrase(scene, scene.names[name].first, k + 1)
    start, nearest = k, -1
    while start >= max(low, k - 9) and not (
        scene.spelled[start] in COMMAS or scene.spelled[start] in STOPS or scene.spelled[start] in THAT
        or scene.spelled[start] == ":" or start in scene.opens and scene.quotes[scene.opens[start]].last > at
    ):
        name = scene.name_at[start]
        if name < 0 and any(word.form.kind == "verb" for word in lexicon().get(scene.spelled[start], ())) and start < k:
            break
        if name >= 0 and scene.names[name].first == start or name < 0 and head_kind(scene.spelled[start]):
            nearest = start
        start -= 1
    if nearest < 0:
        return None
    phrase = read_phrase(scene, nearest, k + 1)
    if phrase is None or phrase.last < k or not phrase.kind and phrase.entity < 0:
        return None
    return phrase


def _region(scene: Scene, low: int, last: int) -> Phrase | None:
    """The phrase that fills the words from the last أنّ, or the sentence's start, to `last`."""
    first = next((i + 1 for i in range(last - 1, low - 1, -1) if scene.spelled[i] in THAT), low)
    return read_phrase(scene, first, last)


def _begins_named(scene: Scene, k: int) -> bool:
    return scene.name_at[k] >= 0 or head_kind(scene.spelled[k]) == "office"


def _from_formulas(
    scene: Scene, formulas: Mapping[int, Formula], heads: Mapping[int, Hit], drafts: list[Draft]
) -> list[Draft]:
    closed = {draft.content.closing.at for draft in drafts if draft.content.closing is not None and _heads_clause(scene, draft, scene.starts[draft.at])}
    ends: dict[int, int] = {}
    for draft in drafts:
        sentence = scene.sentence[draft.content.last - 1]
        ends[sentence] = max(ends.get(sentence, 0), draft.content.last)
    found: list[Draft] = []
    for formula in formulas.values():
        if formula.phrase is None or formula.closing or formula.at in closed:
            continue
        if _is_law(formula):
            continue
        opener = _led(scene, formula, heads) if _leads(scene, formula) else None
        if opener is None and _leads(scene, formula):
            _lend(scene, formula, drafts)
        if opener is not None:
            content = find_content(scene, opener, heads, formulas, _limit(scene, formula.at))
        elif not _leads(scene, formula):
            content = _followed(scene, formula, drafts, formulas)
        else:
            content = None
        if content is not None:
            found.append(
                _of_formula(scene, formula, content, opener)
            )
    return found


def _lend(scene: Scene, formula: Formula, drafts: list[Draft]) -> None:
    """Give a leading formula's source to the verb behind it that has no subject (ووفقاً لمصادر، فقد أكدت أن)."""
    for draft in drafts:
        if formula.at < draft.at < scene.ends[formula.at] and draft.hit is not None and draft.hit.kind == "verb":
            draft.phrase = draft.phrase or formula.phrase
            return


def _of_formula(scene: Scene, formula: Formula, content: Content, opener: Opener | None) -> Draft:
    zone = (formula.last, _formula_zone(scene, formula))
    draft = Draft(formula.at, (formula.at, formula.last), content, opener, formula.verb, formula, zone, formula.phrase)
    if _quotes_another(scene, zone):
        _split_relay(scene, {}, draft)
        draft.phrase = draft.phrase or formula.phrase
    return draft


def _is_law(formula: Formula) -> bool:
    """Whether a formula names what something conforms to, not who says it (وفق القانون)."""
    return formula.verb is None and formula.phrase is not None and formula.phrase.head in _LAWS


def _formula_zone(scene: Scene, formula: Formula) -> int:
    """Where the words about a formula's source end: with the clause it closes."""
    k, end = formula.end, min(scene.ends[formula.at], formula.end + 25)
    while k < end and scene.spelled[k] not in STOPS and scene.spelled[k] not in ("فان", "فقد"):
        k += 1
    return k


def _heads_clause(scene: Scene, draft: Draft, low: int) -> bool:
    """Whether a statement stands on its own in its sentence, not in a relative clause or a noun phrase of it."""
    if _is_inner(scene, draft):
        return False
    if draft.hit is None or draft.hit.kind == "participle" or draft.formula is not None:
        return True
    before = scene.spelled[draft.at - 1] if draft.at else ""
    return draft.at - low <= 6 or before in COMMAS or before in _LINKS or draft.hit.joined or before in ("قد", "وقد")


def _is_inner(scene: Scene, draft: Draft) -> bool:
    """Whether a statement stands in a relative clause or inside a noun phrase, so that what follows is not its own."""
    before = scene.spelled[draft.at - 1] if draft.at else ""
    return before in guards().relatives or draft.hit is not None and draft.hit.kind == "noun"


def _leads(scene: Scene, formula: Formula) -> bool:
    """Whether a formula stands before what it reports."""
    k = formula.at - 1
    low = scene.starts[formula.at]
    while k >= low and (not scene.spelled[k][0].isalnum() or scene.spelled[k] in _LINKS):
        if scene.spelled[k] in COMMAS and k > low:
            return False
        k -= 1
    return k < low


def _led(scene: Scene, formula: Formula, heads: Mapping[int, Hit]) -> Opener | None:
    end = scene.ends[formula.at]
    first = after_formula(scene, formula, end)
    if first >= end:
        return None
    for k in range(first, min(first + 4, end)):
        if k in heads:
            return None
    return Opener("that", first - 1, first, scene.words[first].start)


def _followed(
    scene: Scene, formula: Formula, drafts: list[Draft], formulas: Mapping[int, Formula]
) -> Content | None:
    """The clause before a trailing formula."""
    low = scene.starts[formula.at]
    last = formula.at
    while last > low and not scene.spelled[last - 1][0].isalnum() and (last - 1) not in scene.closes:
        last -= 1
    first = low
    for draft in drafts:
        if draft.at < low or draft.at > last or draft.content.last > last or not _heads_clause(scene, draft, low):
            continue
        first = max(first, draft.content.closing.end if draft.content.closing is not None else draft.content.last)
    for other in formulas.values():
        if low <= other.at < formula.at:
            first = max(first, other.end)
    start = first
    while start < last and (not scene.spelled[start][0].isalnum() or scene.spelled[start] in _LINKS):
        if start in scene.opens:
            break
        start += 1
    if last - start < 3:
        return None
    opener = Opener("that", max(start - 1, 0), start, _after_and(scene, start))
    return find_content(scene, opener, {}, {formula.at: formula}, formula.at)


def _after_and(scene: Scene, k: int) -> int:
    """The first character of a clause, without the و attached to it."""
    word = scene.words[k]
    rest = scene.spelled[k][1:]
    if scene.spelled[k].startswith("و") and (rest.startswith(("ال", "ي", "ت")) and len(rest) > 3):
        return word.start + 1
    return word.start


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
            if outer.first <= draft.at < outer.last and outer.first <= draft.content.first and draft.content.last <= outer.last:
                draft.outer = j
                break
        stack.append(i)


def _silent(scene: Scene, hits: Mapping[int, Hit], openers: Mapping[int, Opener]) -> list[tuple[int, Phrase]]:
    """Named subjects of reporting verbs without content: they are who the next elliptic verb means."""
    found: list[tuple[int, Phrase]] = []
    for at, hit in hits.items():
        if at in openers or hit.kind != "verb" or at + 1 >= scene.ends[at] or scene.quote_at[at] >= 0 or is_weak(hit):
            continue
        phrase = read_phrase(scene, at + 1, _clause_end(scene, at + 1, hits))
        if phrase is not None and phrase.entity >= 0 and phrase.first == at + 1:
            found.append((at, phrase))
    return found


def _speak(scene: Scene, drafts: list[Draft], silent: list[tuple[int, Phrase]]) -> None:
    memory = Memory(scene)
    waiting = 0
    for draft in drafts:
        while waiting < len(silent) and silent[waiting][0] < draft.at:
            at, phrase = silent[waiting]
            waiting += 1
            voice = resolve(memory, phrase, None, at)
            if voice is not None:
                memory.remember(voice, scene.sentence[at], None)
        form = draft.hit.form if draft.hit is not None and draft.formula is None else None
        sentence = scene.sentence[draft.at]
        if draft.relay is not None:
            draft.relayer = resolve(memory, draft.relay, form, draft.at)
        if draft.phrase is None and draft.outer >= 0 and draft.hit is not None and draft.hit.kind == "verb":
            draft.phrase = _subject_inside(scene, draft, drafts[draft.outer].content)
        if draft.phrase is None and draft.hit is not None and draft.hit.kind == "participle":
            draft.voice = _participle_voice(memory, draft)
        else:
            draft.voice = resolve(memory, draft.phrase, form, draft.at)
        if draft.voice is not None and draft.outer < 0:
            memory.remember(draft.voice, sentence, form)


def _subject_inside(scene: Scene, draft: Draft, outer: Content) -> Phrase | None:
    """The subject before a verb inside reported content (أن حزبه يستنكر), whatever noun it is."""
    assert draft.hit is not None
    k = draft.at
    if draft.hit.joined or k - outer.first > 5 or k <= outer.first:
        return None
    words = range(outer.first, k)
    if any(scene.spelled[i] in COMMAS for i in words):
        return None
    word = scene.spelled[outer.first]
    if not (is_definite(word) or word.endswith(("ه", "ها", "هم")) or head_kind(word) or scene.name_at[outer.first] >= 0):
        return None
    return bare_phrase(scene, outer.first, k)


def _participle_voice(memory: Memory, draft: Draft) -> Voice | None:
    scene = memory.scene
    sentence = scene.sentence[draft.at]
    voice = memory.sentence_voice.get(sentence)
    if voice is None:
        voice = _subject_of_sentence(memory, draft)
    if voice is None:
        assert draft.hit is not None
        return resolve(memory, None, draft.hit.form, draft.at)
    return msgspec.structs.replace(voice, first=-1, last=-1, how="carried")


def _subject_of_sentence(memory: Memory, draft: Draft) -> Voice | None:
    """Who acts in a sentence that has only a participle for a cue: the first person named, else the first organisation."""
    scene = memory.scene
    low = scene.starts[draft.at]
    found: Voice | None = None
    for name in scene.names:
        if low <= name.first < draft.at:
            entity = scene.entities[name.entity]
            if entity.kind == "person":
                return Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
            if found is None and entity.kind == "organisation":
                found = Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")
    return found
