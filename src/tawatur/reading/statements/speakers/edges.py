"""Where the name of whoever speaks begins and ends, whatever a recogniser took: its place in the phrase tells more.

Behind a verb everything up to what opens the content names the speaker: a word before a name that is no title begins it
(`ويروي | الطيب بلة كرار`, seen as كرار), one behind it that is no title ends it; what cannot be of a name is left out.
"""

from typing import Final

from tawatur.arabic import names_of_people, weekday_names, well_known
from tawatur.reading.names.lexicon import folded, is_common, is_nationality, key, listed, name_words
from tawatur.reading.statements.cues.lexicon import lexicon
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import Name, Scene
from tawatur.reading.statements.words.shape import is_noun
from tawatur.reading.statements.words.sources import head_kind, is_definite, owned_noun, sources

_CLITICS: Final = "وبلف"
_CHAIN: Final = frozenset(("بن", "بنت", "ولد", "منت", "ود", "ال", "ابو", "ابن", "ايت"))  # a name goes on behind these
_LITTLE: Final = frozenset(("دي", "دو", "دا", "لي", "سي", "بي", "تي", "جي", "يو", "سو", "شي", "با", "لو"))
_LONG_BODY: Final = 10  # words of an organisation's name
_QUOTED: Final = 3  # words of a name in quotation marks
_LONGEST: Final = 6  # words of a name
_SYLLABLE: Final = 2  # letters of a short part of an Asian name
_PARTICLES: Final = frozenset(
    ("من", "في", "لا", "ما", "هي", "هو", "هم", "لن", "لم", "او", "اي", "ذا", "لو", "كي", "ان")
)
_PRONOUNS: Final = ("ها", "هم", "هما", "تنا")  # endings of no foreign name
_OWNED: Final = 4  # letters of a word with a pronoun, at least one more
_TINY: Final = 3  # letters of a word that carries no clitic
_BOTH: Final = frozenset(("شيخ", "سيد", "سلطان", "امير"))  # titles that without ال are of the name (شيخ مختار)
_HEADS: Final = frozenset(("كبير", "رئيس", "نائب", "وكيل", "امين"))  # offices that are names, too, but before ال
_GOD: Final = "الله"
_OF_NAMES: Final = frozenset(("الله", "الدين", "الاسلام"))  # what names are made with (سيف الدين)
_KIN: Final = frozenset(stem + owner for stem in ("اخو", "اخي", "ابو", "ابي", "حمو") for owner in ("ه", "ها", "هم"))
_THEN: Final = frozenset(("فان", "فقد", "فانه", "فانها"))
_TIMES: Final = frozenset(("امس", "مساء", "صباح", "فجر"))


def whole_name(scene: Scene, phrase: Phrase) -> str | None:
    """A speaker's name with the parts that no recogniser saw, and without what it took too much.

    Args:
        scene: The article.
        phrase: The words that name a speaker, an entity among them.

    Returns:
        The name as the text has it (ظافر | الفلاني); None where it is the recogniser's.
    """
    kind = scene.entities[phrase.entity].kind
    if kind == "place":
        return None
    name = next((scene.names[n] for n in _names(scene, phrase) if scene.names[n].entity == phrase.entity), None)
    if name is None or name.end != scene.words[name.last - 1].end:
        return None
    if kind == "organisation":
        return _whole_body(scene, phrase, name)
    ranked = is_definite(scene.spelled[name.first]) and head_kind(scene.spelled[name.first]) == "office"
    if ranked and name.last - name.first > 1:  # الكولونيل فلان: the rank is no part of the name
        return scene.article.text[scene.words[name.first + 1].start : name.end]
    first, last = _begin(scene, phrase, name), _trimmed(scene, name)
    if last == name.last:
        last = _end(scene, phrase, name, first)
    known = len(scene.entities[phrase.entity].name.split()) > 1 and name.last - name.first == 1
    if (first, last) == (name.first, name.last) or (known and last >= name.last):
        return None
    start = name.start if first == name.first else scene.words[first].start
    return scene.article.text[start : scene.words[last - 1].end]


def _names(scene: Scene, phrase: Phrase) -> list[int]:
    return sorted({scene.name_at[k] for k in range(phrase.first, phrase.last)} - {-1})


def _begin(scene: Scene, phrase: Phrase, name: Name) -> int:
    """The first word of a person's name, on the left of what a recogniser took."""
    first = name.first
    if name.start > scene.words[first].start:
        return first
    before = scene.spelled[first - 1] if first > phrase.first else ""
    genitive = is_definite(scene.spelled[first]) and head_kind(before) == "office" and not is_definite(before)
    if name.last - first > 2 and (genitive or _is_office(scene, first)):
        first += 1 if genitive else 2  # شيخ القبيلة | فلان الفلاني
        return first if name.last - first > 1 and _opens_name(scene, first) else name.first
    while name.last - first > 2 and _is_title(scene, first):
        first += 1  # الراصد الجوي | فلان الفلاني
    if first > name.first:
        return first if _opens_name(scene, first) else name.first
    while first > phrase.first and name.last - first < _LONGEST and _begins_further(scene, phrase, first - 1):
        first -= 1
    return first


def _begins_further(scene: Scene, phrase: Phrase, k: int) -> bool:
    """Whether the word at `k` right before a name is part of it: no title, no genitive of the office before it."""
    word = scene.spelled[k]
    if scene.name_at[k] >= 0 or not word[0].isalpha() or word in sources().adjuncts or word in sources().single:
        return False
    if word.isascii():
        return False  # اتحاد كذا IATA | فلان
    if word in _CHAIN:
        return True
    text = folded(scene.words[k].bare)
    if head_kind(word):
        return word in _BOTH and k == phrase.first
    if is_nationality(text) or word in _KIN or owned_noun(word):
        return False
    if is_definite(word):
        return k == phrase.first and is_name_word(text)
    before = scene.spelled[k - 1] if k > phrase.first else ""
    if before and not (is_definite(before) or scene.name_at[k - 1] >= 0 or before in _CHAIN):
        return is_name_word(text) and not head_kind(before)  # مدرب بايرن | فلان: a genitive is no name
    return is_name_word(text) or (word[0] not in "ول" and is_foreign(scene, k))


def _is_office(scene: Scene, k: int) -> bool:
    """Whether an office with its genitive begins at a word (خطيب الجامع)."""
    after = scene.spelled[k + 1]
    office = head_kind(scene.spelled[k]) in ("office", "unnamed") and not is_articled(scene, k)
    return office and after.startswith("ال") and after not in _OF_NAMES


def _opens_name(scene: Scene, k: int) -> bool:
    """Whether a word without article can be the first of somebody's name."""
    return not is_articled(scene, k) and (is_given(folded(scene.words[k].bare)) or is_foreign(scene, k))


def is_articled(scene: Scene, k: int) -> bool:
    """Whether a word carries the article, and does not only begin like it (ألكسندر، إلهام)."""
    return is_definite(scene.spelled[k]) and scene.words[k].bare[0] not in "أإ"


def _is_title(scene: Scene, k: int) -> bool:
    """Whether a definite word is none of people's names, so that it only says who is named behind it."""
    text = folded(scene.words[k].bare)
    return is_articled(scene, k) and not is_given(text) and not is_given(text[2:])


def is_given(text: str) -> bool:
    """Whether a folded word is known to be a given name."""
    known = names_of_people().get(text, "") in ("given", "both")
    return known or not {"given", "arab"}.isdisjoint(well_known("people").get(text, ()))


def is_name_word(text: str) -> bool:
    """Whether a folded word is known to be of people's names."""
    return text in names_of_people() or text in well_known("people")


def is_foreign(scene: Scene, k: int) -> bool:
    """Whether a word without article is none that the lists know, and carries no clitic.

    Args:
        scene: The article.
        k: The word.
    """
    word, text = scene.spelled[k], folded(scene.words[k].bare)
    if len(word) < _TINY or is_articled(scene, k) or is_common(text) or is_nationality(text):
        return False
    if word.endswith("ي") and head_kind(word[:-1]) in ("office", "unnamed"):
        return is_given(text)  # مسؤولي, of several officials
    if len(word) > _OWNED and word.endswith(_PRONOUNS):
        return is_given(text)  # واكبتها
    if head_kind(word) or is_noun("ال" + word):
        return is_given(text)
    rest = text[1:]
    if word[0] not in _CLITICS or len(word) == _TINY:
        return True
    return not (rest in name_words() or word.endswith("ة") or _hides_noun(word[1:]))


def _hides_noun(word: str) -> bool:
    """Whether a word is a noun of the lists, bare or with a pronoun (صفته)."""
    bare = next((word[: -len(owner)] for owner in ("ها", "هم", "ه") if word.endswith(owner)), word)
    forms = (word, bare, bare[:-1] + "ة" if bare.endswith("ت") else bare)
    return any(is_common(folded(form)) or is_noun("ال" + form) or bool(head_kind(form)) for form in forms)


def name_run(scene: Scene, first: int, last: int) -> int:
    """Where two or more words end that can be nothing but a person's name, seen by nobody (تشينوا أديبايو).

    Args:
        scene: The article.
        first: Word at which it begins.
        last: Word before which it ends at the latest.

    Returns:
        Index of the word behind it; `first` where no name begins there.
    """
    k, last = first, min(last, first + _LONGEST)
    if k >= last or not _opens_run(scene, k):
        return first
    k += 1
    while k < last and _joins_run(scene, k) and not (k - first > 1 and _begins_another(scene, k, last)):
        k += 1
    while k > first and scene.spelled[k - 1] in _CHAIN:
        k -= 1
    return k if k - first > 1 else first


def _begins_another(scene: Scene, k: int, last: int) -> bool:
    """Whether و joins another name of two words to the one before (تشينوا أديبايو | ومارسان بيركي)."""
    joined = scene.spelled[k][0] == "و" and len(scene.spelled[k]) > _TINY and scene.spelled[k] not in _CHAIN
    given = is_given(folded(scene.words[k].bare))
    return joined and not given and k + 1 < last and _joins_run(scene, k + 1)


def _opens_run(scene: Scene, k: int) -> bool:
    word = scene.spelled[k]
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    text = folded(scene.words[k].bare)
    if not word[0].isalpha() or head_kind(word) or word in sources().adjuncts or is_cue(word):
        return False
    if name is not None:  # a body that swallowed the person behind it
        return name.first < k and scene.entities[name.entity].kind == "organisation" and is_given(text)
    if is_articled(scene, k):
        return is_given(text)
    nation = is_nationality(text) and k > 0 and is_definite(scene.spelled[k - 1])  # رئيس لجنة الحكام | جورجي كذا
    return nation or is_given(text) or is_foreign(scene, k)


def _joins_run(scene: Scene, k: int) -> bool:
    word, text = scene.spelled[k], folded(scene.words[k].bare)
    name = scene.names[scene.name_at[k]] if scene.name_at[k] >= 0 else None
    if name is not None and (name.first == k or scene.entities[name.entity].kind == "place"):
        return False  # شرقي باكستان
    if not word[0].isalpha() or word in sources().adjuncts or head_kind(word) or scene.is_that(k):
        return False
    if word in _CHAIN or word == _GOD or word in _LITTLE or scene.spelled[k - 1] in _CHAIN:
        return True
    if len(word) == _SYLLABLE:
        return word not in _PARTICLES and not is_common(text)  # ايه مو سيات
    if is_articled(scene, k):
        nisba = word.startswith("ال") and word.endswith("ي") and not is_nationality(text) and not is_common(text)
        return nisba or (word.startswith("ال") and is_name_word(text))
    return is_name_word(text) or (is_foreign(scene, k) and not is_cue(word) and not word.endswith(("ه", "ها", "هم")))


def is_cue(word: str) -> bool:
    """Whether a word is a verb that reports."""
    return any(cue.form.kind == "verb" for cue in lexicon().get(word, ()))


def _trimmed(scene: Scene, name: Name) -> int:
    """Where a person's name ends inside what a recogniser took: before an office, a verb, God who is asked."""
    for k in range(name.first + 1, name.last):
        word, before = scene.spelled[k], scene.spelled[k - 1]
        if before in _CHAIN:
            continue
        if word in _THEN or (word == _GOD and is_definite(before)):
            return k
        if word[0] == "ل" and word[1:] in sources().media:
            return k
        if k - name.first < 2:
            continue
        goes_on = k + 1 < len(scene.words) and is_definite(scene.spelled[k + 1])
        if head_kind(word) == "office" and (not is_name_word(word) or (word in _HEADS and goes_on)):
            return k
        if word.endswith("ت") and is_cue(word):
            return k
        if word.endswith("ي") and head_kind(word[:-1]) in ("office", "unnamed") and not is_name_word(word):
            return k  # دعا المدير فلان الفلاني | مسؤولي المدارس
    return name.last


def _end(scene: Scene, phrase: Phrase, name: Name, first: int) -> int:
    """The word behind a person's name, on the right of what a recogniser took."""
    last = name.last
    while last < phrase.last and last - first < _LONGEST and _continues(scene, name.last - first, last):
        last += 2 if scene.spelled[last] in _CHAIN and last + 1 < phrase.last else 1
    return last


def _continues(scene: Scene, size: int, k: int) -> bool:
    """Whether the word at `k` behind a name of `size` words can only be more of it."""
    word = scene.spelled[k]
    if scene.name_at[k] >= 0 or not word[0].isalpha() or word in sources().adjuncts or head_kind(word):
        return False
    if scene.words[k].text.strip("ـ") == "":
        return False  # a stroke before a blessing
    if word in _CHAIN:
        return True
    text = folded(scene.words[k].bare)
    if is_definite(word):
        nisba = word.startswith("ال") and word.endswith("ي") and not is_nationality(text)
        return (nisba and (size == 1 or not is_common(text))) or (word.startswith("ال") and is_name_word(text))
    return is_name_word(text) or (is_foreign(scene, k) and not word.endswith(("ه", "ها", "هم")))  # فلان | خصمه


def _whole_body(scene: Scene, phrase: Phrase, name: Name) -> str | None:
    """A body's name with what its speaker's phrase has behind it (وزارة كذا | والشؤون، الاتحاد | لطلبة كذا)."""
    last = name.last
    if last in scene.opens and _is_name(scene, last) and not is_deed(scene.spelled[last + 1]):
        quote = scene.quotes[scene.opens[last]]
        return scene.article.text[scene.words[quote.first].start : scene.words[quote.last - 1].end]
    while last - name.first > 1 and _is_time(scene, last - 1):
        last -= 1
    if last < name.last:
        return scene.article.text[name.start : scene.words[last - 1].end]
    while last < phrase.last and last - name.first < _LONG_BODY and _adds_to_body(scene, last):
        last += 1 if is_definite(scene.spelled[last]) or scene.spelled[last].startswith("لل") else 2
    last = min(last, phrase.last)
    if last == name.last:
        return None
    return scene.article.text[name.start : scene.words[last - 1].end]


def _is_time(scene: Scene, k: int) -> bool:
    return scene.spelled[k] in _TIMES or folded(scene.words[k].bare) in weekday_names()


def _adds_to_body(scene: Scene, k: int) -> bool:
    word = scene.spelled[k]
    if scene.name_at[k] >= 0 or not word[0].isalpha() or word in sources().adjuncts or word in sources().single:
        return False
    if is_definite(word):
        joined = word.startswith("و")
        other = head_kind(word) in ("office", "unnamed") if joined else bool(head_kind(word)) or is_deed(word)
        text = folded(scene.words[k].bare)
        return not other and not is_nationality(text) and key(text) not in listed("organisations", "epithets")
    return word[0] == "ل" and len(word) > 3 and not head_kind(word)


def _is_name(scene: Scene, mark: int) -> bool:
    """Whether a few words stand between a mark and the one that closes it."""
    quote = scene.quotes[scene.opens[mark]]
    return 0 < quote.size <= _QUOTED and quote.last > quote.first
