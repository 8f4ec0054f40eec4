"""Who a phrase or an elliptic verb means: a name at once, offices and kinds by what was named, the rest described."""

from bisect import bisect_left
from typing import Final

import msgspec

from tawatur.reading.statements.inflect import Form, spell
from tawatur.reading.statements.phrases import Phrase, is_media_name
from tawatur.reading.statements.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.sources import head_kind, is_definite, sources, stem_of
from tawatur.reading.statements.unseen import unseen_name

_NAMES: Final = 400  # mentions looked through for a kind of organisation
_PERSONAL: Final = frozenset(
    spell(word)
    for word in [
        "المصدر",
        "مصدر",
        "المتحدث",
        "متحدث",
        "المسؤول",
        "مسؤول",
        "المسئول",
        "الرجل",
        "المرأة",
        "السيدة",
        "الناطق",
        "المصادر",
        "مصادر",
    ]
)
_ROLE_REACH: Final = 14  # words of an office before or after a name
_PAPER_REACH: Final = 400  # words in which a paper's first mention is looked for
_OFFICER_REACH: Final = 80  # words back to a person whom an office alone may mean
_BESIDE: Final = 5  # words between a paper and the organisation that issued it
_MARKS: Final = ' "«»“”{}()'
_SOMEBODY: Final = frozenset(("رجل", "مصدر", "شاب", "سيدة", "شاهد"))
_ROLES: Final = 200  # offices looked through on either side of a phrase
_LISTED: Final = 12  # how many former speakers are looked through


class Voice(msgspec.Struct, frozen=True):
    """A speaker as resolved.

    Attributes:
        entity: Index of the entity, -1 for a description.
        others: Entities that speak with it.
        name: Fullest name, or the description.
        first, last: Words that name it in this statement, -1 where the verb is elliptic.
        kind: `person|organisation|place` for entities, else what the description is (`unnamed`, `office`, ...).
        how: How it was resolved: `named`, `carried`, `office`, `kind`, `same`, `described`, `subject`, `none`.
        gender: `m`, `f` or empty; number `s`, `p` or empty, as far as the text shows.
        number: See gender.
    """

    entity: int
    name: str
    others: tuple[int, ...] = ()
    first: int = -1
    last: int = -1
    kind: str = ""
    how: str = "named"
    gender: str = ""
    number: str = ""


class Role(msgspec.Struct, frozen=True):
    """An office that the text gives a person.

    Attributes:
        entity: Index of the entity.
        at: Word at which the name stands.
        head: First noun of the office, without ال and feminine ending.
        words: All its nouns, the same way.
    """

    entity: int
    at: int
    head: str
    words: frozenset[str]


class Memory:
    """What has been said by whom so far, and who holds which office."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.voices: list[Voice] = []
        self.roles = find_roles(scene)
        self.genders: dict[int, str] = {}
        self.sentence_voice: dict[int, Voice] = {}

    def roles_near(self, at: int) -> tuple[Role, ...]:
        """Offices around a word, as many on either side as an article may hold."""
        middle = bisect_left(self.roles, at, key=lambda role: role.at)
        return self.roles[max(0, middle - _ROLES) : middle + _ROLES]

    def remember(self, voice: Voice, sentence: int, form: Form | None) -> None:
        """Keep a speaker as the last one, with the gender that its verb showed."""
        if form is not None and form.gender and voice.entity >= 0 and voice.first >= 0 and form.number in ("s", ""):
            self.genders.setdefault(voice.entity, form.gender)
        self.voices.append(voice)
        self.sentence_voice[sentence] = voice

    def last(self, form: Form | None) -> Voice | None:
        """The last speaker whom a verb of this form can have."""
        for voice in self.voices[: -_LISTED - 1 : -1]:
            if form is None or self.agrees(voice, form):
                return voice
        return self.voices[-1] if self.voices else None

    def agrees(self, voice: Voice, form: Form) -> bool:
        """Whether gender and number of a verb fit a speaker; what is unknown fits."""
        if form.person == 1:
            return True
        plural = voice.number == "p" or bool(voice.others)
        if form.number == "p" and not plural and voice.kind in ("person", "place"):
            return False
        if form.number == "s" and form.kind != "verb" and plural and voice.kind == "people":
            return False
        if not form.gender or form.number == "p":
            return True
        known = self.genders.get(voice.entity, "") if voice.entity >= 0 else voice.gender
        return not known or known == form.gender


def find_roles(scene: Scene) -> tuple[Role, ...]:
    """The offices that stand beside the names of persons, in order of the names."""
    found: list[Role] = []
    for name in scene.names:
        if scene.entities[name.entity].kind != "person":
            continue
        for words in (_before(scene, name.first), _after(scene, name.last)):
            if words:
                stems = [_plain(word) for word in words]
                found.append(Role(name.entity, name.first, stems[0], frozenset(stems)))
    return tuple(found)


def _plain(word: str) -> str:
    stem = stem_of(word)
    if len(stem) > 4 and stem[0] in "بلو" and is_definite(stem[1:]):
        stem = stem_of(stem[1:])
    return stem[:-1] if stem.endswith("ة") and len(stem) > 3 else stem


def _before(scene: Scene, first: int) -> list[str]:
    k = first - 1
    best = -1
    low = max(scene.starts[first], first - _ROLE_REACH) if first < len(scene.words) else 0
    while k >= low:
        word = scene.spelled[k]
        if word in STOPS or word in THAT or word in (":", "مع", "الذي", "التي") or (word in COMMAS and k != first - 1):
            break
        name = scene.name_at[k]
        if name >= 0 and scene.entities[scene.names[name].entity].kind == "person":
            break
        if head_kind(word) in ("office", "unnamed") and scene.name_at[k] < 0:
            best = k
        k -= 1
    return [w for w in scene.spelled[best:first] if w[0].isalnum()] if best >= 0 else []


def _after(scene: Scene, last: int) -> list[str]:
    k = last
    while k < len(scene.words) and (
        scene.spelled[k] in COMMAS or k in scene.closes or scene.spelled[k] in ("وهو", "وهي", "(")
    ):
        k += 1
    if (
        k >= len(scene.words)
        or head_kind(scene.spelled[k]) not in ("office", "unnamed")
        or scene.sentence[k] != scene.sentence[last - 1]
    ):
        return []
    words: list[str] = []
    while k < scene.ends[last - 1] and len(words) < _ROLE_REACH:
        word = scene.spelled[k]
        if (
            word in COMMAS
            or word in STOPS
            or word in THAT
            or word == ":"
            or (k in scene.opens and words and scene.spelled[k - 1] == ":")
        ):
            break
        if word[0].isalnum():
            words.append(word)
        k += 1
    return words


def resolve(memory: Memory, phrase: Phrase | None, form: Form | None, at: int) -> Voice | None:
    """Who speaks.

    Args:
        memory: What was said before.
        phrase: The words that name the speaker, None where the verb is elliptic.
        form: Form of the cue, None for formulas.
        at: Word index of the cue.

    Returns:
        The speaker; None where there is nobody to carry over.
    """
    scene = memory.scene
    if phrase is None:
        voice = memory.last(form) or _named_before(scene, at)
        return None if voice is None else msgspec.structs.replace(voice, first=-1, last=-1, how="carried")
    if phrase.entity >= 0:
        generic = _by_kind(memory, phrase, at) if _is_generic(scene, phrase) else -1
        if generic >= 0 and generic != phrase.entity:
            return _voice(scene, phrase, generic, "kind")
        return _voice(scene, phrase, phrase.entity, "named", phrase.others)
    for how, entity in (
        ("office", _by_office(memory, phrase, at)),
        ("kind", _by_kind(memory, phrase, at)),
    ):
        if entity >= 0:
            return _voice(scene, phrase, entity, how)
    same = _by_sameness(memory, phrase, form)
    if same is not None:
        return msgspec.structs.replace(same, first=phrase.first, last=phrase.last, how="same")
    return describe(scene, phrase, form)


def _officer_before(memory: Memory, phrase: Phrase) -> Voice | None:
    """The last person with an office named before a phrase (المسؤول), within reach."""
    for role in reversed(memory.roles_near(phrase.first)):
        if phrase.first - _OFFICER_REACH < role.at < phrase.first:
            return Voice(role.entity, memory.scene.entities[role.entity].name, kind="person", how="same")
    return None


def _named_before(scene: Scene, at: int) -> Voice | None:
    """Where nobody has spoken yet: the last person named, else the last organisation."""
    for kind in ("person", "organisation", "place"):
        for index in range(bisect_left(scene.names, at, key=lambda name: name.first) - 1, -1, -1):
            entity = scene.entities[scene.names[index].entity]
            if entity.kind == kind:
                return Voice(scene.names[index].entity, entity.name, kind=kind, how="guessed")
            if index < len(scene.names) - _NAMES:
                break
    return None


def _is_generic(scene: Scene, phrase: Phrase) -> bool:
    """Whether a recogniser took a mere common noun for a name (الهيئة، الصحيفة)."""
    words = spell(scene.entities[phrase.entity].name).split(" ")
    return len(words) == 1 and phrase.last - phrase.first == 1 and is_definite(words[0]) and bool(head_kind(words[0]))


def _voice(scene: Scene, phrase: Phrase, entity: int, how: str, others: tuple[int, ...] = ()) -> Voice:
    one = scene.entities[entity]
    return Voice(entity, one.name, others, phrase.first, phrase.last, one.kind, how, number="p" if others else "")


def describe(scene: Scene, phrase: Phrase, form: Form | None) -> Voice:
    """A speaker without a name, as the text describes them."""
    first = phrase.first
    quoted = _quoted_name(scene, phrase)
    if quoted is not None:
        return Voice(-1, quoted, (), phrase.first, phrase.last, "unseen", "described", form.gender if form else "", "")
    last = phrase.last
    unseen = unseen_name(scene, phrase)
    if unseen is not None:
        first, last = unseen
    text = scene.article.text[scene.words[first].start : scene.words[last - 1].end]
    number = "p" if (form is not None and form.number == "p") or phrase.head.endswith(("ون", "ين", "اء")) else ""
    gender = form.gender if form is not None else ""
    kind = "people" if number == "p" else phrase.kind
    if unseen is not None:
        return Voice(-1, text.strip(_MARKS), (), first, last, "unseen", "described", gender, "")
    return Voice(-1, text.strip(_MARKS), (), first, phrase.last, kind, "described", gender, number)


def _quoted_name(scene: Scene, phrase: Phrase) -> str | None:
    """The name in quotation marks behind a common noun that no recogniser saw (مجلة «كذا»)."""
    if phrase.kind not in ("media", "organisation"):
        return None
    for k in range(phrase.first, phrase.last):
        if k in scene.opens:
            quote = scene.quotes[scene.opens[k]]
            if 0 < quote.size <= 4 and quote.last > quote.first:
                return scene.article.text[scene.words[quote.first].start : scene.words[quote.last - 1].end]
    return None


def _by_office(memory: Memory, phrase: Phrase, at: int) -> int:
    """The person who holds the office that a definite description names, -1 where none or two fit."""
    scene = memory.scene
    words = [scene.spelled[i] for i in range(phrase.first, phrase.last) if scene.spelled[i][0].isalnum()]
    if not words or phrase.kind not in ("office", "unnamed"):
        return -1
    definite = (
        phrase.definite
        or any(is_definite(word) for word in words[1:2])
        or (len(words) > 1 and scene.name_at[min(phrase.first + 1, phrase.last - 1)] >= 0)
    )
    if not definite or (phrase.kind == "unnamed" and not phrase.definite):
        return -1
    head, rest = _plain(words[0]), {_plain(word) for word in words[1:]} - {"في", "من", "باسم", "نفس", "ذات"}
    if head in ("مصدر", "مصادر"):
        return -1
    spoken = [voice.entity for voice in memory.voices[-4:]]
    roles = memory.roles_near(at)
    best, best_score = -1, 0.0
    holders = {role.entity for role in roles if role.head == head and role.at < at}
    alone = len(holders) == 1 and phrase.definite
    for order, role in enumerate(roles):
        if role.head != head and not (head in role.words and not rest):
            continue
        if role.at > at and not (rest and len(rest & role.words) >= 0.6 * len(rest)):
            continue
        share = len(rest & role.words) / len(rest) if rest else 1.0
        if share < 0.5 and not (alone and role.entity in holders):
            continue
        score = (
            share * 4
            + (2 if spoken and spoken[-1] == role.entity else 1 if role.entity in spoken else 0)
            + order * 0.01
        )
        if score > best_score:
            best, best_score = role.entity, score
    return best


def _by_kind(memory: Memory, phrase: Phrase, at: int) -> int:
    """The last named organisation of the kind that a definite noun names (الوزارة، الصحيفة), -1 where there is none."""
    scene = memory.scene
    words = [scene.spelled[i] for i in range(phrase.first, phrase.last) if scene.spelled[i][0].isalnum()]
    head = phrase.head
    if phrase.kind == "document" and len(words) > 1 and words[1].startswith("لل"):  # بلاغ للوكالة
        head = stem_of(words[1])
    elif phrase.kind == "document" and len(words) > 1 and is_definite(words[1]) and head_kind(words[1]) == "document":
        return _issuer(memory, stem_of(words[1]), at)  # نتائج البحث
    elif phrase.kind not in ("organisation", "media", "document", "name") or not phrase.definite:
        return -1
    if len(words) > 3:
        return -1
    loose = later = -1
    for index in range(len(scene.names) - 1, max(-1, len(scene.names) - _NAMES), -1):
        name = scene.names[index]
        entity = scene.entities[name.entity]
        if entity.kind != "organisation" or name.entity == phrase.entity:
            continue
        first = spell(entity.name).split(" ")[0]
        before = scene.spelled[name.first - 1] if name.first else ""
        if name.first and name.first - 1 in scene.opens and name.first > 1:
            before = scene.spelled[name.first - 2]
        if head in (stem_of(first), stem_of(before), stem_of(before.lstrip("ولب"))):
            if name.first < at:
                return name.entity
            later = name.entity
        if (
            loose < 0
            and name.first < at
            and phrase.kind == "media"
            and is_media_name(scene, index)
            and not before.endswith("وكالة")
        ):
            loose = name.entity
    if later >= 0 or loose >= 0:
        return later if later >= 0 else loose
    if phrase.kind == "organisation" and len(words) == 1:
        return next((v.entity for v in reversed(memory.voices[-3:]) if v.kind == "organisation"), -1)
    return _issuer(memory, head, at) if phrase.kind == "document" else -1


def _issuer(memory: Memory, head: str, at: int) -> int:
    """Who issued a paper met before (البيان): who spoke through it, else the organisation nearest to its mention."""
    scene = memory.scene
    for k in range(at - 1, max(-1, at - _PAPER_REACH), -1):
        if scene.spelled[k] not in (head, head + "ه", head + "ها", head + "ا"):
            continue
        voice = memory.sentence_voice.get(scene.sentence[k])
        if voice is not None and voice.entity >= 0 and voice.kind in ("organisation", "place"):
            return voice.entity
        inside = {scene.name_at[i] for i in range(scene.starts[k], scene.ends[k])} - {-1}
        organisations = [n for n in sorted(inside) if scene.entities[scene.names[n].entity].kind == "organisation"]
        if organisations:
            behind = [n for n in organisations if k < scene.names[n].first <= k + _BESIDE]
            before = [n for n in organisations if scene.names[n].first < k]
            return scene.names[(behind or before[:1] or organisations)[0]].entity
    for voice in reversed(memory.voices[-4:]):
        if voice.kind in ("organisation", "place") and voice.entity >= 0:
            return voice.entity
    return -1


def _by_sameness(memory: Memory, phrase: Phrase, form: Form | None) -> Voice | None:
    """The last speaker, for words that only point back (المصدر ذاته، الرجل)."""
    scene = memory.scene
    words = [scene.spelled[i] for i in range(phrase.first, phrase.last) if scene.spelled[i][0].isalnum()]
    pointing = any(word in sources().same for word in words) or "نفس" in words[:1] or "ذات" in words[:1]
    person = phrase.definite and (phrase.kind == "office" or phrase.head in _SOMEBODY)
    if len(words) > 3 or not memory.voices or (not pointing and not person):
        return None
    for voice in memory.voices[: -_LISTED - 1 : -1]:
        if voice.entity < 0 and stem_of(spell(voice.name).split(" ")[0]) == phrase.head and len(words) <= 2:
            if pointing:
                return voice
            return msgspec.structs.replace(voice, name=describe(scene, phrase, form).name)
    last = memory.last(form)
    if last is None or (not pointing and form is not None and form.number == "p"):
        return None
    if not pointing and last.kind != "person":
        return _officer_before(memory, phrase) if last.entity >= 0 else None
    if last.entity < 0:
        return last if pointing and stem_of(spell(last.name).split(" ")[0]) == phrase.head else None
    return last
