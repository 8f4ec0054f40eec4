"""Who is meant by a name in Arabic or Latin letters: by a form as it stands, by its parts, by how it sounds.

Likeness is dear, so it is asked only where no form holds the very words.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

from rapidfuzz.distance import Levenshtein

from tawatur.arabic import fold, is_arabic, latin_skeleton, likeness, skeleton
from tawatur.linking.names.aliases import name_key
from tawatur.linking.names.persons import WORD, without_al, without_titles
from tawatur.linking.nouns import Actor, Match

_PARTS: Final = 0.9
_SOUND: Final = 0.75
_NEAR_SOUND: Final = 0.6
_SAME_KEY: Final = 0.97
_LEAST: Final = 0.45
_SURE: Final = 0.8  # from which nobody needs to look for spellings
_ALIKE: Final = 0.8  # likeness of two spellings of a part
_RARE_FORM: Final = 0.05  # share of an actor's forms below which a form is a slip, not a name
_SLIP: Final = 0.85
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
    actors = tuple(actors)
    if not is_arabic(query.strip()):
        asked = _latin_words(query)
        found = [match for actor in actors if asked and (match := _compare_latin(asked, actor)) is not None]
    else:
        words = [without_al(word) for word in without_titles(WORD.findall(fold(query)))]
        found = [match for actor in actors if words and (match := _compare_arabic(query, words, actor)) is not None]
        if not any(match.score >= _SURE for match in found):
            found += [match for actor in actors if words and (match := _compare_spelling(words, actor)) is not None]
    best: dict[str, Match] = {}
    for match in found:
        if match.actor.id not in best or match.score > best[match.actor.id].score:
            best[match.actor.id] = match
    return tuple(sorted(best.values(), key=lambda match: (-match.score, -len(match.actor.forms), match.actor.id)))


def _compare_arabic(query: str, words: list[str], actor: Actor) -> Match | None:
    """The best form that holds all the words asked for."""
    times = Counter(form.text for form in actor.forms)
    folded = fold("\n".join((actor.name, *times))).split("\n")
    if not all(any(word in text for text in folded) for word in words):
        return None
    whole, key = fold(query).strip(), name_key(actor.kind, query)
    best, detail = 0.0, ""
    for text, plain in zip((actor.name, *times), folded, strict=True):
        if plain == whole:
            score, why = 1.0, f"written {text}"
        elif key and name_key(actor.kind, text) == key:
            score, why = _SAME_KEY, f"the same name as {text}"
        else:
            parts = [without_al(part) for part in WORD.findall(plain)]
            if not set(words) <= set(parts):
                continue
            score, why = _PARTS * (1 - 0.1 * (len(parts) - len(words)) / len(parts)), f"part of {text}"
        if text != actor.name and times[text] < _RARE_FORM * len(actor.forms):
            score *= _SLIP
        if score > best:
            best, detail = score, why
    return Match(actor, round(best, 3), detail) if best >= _LEAST else None


def _compare_spelling(words: list[str], actor: Actor) -> Match | None:
    """The form whose parts are spelled most like the words asked for."""
    best, detail = 0.0, ""
    for text in dict.fromkeys((actor.name, *(form.text for form in actor.forms))):
        parts = [without_al(part) for part in WORD.findall(fold(text))]
        alike = [max((_likeness(one, part) for part in parts), default=0.0) for one in words]
        if min(alike) < _ALIKE:
            continue
        score = _SURE * (sum(alike) / len(alike)) * (1 - 0.1 * max(0, len(parts) - len(words)) / len(parts))
        if score > best:
            best, detail = score, f"spelled like {text}"
    return Match(actor, round(best, 3), detail) if best >= _LEAST else None


def _likeness(one: str, other: str) -> float:
    """Likeness of two parts, 0 at once where their consonants differ."""
    near = Levenshtein.distance(skeleton(one), skeleton(other), score_cutoff=1) <= 1
    return likeness(one, other) if near else 0.0


def _compare_latin(asked: list[str], actor: Actor) -> Match | None:
    """Spellings that are known first, then the sound of the Arabic forms."""
    for spelling in actor.latin:
        words = _latin_words(spelling)
        if words == asked:
            return Match(actor, 1.0, f"spelled {spelling}")
        if set(asked) <= set(words):
            return Match(actor, _PARTS, f"part of {spelling}")
    sounds = [latin_skeleton(word) for word in asked]
    best, detail = 0.0, ""
    for text in dict.fromkeys((actor.name, *(form.text for form in actor.forms))):
        own = [skeleton(without_al(part)) for part in WORD.findall(fold(text))]
        score = _sound(sounds, own)
        if score > best:
            best, detail = score, f"sounds like {text}"
    return Match(actor, round(best, 3), detail) if best >= _LEAST else None


def _sound(sounds: list[str], own: list[str]) -> float:
    """How far all sounds asked for are among a form's own; one consonant may be silent (Laurent)."""
    worst = _SOUND
    for sound in sounds:
        if sound in own and len(sound) > 1:
            continue
        if len(sound) < 4 or all(Levenshtein.distance(sound, one, score_cutoff=1) > 1 for one in own):
            return 0.0
        worst = _NEAR_SOUND
    return worst * (1 - 0.1 * max(0, len(own) - len(sounds)) / max(1, len(own)))


def _latin_words(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = _LATIN_WORD.findall(plain.replace("-", " "))
    return [word for word in words if word not in _ARTICLES] or words
