"""The words that name a cue's subject: behind the verb, before it, in its relative clause, or behind عن."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.chains.media import is_media_name
from tawatur.reading.statements.chains.passed import PUBLISH, only_hands
from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.content.openers import TWICE, Opener
from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.speakers.adjuncts import skip_adjuncts
from tawatur.reading.statements.speakers.affected import is_person
from tawatur.reading.statements.speakers.edges import name_run
from tawatur.reading.statements.speakers.holders import is_owner
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.phrases import bare_phrase, read_phrase
from tawatur.reading.statements.speakers.preceding import (
    ABOUT,
    APART,
    PHRASE_REACH,
    RESUMED,
    before_blessing,
    body_described,
    first_relative,
    is_modified,
    is_placed,
    many_before,
    opens_alone,
    phrase_start,
    set_off,
    speaks_elsewhere,
)
from tawatur.reading.statements.speakers.unlisted import DRAWN, FOLLOWING, is_nominative, is_stranger, unlisted_phrase
from tawatur.reading.statements.speakers.unseen import unseen_name
from tawatur.reading.statements.words.agreement import verb_gender
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import ALL, POINTERS
from tawatur.reading.statements.words.sources import (
    head_kind,
    is_accusative,
    is_definite,
    is_plural,
    owned_noun,
    sources,
    stem_of,
)

_DEMANDS: Final = frozenset(("طالب", "طلب"))
_ALL: Final = frozenset(("جميع", "كافة", "كل", "سائر"))
_AND_THAT: Final = frozenset("و" + word for word in THAT)
_CALLED_UPON: Final = frozenset(
    ("اطراف", "طرفين", "مجتمع", "جهات", "دول", "سلطات", "قوى", "فصائل", "احزاب", "جانبين", "بلدين", "دولتين", "منظمات")
)
_AND_HE: Final = frozenset(("وهو", "وهي", "وهم"))  # ظهر فلان في المقطع وهو يناشد
_ASKED_OF: Final = frozenset(("طلب", "التمس"))  # طلب رئيس البلدية | من السكان
_HONOURED: Final = frozenset(
    (noun + owner,)
    for noun in ("معالي", "سمو", "فخامت", "سعادت", "جلالت", "فضيلت", "سيادت", "سماحت")
    for owner in ("ه", "ها")
)
_OF_WHOM: Final = frozenset(("من" + owner,) for owner in ("ه", "ها", "هم"))  # طلبت منها الإدارة كذا
_BUT_HE: Final = frozenset(but + owner for but in ("لكن", "ولكن") for owner in ("ه", "ها", "هم", "هما"))
_NEAR: Final = 2  # words from a sentence's first verb to one that goes on with its subject
_TOPIC_REACH: Final = 16  # words of a subject with its clause, before its verb
_PRECEDED: Final = frozenset(("سبق", "وسبق"))
_WAS: Final = frozenset(("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا")) | _PRECEDED


def subject_of(scene: Scene, hit: Hit, opener: Opener, zone: tuple[int, int]) -> Phrase | None:
    plural = hit.kind == "verb" and hit.form.number in ("p", "d")  # before its subject a verb is singular
    told = any(word.told for word in hit.words)
    if hit.words[0].lemma in TWICE:  # أهابت الوزارة | بالمواطنين الالتزام بكذا
        called = (k for k in range(zone[0], zone[1]) if scene.spelled[k][0] == "ب" and scene.name_at[k] < 0)
        zone = (zone[0], next(called, zone[1]))
    if told and not plural:
        zone = (_after_medium(scene, *zone), zone[1])
    if hit.words[0].lemma in _ASKED_OF:
        asked = (k for k in range(hit.at + 2, zone[1]) if scene.spelled[k] == "من" and _is_shut(scene, k - 1))
        zone = (zone[0], next(asked, zone[1]))
    phrase = None if plural else read_phrase(scene, *zone)
    if phrase is not None and hit.kind == "verb" and (_is_manner(scene, phrase) or only_hands(scene, zone[0], phrase)):
        phrase = None
    if phrase is not None and phrase.entity < 0 and scene.spelled[phrase.last - 1] in FOLLOWING:
        phrase = None
    if phrase is not None and phrase.entity < 0 and scene.spelled[phrase.first] in DRAWN:
        phrase = None
    if scene.spelled[hit.at + 1 : hit.at + 2] in _HONOURED:
        return None  # ورفع سموه آيات الشكر: he himself, whoever he is
    objected = _has_object(scene, hit, phrase, opener)
    addressed = bool(hit.form.suffix) or (scene.spelled[hit.at + 1 : hit.at + 2] in _OF_WHOM)
    named_before = _stands_before(scene, hit.at) and phrase is not None and phrase.entity < 0 and not phrase.kind
    elsewhere = (told and not (addressed and phrase)) or named_before
    if elsewhere and not hit.joined and hit.kind == "verb" and not objected:
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
        phrase = unlisted_phrase(scene, *zone)
    if phrase is None and not plural and hit.kind == "verb":
        first = skip_adjuncts(scene, *zone)
        if first is not None and (is_stranger(scene, first, zone[1]) or is_nominative(scene, first, zone[1])):
            phrase = unlisted_phrase(scene, first, zone[1])
    if phrase is not None and opener.kind != "that" and _is_hers(scene, hit, phrase):
        return None
    return phrase


def _after_medium(scene: Scene, first: int, last: int) -> int:
    """Where a medium that was told is over, an office or a person right behind it (أبلغ «كذا» | مدير كذا فلان)."""
    k = first + (first in scene.opens)
    name = scene.names[scene.name_at[k]] if k < last and scene.name_at[k] >= 0 else None
    if name is None or name.first != k or not is_media_name(scene, scene.name_at[k]):
        return first
    k = name.last
    while k < last and k in scene.closes:
        k += 1
    entity = scene.entity_at(k) if k < last else None
    person = entity is not None and entity.kind == "person"
    return k if k < last and (person or head_kind(scene.spelled[k]) in ("office", "unnamed")) else first


def _is_shut(scene: Scene, k: int) -> bool:
    """Whether a noun phrase may be over with a word: it is definite, or of a name."""
    return scene.name_at[k] >= 0 or is_definite(scene.spelled[k])


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
    name = scene.name_at[at - 1 - (scene.spelled[at - 1] in POINTERS)]  # فلانة نفسها أكدت الخبر
    if name < 0:
        return False
    first = scene.names[name].first
    return first - scene.starts[at] <= 1 or _opens_clause(scene, first - 1) or scene.spelled[first - 1] == ":"


def _opens_clause(scene: Scene, k: int) -> bool:
    """Whether a word begins a clause with a subject of its own."""
    return scene.is_that(k) or scene.spelled[k] in APART or scene.spelled[k] in _AND_THAT


def _is_told(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether what follows the verb is whom it addresses (دعا المواطنين إلى), the verb itself being elliptic."""
    if not any(word.told for word in hit.words):
        return False
    word = scene.spelled[phrase.first]
    if phrase.entity >= 0 or word.endswith("ون"):
        return False
    if hit.joined and word in _ALL and hit.words[0].lemma not in _DEMANDS:
        return True  # وحذر جميع اللاعبين من كذا; طالب جميع الحاضرين may be either
    if hit.form.gender == "f" and not hit.joined and not phrase.definite and stem_of(word) in _CALLED_UPON:
        return False  # دعت قوى عالمية إلى: nobody calls upon just any
    if hit.form.gender == "f" and is_plural(word) and not word.endswith("ات"):
        return True  # دعت السكان إلى: of several men the verb is masculine
    if word.endswith("ان") and is_plural(word):
        return False  # المحاميان, in the nominative
    plural = word.endswith("ين") and phrase.kind != "office"
    return plural or (not phrase.kind and unseen_name(scene, phrase) is None)


def _is_affected(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether people behind فيها are whom the speech was for (ألقى فلان كلمة هنأ فيها الجميع)."""
    people = phrase.entity < 0 and phrase.kind in ("", "unnamed")
    return hit.kind == "verb" and people and scene.spelled[hit.at + 1] in RESUMED


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
    thing = word.endswith(("ية", "ات")) or (phrase.kind == "" and word.endswith("ة"))
    return thing and not _is_family(scene, word)


def _is_hers(scene: Scene, hit: Hit, phrase: Phrase) -> bool:
    """Whether a feminine verb is followed at once by a masculine paper or act: what she tells of (وتوقعت إعلان كذا)."""
    if hit.kind != "verb" or hit.form.gender != "f" or hit.form.number != "s" or phrase.first != hit.at + 1:
        return False
    thing = phrase.kind == "document" or (not phrase.kind and is_deed(scene.spelled[phrase.first]))
    return thing and phrase.entity < 0 and verb_gender(scene, phrase.first) == "m"


def _is_family(scene: Scene, word: str) -> bool:
    """Whether a word is the last of some person's name here, whatever else it means (سامر الخطوة، أعلن الخطوة أن)."""
    return any(entity.kind == "person" and spell(entity.name).endswith(" " + word) for entity in scene.entities)


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
    k = before_blessing(scene, low, k)
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
        apart = (
            hit.form.number == "p" and named is not None and named.kind == "organisation" and scene.spelled[k] in COMMAS
        )
        if named is not None and not apart and not is_accusative(scene.spelled[named.first]):
            return named  # not كانت طرفا في كذا قد
        if hit.at - was <= PHRASE_REACH and scene.spelled[hit.at - 1] == "قد" and was + 1 < hit.at - 1:
            return unlisted_phrase(scene, was + 1, hit.at - 1)  # كان مؤتمر قد خلص إلى
    if scene.spelled[at].startswith("ف") or (scene.spelled[at - 1] == "فقد" and at > low):
        but = next((i for i in range(low, k) if scene.spelled[i] in ("اما", "واما")), -1)
        if but >= 0:
            return read_phrase(scene, but + 1, at - (scene.spelled[at - 1] == "فقد"))
    if hit.joined or (k >= low and scene.spelled[k] in _BUT_HE):
        return None
    if (k < low and hit.form.tense == "past") or (k >= low and scene.spelled[k] in COMMAS):
        return set_off(scene, clause if clause == low else clause + 1, k) if low == scene.starts[at] else None
    if relative:
        if speaks_elsewhere(scene, hit, k):
            return None
        k = first_relative(scene, low, k) - 1
        marked = k - (scene.spelled[k] in COMMAS)
        while k > low and (scene.spelled[k] in COMMAS or k in scene.closes):
            k -= 1
        name = scene.name_at[k]
        if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
            return bare_phrase(scene, scene.names[name].first, k + 1)
        if name >= 0 and _is_state_that(scene, hit, name):
            return bare_phrase(scene, scene.names[name].first, k + 1)  # دعوى أقامتها كذا التي قالت إن
        if hit.form.number == "p" and many_before(scene, k):
            return bare_phrase(scene, k, k + 1)
    topic = _topic(scene, hit, clause)
    first = phrase_start(scene, low, k, at)
    if first < 0 or topic is not None:
        return topic
    owner = scene.spelled[first - 1] if first > low else ""
    if hit.form.gender == "f" and owner.endswith(("ة", "ات")) and is_owner(scene, first - 1):
        return None  # زيارة نائب الرئيس تؤكد: the visit does
    phrase = read_phrase(scene, first, k + 1)
    body = body_described(scene, first, k, marked) if relative and "التي" in scene.spelled[k + 1 : at] else None
    if body is not None:
        return body  # خمسة من أفراد «كذا»، التي تتهم: the body does
    resumed = not RESUMED.isdisjoint(scene.spelled[at + 1 : at + 3])
    handed = first > low and scene.spelled[first - 1] in PUBLISH  # بيانا نقلته وكالة كذا قالت فيه
    if resumed and phrase is not None and (handed or phrase.kind == "document" or phrase.head in sources().occasions):
        return None  # أصدر فلان بياناً أوضح فيه
    governor = first - 1
    while governor > low and governor in scene.opens:
        governor -= 1
    kin = relative and bool(owned_noun(scene.spelled[first]))  # تحدثت مع نجلها الذي أخبرها
    if first > low and scene.spelled[governor] in ABOUT and not kin and not is_modified(scene, hit, first):
        return None
    if phrase is None or (not phrase.kind and phrase.entity < 0):
        return None
    led = opens_alone(scene, clause, low, first) and is_placed(scene, phrase.last)
    if scene.spelled[k] in _AND_HE or (phrase.last < k and not led):
        return None
    return phrase


def _topic(scene: Scene, hit: Hit, clause: int) -> Phrase | None:
    """The accusative behind لكن or أنّ, a clause of its own before the verb (لكن ضابطا رأى كذا | قال)."""
    first = clause + 1
    if not _opens_clause(scene, clause) or first >= hit.at - 1 or hit.at - first > _TOPIC_REACH:
        return None
    if not is_accusative(scene.spelled[first]) or (hit.form.gender, hit.form.number) != ("m", "s"):
        return None
    if not COMMAS.isdisjoint(scene.spelled[first : hit.at]) or head_kind(scene.spelled[first]) == "document":
        return None
    if scene.spelled[hit.at - 1] in guards().relatives or any(is_person(scene, k) for k in range(first, hit.at)):
        return None
    behind = first + 1
    while behind < hit.at and scene.spelled[behind].endswith(("ا", "ة")):
        behind += 1  # the adjectives of an indefinite accusative end as it does
    more = scene.spelled[behind] in sources().inside or scene.spelled[behind][0] in "بل"
    return read_phrase(scene, first, hit.at if more else behind)


def _is_state_that(scene: Scene, hit: Hit, name: int) -> bool:
    """Whether a state right before a relative pronoun speaks, no body of its before it (كذا التي قالت)."""
    first = scene.names[name].first
    if hit.form.gender != "f" or scene.entities[scene.names[name].entity].kind != "place" or first == 0:
        return False
    before = scene.spelled[first - 1]
    return (
        not head_kind(before) and not is_definite(before) and before not in ABOUT and verb_gender(scene, first) != "m"
    )


def _region(scene: Scene, low: int, last: int) -> Phrase | None:
    """The phrase that fills the words from the last أنّ, or the sentence's start, to `last`."""
    first = next((i + 1 for i in range(last - 1, low - 1, -1) if scene.spelled[i] in THAT), low)
    return read_phrase(scene, first, last)


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
