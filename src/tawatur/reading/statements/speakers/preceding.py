"""Where a subject stands before its verb: the noun phrase that ends there, one set off by commas, a relative's noun."""

from typing import Final

from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.speakers.affected import FEW
from tawatur.reading.statements.speakers.phrase import Phrase, head_word
from tawatur.reading.statements.speakers.phrases import REPRESENTED, bare_phrase, read_phrase
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import RELATIVES, is_adjective
from tawatur.reading.statements.words.sources import are_bodies, head_kind, is_definite, is_plural, owned_noun, sources

ABOUT: Final = frozenset(
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
RESUMED: Final = frozenset(("فيه", "فيها", "خلاله", "خلالها", "عنه", "عنها", "فيهما"))  # the head is no subject
_CLAUSES: Final = frozenset(("لكن", "ولكن", "بينما", "فيما", "حيث", "اذ", "ثم", "عندما", "حين", "بل", "كما", "لان"))
APART: Final = _CLAUSES - {"عندما", "حين", "حيث", "اذ"}  # كان فلان يتحدث عندما قال: one subject
_NOUN: Final = 4  # words of a noun with its adjectives
_MARKED: Final = 4  # words of a body's name in marks
_FEMININE: Final = frozenset(("مصادر", "اوساط", "جهات", "دوائر", "ام", "اخت", "بنت", "زوج", "قوات", "اطراف"))
_LATTER: Final = frozenset(("الاخير", "الاخيرة"))
_BLESSED: Final = frozenset(("صلى", "رضي", "حفظه", "رحمه", "ايده", "وسلم", "السلام", "سبحانه", "وجل"))
_BLESSES: Final = _BLESSED | frozenset(
    (
        "الله",
        "عليه",
        "عليها",
        "عليهم",
        "عنه",
        "عنها",
        "وتعالى",
        "تعالى",
        "عز",
        "واله",
        "الصلاة",
        "واصحابه",
        "-",
        "–",
        "ـ",
    )
)
_MAKES: Final = frozenset(("جعل", "جعلت", "يجعل", "تجعل", "دفع", "دفعت", "يدفع", "تدفع"))  # الأمر جعل البعض يتساءل
PHRASE_REACH: Final = 12  # words of a subject before its verb
_OBJECT_OF: Final = frozenset((("التي", "m"), ("الذي", "f")))
_RESUMING: Final = {"الذي": "ه", "التي": "ها", "الذين": "هم"}  # the pronoun that takes up a relative's noun
_THEY: Final = frozenset(("انهم", "انهن", "بانهم", "بانهن"))
_BUT_THAT: Final = frozenset(("اما", "واما", "الا", "غير", "بيد", "على", "ان"))  # إلا أن فلاناً، الذي كذا، قال
_SAYS: Final = frozenset(("قال", "أكد", "اعتبر", "أوضح", "زعم", "رأى"))
_IT: Final = tuple((that + owner,) for that in ("ان", "بان") for owner in ("ه", "ها"))
_ASKING: Final = frozenset(("بسؤال", "بمواجهة", "باستجواب", "بالتحقيق"))  # وبسؤال والدتهما، قالت إن
_MORE: Final = frozenset(("البالغ", "البالغة", "وهو", "وهي", "احد", "احدى"))  # what tells more of somebody


def before_blessing(scene: Scene, low: int, k: int) -> int:
    """The word before the blessing that ends at `k` (الرسول | صلى الله عليه وسلم), `k` itself where none does.

    Args:
        scene: The article.
        low: Word before which it cannot begin.
        k: The last word before a verb.
    """
    first = k
    while first > low and scene.spelled[first] in _BLESSES:
        first -= 1
    return first if any(scene.spelled[i] in _BLESSED for i in range(first + 1, k + 1)) else k


def begins_named(scene: Scene, k: int) -> bool:
    """Whether a name or an office begins at a word."""
    return scene.name_at[k] >= 0 or head_kind(scene.spelled[k]) == "office"


def set_off(scene: Scene, first: int, comma: int) -> Phrase | None:
    """A subject set off from its verb by a comma, apposition and all (لكن الناطق باسم كذا، العميد فلان، قال).

    Args:
        scene: The article.
        first: Word at which its clause begins.
        comma: The comma before the verb.
    """
    while first < comma and (scene.spelled[first] in _CLAUSES or scene.spelled[first] in _BUT_THAT):
        first += 1
    if first >= comma or any(scene.spelled[k] in APART for k in range(first, comma)):
        return None
    if scene.spelled[first].removeprefix("و") in _ASKING and first + 1 < comma:
        asked = first + 1 + (scene.spelled[first + 1] in ("مع", "ب"))
        return bare_phrase(scene, asked, comma) if COMMAS.isdisjoint(scene.spelled[asked:comma]) else None
    if begins_named(scene, first) or _is_aside(scene, first, comma):
        return read_phrase(scene, first, comma)
    if scene.spelled[first] in ABOUT and COMMAS.isdisjoint(scene.spelled[first:comma]):
        return None  # وعن استقالة فلان، قال
    last = comma - 1
    if scene.spelled[last] == ")":
        last = next((i for i in range(last, first, -1) if scene.spelled[i] == "("), last) - 1
    name = scene.name_at[last] if last > first else -1
    if name < 0 or scene.names[name].last != last + 1:
        return None
    if scene.entities[scene.names[name].entity].kind != "person" or scene.spelled[scene.names[name].first - 1] in ABOUT:
        return None
    return bare_phrase(scene, scene.names[name].first, scene.names[name].last)


def _is_aside(scene: Scene, first: int, comma: int) -> bool:
    """Whether what stands between two commas only tells more of who stands before them (المنشد فلان، البالغ، قال)."""
    begin = next((k for k in range(first + 1, comma - 1) if scene.spelled[k] in COMMAS), -1)
    if begin < 0:
        return False
    word = scene.spelled[begin + 1]
    return word in RELATIVES or word in _MORE or head_kind(word) == "office"


def speaks_elsewhere(scene: Scene, hit: Hit, relative: int) -> bool:
    """Whether the noun before a relative pronoun is not who speaks in its clause (دول قال إنها، كلمة قال فيها).

    Args:
        scene: The article.
        hit: The clause's verb.
        relative: The pronoun.
    """
    if (scene.spelled[relative], hit.form.gender) in _OBJECT_OF:
        return True
    if hit.form.suffix and hit.form.suffix == _RESUMING.get(scene.spelled[relative].lstrip("و"), hit.form.suffix):
        return True  # الدول التي وصفها فلان, not النواب الذين طالبوها
    if hit.form.number == "p" and scene.spelled[relative].lstrip("و") in ("الذي", "التي"):
        return True  # الأمير الذي وصفوا قراره
    entity = scene.entity_at(relative - 1)
    if hit.form.suffix and (
        (entity is not None and entity.kind == "place") or not (entity or _is_human(scene, relative))
    ):
        return True  # اللوحة التي وصفها بكذا
    after = scene.spelled[hit.at + 1 : hit.at + 3]
    if any(word in RESUMED for word in after):
        return True
    if hit.form.number == "s" and any(word in _THEY for word in after):
        return True  # بعض الولاة الذي قال إنهم
    thing = scene.name_at[relative - 1] < 0 and head_kind(scene.spelled[relative - 1]) in ("", "document")
    return thing and hit.words[0].lemma in _SAYS and after[:1] in _IT  # الاتفاق الذي قال إنه


def _is_human(scene: Scene, relative: int) -> bool:
    """Whether the noun before a relative pronoun, or the one that its adjective describes, is of people."""
    return any(
        head_kind(scene.spelled[k]) in ("office", "unnamed", "organisation", "media")
        for k in range(max(scene.starts[relative], relative - _NOUN), relative)
    )


def first_relative(scene: Scene, low: int, k: int) -> int:
    """The relative pronoun to which one with و goes on (الذين يشكلون كذا، | والذين حذروا من كذا).

    Args:
        scene: The article.
        low: Word at which the sentence begins.
        k: The later one.

    Returns:
        The same pronoun before it; `k` where there is none.
    """
    word = scene.spelled[k].removeprefix("و")
    if word == scene.spelled[k]:
        return k
    return next((i for i in range(k - 1, low, -1) if scene.spelled[i] == word), k)


def many_before(scene: Scene, k: int) -> bool:
    """Whether several people stand alone before a plural's relative clause (معارضة المحافظين | الذين حذروا).

    Args:
        scene: The article.
        k: Their noun.
    """
    word = scene.spelled[k]
    if is_plural(_without_owner(word)):
        return True  # مع أبنائه والذين طلبوا
    return scene.name_at[k] < 0 and is_definite(word) and word.endswith(("ين", "ون")) and not is_adjective(word)


def _without_owner(word: str) -> str:
    """A noun without its attached pronoun (أبنائه → أبناء), an empty string where it has none."""
    owner = next((owner for owner in ("هم", "ها", "ه") if word.endswith("ئ" + owner)), "")
    return word[: -len(owner) - 1] + "ء" if owner else owned_noun(word)


def is_modified(scene: Scene, hit: Hit, first: int) -> bool:
    """Whether an indefinite noun behind a preposition is what speaks, the verb its attribute (بعد تقرير أشار إلى)."""
    word = scene.spelled[first]
    if is_definite(word) or not RESUMED.isdisjoint(scene.spelled[hit.at + 1 : hit.at + 2]):
        return False
    if hit.form.number == "p":
        return is_plural(word)
    return head_kind(word) == "document" and scene.spelled[first - 1] not in ("في", "وفي", "خلال")


def phrase_start(scene: Scene, low: int, k: int, at: int) -> int:
    """Where the noun phrase that ends with word `k` begins, -1 where no name or noun of the lists heads it.

    Args:
        scene: The article.
        low: Word before which it cannot begin.
        k: Its last word.
        at: Its verb.
    """
    start, head = k, -1
    while start >= max(low, k - PHRASE_REACH) and not (
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
        if name < 0 and scene.spelled[start] in _MAKES:
            break
        listed = head_kind(head_word(scene, start)) or (start == k and scene.spelled[start] in _LATTER)
        if (name >= 0 and scene.names[name].first == start) or (name < 0 and listed):
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


def opens_alone(scene: Scene, clause: int, low: int, first: int) -> bool:
    """Whether a phrase begins its clause, or stands behind a comma in it.

    Args:
        scene: The article.
        clause: The word that opens the clause, or its first one.
        low: Word at which the sentence begins.
        first: The phrase's first word.
    """
    opened = clause != low or scene.is_that(clause) or scene.spelled[clause] in APART
    begin = clause + 1 if opened else clause
    return first == begin or (first > low and scene.spelled[first - 1] in COMMAS)


def is_placed(scene: Scene, k: int) -> bool:
    """Whether what follows a phrase only says where or of what or who it is (المتحدث باسم «كذا» | في المجلس).

    Args:
        scene: The article.
        k: The word behind it.
    """
    while k in scene.closes or scene.spelled[k] == ")":
        k += 1
    word = scene.spelled[k]
    return word in sources().inside or word in RELATIVES or word in REPRESENTED


def body_described(scene: Scene, first: int, k: int, mark: int) -> Phrase | None:
    """The body right before التي, where what leads to it is no woman and no feminine thing (عدد من أعضاء كذا التي).

    Args:
        scene: The article.
        first: First word of the phrase that ends before the pronoun.
        k: The phrase's last word.
        mark: The word before the pronoun, commas apart: a mark where a name in marks ends.

    Returns:
        The words of its name, recognised or in marks; None where the phrase's first noun may be meant.
    """
    word = scene.spelled[first]
    feminine = (word.endswith("ة") and word not in FEW) or are_bodies(word) or word in _FEMININE
    if scene.name_at[first] >= 0 or feminine:
        return None
    entity = scene.entity_at(k)
    if entity is not None and entity.kind == "organisation":
        return bare_phrase(scene, scene.names[scene.name_at[k]].first, k + 1)
    quote = scene.quotes[scene.closes[mark]] if mark in scene.closes else None
    named = quote is not None and 0 < quote.last - quote.first <= _MARKED
    return bare_phrase(scene, quote.first, quote.last) if quote is not None and named else None
