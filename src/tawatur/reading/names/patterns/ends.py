"""Where a name is over: before whom its bearer tells something, what they visit, what they set going.

Only words tell it that no name holds: several people with the article, ل with the article, a preposition, a sort of
place, an act behind a noun that the article has closed.
"""

from typing import Final

from tawatur.arabic import kept, names_of_people, places, weekday_names, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.edges import is_known
from tawatur.reading.names.patterns.purposes import RELATIVES
from tawatur.reading.nouns import Sentence

# several people behind a name are whom a verb is told to (أبلغ فلان الصحافيين)
_ADDRESSED: Final = frozenset(
    [
        *("الصحفيين", "الصحافيين", "الاعلاميين", "المراسلين", "المواطنين", "الحاضرين", "المشاركين", "المتظاهرين"),
        *("المسوولين", "النواب", "الطلاب", "المجتمعين", "المندوبين", "المحققين", "الجنود"),
    ]
)
_DAYS: Final = frozenset({"امس", "اليوم"})
_THEN: Final = frozenset(
    {"فان", "فانه", "فانها", "فانهم", "فقد"}
)  # وبحسب وزارة كذا | فإن; no Dutchman's فان at its end
_VAN: Final = "فان"  # of a Dutchman, with neither a hamza nor an article behind it
_LEAST_ADDRESSED: Final = 5  # letters of لل with a noun; لله and للا belong to names
_LEAST_ACT: Final = 5
_LEAST_BARE: Final = 3
_ATTACHED: Final = "لوب"
_HEADS: Final = frozenset({"الامين", "الامينه", "المدير", "المديره", "الرييس", "المنسق", "المشرف", "المراقب", "المفتي"})
_GENERAL: Final = frozenset({"العام", "العامه", "التنفيذي", "التنفيذيه"})
_OWNED: Final = ("اته", "اتها", "اتهم")  # of somebody's acts
_ON: Final = "علي"  # على, folded as the name علي is
_OLD_YA: Final = frozenset({"فى", "الذى", "التى", "أى", "هى", "لى"})  # spelled so, ى may be ي anywhere in the text


def ended(sentence: Sentence, folded: list[str], chunk: Chunk) -> Chunk:
    """A name cut where the sentence goes on.

    Args:
        sentence: The sentence, whose spelling tells على from علي.
        folded: Its words, folded.
        chunk: The name.

    Returns:
        The name, shorter by what does not belong to it.
    """
    if chunk.last - chunk.first < 2 or is_known(folded[chunk.first : chunk.last]):
        return chunk
    over = _person_over if chunk.kind == "PER" else _body_over if chunk.kind == "ORG" else None
    if over is None:
        return chunk
    for at in range(chunk.first + 1, chunk.last):
        if over(sentence, folded, chunk, at):
            return Chunk(chunk.first, at, chunk.kind)
    return chunk


def _person_over(sentence: Sentence, folded: list[str], chunk: Chunk, at: int) -> bool:
    word = folded[at]
    if word in _HEADS and at + 1 < len(folded) and folded[at + 1] in _GENERAL:
        return True  # فلان الفلاني | الأمين العام
    if word in _ADDRESSED or (word.startswith("لل") and len(word) >= _LEAST_ADDRESSED):
        return True
    if word == _VAN and (sentence.words[at].bare == "فإن" or "".join(folded[at + 1 : at + 2]).startswith("ال")):
        return True  # وبحسب فلان | فإن السوق
    if word == _ON:
        return (
            at - chunk.first > 1
            and sentence.words[at].bare.endswith("ى")
            and _dots_ya(sentence)
            and at + 1 < len(folded)
        )
    far = at - chunk.first > 1 and at == chunk.last - 1
    return far and word.startswith("ال") and word.endswith("ه") and lexicon.key(word) in lexicon.place_heads()


def _dots_ya(sentence: Sentence) -> bool:
    """Whether nothing in a sentence shows that it leaves the dots of a last ي out, so that على would be علي."""
    return not any(word.bare in _OLD_YA for word in sentence.words)


def _body_over(sentence: Sentence, folded: list[str], chunk: Chunk, at: int) -> bool:
    word, before = folded[at], folded[at - 1]
    people = word.startswith("ال") and word.endswith(("ين", "ون")) and len(word) > _LEAST_ADDRESSED
    seat = before in places() or before in well_known("places")
    if people and seat and at - chunk.first > 1 and not lexicon.is_nationality(word):
        return True  # شرطة كذا | المصلين
    if not before.startswith(("ال", "لل")):
        return False
    if at - chunk.first == 1:
        return _is_body(before) and _is_bare(word)
    if word.startswith("وال") and lexicon.titles().get(lexicon.key(word[1:])) in ("office", "rank"):
        return True  # وزارة الحج | والمتحدث الرسمي
    if word in RELATIVES or (word.startswith("لل") and "ال" + word[2:] in _ADDRESSED):
        return True
    if word in _THEN:
        return at == chunk.last - 1
    if word in _ADDRESSED:
        # نقابة الصحافيين, but وزارة الصحة | الصحافيين, الأمن الوطني | الصحافيين
        return before.endswith("ه") or before in places() or lexicon.key(before) in _attributes()
    if sentence.words[at].bare.startswith("أل"):
        return word.endswith("ت")  # وزارة كذا | ألزمت: no article
    act = _is_act(word) and lexicon.is_everyday(word) and lexicon.is_counted(word)
    return act or _is_time_or_verb(word) or _is_told(word)


def _attributes() -> frozenset[str]:
    return lexicon.listed("organisations", "attributes")


@kept
def _is_body(word: str) -> bool:
    """Whether a word with the article is a sort of body: what stands behind it without the article is no part of it."""
    return lexicon.key(word) in lexicon.organisation_heads()


@kept
def _is_bare(word: str) -> bool:
    """Whether a word has no article, nothing attached and is no name: behind الاتحاد it goes on with what is told."""
    plain = word.isalpha() and not word.isascii() and len(word) >= _LEAST_BARE and word[0] not in _ATTACHED
    return plain and not word.startswith("ال") and not _is_name(word)


@kept
def _is_told(word: str) -> bool:
    """Whether a word is a verb of people, or somebody's acts: التحالف الدولي | غاراته."""
    if word[0] in _ATTACHED or word.startswith("ال") or _is_name(word):
        return False
    return word.endswith(_OWNED) or word in lexicon.listed("slots", "acting")


def _is_name(word: str) -> bool:
    listed = word in names_of_people() or word in places()
    return listed or any(word in well_known(sort) for sort in ("organisations", "people", "places"))


@kept
def _is_time_or_verb(word: str) -> bool:
    """Whether a word is a day, a verb of the future or a past one in the feminine: وزارة الفلاحة | الخميس, | ستعلن."""
    if word in _DAYS or word in weekday_names():
        return True
    future = word.startswith(("ست", "سي")) and len(word) >= _LEAST_ACT
    past = word.endswith("ت") and not word.endswith("ات") and len(word) >= _LEAST_ACT - 1
    return (future or past) and not word.startswith("ال") and word not in names_of_people() and word not in places()


def _is_act(word: str) -> bool:
    """Whether a word has the shape of a verbal noun (انطلاق، افتتاح، تعليق), no adjective's."""
    return len(word) >= _LEAST_ACT and word[0] in "ات" and not word.startswith("ال") and not word.endswith(("ي", "يه"))
