"""What a body is for: a noun in للـ, a task and its object in لـ, a fight ضد or a cause من أجل."""

from functools import cache

from tawatur.arabic import find_stems, kept, places
from tawatur.reading.names import lexicon

_OWNERS = (("organisations", "owners"), ("titles", "office"))
_SAYINGS = frozenset({"الرغم", "الاقل", "الارجح", "الفور", "الاكثر", "السواء"})  # على الرغم
_SIDES = frozenset({"لشرق", "لغرب", "لشمال", "لجنوب", "لوسط"})
_GOVERNED = frozenset({"علي", "من", "مع", "في", "وفق", "ضد", "ضمن", "سويا", "معا", "فورا"})
RAISED = frozenset({"للنهوض", "للتعريف", "للعنايه", "للارتقاء", "للاهتمام"})  # whose object ب brings
_PROVINCES = frozenset({"ولايه", "محافظه", "اقليم", "مدينه", "بلديه", "جهه", "منطقه"})
_BROUGHT = (["الي"], ["علي"], ["،"], [","])  # what such a verb brings all the same, or a mark before it
RELATIVES = frozenset({"والذي", "والتي", "والذين", "واللذين", "واللتين"})
_SHORTEST = 5  # letters of للـ with a noun


def past_purpose(folded: list[str], at: int, head: int = 0) -> int:
    """After the purpose that opens at `at`, or `at` where none does.

    Args:
        folded: Folded words of a sentence.
        at: Index of the word behind a body's head and adjectives.
        head: Index of the body's first word: a verb right before it may bring ل with what is asked for or meant.
    """
    end = _past(folded, at)
    task = at < len(folded) and folded[at].startswith("ل") and is_task(folded[at][1:])
    if end > at and head and task and _drives(folded[head - 1]) and folded[end : end + 1] not in _BROUGHT:
        return at
    return end


def _past(folded: list[str], at: int) -> int:
    """As `past_purpose`, whatever stands before the body."""
    if at >= len(folded):
        return at
    word = folded[at]
    if folded[at : at + 2] == ["من", "اجل"] and at + 2 < len(folded):
        return _object(folded, at + 2)
    if folded[at : at + 2] == ["للدفاع", "المدني"]:
        return at + 2
    if is_side(folded, at) or _is_seat(folded, at):
        return at + 2
    if word in RAISED and at + 1 < len(folded) and folded[at + 1].startswith("ب"):
        return _definite(folded, at + 2)
    if word in ("لكره", "للكره") and at + 1 < len(folded) and folded[at + 1].startswith("ال"):
        return at + 2
    if word.startswith("لل") and at + 2 < len(folded) and governs(word, folded[at + 1]):
        return max(_object(folded, at + 2), at)
    told = is_deed(folded, at) or "ال" + word[2:] in places()
    told = (
        told or word[2:] in lexicon.listed("organisations", "owners") or word[2:] in lexicon.listed("titles", "office")
    )
    if word.startswith("لل") and len(word) >= _SHORTEST and not told:
        return _definite(folded, at + 1)
    return _task(folded, at)


@kept
def _drives(word: str) -> bool:
    """Whether a verb brings ل with what it asks for or means: دعا كذا لتعزيز كذا."""
    return any(stem.text in lexicon.listed("organisations", "drives") for stem in find_stems(word))


@kept
def _noun(word: str) -> str:
    return word[2:] if word.startswith("لل") else lexicon.key(word)


def governs(noun: str, preposition: str) -> bool:
    """Whether a noun, in للـ or with the article, takes its object with a preposition: الدفاع عن, للكشف عن.

    Args:
        noun: The noun, folded.
        preposition: The word behind it.
    """
    return preposition in ("عن", "علي") and f"{_noun(noun)} {preposition}" in _governing()


@cache
def _governing() -> frozenset[str]:
    pairs = lexicon.words("organisations", "governing")
    return frozenset(" ".join(map(lexicon.folded, pair.split())) for pair in pairs)


def _definite(folded: list[str], at: int) -> int:
    """After the adjectives and the joined nouns of a definite noun at `at - 1`, and what على governs after it."""
    if (
        at + 1 < len(folded)
        and folded[at] == "علي"
        and folded[at + 1].startswith("ال")
        and folded[at + 1] not in _SAYINGS
    ):
        at += 2
    while at < len(folded):
        word = folded[at]
        if word[:1] == "و" and is_task(word[1:]) and _is_object(folded, at + 1):
            at += 2
            continue
        if word == "غير" and _is_object(folded, at + 1):
            at += 2
            continue
        joined = word.startswith("وال") and len(word) >= _SHORTEST and not _is_body(word[1:]) and word not in RELATIVES
        people = word.endswith("ين") and folded[at - 1].endswith("ين")  # للمصورين | المحترفين
        adjective = word.startswith("ال") and (_is_nisba(word) or _is_attribute(word) or people)
        if not (joined or adjective):
            break
        at += 1
    return at


def is_deed(folded: list[str], at: int) -> bool:
    """Whether للـ at `at` brings what somebody does just now (للعمل على كذا), not what a body is for (الوكالة للعمل).

    Args:
        folded: Folded words of a sentence.
        at: Index of the word in للـ.
    """
    noun = folded[at][2:]
    if noun == "عمل":
        after = folded[at + 1] if at + 1 < len(folded) else ""
        return after in _GOVERNED or after.startswith("ب")
    return noun in lexicon.listed("organisations", "deeds")


def is_side(folded: list[str], at: int) -> bool:
    """Whether a side of a country stands at `at` that a body is for: لشرق كذا.

    Args:
        folded: Folded words of a sentence.
        at: Index of a word, or their number.
    """
    return at + 1 < len(folded) and folded[at] in _SIDES and folded[at + 1] in places()


def _is_seat(folded: list[str], at: int) -> bool:
    """Whether ل with a province and its name stand at `at`: مديرية كذا لولاية كذا."""
    province = at + 1 < len(folded) and folded[at][:1] == "ل" and folded[at][1:] in _PROVINCES
    return province and folded[at + 1] in places()


def is_task(noun: str) -> bool:
    """Whether a noun without the article may be a second thing that a body is for: وإعادة الإدماج.

    Args:
        noun: The noun, folded, without و.
    """
    return noun in lexicon.listed("organisations", "tasks") or noun in lexicon.listed("organisations", "seconds")


def _is_object(folded: list[str], at: int) -> bool:
    """Whether a definite noun stands at `at`."""
    return at < len(folded) and folded[at].startswith("ال") and len(folded[at]) >= _SHORTEST - 1


def _task(folded: list[str], at: int) -> int:
    """After لـ with a task and the definite noun that it is about: لرعاية الشباب, لاستغلال وتوزيع المياه."""
    word = folded[at]
    if not word.startswith("ل") or not _is_cause(word[1:]):
        return at
    last = at + 1
    while last + 1 < len(folded) and last - at < 3 and _is_bare(folded[last]):
        last += 1
    if last < len(folded) and folded[last].startswith("ال") and len(folded[last]) >= _SHORTEST - 1:
        return _definite(folded, last + 1)
    return last + 1 if last > at + 1 and last < len(folded) and folded[last] in places() else at


def _is_cause(noun: str) -> bool:
    """Whether a noun without the article says what a body does or for whom it is: تطوير, طلبة, any بلديات."""
    if noun in lexicon.listed("organisations", "tasks") or noun in lexicon.listed("organisations", "causes"):
        return True
    return noun.endswith("ات") and len(noun) >= _SHORTEST and noun not in lexicon.listed("organisations", "deeds")


def _object(folded: list[str], at: int) -> int:
    """After a cause: a definite noun, or bare ones that a definite noun closes."""
    last = at
    if folded[at] in lexicon.listed("organisations", "deeds"):
        return at - 2  # من أجل مشاركة كذا
    while last + 1 < len(folded) and last - at < 3 and _is_bare(folded[last]):
        last += 1
    done = lexicon.key(folded[last]) in lexicon.listed("organisations", "deeds")
    return _definite(folded, last + 1) if folded[last].startswith("ال") and not done else at - 2


def _is_bare(word: str) -> bool:
    """Whether a noun without the article may stand between a task and its definite object."""
    return word.isalpha() and not word.startswith(("ال", "وال", "لل", "بال")) and len(word) > 2


def _is_nisba(word: str) -> bool:
    return len(word) >= _SHORTEST and word.endswith(("يه", "ي"))


def _is_attribute(word: str) -> bool:
    key = lexicon.key(word)
    listed = key in lexicon.listed("organisations", "attributes") or key in lexicon.listed(
        "organisations", "participles"
    )
    return listed or lexicon.is_nationality(word)


def _is_body(word: str) -> bool:
    return lexicon.key(word) in lexicon.organisation_heads()
