"""One step on the way of the words: how a mention, a phrase or an outer speaker becomes a hop, by its shortest name."""

from typing import Final

from tawatur.arabic import Span, span_of
from tawatur.reading.nouns import Hop
from tawatur.reading.statements.chains.media import (
    is_media_name,
    known_agencies,
    speaks_for_others,
    unseen_medium,
    whole_mention,
)
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.speakers.voice import Voice, quoted_name
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.sources import is_definite, sources

_MARKS: Final = ' "«»“”'
_REPORTER: Final = "مراسل"
_ADJECTIVES: Final = 3  # words between a full name and the bracket behind it
_SHORT: Final = 3  # words of a short name in brackets
_LETTER: Final = 2  # letters of each part of an abbreviation, the article with it


def hop_of_name(scene: Scene, name: int) -> Hop:
    """A mention as a hop, by the short form behind it where there is one."""
    mention = scene.names[name]
    entity = scene.entities[mention.entity]
    start, end = whole_mention(scene, name)
    text = scene.article.text[start:end]
    kind = _kind_of_medium(text)
    if entity.kind == "person":
        kind = "person"
    elif not is_media_name(scene, name):
        kind = "organisation"
    if text.startswith("لل"):
        text = "ال" + text[2:]  # للجزيرة نت, where the clean form stands nowhere
    if spell(text) in sources().media:  # شبكة | إن بي إكس: a recogniser saw the noun alone
        unseen = unseen_medium(scene, mention.first, scene.ends[mention.first])
        if unseen is not None:
            start, end = scene.words[unseen[0]].start, scene.words[unseen[1] - 1].end
            return Hop(scene.article.text[start:end], "outlet", start, end, scene.article.text[start:end])
    short = _short_form(scene, name)
    if short is not None and not _only_abbreviates(scene, name, short):
        return Hop(short.text, _kind(kind), short.start, short.end, short.text)
    return Hop(text, _kind(kind), start, end, text)


def _kind_of_medium(name: str) -> str:
    return "agency" if spell(name) in known_agencies() or spell(name).startswith("وكال") else "outlet"


def _kind(kind: str) -> str:
    return kind if kind in ("agency", "outlet", "person") else "document"


def _short_form(scene: Scene, name: int) -> Span | None:
    """The short name that stands in marks or brackets behind a full one (وكالة الأنباء الفلانية الرسمية "واس")."""
    mention = scene.names[name]
    k = mention.last
    while k < mention.last + _ADJECTIVES and k < scene.ends[mention.first] and _is_adjective(scene, k):
        k += 1
    if k >= scene.ends[mention.first] or not (scene.spelled[k] == "(" or k in scene.opens):
        return None
    first = k + 1 + (k + 1 in scene.opens)
    last = first
    while last < scene.ends[mention.first] and scene.spelled[last][0].isalnum():
        last += 1
    if not first < last <= first + _SHORT or last >= len(scene.words) or _ends_open(scene, last):
        return None
    inside = scene.entity_at(first)
    if (inside is not None and inside.kind != "organisation") or scene.spelled[first] in sources().adjuncts:
        return None
    return span_of(scene.article.text, scene.words[first].start, scene.words[last - 1].end)


def _only_abbreviates(scene: Scene, name: int, short: Span) -> bool:
    """Whether brackets right behind a full name hold no name that others use (وكالة الأنباء الفلانية (ف ب أ))."""
    letters = all(len(word) <= _LETTER for word in spell(short.text).replace(".", " ").split())
    behind = scene.spelled[scene.names[name].last] == "("
    return behind and (letters or spell(short.text) not in known_agencies())


def _is_adjective(scene: Scene, k: int) -> bool:
    """Whether a definite word can be an adjective behind a name, and no word of time."""
    word = scene.spelled[k]
    return is_definite(word) and word not in sources().adjuncts and word not in sources().single


def _ends_open(scene: Scene, k: int) -> bool:
    """Whether what stands at `k` closes no bracket and no quotation."""
    return scene.spelled[k] != ")" and k not in scene.closes


def hop_of_phrase(scene: Scene, phrase: Phrase) -> Hop | None:
    """A phrase as a hop: the name in it, else the description."""
    start, end = scene.words[phrase.first].start, scene.words[phrase.last - 1].end
    text = scene.article.text[start:end]
    if phrase.entity >= 0:
        for k in range(phrase.first, phrase.last):
            name = scene.name_at[k]
            if name >= 0 and scene.names[name].entity == phrase.entity:
                return hop_of_name(scene, name)
        return Hop(scene.entities[phrase.entity].name, "outlet", start, end, text)
    of_medium = _reporters(scene, phrase)
    if of_medium is not None:
        return of_medium
    named = quoted_name(scene, phrase)
    if named is not None and phrase.kind == "media":  # موقع «كذا», seen by no recogniser
        return Hop(named, "outlet", start, end, text)
    bare = _without_head(scene, phrase)
    if bare is not None:
        return Hop(bare.text, "outlet", bare.start, bare.end, bare.text)
    shown = text.strip(_MARKS)
    if scene.spelled[phrase.first].startswith("ل") and not phrase.definite:  # وفقاً لمصادر
        shown = shown[1:]
    elif scene.spelled[phrase.first].startswith("لل"):
        shown = "ال" + shown[2:]
    marked = phrase.first in scene.opens and not phrase.kind  # بحسب «كذا»
    return Hop(shown, "outlet" if marked else "unnamed", start, end, text)


def _reporters(scene: Scene, phrase: Phrase) -> Hop | None:
    """The medium whose reporter passes words on (نقل مراسل وكالة كذا عن شهود)."""
    if not phrase.head.startswith(_REPORTER):
        return None
    names = sorted({scene.name_at[k] for k in range(phrase.first, phrase.last)} - {-1})
    return next((hop_of_name(scene, name) for name in names if is_media_name(scene, name)), None)


def _without_head(scene: Scene, phrase: Phrase) -> Span | None:
    """The name of an outlet that no recogniser saw, without its noun (صحيفة السنا); None where it may be none."""
    unseen = unseen_medium(scene, phrase.first, scene.ends[phrase.first]) if phrase.kind == "media" else None
    if unseen is None:
        return None  # صحيفة محلية, وكالة الأنباء الرسمية
    return span_of(scene.article.text, scene.words[unseen[0]].start, scene.words[unseen[1] - 1].end)


def hop_of_outer(scene: Scene, outer: Draft) -> Hop | None:
    """The speaker of an outer statement as a hop of the inner one."""
    voice = outer.voice
    if voice is None:
        return None
    at = outer.phrase.first if outer.phrase is not None else outer.at
    last = outer.phrase.last if outer.phrase is not None else outer.at + 1
    start, end = scene.words[at].start, scene.words[last - 1].end
    kind = {"person": "person", "unnamed": "unnamed", "document": "document", "media": "outlet"}.get(
        voice.kind if outer.phrase is None or outer.phrase.kind != "media" else "media", "document"
    )
    if outer.phrase is not None and outer.phrase.entity >= 0 and speaks_for_others(scene, outer.phrase):
        kind = _kind_of_medium(voice.name)
    text = scene.article.text[start:end]
    name = text if kind == "unnamed" and outer.phrase is not None and outer.relay is None else voice.name
    return Hop(name, kind, start, end, text)


def hop_of_voice(scene: Scene, voice: Voice, phrase: Phrase) -> Hop:
    """A speaker as resolved, at the words that name it, as a hop."""
    start, end = scene.words[phrase.first].start, scene.words[phrase.last - 1].end
    kinds = {"person": "person", "unnamed": "unnamed", "people": "unnamed", "document": "document", "media": "outlet"}
    return Hop(voice.name, kinds.get(voice.kind, "document"), start, end, scene.article.text[start:end])
