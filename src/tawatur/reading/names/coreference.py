"""Mentions of one article held together: full name and surname, acronym in brackets, short name, spelling wobbles.

Forms are joined, longest first, each with the one longer form that it may stand for; a short form that fits two
different entities equally well is left an entity of its own.
"""

from collections.abc import Sequence
from typing import Final

from tawatur.arabic import well_known, without_article
from tawatur.reading.names import lexicon
from tawatur.reading.names.mentions import Mention
from tawatur.reading.nouns import Sentence

_OPENING: Final = frozenset('([{"«“”')
_QUOTES: Final = frozenset("\"«»“”„‟'‘’")
_SHORTEST_PLURAL: Final = 5
_LETTERS: Final = 3  # of the name of a letter: an acronym of them is as long as it likes (بي بي سي)
# bodies of a body: their name holds its, and they are not the same
_ORGANS: Final = frozenset(
    [
        "مفوضيه",
        "محكمه",
        "برلمان",
        "بعثه",
        "مجلس",
        "امانه",
        "وفد",
        "لجنه",
        "مكتب",
        "قياده",
        "قوات",
        "جيش",
        "حكومه",
        "مندوبيه",
        "مقر",
    ]
)
_MOST_HOSTS: Final = 200  # longer forms with one word in common that are looked at: no article has so many

Form = tuple[str, ...]


def hold_together(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Group the mentions of one article into entities.

    Args:
        sentences: The article's sentences.
        mentions: Its mentions in order, one kind a form.

    Returns:
        Groups in order of their first mention, each in order of the text.
    """
    first_at: dict[tuple[str, str], int] = {}
    home: dict[int, int] = {}
    keys = [(m.kind, spelling(m.words)) for m in mentions]
    for i, key in enumerate(keys):
        home[i] = first_at.setdefault(key, i)
    leaders = sorted(first_at.values(), key=lambda i: (-len(mentions[i].words), i))
    joined: dict[int, int] = dict(_bracketed(sentences, mentions, home))
    by_word: dict[str, list[int]] = {}
    for i in leaders:
        for word in set(_content(mentions[i].words)):
            by_word.setdefault(word, []).append(i)
    for i in leaders:
        if i in joined:
            continue
        near = [by_word.get(word, []) for word in _content(mentions[i].words)]
        fewest = min(near, key=len, default=[])
        longer = [j for j in fewest[:_MOST_HOSTS] if stands_for(mentions[i], mentions[j])]
        # تجمع كذا is rather تجمع كذا الفلاني than مجلس تجمع كذا
        hosts = {_root(j, joined) for j in longer if _opens(mentions[j], mentions[i])}
        if len(hosts) != 1 or mentions[i].kind != "organisation":
            hosts = {_root(j, joined) for j in longer}
        if len(hosts) == 1:
            joined[i] = hosts.pop()
    groups: dict[int, list[Mention]] = {}
    for i, mention in enumerate(mentions):
        groups.setdefault(_root(home[i], joined), []).append(mention)
    return sorted(groups.values(), key=lambda group: group[0].start)


def _root(i: int, joined: dict[int, int]) -> int:
    while i in joined:
        i = joined[i]
    return i


def spelling(words: Form) -> str:
    """A form as one string in which عبد العزيز and عبدالعزيز, محمد العلي and محمد علي are alike."""
    kept = [word for word in words if word[0].isalnum()]
    servant = ["", *kept]  # in عبد الهادي the article stays, as it does in عبدالهادي
    return "".join(_nominative(w if b == "عبد" else without_article(w)) for b, w in zip(servant, kept, strict=False))


def _nominative(word: str) -> str:
    """A sound masculine plural in one case only: الفلانيون and الفلانيين are one."""
    return f"{word[:-2]}ون" if word.endswith("ين") and len(word) > _SHORTEST_PLURAL else word


def stands_for(short: Mention, long: Mention) -> bool:
    """Whether `short` may be another, shorter name of what `long` names."""
    if short.kind != long.kind or short is long:
        return False
    few, many = _content(short.words), _content(long.words)
    if not few or len(few) >= len(many):
        return False
    if short.kind == "person":
        return _in_order(few, many) and (len(few) > 1 or few[0] in (many[0], many[-1]))
    if short.kind == "place":
        return many[-len(few) :] == few and without_article(long.words[0]) in lexicon.place_heads()
    if many[0] in lexicon.organisation_heads():
        rest = many[1 + len(few) :]
        inner = many[1 : 1 + len(few)] == few and all(
            lexicon.is_nationality(word) or _tells(many, word) for word in rest
        )
        if inner and many[0] in _ORGANS and _is_another(short):
            return False  # مفوضية الاتحاد الفلاني is not الاتحاد الفلاني
        return many[: len(few)] == few or inner or (len(few) == 1 and many[-1] == few[0] and len(many) == 2)
    return many[: len(few)] == few and (len(few) > 1 or many[1].startswith("لل"))


def _tells(many: Form, word: str) -> bool:
    """Whether a movement's name may do without an adjective: حركة الجهاد الإسلامي is الجهاد."""
    moved = many[0] in lexicon.listed("organisations", "movements")
    return moved and word in lexicon.listed("organisations", "attributes")


def _opens(long: Mention, short: Mention) -> bool:
    """Whether a name opens with a shorter one."""
    few = _content(short.words)
    return _content(long.words)[: len(few)] == few


def _is_another(mention: Mention) -> bool:
    """Whether a name of several words is a body's by itself: a listed one, or one with its noun."""
    listed = " ".join(mention.words) in well_known("organisations")
    return len(mention.words) > 1 and (listed or without_article(mention.words[0]) in lexicon.organisation_heads())


def _content(words: Form) -> Form:
    return tuple(without_article(word) for word in words if word[0].isalnum())


def _in_order(few: Form, many: Form) -> bool:
    rest = iter(many)
    return all(word in rest for word in few)


def _bracketed(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], home: dict[int, int]
) -> list[tuple[int, int]]:
    """Pairs (short, long) where a name stands in brackets right behind another of its kind: قوات كذا (قسد)."""
    found = []
    for i in range(1, len(mentions)):
        long, short = mentions[i - 1], mentions[i]
        words = sentences[short.sentence].words
        first, last = short.first, short.last
        while first > long.last and words[first - 1].text in _QUOTES:
            first -= 1  # كذا وكذا («كذا»)
        while last < len(words) and words[last].text in _QUOTES:
            last += 1
        close = long.sentence == short.sentence and first == long.last + 1 and words[long.last].text == "("
        ends = last < len(words) and words[last].text == ")"
        fits = len(short.words) <= len(long.words) or all(len(word) <= _LETTERS for word in short.words)
        bodies = long.kind == short.kind == "organisation" and fits
        if close and ends and bodies and not _is_credit(short) and home[i] > home[i - 1]:
            found.append((home[i], home[i - 1]))
    return found


def _is_credit(mention: Mention) -> bool:
    """Whether a name in brackets is an outlet's, which took the picture (عناصر التنظيم (رويترز)), no acronym."""
    return "media" in well_known("organisations").get(" ".join(mention.words), ())
