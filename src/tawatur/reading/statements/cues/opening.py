"""What opens the content of a cue, where several things might: the nearest that the cue itself governs."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.bare import find_bare, find_quoted, find_starter
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.marks import PREPOSITIONS
from tawatur.reading.statements.content.objects import find_object
from tawatur.reading.statements.content.openers import TWICE, Opener, find_opener
from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.words.deeds import is_deed, is_owned_deed
from tawatur.reading.statements.words.scene import COMMAS, THAT, Scene

_THUS: Final = frozenset(
    ("هكذا", "بهذه", "بهذا", "الكلمات", "العبارة", "العبارات", "الكلام")
)  # between a quotation and its verb
APART: Final = COMMAS | frozenset("-–—")  # between a quotation and whoever says it
_ANSWERING: Final = frozenset(("refuses", "denies", "condemns", "criticises", "welcomes", "doubts"))
_PASSED: Final = 30  # words from a relaying verb to its source's verbal noun


def limit_of(scene: Scene, at: int) -> int:
    """Where content of a cue at `at` ends at the latest: with the quotation around it."""
    quote = scene.quote_at[at]
    return scene.quotes[quote].last if quote >= 0 else len(scene.words)


def open_content(scene: Scene, hit: Hit, hits: Mapping[int, Hit]) -> Opener | None:
    """What opens the content of a cue.

    Args:
        scene: The article.
        hit: The cue.
        hits: All reporting words, by word index.

    Returns:
        The opener; None where nothing that the cue governs stands in reach.
    """
    end = min(scene.ends[hit.at], limit_of(scene, hit.at))
    opener = find_object(scene, hit, hits, end) if hit.words[0].whole and not hit.form.suffix else None
    opener = opener or find_opener(scene, hit, hits, end)
    if opener is not None and opener.kind == "that":
        opener = find_starter(scene, hit, hits, opener.at) or opener
    if hit.relays:
        return _passed_on(scene, hit, hits, end, opener)
    if opener is not None and hit.kind == "verb" and hit.takes("object"):
        own = _before_participle(scene, hit, hits, opener)
        if own is not None:
            return own
    if opener is None and hit.takes("quote") and hit.kind == "verb":
        opener = quote_before(scene, hit)
    further = opener is not None and opener.kind == "prep" and hit.kind == "participle" and not hit.words[0].told
    if (opener is None or further) and hit.takes("object") and hit.kind != "noun":
        nearer = find_object(scene, hit, hits, end)
        if nearer is not None and (opener is None or nearer.at < opener.at):
            return nearer  # متمنيا الشفاء للجرحى: all of it, not what stands behind ل
    if opener is not None and opener.kind in ("prep", "that") and hit.kind != "noun" and hit.takes("object"):
        nearer = find_object(scene, hit, hits, end) if hit.kind == "verb" or opener.kind == "that" else None
        chosen = _is_nearer if hit.kind == "verb" else _is_answer
        if nearer is not None and chosen(scene, hit, nearer, opener):
            return nearer
    if opener is not None and opener.kind == "quote" and hit.kind == "verb" and hit.takes("object"):
        own = _before_marks(scene, hit, hits, opener, end)
        opener = own or opener
    return opener or find_bare(scene, hit, hits, end)


def _before_marks(scene: Scene, hit: Hit, hits: Mapping[int, Hit], opener: Opener, end: int) -> Opener | None:
    """A verb's own object, of which marks only hold the last words (نفى فلان | الاتهامات الموجهة إليه بـ"الفساد")."""
    before = scene.spelled[opener.at - 1]
    if before not in ("ب", "ل") and before not in PREPOSITIONS:
        return None
    thing = find_object(scene, hit, hits, end)
    if thing is None or thing.at >= opener.at - 1 or scene.name_at[thing.first] >= 0:
        return None
    return thing if is_deed(scene.spelled[thing.first]) else None


def _passed_on(scene: Scene, hit: Hit, hits: Mapping[int, Hit], end: int, opener: Opener | None) -> Opener | None:
    """What a verbal noun behind a source governs (نقلت عن فلان نفيه | وجود خلاف، اتهامه | الحكومة بكذا)."""
    stop = min(end, hit.at + _PASSED) if opener is None else opener.at
    for k in range(hit.at + 2, stop):
        noun = hits.get(k)
        if noun is None or noun.kind != "noun" or not noun.form.suffix:
            continue
        if noun.takes("object"):
            return find_object(scene, noun, hits, end) or opener
        return find_quoted(scene, k, end) or opener
    return opener


def _before_participle(scene: Scene, hit: Hit, hits: Mapping[int, Hit], opener: Opener) -> Opener | None:
    """A verb's own object where what opens further on is a participle's (فند فلان وجود أزمة، قائلا: كذا)."""
    saying = next((k for k in range(hit.at + 1, opener.at) if k in hits and hits[k].kind == "participle"), -1)
    if saying < 0 or scene.name_at[saying] >= 0 or scene.spelled[saying - 1] not in COMMAS:
        return None
    thing = find_object(scene, hit, hits, saying - 1)
    return thing if thing is not None and thing.at < saying - 2 else None  # أوضح دوافعه، قائلا: they are one


def _governs(scene: Scene, thing: Opener, opener: Opener) -> bool:
    """Whether an act or state, not the verb before it, governs what stands behind (أكد | حرص بلاده على، ضرورة أن)."""
    if scene.name_at[thing.first] >= 0 or not is_deed(scene.spelled[thing.first]):
        return False
    if opener.kind == "prep":
        return True
    near = range(thing.first, opener.at)
    if is_owned_deed(scene.spelled[thing.first]) and any(scene.spelled[k] in COMMAS for k in near):
        return True  # لم يخف تخوفه من كذا، ويبدو أن: a clause of its own
    return is_deed(scene.spelled[opener.at - 1]) and not any(scene.spelled[k] in COMMAS for k in near)


def _is_nearer(scene: Scene, hit: Hit, thing: Opener, opener: Opener) -> bool:
    """Whether the content is the bare object `thing` and not only what stands further off behind `opener`."""
    if hit.words[0].lemma in TWICE and opener.kind == "prep" and is_deed(scene.spelled[thing.first]):
        return thing.at < opener.at or not is_deed(scene.spelled[opener.first][1:])  # أهاب بالجميع | التصدي لكذا
    if thing.at >= opener.at:
        return False
    return (
        _governs(scene, thing, opener)
        or _is_cheered(scene, hit, thing, opener)
        or _is_answer(scene, hit, thing, opener)
    )


def _is_answer(scene: Scene, hit: Hit, thing: Opener, opener: Opener) -> bool:
    """Whether another's words are what somebody refuses or condemns (استنكر | إعلان الحكومة أن الطريق سيغلق)."""
    if opener.kind != "that" or thing.at >= opener.at or hit.words[0].stance not in _ANSWERING:
        return False
    if scene.name_at[thing.first] >= 0:
        return False
    who = next((k for k in range(thing.first, opener.at) if scene.spelled[k] in guards().relatives), -1)
    if who > 0 and not any(scene.spelled[k] in COMMAS for k in range(who, opener.at)):
        return True  # رافضا الاتهامات التي وجهت إليه بأنه
    return any(
        word.form.kind == "noun" and "that" in word.takes for word in lexicon().get(scene.spelled[thing.first], ())
    )


def _is_cheered(scene: Scene, hit: Hit, thing: Opener, opener: Opener) -> bool:
    """Whether على stands between whom somebody congratulates and a later ب (هنأ | اللاعبين على فوزهم باللقب)."""
    cheers = hit.words[0].stance in ("congratulates", "thanks")
    return cheers and "على" in scene.spelled[thing.first : opener.at]


def quote_before(scene: Scene, hit: Hit) -> Opener | None:
    """A quotation that ends right before its verb (`"..."، قال فلان`)."""
    k = hit.at - 1
    while k > 0 and scene.spelled[k] in _THUS:
        k -= 1  # «...»، بهذه الكلمات علق فلان
    if k >= 0 and scene.spelled[k] in APART:
        k -= 1
    if k not in scene.closes or hit.joined or hit.at == scene.starts[hit.at]:
        return None
    quote = scene.quotes[scene.closes[k]]
    if quote.size < 4:
        return None
    before = scene.spelled[quote.first - 2] if quote.first > 1 else ""
    if before == ":" or before in THAT:
        return None
    return Opener("before", quote.first - 1, quote.first, scene.words[quote.first].start)
