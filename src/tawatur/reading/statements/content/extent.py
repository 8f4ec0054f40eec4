"""Where reported content ends: at the next cue, at a closing formula, with its sentence, over it inside quotations."""

from collections.abc import Mapping
from typing import Final

import msgspec

from tawatur.reading.statements.chains.media import known_agencies, told_to
from tawatur.reading.statements.content.comments import COMMENTS, is_comment
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.main_verbs import answers_when
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.content.turns import (
    BEFORE_NEW,
    BUT,
    CLAUSE_LINKS,
    CLAUSES,
    SO,
    TAKEN_UP,
    asks_itself,
    concedes,
    contrast_before,
    follows_up,
    is_answered,
    is_boundary,
    is_predicate,
    lead_in,
    leaves,
    turn_before,
)
from tawatur.reading.statements.content.unmarked import speech_end
from tawatur.reading.statements.cues.formulas import Formula, begins_anew
from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.words.quotes import Quote
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.sources import head_kind, sources, stem_of

_ENDS: Final = CLAUSE_LINKS | {"وذلك", "مع"}  # what no content ends with
_GOVERNED: Final = frozenset(("في", "الى", "من", "عن", "على"))  # what a verb may govern behind a formula
_WHERE: Final = frozenset(("عبر", "على", "في", "خلال", "امس", "اليوم", "لدى", "امام", "للصحافيين", "للصحفيين", "مساء"))
_SPOKEN: Final = frozenset(("colon", "quote", "before", "bare"))  # openers of somebody's own words
# words that may end what was said without a comma or a cue
_WATCHED: Final = COMMENTS | CLAUSES | BUT | SO | TAKEN_UP | {"ثم", "في"}
_ROW: Final = 6  # words from a closing formula to the next
_CREDIT: Final = 8  # words of (رويترز - أرشيف), brackets counted
_CREDITS: Final = frozenset(("الفرنسية", "الاوروبية", "الالمانية", "ارشيف", "ارشيفية"))
_MARKS: Final = "\"«»“”„{}'‘’"
_DASHES: Final = frozenset("-–—")
_ASIDE: Final = 8  # words from a dash to the content of a clause behind it
_EDGES: Final = frozenset("-–—:()")
_PHRASE: Final = 2  # words inside marks that may quote where they name nothing
SPEECH: Final = 4  # words inside quotation marks from which on they rather quote than name


class Content(msgspec.Struct, frozen=True):
    """What was said.

    Attributes:
        first, last: Words `[first, last)`.
        start, end: Characters.
        mode: `direct|indirect|mixed`.
        closing: The formula that ends it, if any.
        further: The formula behind that one (وفق بيان للوزارة، بحسب وكالة كذا), if any.
    """

    first: int
    last: int
    start: int
    end: int
    mode: str
    closing: Formula | None = None
    further: Formula | None = None


def find_content(
    scene: Scene,
    opener: Opener,
    heads: Mapping[int, Hit],
    formulas: Mapping[int, Formula],
    limit: int,
) -> Content | None:
    """The content that an opener opens.

    Args:
        scene: The article.
        opener: Where it begins.
        heads: Cues that have content of their own, by word index.
        formulas: Formulas by word index.
        limit: Where it ends at the latest for being inside a quotation; otherwise the number of words.

    Returns:
        The content; None where nothing is left.
    """
    first = opener.first
    if first >= min(limit, len(scene.words)):
        return None
    if first in scene.closes:
        first += 1
    content = _whole_quote(scene, opener, heads, formulas, limit)
    if content is None:
        end, closing = _run(scene, opener, heads, formulas, limit)
        content = _trim(scene, opener, first, end, closing)
    return None if content is None else msgspec.structs.replace(content, further=_further(scene, content, formulas))


def _whole_quote(
    scene: Scene, opener: Opener, heads: Mapping[int, Hit], formulas: Mapping[int, Formula], limit: int
) -> Content | None:
    """The content where quotation marks open at its very beginning and hold all of it."""
    mark = opener.at if opener.kind in ("quote", "before") else opener.first
    if mark not in scene.opens and mark == opener.first and opener.at - 1 in scene.opens and opener.kind == "that":
        mark = opener.at - 1  # أكد "أن ...": the mark stands before أن
    if (
        mark not in scene.opens
        and opener.kind == "colon"
        and mark + 1 in scene.opens
        and not scene.spelled[mark][0].isalnum()
    ):
        mark += 1
    if mark not in scene.opens:
        return None
    quote = scene.quotes[scene.opens[mark]]
    if not quote.closed:
        return None
    after = quote.last + 1
    if opener.kind == "that" and _adds_that(scene, after):
        return None
    while after < min(limit, len(scene.words)) and scene.spelled[after] == scene.spelled[quote.last]:
        after += 1  # the second of two marks set for one
    if after < min(limit, len(scene.words)) and not (
        _is_over(scene, after, heads, formulas)
        or (opener.kind in ("quote", "colon") and _narrates(scene, quote, after))
    ):
        return None
    closing = formulas.get(after)
    if closing is None and after + 1 < len(scene.words) and scene.spelled[after] in COMMAS:
        closing = formulas.get(after + 1) if not begins_anew(scene.spelled[after + 1]) else None
    first = max(quote.first, opener.first) if opener.kind == "that" else quote.first
    if opener.kind == "quote" and scene.is_that(first) and first + 1 < quote.last:
        first += 1  # قال "إن الطريق مفتوح"
    elif (
        opener.kind == "quote"
        and scene.spelled[first] in _GOVERNED
        and first + 2 < quote.last
        and scene.is_that(first + 1)
    ):
        first += 2  # شدد "على أن الطريق مفتوح"
    made = _trim(scene, opener, first, quote.last, closing)
    return None if made is None else msgspec.structs.replace(made, mode="direct")


def _adds_that(scene: Scene, k: int) -> bool:
    """Whether a second أنّ joins a whole quotation to more of what was said (إن "..."، وإن كذا)."""
    if k + 1 >= len(scene.words) or scene.spelled[k] not in COMMAS:
        return False
    word = scene.spelled[k + 1]
    return word.startswith("و") and word[1:] in THAT and scene.name_at[k + 1] < 0


def _narrates(scene: Scene, quote: Quote, k: int) -> bool:
    """Whether the article goes on in its own voice behind a whole quotation ("..." وهاجم دولا)."""
    return quote.size >= SPEECH and scene.spelled[k].startswith("و") and scene.name_at[k] < 0


def _is_over(scene: Scene, k: int, heads: Mapping[int, Hit], formulas: Mapping[int, Formula]) -> bool:
    word = scene.spelled[k]
    return (
        word in STOPS
        or word in COMMAS
        or k in heads
        or k in formulas
        or word in BEFORE_NEW
        or scene.paragraph[k] != scene.paragraph[k - 1]
        or scene.starts[k] == k
    )


def _before_dash(scene: Scene, at: int, end: int) -> int:
    """Where content ends that stands in a relative clause between two dashes (فلان - الذي توعد بكذا - الحكم)."""
    low = max(scene.starts[at], at - _ASIDE)
    opening = next((k for k in range(at - 1, low, -1) if scene.spelled[k] in _DASHES), -1)
    if opening < 0 or scene.spelled[opening + 1] not in guards().relatives:
        return end
    return next((k for k in range(at + 1, end) if scene.spelled[k] in _DASHES), end)


def _run(
    scene: Scene, opener: Opener, heads: Mapping[int, Hit], formulas: Mapping[int, Formula], limit: int
) -> tuple[int, Formula | None]:
    k = opener.first
    end = min(scene.ends[opener.at], limit)
    if k >= end:
        end = min(scene.ends[k], limit)
    if opener.kind == "colon" and k not in scene.opens:
        end = speech_end(scene, end, heads, formulas, limit)
    end = _before_dash(scene, opener.at, end)
    granted = concedes(scene, opener.at)
    depth = scene.quote_at[k] if k not in scene.opens else scene.quotes[scene.opens[k]].parent
    while k < end:
        if k in scene.opens and scene.quotes[scene.opens[k]].parent in (depth, -1):
            quote = scene.quotes[scene.opens[k]]
            if quote.closed and quote.last < limit:
                if quote.last >= end:
                    end = min(scene.ends[quote.last], limit)
                k = quote.last + 1
                continue
        if k > opener.first:
            formula = formulas.get(k)
            if formula is not None and not _in_passing(scene, formula, heads, formulas, end):
                return k, None if begins_anew(scene.spelled[k]) else formula
            hit = heads.get(k)
            if hit is None and scene.spelled[k] not in _WATCHED and scene.spelled[k - 1] not in COMMAS:
                k += 1
                continue
            if hit is not None and (before := contrast_before(scene, opener.first, hit)) > 0:
                return before, None
            if hit is not None and answers_when(scene, opener.first, hit):
                return k, None
            if (
                hit is not None
                and is_boundary(scene, hit)
                and not (opener.kind == "that" and is_predicate(scene, opener.first, hit))
            ):
                return lead_in(scene, k), None
            if hit is not None and hit.kind == "noun" and (before := turn_before(scene, opener.first, k)) > 0:
                return before, None
            if is_answered(scene, opener.first, k, heads) or _tells_manner(scene, k):
                return k, None
            if asks_itself(scene, opener.first, k):
                return k, None
            if opener.kind in ("prep", "object") and (
                leaves(scene, opener.first, k) or (hit is not None and follows_up(scene, k))
            ):
                return k, None
            if is_comment(scene, k, end, opener.kind in _SPOKEN) or (granted and scene.spelled[k] in SO):
                return k, None
        k += 1
    return end, None


def _tells_manner(scene: Scene, k: int) -> bool:
    """Whether a participle of speech behind a comma says no more of what was said (، مطمئنا المواطنين)."""
    if scene.spelled[k - 1] not in COMMAS or not scene.spelled[k].endswith("ا"):
        return False
    words = lexicon().get(scene.spelled[k], ())
    return bool(words) and all(word.form.kind == "participle" and word.speech for word in words)


def _in_passing(
    scene: Scene, formula: Formula, heads: Mapping[int, Hit], formulas: Mapping[int, Formula], end: int
) -> bool:
    """Whether `على حد قوله` stands in the middle of what is reported, which goes on behind it."""
    k = formula.end
    if formula.closing and formula.verb is None and _interrupts(scene, formula, end):
        return True
    if formula.closing and k < end and _tells_where(scene, k):
        return False
    if not formula.closing and not (
        k < end and formula.at and are_paired(scene.spelled[formula.at - 1], scene.spelled[k])
    ):
        return False
    while k < end and (scene.spelled[k] in COMMAS or scene.spelled[k] in _DASHES or k in scene.closes):
        k += 1
    if k >= end or scene.spelled[k] in STOPS or k in formulas or scene.spelled[k] in CLAUSE_LINKS:
        return False
    hit = heads.get(k)
    return hit is None or not is_boundary(scene, hit)


def are_paired(before: str, after: str) -> bool:
    """Whether two marks hold what is put in between: two commas or two dashes."""
    return (before in COMMAS and after in COMMAS) or (before in _DASHES and after in _DASHES)


def _interrupts(scene: Scene, formula: Formula, end: int) -> bool:
    """Whether a clause goes on behind a formula without a comma (فشل المعرض على حد تعبيره في جذب الزوار)."""
    k = formula.end
    apart = formula.at > 0 and (scene.spelled[formula.at - 1] in COMMAS or formula.at - 1 in scene.closes)
    return k < end - 1 and not apart and scene.spelled[k] in _GOVERNED and not _is_occasion(scene, k)


def _is_occasion(scene: Scene, k: int) -> bool:
    """Whether a preposition stands before the name of an occasion (في تصريح، خلال مؤتمر)."""
    return any(stem_of(word) in sources().occasions for word in scene.spelled[k + 1 : k + 3])


def _tells_where(scene: Scene, k: int) -> bool:
    """Whether words behind a formula say to whom or where its speaker said it (بحسب ما صرح به | لوكالة كذا)."""
    return scene.spelled[k] in _WHERE or told_to(scene, k)


def _trim(scene: Scene, opener: Opener, first: int, last: int, closing: Formula | None) -> Content | None:
    start_at = opener.start if first == opener.first else scene.words[min(first, len(scene.words) - 1)].start
    # لم تعد كما كانت.
    whole = last >= scene.ends[last - 1] or scene.spelled[last] in STOPS or last in scene.closes
    while last > first and _is_edge(scene, last - 1):
        last -= 1
    while last > first and not whole and (_is_edge(scene, last - 1) or scene.spelled[last - 1] in _ENDS):
        last -= 1
    if last - first > _PHRASE and scene.spelled[last - 1] in THAT and scene.spelled[last - 2] in BUT:
        last -= 2  # الطريق مفتوحة | إلا أنه أكد
        while last > first and _is_edge(scene, last - 1):
            last -= 1
    while (credit := _credit(scene, first, last)) > 0:
        last -= credit
    while first < last and _is_edge(scene, first) and not _opens_inner(scene, first, last):
        first += 1
        start_at = scene.words[first].start if first < len(scene.words) else start_at
    if last > first and scene.spelled[last - 1] == ")" and "(" not in scene.spelled[first:last]:
        last -= 1  # brackets for marks: قال فلان: (الطريق مفتوح)
    if last <= first:
        return None
    while scene.article.text[start_at].isspace():  # behind a و that stands apart
        start_at += 1
    end_at = scene.words[last - 1].end
    return Content(first, last, start_at, end_at, _mode(scene, opener, first, last), closing)


def _further(scene: Scene, content: Content, formulas: Mapping[int, Formula]) -> Formula | None:
    """The formula that follows the closing one, with nothing but marks between or behind a few words of time."""
    if content.closing is None:
        return None
    for k in range(content.closing.end, min(content.closing.end + _ROW, scene.ends[content.closing.at])):
        formula = formulas.get(k)
        if formula is not None:
            return None if begins_anew(scene.spelled[k]) or formula.phrase is None else formula
    return None


def _credit(scene: Scene, first: int, last: int) -> int:
    """How many words at the end say who took the picture: (رويترز), (الفرنسية - أرشيف); 0 where none do."""
    if scene.spelled[last - 1] != ")":
        return 0
    opens = next((k for k in range(last - 2, max(first, last - _CREDIT), -1) if scene.spelled[k] == "("), -1)
    inside = scene.spelled[opens + 1 : last - 1] if opens > first else ()
    name = " ".join(word for word in inside if word not in _CREDITS and word not in _EDGES)
    signed = bool(inside) and (not name or name in known_agencies())
    return last - opens if signed else 0


def _opens_inner(scene: Scene, k: int, last: int) -> bool:
    return k in scene.opens and scene.quotes[scene.opens[k]].last < last - 1


def _is_edge(scene: Scene, k: int) -> bool:
    word = scene.spelled[k]
    if word in COMMAS or word in STOPS or (word in _EDGES and word not in ")"):
        return True
    if word == ")":
        return False
    return k in scene.opens or k in scene.closes or all(letter in _MARKS for letter in word)


def _is_quoting(scene: Scene, mark: int) -> bool:
    """Whether marks inside content quote: several words, or a few that name nothing (تعرض «لخسائر كبيرة»)."""
    quote = scene.quotes[scene.opens[mark]]
    if quote.size >= SPEECH:
        return True
    if quote.size < _PHRASE or any(scene.name_at[i] >= 0 for i in range(quote.first, quote.last)):
        return False
    before = scene.spelled[mark - 1] if mark else ""
    titled = stem_of(before) in guards().titled or bool(head_kind(before)) or scene.name_at[max(mark - 1, 0)] >= 0
    return not titled


def _mode(scene: Scene, opener: Opener, first: int, last: int) -> str:
    inside = 0
    quoted = False
    k = max(first - 1, 0)
    total = 0
    while k < last:
        if k in scene.opens and scene.quotes[scene.opens[k]].closed:
            quote = scene.quotes[scene.opens[k]]
            stop = min(quote.last, last)
            inside += stop - k
            quoted = quoted or _is_quoting(scene, k)
            k = stop
        total += 1
        k += 1
    left_open = opener.kind == "quote" and opener.at in scene.opens and not scene.quotes[scene.opens[opener.at]].closed
    if left_open:
        return "direct"
    if inside and not any(scene.spelled[i][0].isalnum() and scene.quote_at[i] < 0 for i in range(first, last)):
        return "direct"
    if quoted:
        return "mixed"
    colon = opener.kind == "colon" and opener.at != first
    return "direct" if colon or opener.kind == "bare" else "indirect"
