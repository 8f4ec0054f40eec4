"""One name labelled alike through the article: a form recognised once is found wherever its words stand.

The tagger sees one sentence at a time and knows a name here and misses it there. A form it was sure of is looked for at
every word edge, with and without clitics; surnames are looked for once a full name stands.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import ATTACHED, Stem, find_stems, kept, load_words, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.headless import headless
from tawatur.reading.names.mentions import Mention, make_mention
from tawatur.reading.names.patterns.doubts import is_money, is_noun
from tawatur.reading.names.patterns.filling import is_behind, is_listed_given
from tawatur.reading.names.patterns.outlets import is_paper
from tawatur.reading.names.wide import wide_names
from tawatur.reading.nouns import Sentence

_BEFORE: Final = "لبك"  # prepositions written with the next word
_SHORTEST_SURNAME: Final = 3
_AGAINST: Final = frozenset({"امام", "ضد", "نظيره", "ضيفه", "مضيفه", "فريق"})
_WHERE: Final = frozenset({"في", "من", "الي", "قرب", "نحو", "شمال", "جنوب", "شرق", "غرب", "بين", "علي"})
_CLUBS: Final = 2
_LONGEST_PART: Final = 5  # words, one more than the end of a name by which it is called
_SPORT_WORDS: Final = 5
_PARTICLES: Final = frozenset(
    {"ال", "ابو", "بن", "دي", "دا", "فان", "فون", "لو", "ولد", "منت", "بو", "ايت"}
)  # آل folded
_COMPOUND: Final = frozenset(
    {"الله", "الدين", "السيد", "النيل", "الرب", "النبي", "المولي", "الكريم", "الرحمن", "السر", "الحق"}
)
_QUOTES: Final = frozenset("\"«»“”„‟'‘’")

Form = tuple[str, ...]


def spread(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with one kind a form, and every other occurrence of each form.

    Args:
        sentences: The article's sentences.
        mentions: What the tagger found.

    Returns:
        Mentions in order of the text, none overlapping another.
    """
    mentions = [_as_used(sentences[m.sentence], m) for m in mentions]
    if _is_sport(sentences, mentions):
        mentions = [_as_club(m) for m in mentions]
        mentions += _clubs(sentences, mentions)
    longer = {
        m.words[-size:]
        for m in mentions
        if m.kind == "organisation"
        for size in range(2, min(len(m.words), _LONGEST_PART))
    }
    mentions = [_as_part(m, longer) for m in mentions]
    surnames = _surnames(mentions)
    mentions = [_as_surname(sentences[m.sentence], m, surnames) for m in mentions]
    kinds = _majority(mentions)
    told = {form: kind for form, kind in kinds.items() if not _is_everyday(form, kind)}
    forms = {**surnames, **_quarters(mentions), **_short_names(mentions), **told}
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(form[0], set()).add(len(form))
    sizes = {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}
    taken = {(m.sentence, i) for m in mentions for i in range(m.first, m.last)}
    found = [Mention(m.start, m.end, kinds[m.words], m.words, m.sentence, m.first, m.last, m.fused) for m in mentions]
    for sentence in sentences:
        for first, form, stem in _occurrences(sentence, forms, sizes):
            if not any((sentence.index, i) in taken for i in range(first, first + len(form))):
                found.append(make_mention(sentence, first, first + len(form), forms[form], stem))
                taken.update((sentence.index, i) for i in range(first, first + len(form)))
    found += _quoted_names(sentences, mentions, taken)
    found += headless(sentences, mentions, taken)
    found = [_as_club_named(sentences[m.sentence], m, taken) for m in found]
    return sorted(found, key=lambda m: (m.start, m.end))


def _as_club_named(sentence: Sentence, mention: Mention, taken: set[tuple[int, int]]) -> Mention:
    """A club's name with نادي before it where it has the article: نادي الفلاني, but not نادي كذا of abroad."""
    at = mention.first - 1
    definite = mention.kind == "organisation" and mention.words[0].startswith("ال")
    if at < 0 or not definite or (sentence.index, at) in taken:
        return mention
    club = next((s for s in find_stems(lexicon.folded(sentence.words[at].bare)) if s.text == "نادي"), None)
    return make_mention(sentence, at, mention.last, "organisation", club) if club else mention


def _majority(mentions: Sequence[Mention]) -> dict[Form, str]:
    """The kind of each form: what most of its occurrences were labelled, of equals the first."""
    votes: dict[Form, Counter[str]] = {}
    for mention in mentions:
        votes.setdefault(mention.words, Counter())[mention.kind] += 1
    return {form: count.most_common(1)[0][0] for form, count in votes.items()}


def _surnames(mentions: Sequence[Mention]) -> dict[Form, str]:
    """Last words of full names of people, that may stand for them later."""
    found: dict[Form, str] = {}
    for mention in mentions:
        last = mention.words[-1]
        full = mention.kind == "person" and len(mention.words) > 1
        if mention.kind == "person" and len(mention.words) > 2 and mention.words[-2] in _PARTICLES:
            found[mention.words[-2:]] = "person"
            if mention.words[-2] != "بن":
                continue
        if full and len(mention.words) > 2 and last in _COMPOUND:
            found[mention.words[-2:]] = "person"  # حمد النيل, قسم السيد, شرف الدين
            continue
        if last == "الله":
            continue  # of عبد الله
        plain = is_noun(last) and "wf3" not in wide_names().get(last, ())
        long = len(last) > _SHORTEST_SURNAME or (len(last) == _SHORTEST_SURNAME and _is_rare(last))
        if full and long and not lexicon.is_nationality(last) and not plain:
            found[(last,)] = "person"
    return found


@kept
def _is_rare(word: str) -> bool:
    """Whether a short word is somebody's family name and nothing else: باخ, خان, but not عمر, حرب or على."""
    if is_listed_given(word) or is_behind(word) or lexicon.titles().get(word):
        return False
    return not (lexicon.is_common(word) or lexicon.is_counted(word) or word in places())


def _as_surname(sentence: Sentence, mention: Mention, surnames: dict[Form, str]) -> Mention:
    """A town's or an unknown body's name that is the family name of somebody here is that person.

    Unless a word says where the town lies.
    """
    if mention.kind == "person":
        return _without_clitic(mention, surnames)
    if mention.words not in surnames:
        return mention
    if mention.kind == "organisation":
        listed = (
            " ".join(mention.words) in well_known("organisations") or mention.words[0] in lexicon.known_organisations()
        )
        return mention if listed else msgspec.structs.replace(mention, kind="person")
    word = sentence.words[mention.first]
    before = lexicon.folded(sentence.words[mention.first - 1].bare) if mention.first else ""
    placed = before in _WHERE or lexicon.key(before) in lexicon.place_heads() or mention.start > word.start
    large = (town := places().get(mention.words[0])) is not None and town.size in ("country", "city1")
    return mention if placed or large else msgspec.structs.replace(mention, kind="person")


def _without_clitic(mention: Mention, surnames: dict[Form, str]) -> Mention:
    """A family name of somebody here, seen as another name with the ل or ب before it (وفقا لكوليفا)."""
    word = mention.words[0]
    if len(mention.words) > 1 or word[0] not in _BEFORE or (word[1:],) not in surnames or mention.words in surnames:
        return mention
    if is_listed_given(word):
        return mention  # لبيب beside somebody called بيب
    return msgspec.structs.replace(mention, start=mention.start + 1, words=(word[1:],))


def _short_names(mentions: Sequence[Mention]) -> dict[Form, str]:
    """Heads with the article that stand for a long name later: المرصد الفلاني, then المرصد."""
    return {
        (m.words[0],): m.kind
        for m in mentions
        if m.kind == "organisation"
        and len(m.words) > 1
        and m.words[0].startswith("ال")
        and lexicon.key(m.words[0]) in lexicon.listed("organisations", "shortened")
    }


@cache
def _weak_outlets() -> frozenset[str]:
    """Outlets called by an everyday word or a place: they are meant in marks and behind their noun alone."""
    outlets = load_words("outlets")["outlets"]
    return frozenset(lexicon.folded(outlet["name"]) for outlet in outlets if outlet.get("weak"))


def _is_everyday(form: Form, kind: str) -> bool:
    """Whether an unlisted body is called by an everyday word: it is that body only where something tells so."""
    if kind != "organisation" or len(form) > 1:
        return False
    groups = well_known("organisations").get(form[0])
    if form[0] in _weak_outlets():
        return groups in (None, ("media",))
    if groups is not None:
        return False
    return form[0] not in lexicon.known_organisations() and (
        lexicon.is_common(form[0]) or lexicon.is_counted(lexicon.key(form[0]))
    )


def _quoted_names(
    sentences: Sequence[Sentence], mentions: Sequence[Mention], taken: set[tuple[int, int]]
) -> list[Mention]:
    """Bodies that stand in quotation marks without their head or country: شركة كذا وكذا الفلانية, then «كذا وكذا»."""
    tails = {
        m.words[1:size]
        for m in mentions
        if m.kind == "organisation" and lexicon.key(m.words[0]) in lexicon.organisation_heads()
        for size in range(2, len(m.words) + 1)
    }
    found: list[Mention] = []
    for sentence in sentences if tails else ():
        opened = -1
        for at in [at for at, word in enumerate(sentence.words) if word.text in _QUOTES]:
            places = range(opened + 1, at) if opened >= 0 else range(0)
            form = tuple(lexicon.folded(sentence.words[i].bare) for i in places)
            named = form in tails and (len(form) > 1 or not lexicon.is_common(form[0]))
            if named and not any((sentence.index, i) in taken for i in places):
                whole = find_stems(form[0])[0]
                found.append(make_mention(sentence, opened + 1, at, "organisation", whole))
            opened = at
    return found


def _quarters(mentions: Sequence[Mention]) -> dict[Form, str]:
    """Places named without the word that says what they are: حي الفلانية, then الفلانية."""
    found: dict[Form, str] = {}
    for mention in mentions:
        head, *rest = mention.words
        said = any(head in lexicon.listed("places", name) for name in ("before", "grounds", "sights"))
        if mention.kind == "place" and said and len(rest) == 1 and not lexicon.is_common(rest[0]):
            found[(rest[0],)] = "place"
    return found


def _as_used(sentence: Sentence, mention: Mention) -> Mention:
    """A mention in quotation marks whose form is an outlet's name is that outlet: لـ«الشرق الأوسط»."""
    words = sentence.words
    listed = _as_listed(mention)
    quoted = (
        mention.first > 0
        and mention.last < len(words)
        and words[mention.first - 1].text in _QUOTES
        and words[mention.last].text in _QUOTES
    )
    if quoted and "media" in well_known("organisations").get(" ".join(mention.words), ()):
        return msgspec.structs.replace(mention, kind="organisation")
    if (quoted or _is_outlet(sentence, mention.first)) and mention.kind == "organisation" and listed.kind == "place":
        return mention  # قناة «البحر الأحمر»: marks and what stands before them have told
    return listed


def _is_outlet(sentence: Sentence, first: int) -> bool:
    """Whether the word before a mention says that a paper or a channel is called so: صحيفة المدينة."""
    return first > 0 and is_paper(lexicon.folded(sentence.words[first - 1].bare))


def _is_sport(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> bool:
    """Whether the article is of sport: names that clubs alone have, or many of the words of a match."""
    clubs, towns, words = well_known("organisations"), places(), _sport_words()
    names = {" ".join(m.words) for m in mentions}
    if sum("club" in clubs.get(name, ()) and name not in towns for name in names) >= _CLUBS:
        return True
    return sum(word in words for sentence in sentences for word in sentence.folded) >= _SPORT_WORDS


@cache
def _sport_words() -> frozenset[str]:
    """The folded words of a match, with the article and without."""
    words = lexicon.listed("organisations", "sport")
    return frozenset(form for word in words for form in (word, f"ال{word}") if lexicon.key(form) in words)


def _as_listed(mention: Mention) -> Mention:
    """A name of one list only is of that list's kind, whatever the tagger took it for."""
    name = " ".join(mention.words)
    lists = {
        "organisation": name in well_known("organisations"),
        "place": name in well_known("places") or (name in places() and places()[name].size in ("country", "city1")),
        "person": name in well_known("people") or name in names_of_people(),
    }
    if mention.kind == "place" and name in places():
        return mention  # a town of a man's name, however small: the tagger has read what stands around it
    sure = [kind for kind, on in lists.items() if on]
    return msgspec.structs.replace(mention, kind=sure[0]) if len(sure) == 1 else mention


def _as_club(mention: Mention) -> Mention:
    """In such an article a town that has a club of its name is the club."""
    name = " ".join(mention.words)
    country = name in places() and places()[name].size == "country"  # قطر plays as a country more often than as a club
    if mention.kind == "place" and not country and "club" in well_known("organisations").get(name, ()):
        return msgspec.structs.replace(mention, kind="organisation")
    return mention


def _as_part(mention: Mention, longer: set[Form]) -> Mention:
    """A place of several words that closes an organisation's longer name is that organisation: سان جرمان, a club."""
    if mention.kind != "place" or mention.words not in longer or " ".join(mention.words) in places():
        return mention
    return msgspec.structs.replace(mention, kind="organisation")


def _clubs(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Mention]:
    """Clubs of one word that the tagger missed: everyday words (التعاون) only where a team is spoken of."""
    taken = {(m.sentence, i) for m in mentions for i in range(m.first, m.last)}
    clubs, sport = well_known("organisations"), lexicon.listed("organisations", "sport")
    found = []
    for sentence in sentences:
        before = ""
        for i, word in enumerate(sentence.words):
            for stem in find_stems(lexicon.folded(word.bare)):
                listed = "club" in clubs.get(stem.text, ()) and (sentence.index, i) not in taken
                listed = listed and not is_money([before, stem.text], 1)
                if listed and (lexicon.key(before) in sport or before in _AGAINST or not lexicon.is_common(stem.text)):
                    found.append(make_mention(sentence, i, i + 1, "organisation", stem))
                    break
            before = lexicon.folded(word.bare)
    return found


def _occurrences(
    sentence: Sentence, forms: dict[Form, str], sizes: dict[str, tuple[int, ...]]
) -> Iterator[tuple[int, Form, Stem]]:
    """Where forms stand in a sentence, the longest at each place, with the reading of their first word.

    `sizes` gives the lengths, longest first, of the forms that open with a word.
    """
    folded = sentence.folded
    behind = 0
    for at in [i for i, word in enumerate(folded) if word in sizes or word[0] in ATTACHED]:
        if at < behind:
            continue
        best: tuple[Form, Stem] | None = None
        for stem in find_stems(folded[at]):
            for size in sizes.get(stem.text, ()):
                form = (stem.text, *folded[at + 1 : at + size])
                if form in forms and (best is None or len(form) > len(best[0])):
                    best = form, stem
                    break
        if best is not None:
            yield at, *best
            behind = at + len(best[0])
