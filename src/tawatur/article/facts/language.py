"""Which language a text is in, by its script, the letters that only one language writes, and its commonest words."""

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import Final

_SAMPLE: Final = 3000  # characters that are looked at
_GLANCE: Final = 600  # characters that tell the script
_WORD: Final = re.compile(r"[^\W\d_]+")
# Letters that Arabic does not write. A foreign name may bring one (ڤ، پ، چ، گ), so a share is asked for, not presence.
_LETTERS: Final = {
    "fa": "پچژگکی",
    "ur": "ٹڈڑںےھہکی",
    "ps": "ټډړږښڼۍېګ",
    "ckb": "ەێۆڕڵڤگچپیک",
    "ug": "ۇۈۋېەڭچپ",
}
_WORDS: Final = {
    "ar": "في من على إلى عن أن التي الذي هذا هذه بعد قال كما مع أو لم كان الى ان",
    "fa": "است که این را از با برای می شد شده خود های کرد آن",
    "ur": "کے کی ہے میں اور کو نے سے ہیں کہ کا پر",
    "ps": "چې په د دی هغه سره کې ته",
    "ckb": "لە بە کە بۆ ئەو و دەکات هەموو",
    "en": "the of and to in that is was for on with said",
    "fr": "le la les de des et en un une que dans est pour",
    "tr": "ve bir bu için ile da de olarak olan",
    "de": "der die das und in den von zu mit ist auf",
    "es": "el la los de que y en un una por con para",
    "ku": "li û ku di de bi ji ya yê",
}
_LATIN: Final = ("en", "fr", "tr", "de", "es", "ku")
_ARABIC_SCRIPT: Final = ("ar", "fa", "ur", "ps", "ckb", "ug")
_SCRIPTS: Final = {"ARABIC": "ar", "LATIN": "la", "HEBREW": "he", "CYRILLIC": "ru", "GREEK": "el", "CJK": "zh"}
_MIN_SHARE: Final = 0.04
_ARABIC_SHARE: Final = 0.4  # of the letters of a text in Arabic, foreign names and all
_ARABIC: Final = re.compile("[\u0621-\u064a]+")
_FOREIGN: Final = re.compile(f"[{''.join(_LETTERS.values())}]")
UNKNOWN: Final = "und"


def tell_language(text: str) -> str:
    """The ISO 639 code of a text's language.

    Args:
        text: The article's body; its first few thousand characters decide.

    Returns:
        `ar`, another code, or `und` where there are no letters or no language fits.
    """
    sample = unicodedata.normalize("NFKC", text[:_SAMPLE]).lower()
    if _reads_arabic(sample) and not _FOREIGN.search(sample):
        return "ar"
    words = Counter(_WORD.findall(sample))
    script = _script(sample)
    if script == "ar":
        return _among(words, sample, _ARABIC_SCRIPT, default="ar")
    if script == "la":
        return _among(words, sample, _LATIN, default=UNKNOWN)
    return script


def _script(sample: str) -> str:
    """The script of most letters, an Arabic text with many Latin names still being Arabic."""
    if _reads_arabic(sample):
        return "ar"
    counts: Counter[str] = Counter()
    for letter, times in Counter(sample).items():
        if letter.isalpha():
            counts[_script_of(letter)] += times
    if not counts:
        return UNKNOWN
    if counts["ar"] >= _ARABIC_SHARE * counts.total():
        return "ar"
    return counts.most_common(1)[0][0]


def _reads_arabic(sample: str) -> bool:
    """Whether Arabic's own letters are so many of all characters that they are as many of the letters: told at once."""
    return sum(map(len, _ARABIC.findall(sample))) > _ARABIC_SHARE * len(sample)


@cache
def _script_of(letter: str) -> str:
    return _SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0], UNKNOWN)


def _among(words: Counter[str], sample: str, languages: tuple[str, ...], default: str) -> str:
    total = words.total() or 1
    letters = sum(map(len, words.elements())) or 1
    best, best_score = default, _MIN_SHARE if default == UNKNOWN else 0.0
    for language in languages:
        score = sum(words[word] for word in _WORDS.get(language, "").split()) / total
        own = _LETTERS.get(language, "")
        if own:
            share = sum(map(sample.count, own)) / letters
            if share < _MIN_SHARE:
                continue
            score += share
        if score > best_score:
            best, best_score = language, score
    return best


def is_arabic(text: str) -> bool:
    """Whether a text is mostly in letters of the Arabic script."""
    return _reads_arabic(text[:_GLANCE]) or _script(text[:_GLANCE]) == "ar"
