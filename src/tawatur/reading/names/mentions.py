"""From labelled words to mentions: clitics, quotation marks and titles come off, the offsets are those of the name.

A mention keeps the words it was made of, folded, as the key by which the article's other occurrences are found.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from tawatur.arabic import Stem, Word, find_stems, kept, letters_end, names_of_people, places, without_article
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.according import ACCORDING
from tawatur.reading.names.patterns.bodies import is_adjective, is_feminine
from tawatur.reading.names.patterns.rules import apply_patterns
from tawatur.reading.names.wide import wide_names
from tawatur.reading.nouns import Sentence

KINDS: Final = {"PER": "person", "ORG": "organisation", "LOC": "place"}
QUOTES: Final = frozenset('"“”«»„‟')
# After these no ب, ل or ك can stand: what looks like one belongs to the name.
_GOVERNORS: Final = frozenset(
    [
        "في",
        "من",
        "الي",
        "علي",
        "عن",
        "مع",
        "عند",
        "بين",
        "لدي",
        "عبر",
        "ضد",
        "نحو",
        "حول",
        "قرب",
        "خلال",
        "منذ",
        "حتي",
        "بعد",
        "قبل",
        "باسم",
    ]
)
_OWNERS: Final = ("نا", "ها", "هم", "ه")  # whose man it is: مراسلنا, نظيره, مديرها
# With its hamza no man's name (بأن is not Ban), and adverbs whose first letter is no preposition.
_PARTICLES: Final = re.compile("[وف]?(?:[بلك]أن|[بف]إن|باكرا|بديلا|بعيدا|بتاتا)")
# Titles only with the article: without it they are given names.
_GIVEN_TITLES: Final = frozenset(
    {"امير", "اميره", "سلطان", "سيد", "رايد", "مساعد", "نجم", "شيخ", "شيخه", "امين", "امينه"}
)
_INDEFINITE: Final = ("اً", "ًا")
_HYPHENS: Final = frozenset("-‐‑")
_TELLING: Final = 2  # letters above which a stem that stands alone elsewhere tells of a clitic


class Mention(msgspec.Struct, frozen=True):
    """One occurrence of a name.

    Attributes:
        start, end: The name without clitics, quotation marks and titles.
        kind: `person|organisation|place`.
        words: Its words, folded; of a fused للـ the article is put back in the first.
        sentence: Index of the sentence.
        first, last: Indices of its first word and after its last one in that sentence.
        fused: Whether the first word hides an article, so that the source has no clean form here.
    """

    start: int
    end: int
    kind: str
    words: tuple[str, ...]
    sentence: int
    first: int
    last: int
    fused: bool = False


def find_mentions(
    sentences: Sequence[Sentence], tags: Sequence[Sequence[str]], standing: frozenset[str], sure: bool = False
) -> list[Mention]:
    """The mentions that a tagger's labels spell out.

    Args:
        sentences: The article's sentences.
        tags: One label a word for each of them.
        standing: Folded words of the article, by which a clitic is told from a first letter.
        sure: As for `apply_patterns`.

    Returns:
        Mentions in order, none empty.
    """
    chunks = [
        (sentence, chunk)
        for sentence, labels in zip(sentences, tags, strict=True)
        for chunk in apply_patterns(sentence, [Chunk(*span) for span in _spans(labels)], sure)
    ]
    families = frozenset(_family(sentence, chunk) for sentence, chunk in chunks) - {""}
    found: list[Mention] = []
    for sentence, chunk in chunks:
        mention = trim(sentence, chunk.first, chunk.last, KINDS[chunk.kind], standing, families)
        if mention is not None:
            found.append(mention)
    return found


def _family(sentence: Sentence, chunk: Chunk) -> str:
    """The last word of a full name, folded, which no clitic can open; empty for other names."""
    full = chunk.kind == "PER" and chunk.last - chunk.first > 1
    return lexicon.folded(sentence.words[chunk.last - 1].bare) if full else ""


def _spans(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    start = -1
    for i, label in enumerate((*labels, "O")):
        if start < 0 and label == "O":
            continue  # most words
        if start >= 0 and (label[0] != "I" or label[2:] != labels[start][2:]):
            yield start, i, labels[start][2:]
            start = -1
        if start < 0 and label[2:] in KINDS:
            start = i


def trim(
    sentence: Sentence,
    first: int,
    last: int,
    kind: str,
    standing: frozenset[str],
    families: frozenset[str] = frozenset(),
) -> Mention | None:
    """The mention in words `[first, last)` of a sentence, or None when nothing but marks and titles is left.

    `families` are family names of full names in the article: their first letter is no clitic where they stand alone.
    """
    words = sentence.words
    while first < last and (not words[first].text[0].isalnum() or _opens_clause(words, first, last, kind)):
        first += 1
    while last > first and not any(letter.isalnum() for letter in words[last - 1].text):
        last -= 1
    at_first = first
    if kind == "person":
        first = _past_titles(words, first, last)
    if first >= last or (last - first == 1 and _PARTICLES.fullmatch(words[first].bare)):
        return None
    if kind == "person" and words[first].text.endswith(_INDEFINITE) and not _borne(lexicon.folded(words[first].bare)):
        return None  # a noun in the accusative; محمدا is a man all the same
    if last - first == 1 and kind == "person" and lexicon.folded(words[first].bare) == "الله":
        return None  # of آية الله
    if last - first == 1 and kind == "person" and words[first].bare in ("على", "وعلى"):
        return None  # the preposition
    cut = kind == "person" and last - first == 1 and at_first != first
    state = places().get(lexicon.folded(words[first].bare)) if cut else None
    if state is not None and state.size == "country":
        kind = "place"  # أمير كذا: whose he is
    if cut and words[first].bare.startswith("ال") and lexicon.is_common(lexicon.folded(words[first].bare)):
        return None  # الطيار الثاني
    alone = last - first == 1 and kind == "person" and lexicon.folded(words[first].bare) in families
    if alone or _stands_quoted(words, first, last):
        return make_mention(sentence, first, last, kind, find_stems(lexicon.folded(words[first].bare))[0])
    return make_mention(sentence, first, last, kind, split_first(words, first, standing, kind))


def _opens_clause(words: Sequence[Word], first: int, last: int, kind: str) -> bool:
    """Whether a person's label opens with فإن or بأن, folded like names of men: فإن | فلان."""
    return kind == "person" and last - first > 1 and _PARTICLES.fullmatch(words[first].bare) is not None


def _stands_quoted(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether quotation marks enclose just these words: a clitic would stand outside of them (لـ«قسد»)."""
    return first > 0 and last < len(words) and words[first - 1].text in QUOTES and words[last].text in QUOTES


def make_mention(sentence: Sentence, first: int, last: int, kind: str, stem: Stem) -> Mention:
    """The mention in words `[first, last)` whose first word is read as `stem`."""
    words = sentence.words
    start = words[first].start + letters_end(words[first], len(stem.clitics) - stem.fused)
    own = (stem.text, *(lexicon.folded(word.bare) for word in words[first + 1 : last]))
    return Mention(start, words[last - 1].end, kind, own, sentence.index, first, last, stem.fused)


def _past_titles(words: Sequence[Word], first: int, last: int) -> int:
    """Where the name starts behind the titles that the tagger took in."""
    titles = lexicon.titles()
    at = first
    while at < last - 1:
        stems = [without_article(stem.text) for stem in find_stems(lexicon.folded(words[at].bare))]
        stems += [stem.removesuffix(owner) for stem in stems for owner in _OWNERS if stem.endswith(owner)]
        named = lexicon.folded(words[at + 1].bare) in ("بن", "ابن", "بنت")  # مساعد بن فلان
        named = named or (last - at == 2 and _is_borne_title(words[at], words[at + 1])) or _is_called(words[at])
        named = named or _is_bare_given(words, at, last)
        if named or not any(stem in titles for stem in stems):
            break
        at += 1
        while at < last - 1 and words[at].text in ("/", ".", ":", "،"):
            at += 1
    return at


def _is_bare_given(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a word that is a title with the article is a given name without it: أمير, سلطان, سيد before a name."""
    given = lexicon.folded(words[at].bare)
    bare = given in _GIVEN_TITLES or (given[:1] == "و" and given[1:] in _GIVEN_TITLES)
    after = lexicon.folded(words[at + 1].bare)
    return bare and after[:1].isalpha() and not lexicon.is_common(after) and after not in places() and at + 1 < last


def _is_called(word: Word) -> bool:
    """Whether a word without the article is a given name rather than what somebody does (فارس, but الفارس)."""
    stems = [stem.text for stem in find_stems(lexicon.folded(word.bare)) if stem.clitics in ("", "و")]
    return any(stem in lexicon.listed("frames", "callings") and stem in names_of_people() for stem in stems)


def _is_borne_title(word: Word, after: Word) -> bool:
    """Whether a title is somebody's given name: without the article, before a family name with it (سلطان الفلاني)."""
    family = lexicon.folded(after.bare)
    if not family.startswith("ال") or family == "الله" or lexicon.is_nationality(family) or word.bare.startswith("ال"):
        return False
    given = (stem.text for stem in find_stems(lexicon.folded(word.bare)) if stem.clitics in ("", "و"))
    return any(stem in names_of_people() for stem in given)


def split_first(words: Sequence[Word], first: int, standing: frozenset[str], kind: str) -> Stem:
    """The reading of a name's first word: which letters are clitics.

    Evidence, strongest first: the word before governs it, so that no preposition can be attached; a list of names has
    the whole word; a list, or the article standing alone, has a stem; the letter itself (counted on the open articles:
    و before an unknown name is a clitic 22 times of 25, ل before an organisation 6 of 6, ف and ك never).
    """
    whole, *others = find_stems(lexicon.folded(words[first].bare))
    if kind == "person" and first + 1 < len(words) and _is_tied(words, first) and whole.text[:1] != "و":
        return whole  # of فافر-بارسي no letter is a clitic
    hidden = _hidden(words, first) if kind == "organisation" else None
    if hidden is not None:
        return hidden
    before = lexicon.folded(words[first - 1].bare) if first else ""
    bound = next((stem for stem in others if stem.clitics == "ل"), None)
    if kind == "person" and bound is not None and before in ACCORDING:
        return bound
    if kind == "person" and whole.text in lexicon.listed("slots", "attached") and _tells_who(before):
        return whole
    if kind == "person" and whole.text[0] == "و" and _speaks(before):
        return whole  # right behind its verb nobody is joined by و
    known = lexicon.name_words()
    joined = next((stem for stem in others if stem.clitics == "و"), None)
    if kind == "person" and joined is not None and _borne(joined.text) > 1 > _borne(whole.text):
        return joined
    if before in _GOVERNORS or (whole.text in known and not any(stem.fused for stem in others)):
        return whole
    if kind == "person" and _borne(whole.text) > max((_borne(stem.text) for stem in others), default=0):
        return whole
    known_town = kind == "place" and whole.text not in places()
    others = [
        s
        for s in others
        if s.clitics not in ("ف", "ك") or s.text.startswith("ال") or (known_town and s.text in places())
    ]
    for stem in others:
        if stem.text in known or (stem.text in standing and len(stem.text) > _TELLING and kind != "person"):
            return stem
    for stem in others:
        if stem.fused or stem.clitics == "و" or stem.text.startswith("ال"):
            return stem
        if stem.clitics == "ل" and kind == "organisation" and not _is_construct(before):
            return stem
    return whole


@kept
def _tells_who(word: str) -> bool:
    """Whether a word is a title with the article, a verb of saying or nothing: no ل would follow."""
    return not word or word.startswith("ال") or _speaks(word) or not word[0].isalpha()


@kept
def _speaks(word: str) -> bool:
    """Whether a word is a verb behind which whoever speaks or acts stands, or كان."""
    verb = word.removeprefix("و")
    return verb in lexicon.speech_verbs() or verb in lexicon.listed("slots", "acting") or verb in ("كان", "كانت")


def _hidden(words: Sequence[Word], first: int) -> Stem | None:
    """The reading of للجنة that hides the article, as a definite adjective behind it shows: للجنة الوطنية is اللجنة."""
    word = lexicon.folded(words[first].bare)
    joined = word[:1] if word[:1] in ("و", "ف") else ""
    noun = word[len(joined) + 1 :]
    if (
        word[len(joined) : len(joined) + 2] != "لل"
        or noun not in lexicon.organisation_heads()
        or first + 1 >= len(words)
    ):
        return None
    after = lexicon.folded(words[first + 1].bare)
    qualified = is_adjective(after, is_feminine(noun)) and lexicon.key(after) not in lexicon.listed(
        "organisations", "nouns"
    )
    return Stem(f"{joined}ل", f"ال{noun}", fused=True) if qualified else None


def _is_tied(words: Sequence[Word], at: int) -> bool:
    """Whether a hyphen that touches ties a word to the next."""
    return words[at + 1].text in _HYPHENS and words[at].end == words[at + 1].start


@kept
def _is_construct(word: str) -> bool:
    """Whether a word is a body's or a place's noun without the article: the name that it governs has no preposition."""
    return any(
        stem.text in lexicon.organisation_heads() or stem.text in lexicon.place_heads() for stem in find_stems(word)
    )


def _borne(word: str) -> int:
    """How well a word is attested as a name of people: 0 where it is not, else 1 to 3."""
    return max((int(kind[2]) for kind in wide_names().get(word, ()) if kind[:2] in ("wg", "wf")), default=0)
