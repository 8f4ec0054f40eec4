"""A person's name that no recogniser saw, behind an office: where the office ends and the name begins."""

from typing import Final

from tawatur.arabic import names_of_people
from tawatur.reading.names.lexicon import folded, is_common, is_nationality
from tawatur.reading.statements.speakers.edges import name_run
from tawatur.reading.statements.speakers.heads import is_of_somebody, is_ranked
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, sources

_PLACES: Final = ("محافظة", "مدينة", "منطقة", "ولاية", "بلدية", "اقليم", "جامعة", "نادي")  # a name stands behind these
_SERVANT: Final = "عبد"
_CLITICS: Final = "وبلف"
_CHAIN: Final = frozenset(("بن", "بنت", "ولد", "منت", "ال", "ابو", "ابن"))  # a name goes on behind these
_OWNED: Final = 4  # letters of a noun with its owner's pronoun, at least one more
_LONGEST: Final = 5  # words of a name
_NAKED: Final = 3  # words without article of which the last two are the name (مدرب بايرن يوليوس فلان)
_RANKS: Final = frozenset(("عام", "تنفيذي", "فني", "سابق", "اعلى"))
_ONE_OF: Final = frozenset(("احد", "احدى"))  # فلان أحد بائعي كذا
_GOVERNED: Final = frozenset(("عن", "على", "باسم", "لدى", "في"))  # فلان الفلاني المرشح عن كذا
_OBJECTS: Final = ("ات", "ة")  # endings of a definite noun that is no family name


def unseen_name(scene: Scene, phrase: Phrase) -> tuple[int, int] | None:
    """Where a person's name stands that no recogniser saw: two to five words behind a complete office.

    Args:
        scene: The article.
        phrase: A description that begins with an office, or with words like أحد.

    Returns:
        Words `[first, last)` of the name; None where the phrase ends with the office.
    """
    if phrase.kind not in ("office", "unnamed"):
        return _run(scene, phrase) if not phrase.kind else None
    last = phrase.last
    ranked = next((n for n in _names(scene, phrase) if is_ranked(scene, n) and scene.names[n].last <= last), -1)
    if ranked >= 0:
        return scene.names[ranked].first + 1, scene.names[ranked].last
    if last - phrase.first > _NAKED and is_definite(scene.spelled[last - 1]) and _is_object(scene, last - 1):
        last -= 1
    for k in range(phrase.first + 1, last - 1):
        if _begins(scene, phrase, k) and last - k <= _LONGEST and _goes_on(scene, k, last):
            return None if _is_owned(scene, last - 1) else (k, last)
    return (last - 2, last) if _naked(scene, phrase, last) else _run(scene, phrase)


def _run(scene: Scene, phrase: Phrase) -> tuple[int, int] | None:
    """Words that can be nothing but a name: the first of a phrase, or behind what is definite or a comma in it."""
    if is_plural(scene.spelled[phrase.first]):
        return None
    related = is_of_somebody(scene, phrase.first)  # والدة فلان: the name is no mother's but behind a comma
    for k in range(phrase.first, phrase.last - 1):
        inside = scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].first < k
        if (related and scene.spelled[k - 1] not in COMMAS) or (inside and _names_body(scene, k)):
            continue
        free = k == phrase.first or scene.spelled[k - 1] in COMMAS or _is_complete(scene, k)
        end = name_run(scene, k, phrase.last) if free else k
        if end > k and _is_owned(scene, end - 1):
            continue  # محامي المتهمين | سرد دفوعه
        if end > k and (end == phrase.last or _ends_name(scene, end)):
            return k, end
    return None


def _is_owned(scene: Scene, k: int) -> bool:
    """Whether a word ends with somebody's pronoun, and is no known name."""
    word = scene.spelled[k]
    return len(word) > _OWNED and word.endswith(("ه", "ها")) and folded(scene.words[k].bare) not in names_of_people()


def _ends_name(scene: Scene, k: int) -> bool:
    """Whether a word behind a name shows that it is over: a mark, another joined by و, who the named one is."""
    word = scene.spelled[k]
    if not word[0].isalpha() or word[0] == "و" or word in _ONE_OF:
        return True
    titled = is_definite(word) and k + 1 < len(scene.words) and scene.spelled[k + 1] in _GOVERNED
    return head_kind(word) in ("office", "unnamed") and (titled or not is_definite(word))


def _names(scene: Scene, phrase: Phrase) -> list[int]:
    return sorted({scene.name_at[k] for k in range(phrase.first, phrase.last)} - {-1})


def _is_object(scene: Scene, k: int) -> bool:
    """Whether a definite noun at the end is what the verb affects (أكد فلان الهجمات)."""
    word = scene.spelled[k]
    return word.endswith(_OBJECTS) and folded(scene.words[k].bare) not in names_of_people()


def _begins(scene: Scene, phrase: Phrase, k: int) -> bool:
    word, known = scene.spelled[k], _is_given(scene, k)
    if word.endswith("ي") and head_kind(word[:-1]) in ("office", "unnamed") and not known:
        return False  # دعا الوزير | مديري الإدارات
    if not word[0].isalpha() or is_definite(word) or word in sources().adjuncts or head_kind(word):
        return False
    name = scene.name_at[k]
    if name >= 0 and (scene.names[name].first == k or not (known or _overruns(scene, k)) or _names_body(scene, k)):
        return False
    if is_definite(scene.spelled[k - 1]) and head_kind(scene.spelled[k - 1]) == "office" and k - 1 > phrase.first:
        return True  # المهندس فلان
    if name >= 0 or (known and (k > phrase.first + 1 or phrase.definite)):
        return name >= 0 or _is_complete(scene, k)
    attached = word[0] in _CLITICS and not _is_surname(scene, k + 1, phrase.last)  # بتال | الفلاني
    if phrase.kind == "unnamed" or attached or is_nationality(folded(scene.words[k].bare)):
        return False
    return _is_complete(scene, k)


def _is_surname(scene: Scene, k: int, last: int) -> bool:
    """Whether a phrase ends with a definite noun in ي at `k` that is no nationality."""
    word = scene.spelled[k] if k == last - 1 else ""
    return word.startswith("ال") and word.endswith("ي") and not is_nationality(folded(scene.words[k].bare))


def _is_given(scene: Scene, k: int) -> bool:
    """Whether a word is a known given name, or opens عبد الله and its like."""
    word = folded(scene.words[k].bare)
    if word == _SERVANT:
        return k + 1 < len(scene.words) and is_definite(scene.spelled[k + 1])
    return word in names_of_people() and not is_definite(word)


def _names_body(scene: Scene, k: int) -> bool:
    """Whether a body is called after the person at `k` (مستشفى | فلان الفلاني، جامعة الملك | فلان)."""
    mention = scene.names[scene.name_at[k]]
    if scene.entities[mention.entity].kind == "person":
        return False
    first = mention.first
    k -= 1
    while k > first and is_definite(scene.spelled[k]) and head_kind(scene.spelled[k]) == "office":
        k -= 1
    return k == first and not is_definite(scene.spelled[k])


def _overruns(scene: Scene, k: int) -> bool:
    """Whether a name of an organisation took the first word of the person behind it (وزارة كذا فلان | الفلاني)."""
    name = scene.names[scene.name_at[k]]
    if name.last != k + 1 or k + 1 >= len(scene.words) or not is_definite(scene.spelled[k - 1]):
        return False
    after = scene.spelled[k + 1]
    return is_definite(after) and after.endswith("ي") and not is_nationality(folded(scene.words[k + 1].bare))


def _goes_on(scene: Scene, first: int, last: int) -> bool:
    """Whether the words behind a name's first can belong to it."""
    for k in range(first + 1, last):
        word = scene.spelled[k]
        if not word[0].isalpha() or word in sources().adjuncts or head_kind(word):
            return False
        if scene.name_at[k] >= 0 and scene.name_at[k] != scene.name_at[first]:
            return False
    return True


def _naked(scene: Scene, phrase: Phrase, last: int) -> bool:
    """Whether an office is followed by nothing but unknown words without article (مدرب بايرن يوليوس فلان)."""
    first = phrase.first + 1
    if first < last and scene.spelled[first] in _RANKS:
        first += 1
    if phrase.kind != "office" or phrase.definite or not _NAKED <= last - first <= _NAKED + 1:
        return False
    return all(
        scene.spelled[k][0].isalpha()
        and not is_definite(scene.spelled[k])
        and scene.spelled[k][0] not in _CLITICS
        and not head_kind(scene.spelled[k])
        and scene.spelled[k] not in sources().adjuncts
        and (scene.name_at[k] < 0 or k < last - 2)
        and not is_common(folded(scene.words[k].bare))
        for k in range(first, last)
    )


def _is_complete(scene: Scene, k: int) -> bool:
    """Whether the office before `k` is over: a definite noun or a name ends it."""
    while k > 1 and not scene.spelled[k - 1][0].isalnum():
        k -= 1  # over a bracket that ends the office
    before = scene.spelled[k - 1]
    placed = k >= 2 and any(scene.spelled[k - 2].endswith(place) for place in _PLACES)
    return is_definite(before) or scene.name_at[k - 1] >= 0 or (before[0] == "ل" and len(before) > 3) or placed
