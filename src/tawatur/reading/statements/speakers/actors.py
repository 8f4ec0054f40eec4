"""Who acts in a stretch of text: the name, or the human noun, that stands where a subject stands."""

from collections.abc import Iterator
from typing import Final

import msgspec

from tawatur.reading.statements.speakers.phrases import bare_phrase, read_phrase
from tawatur.reading.statements.speakers.voice import Voice, describe
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.inflect import Form
from tawatur.reading.statements.words.scene import Scene
from tawatur.reading.statements.words.shape import RELATIVES, is_adjective
from tawatur.reading.statements.words.sources import are_bodies, head_kind, is_definite, is_plural, sources, stem_of

_GOVERN: Final = frozenset(
    [
        "من",
        "عن",
        "على",
        "الى",
        "مع",
        "في",
        "بين",
        "ضد",
        "حول",
        "برئاسة",
        "بقيادة",
        "بحضور",
        "ومن",
        "وعن",
        "وعلى",
        "والى",
        "ومع",
        "وفي",
        "لدى",
        "عند",
        "بعد",
        "قبل",
        "خلال",
        "امام",
        "تجاه",
        "بحق",
        "بواسطة",
        "عبر",
        "نحو",
        "دون",
        "ضمن",
        "مثل",
        "بسبب",
        "حتى",
        "باسم",
        "غير",
        "كل",
    ]
)
_WHERE: Final = frozenset(("في", "قرب", "داخل", "عند", "بعد", "خلال"))
_DONE_TO: Final = frozenset(("على", "مع", "من"))
_HEAD: Final = 3  # words of a sentence in which its subject begins
_WIDE: Final = 150  # words of a clause that are looked through
_COUNT: Final = "العدد"
_ON_THEM: Final = frozenset(("فيهم", "بهم", "عليهم", "لهم"))
_LONG: Final = 6  # letters of a definite plural
_NO_PEOPLE: Final = frozenset(
    ("القانون", "المليون", "التعاون", "الزيتون", "التلفزيون", "التليفزيون", "العيون", "الشؤون", "الديون", "السجون")
) | {"المضمون", "التهاون", "الكربون", "الصابون", "القرون", "المخزون", "البالون", "الليمون", "الحصون"}
_PHRASE: Final = 14  # words of a described subject
_NAME: Final = 4  # words of a name in marks
_LEAST: Final = 3  # letters of a noun with ب before it
_ABOUT: Final = frozenset(
    ("نحو", "حوالي", "قرابة", "زهاء", "اكثر", "من", "ازيد", "يقارب", "يزيد", "على", "عن", "ما", "لا", "يقل", "مايقارب")
)  # ووقع ما يزيد على ألف شخص


def acting(scene: Scene, first: int, last: int, form: Form) -> Voice | None:
    """Who acts in a clause, as an elliptic verb behind it means them (تجمع سكان القرية أمام المقر وقالوا إن).

    Args:
        scene: The article.
        first, last: Words `[first, last)` of the clause.
        form: The verb's form, with which the subject agrees.

    Returns:
        For a plural verb the first plural human noun, else the first name that can act; None without one.
    """
    last = min(last, first + _WIDE)  # longer clauses are no clauses
    if form.number not in ("p", "d"):
        return next(_one(scene, first, last), None)
    free = next(_many(scene, first, last, form), None)
    return free or next(_affected(scene, first, last, form), None)


def described_actor(scene: Scene, low: int, last: int) -> Voice | None:
    """The person without a name who stands at the head of a sentence (وكان مسلح هاجم الدورية، هاتفاً)."""
    for k in range(low, min(low + _HEAD, last - 1)):
        word = scene.spelled[k]
        if scene.name_at[k] >= 0 or word in _GOVERN or not word[0].isalpha():
            return None
        if head_kind(word) in ("unnamed", "office") and not is_governed(scene, k) and not is_definite(word):
            phrase = read_phrase(scene, k, _noun_end(scene, k, last))
            if phrase is None or phrase.first != k or phrase.entity >= 0:
                return None
            return msgspec.structs.replace(describe(scene, phrase, None), first=-1, last=-1, how="subject")
    return None


def _noun_end(scene: Scene, k: int, last: int) -> int:
    """Where a noun with its adjectives and its ب ends; what follows may be the verb."""
    end = k + 1
    ends = ("ي", "ة") if are_bodies(scene.spelled[k]) else ("ي", "ية")
    while end < min(last, k + _PHRASE) and (
        is_definite(scene.spelled[end]) or scene.spelled[end].endswith(ends) or scene.spelled[end][0] in "ب"
    ):
        end += 1
    return end


def _many(scene: Scene, first: int, last: int, form: Form) -> Iterator[Voice]:
    """Plural human nouns in subject position."""
    for k in range(first, last):
        if scene.name_at[k] >= 0 or scene.quote_at[k] >= 0:
            continue
        count = _count_before(scene, first, k)
        if is_governed(scene, count) or not (count < k or _is_many(scene, k)):
            continue
        end = _done_with(scene, k, min(last, k + _PHRASE))
        if count < k and k + 1 < end and _is_affected(scene, k + 1):
            end = k + 1
        phrase = read_phrase(scene, k, end)
        if phrase is None or phrase.first != k:
            continue
        if phrase.entity < 0:
            more = phrase.last == k + 1 and k + 1 < last and scene.spelled[k + 1] in _ON_THEM
            counted = bare_phrase(scene, count, phrase.last + more) if count < k or more else None
            yield describe(scene, counted or phrase, form)
        elif phrase.others:  # الوزيران فلان وفلان
            one = scene.entities[phrase.entity]
            yield Voice(phrase.entity, one.name, phrase.others, -1, -1, one.kind, "subject", number="p")


def _count_before(scene: Scene, first: int, k: int) -> int:
    """Where the number begins that counts the people at `k` (أكثر من مئة ألف | شخص), `k` where none does."""
    if head_kind(scene.spelled[k]) not in ("unnamed", "office") or is_definite(scene.spelled[k]):
        return k
    count = k
    while count > first and (scene.spelled[count - 1] in sources().counts or scene.spelled[count - 1][0].isdigit()):
        count -= 1
    if count == k:
        return k
    while count > first and scene.spelled[count - 1] in _ABOUT:
        count -= 1
    return count


def _is_affected(scene: Scene, k: int) -> bool:
    """Whether an indefinite noun behind people who are counted is what they do something to (وقع ألف شخص | عريضة)."""
    word = scene.spelled[k]
    free = word[0].isalpha() and scene.name_at[k] < 0 and not is_definite(word)
    return free and word not in sources().inside and word not in RELATIVES and not is_adjective("ال" + word)


def _done_with(scene: Scene, k: int, last: int) -> int:
    """Where begins what several people do something with (تقدم عمال | بشكوى، عمل باحثون | مع كذا); else `last`."""
    for i in range(k + 1, last):
        word = scene.spelled[i]
        if scene.name_at[i] >= 0 or word[0] not in "بم":
            continue
        thing = word[0] == "ب" and not head_kind(word) and (not is_definite(word) or is_deed("ال" + stem_of(word)))
        if word == "مع" or (thing and head_kind(word[1:]) not in ("organisation", "media") and len(word) > _LEAST):
            return i
    return last


def _is_many(scene: Scene, k: int) -> bool:
    """Whether a noun is of several people: listed, or a plural in the nominative behind a verb (نشرها المتطرفون)."""
    word = scene.spelled[k]
    if is_definite(word) and scene.spelled[k + 1 : k + 2] and scene.spelled[k + 1] in _ON_THEM:
        return not word.endswith("ة")  # المشتبه فيهم, المجني عليهم
    if is_plural(word):
        return word != _COUNT  # تجاوز العدد التوقعات
    return word.startswith("ال") and word.endswith("ون") and len(word) > _LONG and word not in _NO_PEOPLE


def _affected(scene: Scene, first: int, last: int, form: Form) -> Iterator[Voice]:
    """People to whom something was done, who then speak, the nearest first (القبض على شابين، وقد اعترفا)."""
    for k in range(last - 1, first, -1):
        if scene.spelled[k - 1] in _DONE_TO and scene.name_at[k] < 0 and is_plural(scene.spelled[k]):
            end = min(last, k + _PHRASE)
            place = next((i for i in range(k + 1, end) if scene.spelled[i] in _WHERE), end)
            phrase = read_phrase(scene, k, place)
            if phrase is not None and phrase.first == k and phrase.entity < 0:
                yield describe(scene, phrase, form)


def _one(scene: Scene, first: int, last: int) -> Iterator[Voice]:
    """Names of persons that no preposition governs."""
    for k in range(first, last):
        name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
        quote = scene.quotes[scene.quote_at[k]] if scene.quote_at[k] >= 0 else None
        said = quote is not None and quote.size > _NAME  # a name alone may stand in marks
        if name is None or name.first != k or said or is_governed(scene, k):
            continue
        entity = scene.entities[name.entity]
        if entity.kind == "person" and not (name.start > scene.words[k].start and scene.spelled[k][0] in "لبك"):
            yield Voice(name.entity, entity.name, (), -1, -1, entity.kind, "subject")


def is_governed(scene: Scene, k: int) -> bool:
    """Whether a preposition governs the word at `k`, or a noun before it that is no speaker."""
    if k == 0:
        return False
    word, before = scene.spelled[k], scene.spelled[k - 1]
    if before in _GOVERN or (word[0] in "لبك" and scene.name_at[k] < 0 and not head_kind(word)):
        return True
    return word.startswith(("لل", "بال", "كال"))
