"""The words that name a cue's subject: behind the verb, before it, in its relative clause, or behind عن."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.openers import TWICE, Opener
from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.speakers.adjuncts import SIDES
from tawatur.reading.statements.speakers.affected import is_person
from tawatur.reading.statements.speakers.edges import is_foreign, name_run
from tawatur.reading.statements.speakers.holders import is_owner
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import bare_phrase, is_name_like, read_phrase
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import ALL, RELATIVES
from tawatur.reading.statements.words.sources import head_kind, is_accusative, is_definite, is_plural, sources, stem_of

_OBJECT_OF: Final = frozenset((("التي", "m"), ("الذي", "f")))
_ABOUT: Final = frozenset(
    (
        "عن",
        "وعن",
        "حول",
        "وحول",
        "بشان",
        "على",
        "مع",
        "من",
        "ومن",
        "في",
        "وفي",
        "الى",
        "بعد",
        "قبل",
        "اثر",
        "خلال",
        "ل",
        "ب",
    )
)
_RESUMED: Final = frozenset(("فيه", "فيها", "خلاله", "خلالها", "عنه", "عنها", "فيهما"))  # the head is no subject
_RESUMING: Final = {"الذي": "ه", "التي": "ها", "الذين": "هم"}  # the pronoun that takes up a relative's noun
_THEY: Final = frozenset(("انهم", "انهن", "بانهم", "بانهن"))
_CLAUSES: Final = frozenset(("لكن", "ولكن", "بينما", "فيما", "حيث", "اذ", "ثم", "عندما", "حين", "بل", "كما", "لان"))
_BUT_THAT: Final = frozenset(("اما", "واما", "الا", "غير", "بيد", "على", "ان"))  # إلا أن فلاناً، الذي كذا، قال
_AND_THAT: Final = frozenset("و" + word for word in THAT)
_APART: Final = _CLAUSES - {"عندما", "حين", "حيث", "اذ"}  # كان فلان يتحدث عندما قال: one subject
_PHRASE_REACH: Final = 12  # words of a subject before its verb
_CALLED_UPON: Final = frozenset(
    ("اطراف", "طرفين", "مجتمع", "جهات", "دول", "سلطات", "قوى", "فصائل", "احزاب", "جانبين", "بلدين", "دولتين", "منظمات")
)
_FOLLOWING: Final = frozenset(("التالي", "التالية", "الاتي", "الاتية"))  # تضمن النقاط التالية: no speaker
_NEAR: Final = 2  # words from a sentence's first verb to one that goes on with its subject
_PRECEDED: Final = frozenset(("سبق", "وسبق"))
_WAS: Final = frozenset(("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا")) | _PRECEDED


def subject_of(scene: Scene, hit: Hit, opener: Opener, zone: tuple[int, int]) -> Phrase | None:
    plural = hit.kind == "verb" and hit.form.number in ("p", "d")  # before its subject a verb is singular
    told = any(word.told for word in hit.words)
    if hit.words[0].lemma in TWICE:  # أهابت الوزارة | بالمواطنين الالتزام بكذا
        called = (k for k in range(zone[0], zone[1]) if scene.spelled[k][0] == "ب" and scene.name_at[k] < 0)
        zone = (zone[0], next(called, zone[1]))
    phrase = None if plural else read_phrase(scene, *zone)
    if phrase is not None and hit.kind == "verb" and _is_manner(scene, phrase):
        phrase = None
    if phrase is not None and phrase.entity < 0 and scene.spelled[phrase.last - 1] in _FOLLOWING:
        phrase = None
    objected = _has_object(scene, hit, phrase, opener)
    if told and not hit.joined and hit.kind == "verb" and not objected:
        before = subject_before(scene, hit)
        if before is not None:
            return before
    if phrase is not None and ((not objected and _is_told(scene, hit, phrase)) or _disagrees(scene, hit, phrase)):
        phrase = None
    if phrase is not None and opener.kind != "that" and _is_affected(scene, hit, phrase):
        phrase = None
    if phrase is not None and told and opener.kind == "prep" and _goes_on(scene, hit, phrase):
        phrase = None
    if phrase is None and hit.kind == "verb":
        phrase = subject_before(scene, hit)
    if (
        phrase is None
        and not plural
        and opener.kind in ("that", "colon", "prep")
        and not any(word.told for word in hit.words)
    ):
        phrase = _any_phrase(scene, *zone)
    if phrase is None and not plural and hit.kind == "verb" and _is_stranger(scene, *zone):
        phrase = _any_phrase(scene, *zone)
    return phrase


def _is_stranger(scene: Scene, first: int, last: int) -> bool:
    """Whether two or more words of no list stand alone where a subject stands (أفادت داو كين التي تعيش في كذا)."""
    k = first
    while k < last and scene.spelled[k][0].isalpha() and (is_person(scene, k) or is_foreign(scene, k)):
        k += 1
    return k - first >= 2 and (k == last or scene.spelled[k] in RELATIVES or not scene.spelled[k][0].isalpha())


def _is_manner(scene: Scene, phrase: Phrase) -> bool:
    """Whether an accusative behind a verb tells how somebody spoke (وقال طالباً عدم كشف اسمه), not who did."""
    after = scene.spelled[phrase.first + 1] if phrase.first + 1 < len(scene.words) else ""
    return phrase.entity < 0 and is_accusative(scene.spelled[phrase.first]) and after != "باسم"  # متحدثا باسم: a slip


def _has_object(scene: Scene, hit: Hit, phrase: Phrase | None, opener: Opener) -> bool:
    """Whether the phrase behind a verb is its subject, for another noun stands behind it (اتهم النائب فلان الهيئة)."""
    if phrase is None or phrase.first > hit.at + 2 or phrase.last >= len(scene.words):
        return False
    if _stands_before(scene, hit.at):
        return False  # ألمانيا تتهم تونس, كان الوالي قد ناشد المنظمات
    if opener.kind == "object" and opener.at == phrase.last:
        return True
    word = scene.spelled[phrase.last]
    return (
        scene.name_at[phrase.last] >= 0
        or word in ALL
        or (is_definite(word) and not word.startswith(("بال", "لل", "وال", "فال")))
    )


def _stands_before(scene: Scene, at: int) -> bool:
    """Whether a name that begins its clause, or قد, stands right before a verb."""
    if at == scene.starts[at] or scene.spelled[at - 1] == "قد":
        return at > scene.starts[at]
    name = scene.name_at[at - 1]
    if name < 0:
        return False
    first = scene.names[name].first
    return first - scene.starts[at] <= 1 or _opens_clause(scene, first - 1) or scene.spelled[first - 1] == ":"


def _opens_clause(scene: Scene, k: int) -> bool:
    """Whether a word begins a clause with a subject of its own."""
    return scene.is_that(k) or scene.spelled[k] in _APART or scene.spelled[k] in _AND_THAT


def _any_phrase(scene: Scene, first: int, last: int) -> Phrase | None:
    """A subject by its place alone: a noun of no list right behind the verb (أظهرت بحوث أن)."""
    if first >= last or scene.spelled[last - 1] in _FOLLOWING:
        return None
    word = scene.spelled[first]
    lists = sources()
    if not word[0].isalpha() or word in lists.adjuncts or word in lists.single or len(word) < 3:
        return None
    if word[0] in "بلك" and not _is_stranger(scene, first, last):
        return None
    if word.endswith("ا") and not is_definite(word) and not is_name_like(scene, first, last):
        return None
    end = first + 1
    while (
        end < last
        and scene.spelled[end] not in COMMAS
        and scene.spelled[end] not in RELATIVES
        and not (scene.spelled[end] == "من" and end + 1 < last and scene.spelled[end + 1] in SIDES)
        and (scene.spelled[end] not in lists.adjuncts or scene.spelled[end] in lists.inside)
    ):
        end += 1
    return bare_phrase(scene, first, end)


def _is_told(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether what follows the verb is whom it addresses (دعا المواطنين إلى), the verb itself being elliptic."""
    if not any(word.told for word in hit.words):
        return False
    word = scene.spelled[phrase.first]
    if phrase.entity >= 0 or word.endswith("ون"):
        return False
    if hit.form.gender == "f" and is_plural(word) and not word.endswith("ات"):
        return True  # دعت السكان إلى: of several men the verb is masculine
    return (word.endswith("ين") and phrase.kind != "office") or not phrase.kind


def _is_affected(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether people behind فيها are whom the speech was for (ألقى فلان كلمة هنأ فيها الجميع)."""
    people = phrase.entity < 0 and phrase.kind in ("", "unnamed")
    return hit.kind == "verb" and people and scene.spelled[hit.at + 1] in _RESUMED


def _is_addressee(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase is of those whom speakers call upon: several people, parties, or a state right behind و."""
    if phrase.entity >= 0:
        state = scene.entities[phrase.entity].kind == "place"
        return state and phrase.first > 1 and scene.spelled[phrase.first - 2] not in COMMAS
    word = scene.spelled[phrase.first]
    return is_definite(word) and (is_plural(word) or stem_of(word) in _CALLED_UPON)


def _goes_on(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether a joined verb goes on with the subject of its sentence, and what follows is whom it addresses.

    `دانت البعثة الهجوم، ودعت الأطراف إلى`: a new subject begins a new sentence, or follows فيما and بينما.
    """
    at, low = hit.at, scene.starts[hit.at]
    if not hit.joined or phrase.first != at + 1 or at - low <= _NEAR or not _is_addressee(scene, phrase):
        return False
    if scene.quote_at[at] != scene.quote_at[low]:
        return False
    form = hit.form
    return any(
        word.form.kind == "verb" and (word.form.gender, word.form.tense) == (form.gender, form.tense)
        for k in range(low, at - 1)
        if scene.name_at[k] < 0 and scene.quote_at[k] == scene.quote_at[at]
        for word in lexicon().get(scene.spelled[k].removeprefix("و"), ()) or lexicon().get(scene.spelled[k], ())
    )


def _disagrees(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether a masculine verb is followed at once by a feminine thing, so that it is no subject (أكد أهمية كذا)."""
    if hit.kind != "verb" or hit.form.gender != "m" or hit.form.number != "s" or phrase.first != hit.at + 1:
        return False
    word = scene.spelled[phrase.first]
    if phrase.kind in ("name", "office", "unnamed", "media") or is_plural(word):
        return False
    return word.endswith(("ية", "ات")) or (phrase.kind == "" and word.endswith("ة"))


def subject_before(scene: Scene, hit: Hit) -> Phrase | None:
    """A subject that stands before its verb (الوزارة تؤكد أن، وكان فلان قد أكد أن).

    Args:
        scene: The article.
        hit: The verb.

    Returns:
        The words that name it; None where the verb follows nobody's name or office.
    """
    at = hit.at
    low = max(scene.starts[at], at - 30)
    k = at - 1
    if k >= low and scene.spelled[k] in ("قد", "ان"):
        k -= 1
    if k >= low and k in scene.opens and not hit.joined:  # الرئيس "يعتبر أن ...": the verb opens a quotation
        k -= 1
    clause = next((i for i in range(k, low - 1, -1) if _opens_clause(scene, i)), low)
    was = next((i for i in range(k, clause - 1, -1) if scene.spelled[i] in _WAS), -1)
    marks = range(was, k) if was >= 0 else ()
    between = any(i in scene.opens and scene.quotes[scene.opens[i]].size > 4 for i in marks)
    relative = k > low and scene.spelled[k] in guards().relatives  # كان فلان التقى فلاناً الذي قال
    if was >= 0 and not hit.joined and not between and not relative:
        to = scene.spelled[was] in _PRECEDED and scene.spelled[was + 1].startswith("ل")  # سبق لفلان أن قال
        named = read_phrase(scene, was + 1, k + 1, to) or _region(scene, low, was)
        if named is not None:
            return named
        if hit.at - was <= _PHRASE_REACH and scene.spelled[hit.at - 1] == "قد" and was + 1 < hit.at - 1:
            return _any_phrase(scene, was + 1, hit.at - 1)  # كان مؤتمر قد خلص إلى
    if scene.spelled[at].startswith("ف") or (scene.spelled[at - 1] == "فقد" and at > low):
        but = next((i for i in range(low, k) if scene.spelled[i] in ("اما", "واما")), -1)
        if but >= 0:
            return read_phrase(scene, but + 1, at - (scene.spelled[at - 1] == "فقد"))
    if hit.joined:
        return None
    if (k < low and hit.form.tense == "past") or (k >= low and scene.spelled[k] in COMMAS):
        return _set_off(scene, clause if clause == low else clause + 1, k) if low == scene.starts[at] else None
    if relative:
        if _speaks_elsewhere(scene, hit, k):
            return None
        k -= 1
        while k > low and (scene.spelled[k] in COMMAS or k in scene.closes):
            k -= 1
        name = scene.name_at[k]
        if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
            return bare_phrase(scene, scene.names[name].first, k + 1)
    first = _phrase_start(scene, low, k, at)
    if first < 0:
        return None
    owner = scene.spelled[first - 1] if first > low else ""
    if hit.form.gender == "f" and owner.endswith(("ة", "ات")) and is_owner(scene, first - 1):
        return None  # زيارة نائب الرئيس تؤكد: the visit does
    phrase = read_phrase(scene, first, k + 1)
    resumed = not _RESUMED.isdisjoint(scene.spelled[at + 1 : at + 3])
    if resumed and phrase is not None and (phrase.kind == "document" or phrase.head in sources().occasions):
        return None  # أصدر فلان بياناً أوضح فيه
    governor = first - 1
    while governor > low and governor in scene.opens:
        governor -= 1
    if first > low and scene.spelled[governor] in _ABOUT and not _is_modified(scene, hit, first):
        return None
    if phrase is None or phrase.last < k or (not phrase.kind and phrase.entity < 0):
        return None
    return phrase


def _set_off(scene: Scene, first: int, comma: int) -> Phrase | None:
    """A subject set off from its verb by a comma, apposition and all (لكن الناطق باسم كذا، العميد فلان، قال)."""
    while first < comma and (scene.spelled[first] in _CLAUSES or scene.spelled[first] in _BUT_THAT):
        first += 1
    if first >= comma or any(scene.spelled[k] in _APART for k in range(first, comma)):
        return None
    if begins_named(scene, first):
        return read_phrase(scene, first, comma)
    if scene.spelled[first] in _ABOUT and COMMAS.isdisjoint(scene.spelled[first:comma]):
        return None  # وعن استقالة فلان، قال
    last = comma - 1
    if scene.spelled[last] == ")":
        last = next((i for i in range(last, first, -1) if scene.spelled[i] == "("), last) - 1
    name = scene.name_at[last] if last > first else -1
    if name < 0 or scene.names[name].last != last + 1:
        return None
    if scene.entities[scene.names[name].entity].kind != "person":
        return None
    return bare_phrase(scene, scene.names[name].first, scene.names[name].last)


def _speaks_elsewhere(scene: Scene, hit: Hit, relative: int) -> bool:
    """Whether the noun before a relative pronoun is not who speaks in its clause (دول قال إنها، كلمة قال فيها)."""
    if (scene.spelled[relative], hit.form.gender) in _OBJECT_OF:
        return True
    if hit.form.suffix and hit.form.suffix == _RESUMING.get(scene.spelled[relative].lstrip("و"), hit.form.suffix):
        return True  # الدول التي وصفها فلان, not النواب الذين طالبوها
    if hit.form.number == "p" and scene.spelled[relative].lstrip("و") in ("الذي", "التي"):
        return True  # الأمير الذي وصفوا قراره
    after = scene.spelled[hit.at + 1 : hit.at + 3]
    if any(word in _RESUMED for word in after):
        return True
    return hit.form.number == "s" and any(word in _THEY for word in after)  # بعض الولاة الذي قال إنهم


def _is_modified(scene: Scene, hit: Hit, first: int) -> bool:
    """Whether an indefinite noun behind a preposition is what speaks, the verb its attribute (بعد تقرير أشار إلى)."""
    word = scene.spelled[first]
    if is_definite(word) or not _RESUMED.isdisjoint(scene.spelled[hit.at + 1 : hit.at + 2]):
        return False
    if hit.form.number == "p":
        return is_plural(word)
    return head_kind(word) == "document" and scene.spelled[first - 1] not in ("في", "وفي", "خلال")


def _phrase_start(scene: Scene, low: int, k: int, at: int) -> int:
    """Where the noun phrase that ends with word `k` begins, -1 where no name or noun of the lists heads it."""
    start, head = k, -1
    while start >= max(low, k - _PHRASE_REACH) and not (
        scene.spelled[start] in COMMAS
        or scene.spelled[start] in STOPS
        or scene.spelled[start] in THAT
        or scene.spelled[start] == ":"
        or (scene.name_at[start] < 0 and scene.spelled[start] in _CLAUSES)
        or (start in scene.opens and scene.quotes[scene.opens[start]].last > at)
    ):
        name = scene.name_at[start]
        if name < 0 and any(word.form.kind == "verb" for word in lexicon().get(scene.spelled[start], ())) and start < k:
            break
        if (name >= 0 and scene.names[name].first == start) or (name < 0 and head_kind(scene.spelled[start])):
            head = start
            if name < 0 and start > low and _begins_anew(scene, start):
                break
        start -= 1
    return head


def _begins_anew(scene: Scene, k: int) -> bool:
    """Whether an indefinite noun behind a name or a definite noun opens its own phrase (نفى فلان معلومات تحدثت)."""
    if is_definite(scene.spelled[k]) or head_kind(scene.spelled[k]) not in ("document", "media"):
        return False
    return scene.name_at[k - 1] >= 0 or is_definite(scene.spelled[k - 1])


def _region(scene: Scene, low: int, last: int) -> Phrase | None:
    """The phrase that fills the words from the last أنّ, or the sentence's start, to `last`."""
    first = next((i + 1 for i in range(last - 1, low - 1, -1) if scene.spelled[i] in THAT), low)
    return read_phrase(scene, first, last)


def begins_named(scene: Scene, k: int) -> bool:
    """Whether a name or an office begins at a word."""
    return scene.name_at[k] >= 0 or head_kind(scene.spelled[k]) == "office"


def _names_next(scene: Scene, comma: int, end: int) -> bool:
    """Whether a comma only parts an office from whose it is (يقول المستشار، فلان الفلاني)."""
    if comma + 1 >= end:
        return False
    office = head_kind(scene.spelled[comma - 1]) == "office" or is_definite(scene.spelled[comma - 1])
    return office and (is_person(scene, comma + 1) or name_run(scene, comma + 1, end) > comma + 1)


def clause_end(scene: Scene, k: int, hits: Mapping[int, Hit]) -> int:
    end = scene.ends[k - 1]
    while k < end and scene.spelled[k] not in STOPS and k not in scene.opens:
        if scene.spelled[k] in COMMAS and not _names_next(scene, k, end):
            break
        if k in hits and hits[k].kind != "noun":
            break
        k += 1
    return k
