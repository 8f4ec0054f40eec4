"""A speaker as resolved, and how one without a name is described."""

from typing import Final

import msgspec

from tawatur.reading.statements.chains.media import unseen_medium
from tawatur.reading.statements.speakers.phrase import Phrase, head_start
from tawatur.reading.statements.speakers.unseen import unseen_name
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.inflect import Form
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, sources

_PAIRS: Final = ("()", "«»", "“”", "{}")
_OF_A_HEAD: Final = frozenset(  # known by who heads them (إدارة الرئيس فلان)
    ("ادارة", "حكومة", "حملة", "نظام", "قوات", "قيادة", "ميليشيا", "مليشيا", "ميليشيات", "مليشيات", "كتائب", "انصار")
)
_MARKS: Final = ' "«»“”{}()'


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


def voice_of(scene: Scene, entity: int) -> Voice:
    """An entity as a speaker, by its name."""
    return Voice(entity, scene.entities[entity].name, kind=scene.entities[entity].kind)


def describe(scene: Scene, phrase: Phrase, form: Form | None) -> Voice:
    """A speaker without a name, as the text describes them."""
    first = phrase.first
    quoted = quoted_name(scene, phrase)
    if quoted is not None:
        return Voice(-1, quoted, (), phrase.first, phrase.last, "unseen", "described", form.gender if form else "", "")
    last = phrase.last
    medium = unseen_medium(scene, first, scene.ends[first]) if _is_one_medium(phrase) else None
    if medium is not None:
        name = scene.article.text[scene.words[medium[0]].start : scene.words[medium[1] - 1].end]
        return Voice(-1, name, (), first, medium[1], "unseen", "described", form.gender if form else "", "")
    unseen = unseen_name(scene, phrase)
    if unseen is not None:
        first, last = unseen
    last = _closed(scene, first, _before_head(scene, phrase, first, last))
    text = _with_article(scene, phrase, scene.article.text[head_start(scene, first) : scene.words[last - 1].end])
    number = "p" if (form is not None and form.number == "p") or is_plural(phrase.head) else ""
    gender = form.gender if form is not None else ""
    kind = "people" if number == "p" else phrase.kind
    if unseen is not None:
        return Voice(-1, _stripped(text), (), first, last, "unseen", "described", gender, "")
    return Voice(-1, _stripped(text), (), first, last, kind, "described", gender, number)


def _is_one_medium(phrase: Phrase) -> bool:
    """Whether a description begins with the noun of one medium, behind which its name may stand unseen."""
    return phrase.kind == "media" and not phrase.definite and not is_plural(phrase.head)


def _before_head(scene: Scene, phrase: Phrase, first: int, last: int) -> int:
    """The end of a body's description without the name of who heads it (مكتب الرئيس | فلان)."""
    if phrase.kind != "organisation" or phrase.head in _OF_A_HEAD:
        return last
    for k in range(first + 2, last):
        entity = scene.entity_at(k)
        titled = is_definite(scene.spelled[k - 1]) and head_kind(scene.spelled[k - 1]) == "office"
        if titled and entity is not None and entity.kind == "person":
            return k
    return last


def _with_article(scene: Scene, phrase: Phrase, text: str) -> str:
    """A description with the article that ل fused with (وفقاً للمصدر → المصدر); the place in the text keeps the ل."""
    return "ال" + text[2:] if scene.spelled[phrase.first].startswith("لل") else text


def _closed(scene: Scene, first: int, last: int) -> int:
    """The end of a description with the bracket or mark that closes what it opens."""
    if last >= scene.ends[first]:
        return last
    words = scene.spelled[first:last]
    bracket = words.count("(") > words.count(")") and scene.spelled[last] == ")"
    marked = last in scene.closes and scene.quotes[scene.closes[last]].first > first
    return last + 1 if bracket or marked else last


def _stripped(text: str) -> str:
    """A description without the marks around it, but with those inside it."""
    bare = text.strip(_MARKS)
    return next((bare + close for open_, close in _PAIRS if bare.count(open_) > bare.count(close)), bare)


def quoted_name(scene: Scene, phrase: Phrase) -> str | None:
    """The name in quotation marks behind a common noun that no recogniser saw (مجلة «كذا»)."""
    if phrase.kind not in ("media", "organisation") or scene.spelled[phrase.first] in sources().relatives:
        return None
    for k in range(phrase.first, phrase.last):
        if k in scene.opens:
            quote = scene.quotes[scene.opens[k]]
            if 0 < quote.size <= 4 and quote.last > quote.first and not is_deed(scene.spelled[quote.first]):
                return scene.article.text[scene.words[quote.first].start : scene.words[quote.last - 1].end]
    return None


def is_one(one: Voice, other: Voice) -> bool:
    """Whether two voices are one speaker's."""
    return (one.entity, one.name if one.entity < 0 else "") == (other.entity, other.name if other.entity < 0 else "")
