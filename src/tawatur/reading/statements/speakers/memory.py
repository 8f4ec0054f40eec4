"""What has been said by whom so far in an article, and who of them a verb's form can mean."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

import msgspec

from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.roles import EPICENE, Role, find_roles, plain
from tawatur.reading.statements.speakers.voice import Voice, voice_of
from tawatur.reading.statements.words.agreement import gender_of
from tawatur.reading.statements.words.inflect import Form, spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import stem_of

_ROLES: Final = 200  # offices looked through on either side of a phrase
_MOST: Final = 0.8  # share of a description's words that an office met before has
_INTRODUCED: Final = 40  # people no recogniser saw that are looked through
_PARTICLE: Final = 2  # letters of a word that tells no name (بن، آل)
_RECENT: Final = 4  # former speakers that an office prefers
_POINTING: Final = frozenset(("مصدر", "مصادر"))  # a noun that only points back to who was described
# nouns in the plural of things behind which people stand (قالت مصادر ... وأشاروا)
_PEOPLE_OF: Final = frozenset(("مصادر", "اوساط", "جهات", "دوائر", "اطراف", "قيادات", "جماعات", "شخصيات"))
_LISTED: Final = 12  # how many former speakers are looked through


def parts_of_names(scene: Scene) -> dict[str, set[int]]:
    """The words of people's names, each with the entities that it belongs to."""
    found: dict[str, set[int]] = {}
    for index, entity in enumerate(scene.entities):
        if entity.kind == "person":
            for word in spell(entity.name).split():
                if len(word) > _PARTICLE:
                    found.setdefault(word, set()).add(index)
    return found


class Memory:
    """What has been said by whom so far, and who holds which office."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.parts = parts_of_names(scene)
        self.completed: dict[int, str] = {}
        self.voices: list[Voice] = []
        self.unseen: list[tuple[Voice, frozenset[str]]] = []
        self.bodies: list[tuple[Voice, str]] = []
        self.roles = find_roles(scene)
        men = {role.entity for role in self.roles if not (role.female or role.chair) and role.head not in EPICENE}
        self.men = men - {role.entity for role in self.roles if role.female}
        self.genders: dict[int, str] = {
            role.entity: "f" for role in self.roles if role.female and role.entity not in men
        }
        self.sentence_voice: dict[int, Voice] = {}

    def by_part(self, words: Sequence[str]) -> int:
        """The one person whose name holds all of some words, -1 where nobody's or several people's does."""
        if not words:
            return -1
        found = set.intersection(*(self.parts.get(word, set()) for word in words))
        return found.pop() if len(found) == 1 else -1

    def named(self, entity: int) -> Voice:
        """An entity as a speaker, by its name as it was completed where it spoke."""
        voice = voice_of(self.scene, entity)
        return msgspec.structs.replace(voice, name=self.completed.get(entity, voice.name))

    def _complete(self, voice: Voice) -> None:
        """Keep a name of which the recogniser saw a part only: the rest of it means that person from here on."""
        seen = self.scene.entities[voice.entity].name
        if voice.how != "named" or voice.entity in self.completed or len(voice.name.split()) <= len(seen.split()):
            return
        self.completed[voice.entity] = voice.name
        for word in spell(voice.name).split():
            if len(word) > _PARTICLE:
                self.parts.setdefault(word, set()).add(voice.entity)

    def roles_near(self, at: int) -> tuple[Role, ...]:
        """Offices around a word, as many on either side as an article may hold."""
        middle = bisect_left(self.roles, at, key=lambda role: role.at)
        return self.roles[max(0, middle - _ROLES) : middle + _ROLES]

    def spoken(self) -> list[int]:
        """The entities that spoke last, -1 for descriptions, the last one at the end."""
        return [voice.entity for voice in self.voices[-_RECENT:]]

    def holder_unseen(self, phrase: Phrase) -> Voice | None:
        """The person no recogniser saw who was introduced with the office that a phrase names."""
        if phrase.kind != "office":
            return None
        stems = self._stems(phrase.first, phrase.last)
        for voice, office in self.unseen[: -_INTRODUCED - 1 : -1]:
            if len(stems) > 1 and len(stems & office) >= _MOST * len(stems):
                return voice
        return None

    def _stems(self, first: int, last: int) -> frozenset[str]:
        words = (self.scene.spelled[k] for k in range(first, last))
        return frozenset(plain(word) for word in words if word[0].isalnum())

    def introduce(self, voice: Voice, phrase: Phrase | None) -> None:
        """Keep the office with which a person was introduced whom no recogniser saw."""
        if voice.kind == "unseen" and phrase is not None and phrase.kind == "office":
            self.unseen.append((voice, self._stems(phrase.first, phrase.last)))
        elif voice.kind == "unseen" and phrase is not None and phrase.kind in ("organisation", "media"):
            self.bodies.append((voice, phrase.head))

    def remember(self, voice: Voice, sentence: int, form: Form | None) -> None:
        """Keep a speaker as the last one, with the gender that its verb showed."""
        if form is not None and form.gender and voice.entity >= 0 and voice.first >= 0 and form.number in ("s", ""):
            self.genders.setdefault(voice.entity, form.gender)
        if voice.kind == "person":
            self._complete(voice)
        voice = self._as_called(voice)
        self.voices.append(voice)
        self.sentence_voice[sentence] = voice

    def _as_called(self, voice: Voice) -> Voice:
        """A description met before as the text has just called it: what follows means it by that (الطلاب المتضررون)."""
        if voice.entity >= 0 or voice.how != "same" or voice.first < 0:
            return voice
        if stem_of(self.scene.spelled[voice.first]) in _POINTING:
            return voice
        text, words = self.scene.article.text, self.scene.words
        return msgspec.structs.replace(voice, name=text[words[voice.first].start : words[voice.last - 1].end])

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
        many = form.number in ("p", "d")
        if many and not plural and voice.kind in ("person", "place", "unnamed", "office", "unseen"):
            return voice.entity < 0 and stem_of(spell(voice.name).split(" ")[0]) in _PEOPLE_OF
        if form.number == "s" and plural and voice.kind == "people":
            return False
        if not form.gender or many:
            return True
        known = (self.genders.get(voice.entity) or self._shown(voice)) if voice.entity >= 0 else voice.gender
        return not known or known == form.gender

    def _shown(self, voice: Voice) -> str:
        """The gender that the first noun of a body's name shows (اتحاد، وزارة)."""
        return gender_of(spell(voice.name).split(" ")[0]) if voice.kind == "organisation" else ""
