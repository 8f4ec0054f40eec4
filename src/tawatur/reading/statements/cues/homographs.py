"""Words spelled like a reporting word that are another: through for `عبر`, happens for `تحدث`, student for `طالب`."""

from typing import Final

from tawatur.reading.statements.content.guards import guards
from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.cues.participles import PREPOSITIONS, is_no_speaker, word_before
from tawatur.reading.statements.speakers.phrases import read_phrase
from tawatur.reading.statements.words.scene import COMMAS, LINKS, THAT, Scene
from tawatur.reading.statements.words.shape import IN_IT
from tawatur.reading.statements.words.sources import head_kind, is_definite, sources, stem_of

_SHADDA: Final = "\u0651"
_TANWIN: Final = "\u064b"
_KILLED: Final = 14  # words from استشهد to what is cited
_CITED: Final = frozenset(
    (
        "قول", "قوله", "قولها", "اقوال", "تصريح", "تصريحات", "تقرير", "تقارير", "دراسة", "دراسات", "ارقام", "احصاءات",
        "احصائيات", "اية", "ايات", "حديث", "احاديث", "بيت", "ابيات", "مقولة", "كلام", "كلمة", "كلمات", "حكمة", "مثل",
        "خطاب", "تجربة", "تجارب", "كتاب", "نص", "نصوص", "ما", "مقال", "وثيقة", "وثائق", "بيانات", "نتائج", "مثال",
    )
)  # fmt: skip
_HELD: Final = ("موقف", "مواقف", "راي", "كرة", "صدار", "منصب", "كرسي", "امل", "سلط", "حكم", "فرص", "لقب", "قميص", "حبل")
_HELD_REACH: Final = 6
_THROUGH: Final = "عبر"  # the verb only with its subject behind it at the head of a clause
_EXPRESSED: Final = 10  # words from عبر over who expresses something to عن
_HAPPENS: Final = "تحدث"  # behind a feminine or plural noun
_COMPARED: Final = frozenset(("أبرز", "أوضح", "أبلغ", "أعلم", "أدان", "أبان"))
# the most: behind these no verb stands (أحد أبرز القادة، من أبلغ الدروس)
_MOST: Final = frozenset(
    (
        "احد", "احدى", "من", "ومن", "هو", "هي", "وهو", "وهي", "كان", "كانت", "لعل",
        "ولعل", "بين", "الى", "على", "عن", "في",
    )
)  # fmt: skip
_WAS: Final = frozenset(("كان", "كانت"))  # before a verb too (كان أوضح أن، كان أعلن، في بيان، أن)
_AGAIN: Final = "مجددا"  # an adverb but before a noun of its own (مجددا دعوته)
_ADVERBS: Final = frozenset(("قطعا", "وقطعا", "عدا", "ماعدا"))  # certainly, no two who are sure
_WHICH: Final = frozenset(("وهو", "هو", "وهذا", "هذا", "وذلك", "ذلك"))
_BACK: Final = 2
_ASIDE: Final = 8  # words of time or place between two commas
_OWN_NOUNS: Final = frozenset(("تمسك", "تعهد", "توعد", "تخوف", "تحفظ", "تنصل", "تذمر", "تكهن"))
_TWO: Final = ("ان", "قد")
_AFFIRMED: Final = 9  # words from a verb to the verbal noun that it affirms
_FELT: Final = frozenset(noun + "ا" for noun in _OWN_NOUNS)
_PAST: Final = frozenset(("قد", "وقد", "لقد", "حيث", "اذ", "الذي"))
_PARTICLE: Final = 3  # letters of most words that a verb follows
# pasts that are often written with a hamza that they have not
_MISSPELT: Final = frozenset(
    verb + ending
    for verb in ("أتهم", "أعتبر", "أعترف", "أعترض", "أقترح", "أنتقد", "أستبعد", "أستنكر", "أستغرب", "أشترط", "أعتذر")
    for ending in ("", "ت")
)
_OWNERS: Final = ("ه", "ها", "هم")  # what ends so has its genitive: no noun of a construct (في اليوم نفسه | وصف)
_BETWEEN: Final = "بين"
_AND_BETWEEN: Final = "وبين"
_BETWEEN_TWO: Final = 8  # words from بين to the وبين that goes with it
_IN_TURN: Final = frozenset(("بدوره", "بدورها", "بدورهم"))
_OTHER: Final = frozenset(("اخر", "اخرى", "ثانية"))


def is_another_word(scene: Scene, hit: Hit) -> bool:
    """Whether a word of the lexicon is another word where it stands.

    Args:
        scene: The article.
        hit: The word.
    """
    for rule in _RULES:  # noqa: SIM110 - asked of every word that may report, and a generator costs a third more
        if rule(scene, hit):
            return True
    return False


def _heads(scene: Scene, at: int) -> bool:
    before = word_before(scene, at)
    return at == scene.starts[at] or before in COMMAS or before in LINKS or before in guards().relatives


def _is_blessing(scene: Scene, hit: Hit) -> bool:
    return scene.spelled[hit.at] == "وسلم" and word_before(scene, hit.at) in ("عليه", "واله", "وصحبه")


def _is_through(scene: Scene, hit: Hit) -> bool:
    at = hit.at
    if scene.spelled[at] != _THROUGH or _SHADDA in scene.words[at].text:
        return False
    k = min(at + 1, len(scene.words) - 1)
    word = scene.spelled[k]
    if word == "عن" or (word in IN_IT and k + 1 < len(scene.words) and scene.spelled[k + 1] == "عن"):
        return False  # a preposition follows no other (كلمة عبر فيها عن)
    if _heads(scene, at):
        return not (scene.name_at[k] >= 0 or word == "على" or head_kind(word))
    return head_kind(word) not in ("office", "unnamed") or not _expresses(scene, k)


def _expresses(scene: Scene, k: int) -> bool:
    """Whether عن comes behind whoever expresses something (وخلال اللقاء عبر المدير عن أسفه)."""
    for i in range(k + 1, min(scene.ends[k], k + _EXPRESSED)):
        if scene.spelled[i] in COMMAS:
            return False
        if scene.spelled[i] == "عن":
            return True
    return False


def _happens(scene: Scene, hit: Hit) -> bool:
    before = word_before(scene, hit.at)
    if scene.spelled[hit.at] != _HAPPENS or not before or scene.name_at[hit.at - 1] >= 0:
        return False
    return before == "التي" or before.endswith(("ات", "ة", "تها", "ته"))


def _is_between(scene: Scene, hit: Hit) -> bool:
    at = hit.at
    if scene.spelled[at] == _AND_BETWEEN:
        near = scene.spelled[max(scene.starts[at], at - _BETWEEN_TWO) : at]
        return any(word.startswith(_BETWEEN) for word in near) and not _tells(scene, at)  # بينك وبين فلان
    if scene.spelled[at] != _BETWEEN or hit.joined or _SHADDA in scene.words[at].text:
        return False
    return not _heads(scene, at) and word_before(scene, at) not in _OTHER | _IN_TURN and not _tells(scene, at)


def _tells(scene: Scene, at: int) -> bool:
    """Whether أن stands right behind whoever makes something clear (وردا على السؤال بين المدير أن)."""
    phrase = read_phrase(scene, at + 1, scene.ends[at]) if at + 1 < scene.ends[at] else None
    if phrase is None or phrase.first != at + 1 or phrase.kind not in ("office", "unnamed", "name"):
        return False
    joined = any(scene.spelled[k][0] == "و" for k in range(phrase.first + 1, phrase.last))  # بين المدير ونائبه
    return not joined and phrase.last < scene.ends[at] and scene.is_that(phrase.last)


def _is_governed(scene: Scene, hit: Hit) -> bool:
    """A verb's spelling behind a preposition, or the accused behind a number, is a noun's (في تجمع للعمال)."""
    accused = hit.form.kind == "participle" and any(word.lemma == "اتهم" for word in hit.words)
    counted = accused and word_before(scene, hit.at)[:1].isdigit()  # أحالت النيابة 41 متهما, but عام 2016 مضيفا أن
    return counted or (hit.form.kind == "verb" and not hit.joined and word_before(scene, hit.at) in PREPOSITIONS)


def _is_superlative(scene: Scene, hit: Hit) -> bool:
    """أبرز behind أحد and its like: the most prominent, not brought out."""
    past = hit.kind == "verb" and hit.form.tense == "past" and not hit.form.suffix and not hit.prefix
    before = word_before(scene, hit.at)
    if not past or before not in _MOST or hit.words[0].lemma not in _COMPARED:
        return False
    after = hit.at + 1
    return before not in _WAS or not (after < scene.ends[hit.at] and (scene.is_that(after) or _is_aside(scene, after)))


def _is_aside(scene: Scene, k: int) -> bool:
    """Whether an aside between two commas stands before أن (كان أوضح، الجمعة الماضي، أن)."""
    if scene.spelled[k] not in COMMAS:
        return False
    end = min(scene.ends[k], k + _ASIDE)
    return any(scene.spelled[i - 1] in COMMAS and scene.is_that(i) for i in range(k + 2, end))


def _is_gravest(scene: Scene, hit: Hit) -> bool:
    """أخطر without somebody who warns behind it: the most dangerous (وأخطرها، أخطر من هذا)."""
    if not any(word.lemma == "أخطر" for word in hit.words) or hit.form.gender != "m" or hit.form.number != "s":
        return False
    k = min(hit.at + 1, len(scene.words) - 1)
    return scene.name_at[k] < 0 and head_kind(scene.spelled[k]) not in ("office", "unnamed", "organisation")


def _is_again(scene: Scene, hit: Hit) -> bool:
    at = hit.at
    if scene.spelled[at] != _AGAIN or at + 1 >= len(scene.words):
        return scene.spelled[at] == _AGAIN
    after = scene.spelled[at + 1]
    owned = after.endswith(("ه", "ها", "هم")) and len(after) > 4
    return not (owned or is_definite(after)) or after.startswith("لل")


def _is_adverb(scene: Scene, hit: Hit) -> bool:
    """قطعا and its like, and whatever has the tanwin of a noun (14 حيّاً، أمراً من الله)."""
    if scene.spelled[hit.at] in _ADVERBS:
        return True
    return hit.kind == "verb" and _TANWIN in scene.words[hit.at].text[-3:]


def _is_without(scene: Scene, hit: Hit) -> bool:
    """دون that is without, not who writes down (دون اكتراث، but ودوّن فلان على صفحته)."""
    at = hit.at
    if hit.words[0].lemma != "دون" or scene.spelled[at] != "دون" or _SHADDA in scene.words[at].text:
        return False
    k = min(at + 1, len(scene.words) - 1)
    return not _heads(scene, at) or not (scene.name_at[k] >= 0 or head_kind(scene.spelled[k]) in ("office", "unnamed"))


def _is_new(scene: Scene, hit: Hit) -> bool:
    """جدد behind an indefinite plural (زبائن جدد)."""
    before = word_before(scene, hit.at)
    return (
        scene.spelled[hit.at] == "جدد"
        and before[:1].isalpha()
        and not is_definite(before)
        and not before.endswith(_OWNERS)
        and not _heads(scene, hit.at)
    )


def _is_noun(scene: Scene, hit: Hit) -> bool:
    if hit.kind != "verb" or scene.spelled[hit.at] not in guards().nouns:
        return False
    after = scene.spelled[hit.at + 1] if hit.at + 1 < len(scene.words) else ""
    described = after in _OTHER or (
        after.endswith("ي") and len(after) > 3 and not (is_definite(after) or head_kind(after))
    )
    return (
        word_before(scene, hit.at) in guards().noun_behind
        or (described and scene.name_at[hit.at + 1] < 0)
        or (is_definite(after) and _in_construct(scene, hit.at - 1))
    )


def _in_construct(scene: Scene, k: int) -> bool:
    """Whether a word can only be a noun that the next one completes (مجال | علم الإنسان), no source and no particle."""
    if k < 0 or scene.name_at[k] >= 0 or k + 1 == scene.starts[k + 1]:
        return False
    word = scene.spelled[k]
    noun = (
        word.isalpha()
        and len(word) > _PARTICLE
        and not (is_definite(word) or head_kind(word) or word.endswith(_OWNERS))
    )
    return noun and word not in sources().adjuncts and word not in LINKS and not word.startswith(("و", "ف", "ي", "ت"))


def _is_books(scene: Scene, hit: Hit) -> bool:
    """كتب that are books, right behind a verb (وتذكر كتب الرحالة أن)."""
    before = word_before(scene, hit.at)
    told = any(word.form.kind == "verb" for form in (before, before[1:]) for word in lexicon().get(form, ()))
    return scene.spelled[hit.at] == "كتب" and told


def _is_signed(scene: Scene, hit: Hit) -> bool:
    """توقع with an agreement for its object: somebody signs it, nobody expects it (وتوقع الوزيرة اتفاقيتين)."""
    if scene.spelled[hit.at].lstrip("وف") != "توقع":
        return False
    k = hit.at + 1
    if k < len(scene.words) and is_definite(scene.spelled[k]) and scene.spelled[k].endswith("ة"):
        k += 1
    return k < len(scene.words) and scene.spelled[k].startswith(guards().signed)


def _is_effect(scene: Scene, hit: Hit) -> bool:
    """A verb whose subject is what was told before it (الأمر الذي دعا إلى، مما يؤكد أن، وهو ما يفسر)."""
    if hit.kind != "verb" or hit.form.suffix or hit.at < _BACK:
        return False
    before, further = scene.spelled[hit.at - 1], scene.spelled[hit.at - 2]
    return before == "مما" or (before == "الذي" and further == "الامر") or (before == "ما" and further in _WHICH)


def _is_held_to(scene: Scene, hit: Hit) -> bool:
    """A past that is spelled like its verbal noun, where a verb before it affirms it (أكد الوزير تمسك بلاده بكذا)."""
    at = hit.at
    if hit.kind == "verb" and not hit.joined and scene.spelled[at] in _FELT and at > scene.starts[at]:
        return not scene.spelled[at - 1].endswith(_TWO)  # أبدى تخوفا, no two who feared
    if hit.kind != "verb" or hit.joined or hit.form.suffix or scene.spelled[at] not in _OWN_NOUNS:
        return False
    if at > scene.starts[at] and scene.is_that(at - 1):
        return True  # اعتبر أن | تمسك بلاده بكذا: no past follows أن, none of these is a present
    for k in range(at - 1, max(scene.starts[at] - 1, at - _AFFIRMED), -1):
        word = scene.spelled[k]
        if word in COMMAS or word in THAT or word in guards().relatives or word in _PAST:
            return False
        if word in lexicon() or word[1:] in lexicon():
            words = lexicon().get(word) or lexicon()[word[1:]]
            if "object" in words[0].takes and words[0].form.kind != "noun":
                return True
    return False


def _is_one(scene: Scene, hit: Hit) -> bool:
    """فرد that is somebody, not who answers then (كل فرد, but فرد المدير بأن)."""
    if scene.spelled[hit.at] != "فرد":
        return False
    k = min(hit.at + 1, len(scene.words) - 1)
    return (
        scene.name_at[k] < 0 and head_kind(scene.spelled[k]) not in ("office", "unnamed") and scene.spelled[k] != "عليه"
    )


def _is_killed(scene: Scene, hit: Hit) -> bool:
    """استشهد of those who die (استشهد ثلاثة بنيران الجيش), none who cites."""
    if hit.kind != "verb" or hit.words[0].lemma != "استشهد":
        return False
    near = scene.spelled[hit.at + 1 : min(hit.at + _KILLED, scene.ends[hit.at])]
    return not any(word.lstrip("ب") in _CITED or stem_of(word[1:]) in _CITED for word in near if word[0] == "ب")


def _is_after(scene: Scene, hit: Hit) -> bool:
    """عقب before a noun in the middle of a clause: after it (قال للصحفيين عقب الاجتماع)."""
    if scene.spelled[hit.at] != "عقب" or hit.at + 1 >= len(scene.words):
        return False
    return not _heads(scene, hit.at) or scene.name_at[hit.at + 1] < 0


def _clings(scene: Scene, hit: Hit) -> bool:
    """تمسك of what is held, no demand (تمسك كل فريق بموقفه، بالصدارة)."""
    if not any(word.lemma == "تمسك" for word in hit.words):
        return False
    near = scene.spelled[hit.at + 1 : min(hit.at + _HELD_REACH, scene.ends[hit.at])]
    return any(word.startswith("ب") and word[1:].removeprefix("ال").startswith(_HELD) for word in near)


def _is_believed(scene: Scene, hit: Hit) -> bool:
    """A passive of thought (يعتقد على نطاق واسع أن): nobody's words."""
    return hit.kind == "verb" and scene.spelled[hit.at + 1 : hit.at + 3] == ("على", "نطاق")


def _lost_hamza(scene: Scene, hit: Hit) -> bool:
    """A verb that ends in a hamza, found where there is none (هنا is no هنأ)."""
    if hit.kind != "verb" or hit.form.tense != "past":
        return False
    return all(word.lemma.endswith("أ") for word in hit.words) and scene.words[hit.at].bare.endswith("ا")


def _has_source_behind(scene: Scene, at: int) -> bool:
    """Whether somebody else who speaks stands right behind a verb (أتهم الوزير فلانا), so that no `I` does."""
    if at + 1 >= scene.ends[at]:
        return False
    name = scene.entity_at(at + 1)
    named = name is not None and name.kind != "place"
    return named or head_kind(scene.spelled[at + 1]) in ("office", "unnamed", "organisation")


def _is_first_person(scene: Scene, hit: Hit) -> bool:
    """A hamza or madda that the past has not (أعترف، آمل)."""
    if hit.kind != "verb":
        return False
    start = scene.words[hit.at].bare[len(hit.prefix) :]
    if start == "اعلموا":
        return True  # فاعلموا أن: you shall know
    if any(word.form.kind == "participle" for word in hit.words):
        return False  # آملا
    if (
        start in _MISSPELT
        and hit.form.tense == "past"
        and scene.quote_at[hit.at] < 0
        and _has_source_behind(scene, hit.at)
    ):
        return False
    if start == "أعلم" and not hit.joined and hit.at + 1 < len(scene.words) and scene.spelled[hit.at + 1] in THAT:
        return True  # أعلم أن: I know
    if start.startswith("آ"):
        return all(not word.lemma.startswith("آ") for word in hit.words)
    return start.startswith("أ") and all(word.lemma[0] == "ا" for word in hit.words)


_RULES: Final = (
    is_no_speaker,
    _is_governed,
    _is_through,
    _is_blessing,
    _happens,
    _is_between,
    _is_superlative,
    _is_gravest,
    _is_again,
    _is_adverb,
    _is_without,
    _is_new,
    _is_noun,
    _is_effect,
    _is_books,
    _is_signed,
    _is_held_to,
    _is_one,
    _is_believed,
    _is_killed,
    _is_after,
    _clings,
    _lost_hamza,
    _is_first_person,
)
