"""What stands between a verb and its subject: adverbs, whom the words are told to, time, place and occasion.

`وقال في ختام الاجتماع الذي عقد في العاصمة | وزير الخارجية فلان إن`: without a comma an adjunct is over where a noun
phrase begins that the word before it cannot govern, because that word is definite already.
"""

from typing import Final

from tawatur.reading.statements.chains.media import is_media_name, told_to
from tawatur.reading.statements.speakers.edges import is_foreign, name_run
from tawatur.reading.statements.words.inflect import spell
from tawatur.reading.statements.words.scene import COMMAS, Scene
from tawatur.reading.statements.words.shape import DEMONSTRATIVES, RELATIVES, is_adjective
from tawatur.reading.statements.words.sources import head_kind, is_definite, is_plural, sources

_EACH: Final = frozenset(("كل", "كلا"))
_PEOPLE: Final = ("office", "unnamed")
_CLITICS: Final = "وفبلك"
# with their object behind them: who was met is not who speaks (بعد لقائه أمس | الرئيس)
_MEETINGS: Final = frozenset(
    noun + owner
    for noun in ("لقائ", "لقاء", "استقبال", "مقابلت", "زيارت", "توديع", "وداع", "تكريم", "مهاتفت")
    for owner in ("ه", "ها", "هم", "هما")
)
ABOUT: Final = frozenset(("نحو", "حوالي", "قرابة", "زهاء", "اكثر"))  # before a number, no preposition
_WEEKDAYS: Final = frozenset(map(spell, ("السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة")))
_SHORTEST: Final = 2  # words of an adjunct
_NO_TITLE: Final = ("ا", "ه", "ها", "هم")  # endings of adverbs, and of nouns with an owner
_TITLE_REACH: Final = 8  # words from a title to the name that it belongs to
SIDES: Final = frozenset(("جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "ناحيته", "ناحيتها"))  # من جهته

_HOSTED: Final = frozenset(("تقديم", "وتقديم"))  # who hosts a programme does not speak in it


def skip_adjuncts(scene: Scene, k: int, last: int) -> int | None:
    """The word at which a subject begins, behind adverbs and adjuncts.

    Args:
        scene: The article.
        k, last: Words `[k, last)` behind a verb.

    Returns:
        Index of its first word; None where adjuncts fill all of them.
    """
    lists = sources()
    while k < last:
        word = scene.spelled[k]
        if (
            word in COMMAS
            or word in ("(", ")", "-", "–")
            or k in scene.closes
            or (word in lists.single and scene.name_at[k] < 0)
            or (k and word[1:] in _WEEKDAYS and word[0] == "و" and scene.spelled[k - 1] in _WEEKDAYS)  # السبت والأحد
            or (k and word == "الاول" and scene.spelled[k - 1] in ("امس", "اول"))  # أمس الأول
        ):
            k += 1
        elif word in _EACH and k + 1 < last and scene.spelled[k + 1] == "من":
            k += 2  # قال كل من فلان وفلان
        elif word == "من" and k + 1 < last and scene.spelled[k + 1] in SIDES:
            k += 2
        elif word == "اول" and scene.spelled[k + 1 : k + 3] == ("من", "امس"):
            k += 3  # the day before yesterday
        elif k in scene.opens:
            return k
        elif told_to(scene, k):
            k = _after_told(scene, k, last)
        elif word == "للمرة":
            k += 2  # للمرة المائة
        elif word in _HOSTED and scene.spelled[k - 1] in COMMAS:
            k = next((i for i in range(k, last) if scene.spelled[i] in COMMAS), last)  # ، تقديم الإعلامية فلانة، أن
        elif word.startswith("لل") and scene.name_at[k] < 0:
            k = _after_person_told(scene, k, last)
        elif (word in DEMONSTRATIVES and k + 1 < last and is_definite(scene.spelled[k + 1])) or (
            scene.name_at[k] >= 0 and scene.names[scene.name_at[k]].start == scene.words[k].start
        ):
            return k
        elif is_adjunct(scene, k) or (word.startswith("ب") and not head_kind(word) and not is_family_name(scene, k)):
            k = _after_adjunct(scene, k, last)
        else:
            return k
    return None


def is_adjunct(scene: Scene, k: int) -> bool:
    """Whether a word begins an adjunct: of the list, and no other word spelled like it (إمام، مصدر مطلع).

    Args:
        scene: The article.
        k: The word.
    """
    word = scene.spelled[k]
    if word not in sources().adjuncts or (word in ABOUT and _counts(scene, k + 1)):
        return False  # وعبر نحو 60% من السكان عن كذا
    if word == "امام":
        return not scene.words[k].bare.startswith("إ")
    return not (word == "مطلع" and k > 0 and head_kind(scene.spelled[k - 1]) in _PEOPLE)


def _counts(scene: Scene, k: int) -> bool:
    return k < len(scene.words) and scene.spelled[k][0].isdigit()


def _after_told(scene: Scene, k: int, last: int) -> int:
    """Where the addressee is over: behind its name, or at the next comma."""
    while k < last and scene.spelled[k] not in COMMAS:
        if scene.name_at[k] >= 0:
            k = scene.names[scene.name_at[k]].last
            while k < last and (k in scene.closes or scene.spelled[k] == ")"):
                k += 1
            return k
        k += 1
    return k


def is_family_name(scene: Scene, k: int) -> bool:
    """Whether a word alone is the last of a person's name in the article, unseen here (وعقبت بورسلي)."""
    word = scene.spelled[k]
    return any(entity.kind == "person" and spell(entity.name).split()[-1:] == [word] for entity in scene.entities)


def _after_person_told(scene: Scene, k: int, last: int) -> int:
    """Where somebody addressed by an office is over: behind adjectives and the name (أوضح للرئيس الفلاني فلان | أن)."""
    office = head_kind("ال" + scene.spelled[k][2:]) == "office" and not is_plural("ال" + scene.spelled[k][2:])
    k += 1
    while k < last and scene.name_at[k] < 0 and _describes(scene, k):
        k += 1
    return scene.names[scene.name_at[k]].last if office and k < last and scene.is_person(k) else k


def _describes(scene: Scene, k: int) -> bool:
    """Whether a definite word is an adjective of the noun before it, and nobody's title."""
    word = scene.spelled[k]
    if not word.startswith("ال") or head_kind(word):
        return False
    return word.endswith(("ي", "ية", "يين")) or is_adjective(word)


def _after_adjunct(scene: Scene, first: int, last: int) -> int:
    """Where an adjunct that begins at a word is over: at the next comma, or where the subject begins."""
    inside = office = named = False
    for k in range(first + 1, last):
        word = scene.spelled[k]
        if word in COMMAS or (k - first > 1 and _is_each(scene, k) and _is_closed(scene, k)):
            return k
        inside = inside or word in RELATIVES  # who acts in the clause is not the speaker (التي غاب عنها ممثلو كذا)
        if _begins_speaker(scene, k):
            behind = not inside and (scene.spelled[k - 1] in sources().single or _ends_medium(scene, k))
            if (behind and not _is_met(scene, first, k)) or _stands_free(scene, k, last, office, named):
                return k
            office = office or (scene.name_at[k] < 0 and not is_plural(word))
            named = named or scene.name_at[k] >= 0
        elif word[0] in _CLITICS and scene.name_at[k] < 0 and head_kind(word[1:]) in _PEOPLE:
            office = True  # عقب لقائه برئيس كذا فلان
        elif not inside and not office and not named and _begins_titled(scene, first, k, last):
            return k
    return last


def _is_each(scene: Scene, k: int) -> bool:
    """Whether several names are announced (في تصريح صحافي | كل من فلان وفلان)."""
    return scene.spelled[k] in _EACH and scene.spelled[k + 1 : k + 2] == ("من",)


def _begins_titled(scene: Scene, first: int, k: int, last: int) -> bool:
    """Whether an unlisted title with a name begins at a word that what stands before cannot govern.

    A bare noun behind what is definite, or behind an occasion with its adjective (في تصريح صحافي | مربي الإبل فلان),
    or a definite one behind the latter (في تصريح صحافي | البستاني فلان).
    """
    word = scene.spelled[k]
    if scene.name_at[k] >= 0 or not word[0].isalpha() or word[0] in _CLITICS:
        return False
    if k - first < _SHORTEST or not _is_closed(scene, k):
        return False
    if word in sources().adjuncts or word in sources().single or word.endswith(_NO_TITLE):
        return False
    described = not is_definite(scene.spelled[k - 1]) and scene.name_at[k - 1] < 0
    if is_definite(word):
        return described and _is_named_at(scene, k + 1, last)
    if is_foreign(scene, k) and name_run(scene, k, last) > k:
        return True
    return k + 1 < last and is_definite(scene.spelled[k + 1]) and _is_named_at(scene, k + 2, last)


def _is_named_at(scene: Scene, k: int, last: int) -> bool:
    """Whether a person's name begins at a word, recognised or not."""
    if k >= last:
        return False
    return (scene.is_person(k) and scene.names[scene.name_at[k]].first == k) or name_run(scene, k, last) > k


def _ends_medium(scene: Scene, k: int) -> bool:
    """Whether a medium's name ends before a title that no و joins to it (في اتصال مع وكالة كذا | الناشط فلان)."""
    name = scene.name_at[k - 1]
    if name < 0 or scene.names[name].last != k or not is_media_name(scene, name):
        return False
    return is_definite(scene.spelled[k]) and head_kind(scene.spelled[k]) == "office"


def _begins_speaker(scene: Scene, k: int) -> bool:
    name = scene.name_at[k]
    if name >= 0:
        if scene.names[name].first == k and _describes_occasion(scene, k - 1):
            return True  # في تصريح صحافي | لجنة كذا
        return scene.entities[scene.names[name].entity].kind == "person"
    return head_kind(scene.spelled[k]) in _PEOPLE and not _describes_occasion(scene, k)


def _describes_occasion(scene: Scene, k: int) -> bool:
    """Whether a word is the adjective of the occasion before it, and no reporter (تصريح صحافي، لقاء إعلامي)."""
    return not is_definite(scene.spelled[k]) and scene.spelled[k - 1].removeprefix("ل") in sources().occasions


def _is_met(scene: Scene, first: int, k: int) -> bool:
    """Whether only adverbs stand between a noun of meeting and whom its owner met (بعد لقائه أمس | الرئيس)."""
    while k > first and scene.spelled[k - 1] in sources().single:
        k -= 1
    return scene.spelled[k - 1] in _MEETINGS


def _stands_free(scene: Scene, k: int, last: int, office: bool, named: bool) -> bool:
    """Whether somebody at `k` cannot belong to what stands before: that is definite, and nobody's title.

    `office` and `named`: whether an office, or a person, stands before in the adjunct (مع رئيس الوزراء | فلان).
    """
    word = scene.spelled[k]
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    if named or not _is_closed(scene, k) or (name is not None and name.first != k):
        return False
    if name is not None:
        return not office and name.start == scene.words[k].start and _closes_for_name(scene, k)
    if word[0] in _CLITICS and head_kind(word[1:]):
        return False
    if is_definite(word) and word.endswith("ون"):
        return True
    followed = any(scene.is_person(i) for i in range(k + 1, min(last, k + _TITLE_REACH)))
    return (followed and not office) if is_definite(word) else (followed or not office)


def _is_closed(scene: Scene, k: int) -> bool:
    """Whether the word before `k` is definite, or describes an indefinite occasion, so that it governs nothing."""
    before = scene.spelled[k - 1]
    entity = scene.entity_at(k - 1)
    if entity is not None:
        return entity.kind != "person"
    if is_definite(before):
        return True
    described = before.endswith(("ي", "ية", "ة")) and k > 1 and not is_definite(scene.spelled[k - 2])
    return described and scene.spelled[k - 2].removeprefix("ل") in sources().occasions


def _closes_for_name(scene: Scene, k: int) -> bool:
    """Whether what stands before a person's name can be no title of theirs: a place, a feminine thing, a plural."""
    if scene.name_at[k - 1] >= 0:
        return True
    return scene.spelled[k - 1].endswith(("ة", "ات")) or is_plural(scene.spelled[k - 1])
