"""Who is meant by a name in Arabic or Latin letters: by a form as it stands, by its parts, by how it sounds."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from tawatur.arabic import fold, is_arabic, latin_skeleton, likeness, skeleton
from tawatur.linking.aliases import name_key
from tawatur.linking.nouns import Actor, Match
from tawatur.linking.persons import parse_person

_PARTS: Final = 0.9
_SOUND: Final = 0.75
_LEAST: Final = 0.45
_LATIN_WORD: Final = re.compile(r"[a-z']+")
_ARTICLES: Final = frozenset({"al", "el", "bin", "ibn", "ben", "the", "of"})


def find_actors(query: str, actors: Iterable[Actor]) -> tuple[Match, ...]:
    """Rank actors by how well a name fits them.

    Args:
        query: A name, in full or in part, in Arabic or Latin letters.
        actors: Where to look.

    Returns:
        Those that fit, best first; equal ones by the number of their forms, most first.
    """
    latin = not is_arabic(query.strip())
    compare = _compare_latin if latin else _compare_arabic
    asked = _latin_words(query) if latin else fold(query).split()
    if not asked:
        return ()
    found = [match for actor in actors if (match := compare(query, asked, actor)) is not None]
    return tuple(sorted(found, key=lambda match: (-match.score, -len(match.actor.forms), match.actor.id)))


def _compare_arabic(query: str, asked: list[str], actor: Actor) -> Match | None:
    whole = " ".join(asked)
    texts = {fold(text): text for text in (actor.name, *dict.fromkeys(form.text for form in actor.forms))}
    if whole in texts:
        return Match(actor, 1.0, f"written {texts[whole]}")
    key = name_key(actor.kind, query)
    if key and any(name_key(actor.kind, text) == key for text in texts.values()):
        return Match(actor, 0.97, f"the same name as {actor.name}")
    parts = key.split() or asked
    best, detail = 0.0, ""
    for text in texts.values():
        score = _fit(parts, name_key(actor.kind, text).split())
        if score > best:
            best, detail = score, f"parts of {text}"
    return Match(actor, round(best, 3), detail) if best >= _LEAST else None


def _fit(asked: list[str], parts: list[str]) -> float:
    """Share of the parts asked for that a name has, spelled alike, less a little for parts not asked for."""
    if not parts:
        return 0.0
    alike = [max(likeness(one, part) for part in parts) for one in asked]
    if min(alike) < 0.8:
        return 0.0
    return _PARTS * (sum(alike) / len(alike)) * (1 - 0.1 * max(0, len(parts) - len(asked)) / len(parts))


def _compare_latin(query: str, asked: list[str], actor: Actor) -> Match | None:
    for spelling in actor.latin:
        words = _latin_words(spelling)
        if words == asked:
            return Match(actor, 1.0, f"spelled {spelling}")
        if set(asked) <= set(words):
            return Match(actor, _PARTS, f"part of {spelling}")
    sounds = [latin_skeleton(word) for word in asked]
    best, detail = 0.0, ""
    for text in dict.fromkeys((actor.name, *(form.text for form in actor.forms))):
        parts = parse_person(text).parts if actor.kind == "person" else tuple(name_key(actor.kind, text).split())
        own = [skeleton(part) for part in parts]
        hits = sum(1 for sound in sounds if len(sound) > 1 and sound in own)
        if hits == len(sounds):
            score = _SOUND * (1 - 0.1 * max(0, len(own) - len(sounds)) / len(own))
            if score > best:
                best, detail = score, f"sounds like {text}"
    return Match(actor, round(best, 3), detail) if best >= _LEAST else None


def _latin_words(text: str) -> list[str]:
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(letter)
    )
    words = _LATIN_WORD.findall(plain.replace("-", " "))
    return [word for word in words if word not in _ARTICLES] or words
