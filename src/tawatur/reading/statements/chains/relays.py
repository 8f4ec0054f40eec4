"""Who passes another's words on: told from whose words they are, at عن (نقلت وكالة كذا عن فلان قوله)."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.chains.media import is_media_name, speaks_for_others
from tawatur.reading.statements.cues.lexicon import HANDING, Hit, according, lexicon
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import bare_phrase, read_phrase
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import AND_THIS, RELATIVES
from tawatur.reading.statements.words.sources import head_kind

_NEAR: Final = 8  # words from a formula's verb to its source
_SUBJECT: Final = 12  # words of who relays before its verb
_WORDS_OF: Final = frozenset(("قول", "تصريح", "تاكيد", "تأكيد"))
_WAS: Final = frozenset(("كان", "كانت", "وكان", "وكانت"))
_RESTS: Final = "استنادا"  # ذكرت صحيفة كذا استناداً إلى موظفين: they are her source
_BRINGING: Final = frozenset(("نقل", "أبلغ", "حمل"))
_GREETINGS: Final = frozenset(
    (
        "تحيات",
        "تحية",
        "تهاني",
        "تهنئة",
        "تعازي",
        "تعزية",
        "عزاء",
        "مواساة",
        "شكر",
        "تقدير",
        "تمنيات",
        "سلام",
        "محبة",
        "مباركة",
    )
)
OF_THEM: Final = frozenset(("عنه", "عنها", "عنهم", "عنهما"))
_QUOTED: Final = frozenset(("نقل", "نقلت", "نقلا", "اقتبست"))
_TONGUE: Final = 2  # words of على لسان
_LOOSE: Final = 4  # words of a source that no list holds
_REPORTS: Final = frozenset(("تقارير", "انباء"))


def split_relay(
    scene: Scene, hits: Mapping[int, Hit], span: tuple[int, int], zone: tuple[int, int]
) -> tuple[tuple[int, int], Phrase | None, Phrase | None]:
    """Tell who passes the words on from whose words they are, at عن.

    Args:
        scene: The article.
        hits: Its reporting words.
        span: Words of the cue.
        zone: Words between cue and content.

    Returns:
        The cue's words (قوله behind the source, where it stands), who passes on, whose words.
    """
    first, last = zone
    if scene.spelled[first : first + 1] and scene.spelled[first] in OF_THEM:
        return _of_last(scene, hits, span, zone)  # ونقلت عنه وكالة كذا قوله: the source is who spoke last
    middle, attached = _middle(scene, span[0], first, last)
    theirs = next((k for k in range(first + 1, last) if scene.spelled[k] in OF_THEM), -1)
    if middle < 0 <= theirs and all(scene.quote_at[k] < 0 for k in (first, theirs)):
        return _of_last(scene, hits, span, (first, last), theirs)  # ونقلت وكالة كذا عنه قوله
    if middle < 0:
        return span, None, None
    noun = next(
        (k for k in range(middle + 1, last) if k in hits and hits[k].kind == "noun" and _is_saying(scene, hits[k])),
        -1,
    )
    inner = _innermost(scene, middle, noun if noun >= 0 else last) if scene.spelled[middle] == "عن" else middle
    before = middle - 1 if scene.spelled[middle - 1] in ("نقلا", "على", _RESTS) else middle
    said = next((k for k in range(middle + 1, last) if noun < 0 and _is_of_another(scene, hits, k)), -1)
    start, stop = max(inner + (not attached), said + 1), noun if noun >= 0 else last
    relay = read_phrase(scene, first, before)
    phrase = read_phrase(scene, start, stop, attached) or _whoever(scene, start, stop)
    return (noun, noun + 1) if noun >= 0 else span, relay, phrase


def _middle(scene: Scene, at: int, first: int, last: int) -> tuple[int, bool]:
    """Where who relays ends and the source begins, and whether the preposition is attached; -1 where nowhere."""
    between = _between(scene, at)
    for k in range(first, last):
        word = scene.spelled[k]
        if scene.name_at[k] < 0 and (word == between or (word == "لسان" and scene.spelled[k - 1] == "على")):
            return k, False
        if _rests_on(scene, k - 1):
            return k, False
        listed = between == "الى" and word.startswith("ل") and not head_kind(word) and head_kind(word[1:])
        if listed and scene.name_at[k] < 0 and k > first:
            return k, True  # نسبت صحيفة كذا لمصادر
    return -1, False


def _is_saying(scene: Scene, noun: Hit) -> bool:
    """Whether a verbal noun is the cue behind a source (قوله، تأكيدها، القول)."""
    return bool(noun.form.suffix) or scene.spelled[noun.at] == "القول"


def _is_of_another(scene: Scene, hits: Mapping[int, Hit], k: int) -> bool:
    """Whether what is passed on are the words of whoever follows (نقلت عن وكالة كذا قول الوزير إن)."""
    return k in hits and hits[k].kind == "noun" and not hits[k].form.suffix and scene.spelled[k] in _WORDS_OF


def _of_last(
    scene: Scene, hits: Mapping[int, Hit], span: tuple[int, int], zone: tuple[int, int], theirs: int = -1
) -> tuple[tuple[int, int], Phrase | None, Phrase | None]:
    """The cue and who relays, where عنه stands before them, or behind them at a word."""
    first, last = zone
    noun = next((k for k in range(first, last) if k in hits and hits[k].kind == "noun" and hits[k].form.suffix), -1)
    if theirs >= 0:
        relay = read_phrase(scene, first, theirs)
        return (noun, noun + 1) if noun >= 0 else span, relay, _person_within(scene, first, theirs)
    relay = read_phrase(scene, first + 1, noun if noun >= 0 else last)
    return (noun, noun + 1) if noun >= 0 else span, relay, None


def _person_within(scene: Scene, first: int, last: int) -> Phrase | None:
    """The person named beside who relays, whom عنه means (نقل مقربون من فلان عنه قوله)."""
    for k in range(first, last):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        if name is not None and scene.entities[name.entity].kind == "person":
            return bare_phrase(scene, name.first, min(name.last, last))
    return None


def _whoever(scene: Scene, first: int, last: int) -> Phrase | None:
    """A source that no list holds, by its place alone (نقل المحامي عن موكله قوله)."""
    stop = first
    while stop < min(last, first + _LOOSE) and scene.spelled[stop] not in COMMAS and scene.spelled[stop][0].isalnum():
        stop += 1
    return bare_phrase(scene, first, stop) if stop > first and scene.spelled[first][0].isalpha() else None


def _between(scene: Scene, at: int) -> str:
    """The preposition before the source: علمت كذا من مصادر, نسبت كذا إلى فلان, نقلت كذا عن مصادر."""
    if spelled_learnt(scene, at):
        return "من"
    return "الى" if scene.spelled[at].lstrip("وف")[:3] in ("نسب", "ينس", "تنس") else "عن"


def _innermost(scene: Scene, middle: int, last: int) -> int:
    """The last عن of a relay over several media (نقلت صحيفة كذا عن وكالة كذا عن مسؤول)."""
    for k in range(middle + 2, last):
        if scene.spelled[k] == "عن" and scene.name_at[k] < 0:
            name = scene.name_at[middle + 1]
            if head_kind(scene.spelled[middle + 1]) != "media" and not (name >= 0 and is_media_name(scene, name)):
                break
            middle = k
    return middle


def spelled_learnt(scene: Scene, at: int) -> bool:
    """Whether the cue at `at` is علم, whose source stands behind من."""
    return any(word.lemma == "علم" for word in lexicon().get(scene.spelled[at].lstrip("وف"), ()))


def give_source(scene: Scene, draft: Draft) -> None:
    """Let the source in a closing formula speak through the medium that reports (أفادت قناة كذا بأن، نقلاً عن فلان).

    Args:
        scene: The article.
        draft: The statement; its medium becomes who relays.
    """
    closing = draft.content.closing
    if draft.phrase is None or draft.relay is not None or closing is None or closing.phrase is None:
        return
    behind = closing.at >= draft.content.last and scene.spelled[closing.at] not in AND_THIS
    if not behind or not _reports(scene, draft.phrase) or _reports(scene, closing.phrase):
        return
    if closing.phrase.kind in ("name", "office", "unnamed", "organisation"):
        draft.relay, draft.phrase = draft.phrase, closing.phrase


def give_greeter(scene: Scene, draft: Draft) -> bool:
    """Let whose greetings are passed on speak through who brings them (نقل الوزير إلى الأمير تحيات الرئيس).

    Args:
        scene: The article.
        draft: The statement; who brings them becomes who relays.

    Returns:
        Whether they are greetings of somebody named.
    """
    first, last = draft.content.first, draft.content.last
    passes = draft.hit is not None and any(word.lemma in _BRINGING for word in draft.hit.words)
    if not passes or draft.relay is not None or scene.spelled[first] not in _GREETINGS:
        return False
    k = first + 1
    while k < last and scene.spelled[k].removeprefix("و") in _GREETINGS:
        k += 1
    phrase = read_phrase(scene, k, last) if k < last else None
    if phrase is None or phrase.first != k or (phrase.entity < 0 and phrase.kind != "office"):
        return False
    draft.relay, draft.phrase = draft.phrase, phrase
    return True


def _reports(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase names a medium, or reports that are nobody's in particular."""
    if head_kind(scene.spelled[phrase.first]) in ("office", "unnamed"):
        return False  # مراسلة قناة كذا
    return speaks_for_others(scene, phrase) or (phrase.entity < 0 and phrase.head in _REPORTS and not phrase.definite)


def quotes_another(scene: Scene, zone: tuple[int, int]) -> bool:
    """Whether a verb's subject only passes on another's words (ذكرت صحيفة كذا نقلاً عن مصادر أن)."""
    first = zone[0]
    medium = first < zone[1] and (head_kind(scene.spelled[first]) == "media" or _is_medium(scene, first))
    return any(
        (scene.spelled[k] == "نقلا" and scene.spelled[k + 1] in ("عن", "على") and not _in_formula(scene, first, k))
        or _rests_on(scene, k)
        or (medium and k > first and (_speaks_for(scene, k) or _took_from(scene, k)))
        for k in range(first, zone[1] - 1)
    )


def _in_formula(scene: Scene, first: int, k: int) -> bool:
    """Whether a formula names the medium that took words from another (قال فلان، وفق ما نشرته كذا نقلا عن كذا، إن)."""
    return any(scene.spelled[i] in according() for i in range(first, k))


def _is_medium(scene: Scene, k: int) -> bool:
    return scene.name_at[k] >= 0 and is_media_name(scene, scene.name_at[k])


def _speaks_for(scene: Scene, k: int) -> bool:
    """Whether على لسان stands at a word (أوردت صحيفة كذا على لسان فلان أن)."""
    return scene.spelled[k] == "على" and scene.spelled[k + 1] == "لسان"


def _took_from(scene: Scene, k: int) -> bool:
    """Whether a relative clause says whom a medium quotes (بحسب صحيفة كذا، التي نقلت عن مصدر، فإن)."""
    return (
        scene.spelled[k] in _QUOTED
        and scene.spelled[k + 1] == "عن"
        and (scene.spelled[k - 1] in RELATIVES or scene.spelled[k - 1] == "قد")
    )


def voiced_by(scene: Scene, first: int, last: int) -> Phrase | None:
    """Whoever something is said to stand on the tongue of (جاء على لسان فلان أن); None where nobody is."""
    if last - first < _TONGUE or not _speaks_for(scene, first):
        return None
    return read_phrase(scene, first + _TONGUE, last)


def _rests_on(scene: Scene, k: int) -> bool:
    """Whether people are named at a word on whom a report rests (استناداً إلى موظفين سابقين), and no paper."""
    if scene.spelled[k] != _RESTS or k + 2 >= len(scene.words) or scene.spelled[k + 1] != "الى":
        return False
    return head_kind(scene.spelled[k + 2]) in ("unnamed", "office")


def relay_before(scene: Scene, at: int) -> Phrase | None:
    """The medium that relays where it stands before its verb (وكانت صحيفة كذا قد نقلت عن، قناة كذا نقلت عن).

    Args:
        scene: The article.
        at: The verb.

    Returns:
        The words that name it; None where none begins the clause.
    """
    last = at - (at > 0 and scene.spelled[at - 1] == "قد")
    apart = last > scene.starts[at] and scene.spelled[last - 1] in COMMAS  # وكانت وكالة كذا، نقلت عن
    last -= apart
    first = last
    low = max(scene.starts[at], last - _SUBJECT)
    while first > low and scene.spelled[first - 1] not in _WAS and scene.spelled[first - 1] not in COMMAS:
        first -= 1
    phrase = read_phrase(scene, first, last) if first < last else None
    if phrase is None or phrase.first - first > 1 or not speaks_for_others(scene, phrase):
        return None
    if apart and first > scene.starts[at] and scene.spelled[first - 1] not in _WAS:
        return None
    rest = [word for word in scene.spelled[phrase.last : last] if word[0].isalnum()]
    return phrase if not rest or rest[0] in ("في", "من", "الصادرة") else None


def hands_on(scene: Scene, verb: Hit, zone: tuple[int, int]) -> bool:
    """Whether a formula's verb hands on another's words (بحسب ما أوردته قناة كذا عن شهود، ما علمته كذا من مصادر)."""
    wanted = "من" if spelled_learnt(scene, verb.at) else "عن"
    if wanted == "عن" and not any(word.lemma in HANDING for word in verb.words):
        return False
    return any(
        scene.spelled[k] == wanted and head_kind(scene.spelled[k + 1]) in ("unnamed", "office")
        for k in range(zone[0], min(zone[1], zone[0] + _NEAR))
        if k + 1 < zone[1]
    )
