"""Rules of names run together: what و joins is split, a body and the man behind it are two, bare heads are joined."""

from collections.abc import Iterator, Sequence

from tawatur.arabic import find_stems, kept, names_of_people, places, well_known
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.edges import honoured, is_known
from tawatur.reading.names.patterns.ties import OF_GOD
from tawatur.reading.names.wide import wide_names

_LINKS = frozenset({"ال", "بن", "ابن", "بنت", "ولد", "منت", "ود", "ايت"})  # آل folded
_SITES = frozenset({"دير", "كفر", "تل", "تله", "خربه", "راس", "وادي", "سوق", "قلعه", "باب", "دار", "برج", "جبل"})
_THAT = "بان"
_LONGEST_NAME = 6  # words of a person's name
_GLUED = 6  # letters of two words and their و run together, at least
_LONGEST = 6  # words of a listed name that is looked for before a joined one


def split_joined(folded: list[str], chunk: Chunk) -> Iterator[Chunk]:
    """The names that the tagger ran together over و: two people, two places, two ministries."""
    first = chunk.first
    guest = _guest(folded, chunk)
    if guest:
        yield Chunk(first, guest, "ORG")
        yield Chunk(guest, guest + 2, "PER")
        return
    known = _known_prefix(folded, chunk)
    if known:
        yield Chunk(first, known, "ORG")
        yield Chunk(known, chunk.last, "PER")
        return
    if chunk.kind == "PER" and _is_holder_of(folded, chunk):
        yield Chunk(first, first + 1, "LOC")
        yield Chunk(first + 1, chunk.last, "PER")
        return
    if chunk.kind == "PER" and _is_sited(folded, chunk):
        yield Chunk(first, chunk.last, "LOC")
        return
    if chunk.kind == "PER" and chunk.last - first > 2 and any(_is_body(s.text) for s in find_stems(folded[first])):
        yield Chunk(first, first + 1, "ORG")
        first += 1
    elif chunk.kind == "PER" and (
        (chunk.last - first > 2 and _is_fused_head(folded[first]))
        or (chunk.last - first > 1 and _is_his(folded[first]))
    ):
        first += 1
    for at in range(first + 1, chunk.last):
        word = folded[at]
        if chunk.kind == "PER" and word.startswith("وو") and len(word) > _GLUED:
            yield Chunk(first, at, "PER")  # فلان ووزيرالكذا: the blank behind the second و is missing too
            return
        if chunk.kind == "PER" and word == "باسم" and at - first > 1 and at + 1 < chunk.last:
            yield Chunk(first, at, "PER")  # عرفته فلانة الفلانية باسم فلان
            first = at + 1
            continue
        if chunk.kind == "PER" and _is_then(word):
            yield Chunk(first, at, "PER")
            first = at
            continue
        if chunk.kind == "PER" and _is_next(folded, first, at, chunk.last):
            yield Chunk(first, at, "PER")
            first = at
            continue
        another = chunk.kind == "ORG" and lexicon.key(word[1:]) in lexicon.organisation_heads()
        another = another and at - first <= _LONGEST and is_known(folded[first:at])
        if word.startswith("و") and (len(word) > 3 or word == "وام") and (another or _opens_name(word, chunk.kind)):
            yield Chunk(first, at, chunk.kind)
            first = at
    yield Chunk(first, chunk.last, chunk.kind)


def _guest(folded: list[str], chunk: Chunk) -> int:
    """Where a foreign person's two words open inside a body's name that is whole before them, or 0."""
    opening = folded[max(0, chunk.first - 1) : chunk.first + 1]  # the head may stand before the label
    heads = [lexicon.key(stem.text) for word in opening for stem in find_stems(word)]
    if chunk.kind != "ORG" or lexicon.organisation_heads().isdisjoint(heads):
        return 0
    for at in range(chunk.first + 2, chunk.last - 1):
        given, family, before = folded[at], folded[at + 1], folded[at - 1]
        named = "given" in well_known("people").get(given, ()) and given not in places()
        told = (
            lexicon.key(before) in honoured() or before in names_of_people() or bool(well_known("people").get(before))
        )
        plain = family.isalpha() and not family.startswith("ال") and not lexicon.is_common(family)
        if named and plain and not told and family not in places():
            return at
    return 0


def _known_prefix(folded: list[str], chunk: Chunk) -> int:
    """Where a person's name opens behind a body's that is whole without it, or 0.

    The body is a listed one (مبعوث الأمم المتحدة فلان فلان), or a definite word closes it and a given name with a
    family name of several people follows (أمين المدينة المنورة فلان الفلاني).
    """
    at = chunk.last - 2
    words = folded[at : chunk.last]
    if chunk.kind == "ORG" and at - chunk.first > 1 and _closes(folded[at - 1]) and _is_full_name(words):
        return at
    plain = not any(lexicon.is_common(word) or word.startswith("ال") for word in words)
    if (
        chunk.kind != "ORG"
        or at - chunk.first < 2
        or not plain
        or words[0] in places()
        or any(not word.isalpha() for word in words)
    ):
        return 0
    return at if is_known(folded[chunk.first : at]) else 0


def _is_next(folded: list[str], first: int, at: int, last: int) -> bool:
    """Whether another name opens at `at`: a given name and more, behind a family name with the article."""
    before, word = folded[at - 1], folded[at]
    closed = at - first > 1 and before.startswith("ال") and before.endswith("ي") and last - at > 1
    if not closed or before in lexicon.listed("slots", "definite") or folded[at - 2] in _LINKS:
        return False
    return names_of_people().get(word) in ("given", "both") and folded[last - 1].startswith("ال")


@kept
def _is_then(word: str) -> bool:
    """Whether ف joins a given name in a word that nobody is called: فجمال."""
    bare = word[1:]
    listed = names_of_people().get(bare) in ("given", "both")
    return word[:1] == "ف" and len(bare) > 3 and listed and word not in names_of_people() and not wide_names().get(word)


def _is_fused_head(word: str) -> bool:
    """A body's head in للـ: in الأمين العام للصندوق فلان الفلاني it is no part of the man's name."""
    return any(stem.fused and lexicon.key(stem.text) in lexicon.organisation_heads() for stem in find_stems(word))


def _is_sited(folded: list[str], chunk: Chunk) -> bool:
    """Whether a man's name is a place's: behind محافظة, or opening with a word that places open with (دير, كفر)."""
    before = folded[chunk.first - 1] if chunk.first else ""
    told = any(stem.text in lexicon.listed("places", "before") for stem in find_stems(before))
    opening = [stem.text for stem in find_stems(folded[chunk.first]) if stem.clitics not in ("ف", "ك")]
    return told or (chunk.last - chunk.first == 2 and any(word in _SITES for word in opening))


def _is_holder_of(folded: list[str], chunk: Chunk) -> bool:
    """Whether a town behind its sort was taken into the name of who holds it: أمين منطقة كذا فلان."""
    town, given = folded[chunk.first : chunk.first + 2] if chunk.last - chunk.first > 1 else ("", "")
    if not (town in places() or town in well_known("places")) or town in lexicon.listed("slots", "words"):
        return False
    sort = folded[chunk.first - 1] if chunk.first else ""
    held = sort in lexicon.listed("slots", "towned") or sort in lexicon.place_heads()
    return held and names_of_people().get(given) in ("given", "both")


@kept
def _is_his(word: str) -> bool:
    """A noun of somebody's men that the tagger took into his name: قوات فلان, أنصار فلان."""
    return any(stem.text in lexicon.listed("organisations", "whosemen") for stem in find_stems(word))


def _closes(word: str) -> bool:
    """Whether a word can be a body's last: definite, and no title that honours whoever follows."""
    return word.startswith(("ال", "لل")) and lexicon.key(word) not in honoured()


def _is_full_name(words: list[str]) -> bool:
    given, family = (wide_names().get(word, ()) for word in words)
    strange = not lexicon.is_common(words[0]) and words[0] not in places() and not words[0].startswith("ال")
    borne = "wf2" in family or "wf3" in family
    return strange and "wg3" in given and borne and words[1].startswith("ال") and not lexicon.is_nationality(words[1])


def join_heads(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """A bare head labelled by itself is one name with what follows at once (مكتب + a body); alone it is none."""
    found: list[Chunk] = []
    for chunk in chunks:
        before = found[-1] if found else None
        if before is not None and before.last == chunk.first and _is_bare_head(folded, before):
            found[-1] = Chunk(before.first, chunk.last, "ORG")
        else:
            found.append(chunk)
    return [chunk for chunk in found if not _is_bare_head(folded, chunk)]


def join_people(folded: list[str], chunks: Sequence[Chunk]) -> list[Chunk]:
    """A person's name and its rest are one: فلان آل فلان, فلان بن فلان; a noun's last word before it may open it."""
    found: list[Chunk] = []
    for chunk in chunks:
        before = found[-1] if found else None
        if before is None or chunk.kind != "PER" or chunk.first - before.last > 1:
            found.append(chunk)
        elif before.kind == "PER" and _is_rest(folded, before, chunk):
            found[-1] = Chunk(before.first, chunk.last, "PER")
        elif before.kind == "ORG" and before.last == chunk.first and _opens_person(folded, before):
            found[-1] = Chunk(before.first, before.last - 1, "ORG")
            found.append(Chunk(before.last - 1, chunk.last, "PER"))
        else:
            found.append(chunk)
    return found


def _is_rest(folded: list[str], before: Chunk, chunk: Chunk) -> bool:
    """Whether a person's label goes on with the one before: over آل or a tribe's name, or with بن or عبد."""
    if before.last == chunk.first:
        word = folded[chunk.first]
        if word == _THAT:
            return False  # أكد فلان | بأن فلانا
        if word in _LINKS or word.startswith("عبدال") or folded[before.last - 1] in _LINKS:
            return True
        # nobody names two people in a row without و or a comma; longer than any name, they are two all the same
        joined = word[0] == "و" and word not in OF_GOD and word not in names_of_people()
        return not joined and chunk.last - before.first <= _LONGEST_NAME
    between = folded[before.last]
    tribe = (
        "بن" in folded[before.first : before.last] and between.startswith("ال") and folded[chunk.first].startswith("ال")
    )
    return between in _LINKS or (tribe and not lexicon.is_common(between) and chunk.last - chunk.first == 1)


def _opens_person(folded: list[str], chunk: Chunk) -> bool:
    """Whether a body's last word is a given name that the body cannot end in: وزارة الخارجية فلان."""
    word, before = folded[chunk.last - 1], folded[chunk.last - 2]
    body = chunk.last - chunk.first > 2 and before.startswith("ال") and lexicon.key(before) not in honoured()
    return body and word.isalpha() and not word.startswith(("ال", "و", "لل")) and bool(wide_names().get(word))


def _is_bare_head(folded: list[str], chunk: Chunk) -> bool:
    """Whether an organisation's label covers a head alone, without the article."""
    if chunk.kind != "ORG" or chunk.last - chunk.first > 1:
        return False
    return any(stem.text in lexicon.organisation_heads() for stem in find_stems(folded[chunk.first]))


def _is_body(word: str) -> bool:
    """Whether a word is an organisation's name and nobody's."""
    known = word in well_known("organisations") or word in lexicon.known_organisations()
    return known and word not in well_known("people") and word not in names_of_people()


def _opens_name(word: str, kind: str) -> bool:
    if kind == "PER" and word in ("وابو", "وام", "وابن"):
        return True
    known, rest = lexicon.name_words(), word[1:]
    if kind == "ORG":
        return rest in lexicon.organisation_heads() or (rest in well_known("organisations") and word not in known)
    return word not in known and (kind == "LOC" or rest in known)
