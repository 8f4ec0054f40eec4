"""Whose clause comes next: another statement, the article in its own voice, or more of what somebody says."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.statements.content.guards import guards, is_weak
from tawatur.reading.statements.content.main_verbs import is_said_of
from tawatur.reading.statements.cues.lexicon import Hit, lexicon
from tawatur.reading.statements.words.deeds import is_deed
from tawatur.reading.statements.words.scene import COMMAS, STOPS, THAT, Scene
from tawatur.reading.statements.words.shape import RELATIVES
from tawatur.reading.statements.words.sources import head_kind, is_definite, stem_of

_WITH: Final = "مع"  # قال إن كذا، مع تأكيده أن
_TOPIC: Final = 14  # words from أن to a verb that is said of the noun behind it, a relative clause between
CLAUSE_LINKS: Final = frozenset(
    (
        "كما",
        "فيما",
        "بينما",
        "وقد",
        "قد",
        "ثم",
        "حيث",
        "حين",
        "وحين",
        "وفيما",
        "وكما",
        "لكنه",
        "لكنها",
        "ولكنه",
        "ولكنها",
        "لكنهم",
        "ولكنهم",
        "و",
        "وكان",
        "وكانت",
        "كان",
        "كانت",
        "اذ",
        "في",
    )
)
BEFORE_NEW: Final = CLAUSE_LINKS - {"في", "حيث", "حين", "اذ", "كان", "كانت"}
# behind a noun phrase that is promised, denied or asked, a new clause is the article's own (وعد بكذا، لكنه)
CLAUSES: Final = frozenset(
    ("لكن", "ولكن", "لكنه", "ولكنه", "لكنها", "ولكنها", "لكنهم", "ولكنهم", "فيما", "بينما", "وفيما", "وبينما")
)
# فيما before these is what or among whom, no clause (التعاون فيما بينها، فيما يتعلق بكذا)
_WHICH: Final = frozenset(
    ("بينها", "بينهم", "بينهما", "بينهن", "بيننا", "بعد", "يتعلق", "يخص", "يلي", "مضى", "سبق", "عدا")
)
# فيما with these is what somebody calls so, where no comma stands before it (المشاركة فيما سماه «كذا»)
_CALLED_SO: Final = frozenset(
    verb + it
    for verb in ("سما", "اسما", "سمت", "اسمت", "سمو", "اسمو", "يسمي", "تسمي", "وصف", "وصفت", "وصفو", "يصف", "تصف")
    for it in ("ه", "ها")
)
_SAYS: Final = frozenset(("قال", "أضاف", "تابع", "أوضح", "شرح", "روى", "علق"))
_SUBJECT: Final = 12  # words of whoever speaks before a colon
# behind these another speaks (من جهته، بدوره، في المقابل)
_TURNING: Final = frozenset(
    (
        "بدوره",
        "بدورها",
        "وبدوره",
        "وبدورها",
        "جهته",
        "جهتها",
        "جهتهم",
        "جانبه",
        "جانبها",
        "ناحيته",
        "ناحيتها",
        "المقابل",
    )
)
_POSTED: Final = frozenset(("بيان", "تسجيل", "شريط", "بلاغ", "تغريدة", "تدوينة", "منشور"))
_ANSWERS: Final = (
    "نفاه", "نفته", "اكده", "اكدته", "كذبه", "كذبته", "رفضه", "رفضته", "ينفيه", "تنفيه", "استهجن", "استنكر", "انتقد",
)  # fmt: skip
TAKEN_UP: Final = frozenset(("الامر", "وهو", "هو", "وهي"))
_DEED: Final = 4  # words of a claimed deed (مسؤوليتها عن الهجوم)
_IMPERSONAL: Final = frozenset(("ويجري", "وتجري", "وجرى", "وتم", "ويتم", "ويستحسن", "ويبدو"))
_NARRATES: Final = frozenset(("وهذا", "وكان", "وكانت"))
# words that begin a clause of the article's own together with the next
_GOES_ON: Final = {
    "الامر": frozenset(("الذي",)),
    "في": frozenset(("الوقت", "وقت", "حين")),
    "وذلك": frozenset(("بعد", "عقب", "بعدما", "استنادا", "وفق", "بحسب", "حسب")),
}
_HAD: Final = frozenset(("وكان", "وكانت"))  # ، وكان الوزير فلان (قد) أعلن أن
_AGAINST: Final = frozenset(("لكن", "ولكن", "بينما", "فيما", "وفيما"))
_WHERE: Final = ("حيث", "اذ")
_OTHERS: Final = 12  # words of those whose words are set against somebody's
_ABOUT: Final = frozenset(("وعن", "وحول", "وبخصوص", "وبشان", "وعما"))  # ، وعن موعد كذا قال فلان
_WHEN: Final = frozenset(("وفي", "وبعد", "وقبل", "ومنذ", "وعقب", "وخلال", "واثر"))
_DATE: Final = 6  # words of a date or an occasion before a verb
_SO_HOW: Final = frozenset(("فكيف", "فلماذا", "فهل", "فمتى", "فاين", "فماذا"))
_TURN: Final = 6  # words from لكنه to القول
_GRANTED: Final = 4  # words from the beginning of a sentence to رغم
SO: Final = frozenset(("فان", "فانه", "فانها", "فانهم", "فقد"))
_HAVING: Final = "قد"
_ANEW: Final = frozenset(("وكان", "وكانت", "وكانوا", "فيما", "بينما", "حيث"))
BUT: Final = frozenset(("الا", "غير", "بيد"))


def is_boundary(scene: Scene, hit: Hit) -> bool:
    """Whether a cue with content of its own opens a new statement beside the one before, not one inside it."""
    if hit.kind == "participle":
        return True
    before = scene.spelled[hit.at - 1] if hit.at else ""
    if hit.kind == "noun":
        if hit.words[0].lemma == "قال" and hit.prefix.startswith("ب"):
            return hit.prefix == "ب" or lead_in(scene, hit.at) < hit.at
        return (hit.joined or before == _WITH) and bool(hit.form.suffix) and scene.is_that(hit.at + 1)
    if before in guards().relatives:
        return False
    if hit.at >= 2 and _follows_up(scene, hit.at):
        return True
    if hit.at >= 2 and before in THAT and scene.spelled[hit.at - 2] in BUT:
        return True  # إلا أنه أكد أن
    if hit.prefix == "ل" and hit.kind == "verb":
        return before in COMMAS  # ، ليرد عليه فلان
    if before in _TURNING and lead_in(scene, hit.at) < hit.at:
        return True
    if hit.joined or before in BEFORE_NEW:
        open_to = before in COMMAS or before in STOPS or scene.is_that(hit.at + 1)
        return open_to or not is_weak(hit) or (hit.joined and scene.begins_person(hit.at + 1))
    return before in COMMAS and (hit.form.tense == "past" or _quotes_next(scene, hit))


def is_predicate(scene: Scene, first: int, hit: Hit) -> bool:
    """Whether a finite verb behind a comma is what أن begins with the noun before it (أن المدير العام، دعا إلى كذا).

    One behind قد is, where no comma and no other clause stands between (أن المدير قد دعا إلى كذا).

    Args:
        scene: The article.
        first: The first word behind أن.
        hit: The verb.
    """
    last = hit.at - 1  # the comma
    if scene.spelled[last] == _HAVING:
        return COMMAS.isdisjoint(between := scene.spelled[first:last]) and _ANEW.isdisjoint(between)
    if hit.kind != "verb" or hit.joined or hit.form.person != 3 or last - first > _TOPIC or last <= first:
        return False
    if scene.spelled[last] not in COMMAS or scene.begins_person(hit.at + 1):
        return False
    aside = next((k for k in range(first, last) if scene.spelled[k] in COMMAS), last)
    if aside < last and scene.spelled[aside + 1] not in RELATIVES:
        return False
    if not COMMAS.isdisjoint(scene.spelled[aside + 1 : last]):
        return False
    named = range(first, aside) if aside > first else ()
    return bool(named) and all(_is_of_noun(scene, first, k, aside) for k in named)


def _is_of_noun(scene: Scene, first: int, k: int, last: int) -> bool:
    """Whether a word belongs to the noun that begins at `first`: definite, in a name, or in the genitive's row."""
    word = scene.spelled[k]
    if scene.name_at[k] >= 0 or is_definite(word):
        return True
    return k == first and k + 1 < last and word[0].isalpha() and _is_of_noun(scene, first, k + 1, last)


def _quotes_next(scene: Scene, hit: Hit) -> bool:
    """Whether a verb in the present and whoever speaks stand before a colon or marks (، يقول فلان: كذا)."""
    if hit.words[0].lemma not in _SAYS:
        return False
    near = range(hit.at + 1, min(scene.ends[hit.at], hit.at + _SUBJECT))
    mark = next((k for k in near if scene.spelled[k] == ":" or scene.is_that(k) or scene.spelled[k] in COMMAS), -1)
    return mark > hit.at + 1 and scene.spelled[mark] == ":"


def lead_in(scene: Scene, at: int) -> int:
    """Where the words begin that turn to another speaker before a verb (، من جهته أكد؛ ، وبدوره قال); else the verb."""
    k = at - 1
    if k > 1 and scene.spelled[at] == "بالقول" and scene.spelled[k].endswith("ا") and scene.spelled[k - 1] in COMMAS:
        return k  # ، معلقا بالقول
    if k < 2 or scene.spelled[k] not in _TURNING:
        return at
    if scene.spelled[k - 1].removeprefix("و") in ("من", "في", "على"):
        k -= 1
    return k if scene.spelled[k - 1] in COMMAS else at


def _follows_up(scene: Scene, at: int) -> bool:
    """Whether a clause says what else was said (، حيث أكد أن؛ في حين قدرت مصادر), not what others say inside it."""
    before = scene.spelled[at - 1]
    if before not in _WHERE:
        return before == "حين" and scene.spelled[at - 2] == "في"
    others = head_kind(scene.spelled[at + 1]) == "unnamed" if at + 1 < len(scene.words) else False
    named = at + 2 < len(scene.words) and scene.name_at[at + 2] >= 0
    return follows_up(scene, at) and (named or not others)


def follows_up(scene: Scene, at: int) -> bool:
    """Whether a clause with حيث, set off, begins right before a word (للمطالبة بكذا، حيث | هدد).

    Args:
        scene: The article.
        at: The word.
    """
    return scene.spelled[at - 1] in _WHERE and (scene.spelled[at - 2] in COMMAS or scene.spelled[at - 2] in STOPS)


def leaves(scene: Scene, first: int, k: int) -> bool:
    """Whether a clause of the article's own begins behind a noun phrase.

    Args:
        scene: The article.
        first: First word of the content.
        k: The word in question.

    Returns:
        True for وعد بكذا، لكنه; أمر بكذا، وهذا يعني; اقترح كذا، الأمر الذي; تبنى الهجوم في بيان نشره.
    """
    word = scene.spelled[k]
    if word in CLAUSES:
        after = scene.spelled[min(k + 1, len(scene.words) - 1)]
        called = after in _CALLED_SO and scene.spelled[k - 1] not in COMMAS
        return not word.endswith("فيما") or (after not in _WHICH and not called)
    if k + 1 >= len(scene.words):
        return False
    if word == "ثم" and scene.spelled[k - 1] in COMMAS:
        return not is_deed(scene.spelled[k + 1]) and scene.name_at[k + 1] < 0
    if word in BUT and scene.spelled[k + 1] in THAT:
        return not any(scene.is_that(i) for i in range(scene.starts[first], first))
    if word == "في" and scene.spelled[k + 1] in _POSTED and scene.spelled[k - 1] not in COMMAS:
        return k - first <= _DEED
    if scene.spelled[k - 1] not in COMMAS:
        return False
    if word in _NARRATES or word in _IMPERSONAL or _is_dated(scene, k):
        return True
    if any(scene.is_that(i) for i in range(scene.starts[first], first)):
        return False  # inside what somebody says: more of it
    after = scene.spelled[k + 1]
    return after in _GOES_ON.get(word, ()) or (word == "مما" and after[0] not in "يت")


def _is_dated(scene: Scene, k: int) -> bool:
    """Whether a word opens a clause by when somebody said something (طالب بكذا، وفي مايو أعلنت الشركة أن)."""
    if scene.spelled[k] not in _WHEN:
        return False
    for i in range(k + 2, min(k + _DATE, scene.ends[k])):
        word = scene.spelled[i]
        if word in COMMAS or word in RELATIVES or scene.is_that(i):
            return False
        told = (cue.form for cue in lexicon().get(word, ()) if cue.form.kind == "verb")
        if scene.name_at[i] < 0 and any(form.tense == "past" for form in told):
            return True
    return False


def is_answered(scene: Scene, first: int, k: int, heads: Mapping[int, Hit]) -> bool:
    """Whether another says what is so of all that went before (أن الطريق مغلق، الأمر الذي نفاه فلان).

    Args:
        scene: The article.
        first: First word of the content.
        k: The word in question.
        heads: Cues that have content of their own, by word index.
    """
    word = scene.spelled[k]
    if word not in TAKEN_UP or k + 3 >= len(scene.words):
        return False
    if is_said_of(scene, k, heads):
        return True
    if word == "الامر" and scene.spelled[k - 1] not in COMMAS:
        return False
    verb = scene.spelled[k + 2]
    plain = not scene.is_that(first - 1) and verb.startswith(_ANSWERS)  # a noun phrase that somebody answers
    if not plain and any(scene.is_that(i) for i in range(scene.starts[first], first - 1)):
        return False
    if word != "الامر":
        return scene.spelled[k + 1] == "ما" and verb.startswith(_ANSWERS)
    return scene.spelled[k + 1] == "الذي" and (k + 2 in heads or verb.startswith(_ANSWERS))


def asks_itself(scene: Scene, first: int, k: int) -> bool:
    """Whether a writer who speaks in his own person asks what follows from what somebody said (، فكيف ينفي فلان كذا؟).

    Args:
        scene: The article.
        first: First word of the content.
        k: The word in question.
    """
    if scene.spelled[k] not in _SO_HOW or scene.spelled[k - 1] not in COMMAS or scene.quote_at[k] >= 0:
        return False
    for i in range(scene.starts[first], first):
        forms = [cue.form for cue in lexicon().get(scene.spelled[i], ())]
        if forms and scene.quote_at[i] < 0 and all(form.person == 1 for form in forms):
            return True  # وعندما نقول كذا فلأن فلاناً قال إن
    return False


def turn_before(scene: Scene, first: int, k: int) -> int:
    """Where a clause begins that goes as far as saying something (لكنه حرص على القول إن); 0 where none does."""
    if stem_of(scene.spelled[k]) != "قول":
        return 0
    return next((i for i in range(k - 1, max(first, k - _TURN), -1) if scene.spelled[i] in CLAUSES), 0)


def contrast_before(scene: Scene, first: int, hit: Hit) -> int:
    """Where the article sets against what somebody says what others say (، غير أن مصادر طبية قالت إن).

    Args:
        scene: The article.
        first: First word of the content.
        hit: A cue behind its subject.

    Returns:
        The word that turns; 0 where none does.
    """
    if hit.kind != "verb" or hit.joined:
        return 0
    low = max(first + 1, hit.at - _OTHERS)
    for k in range(hit.at - 2, low, -1):
        word = scene.spelled[k]
        if word in _ABOUT and scene.spelled[k - 1] in COMMAS and scene.quote_at[k] < 0:
            return k
        if word in COMMAS or word in STOPS or scene.quote_at[k] >= 0:
            return 0
        turn = k if word in _AGAINST or (word in _HAD and scene.spelled[k - 1] in COMMAS) else 0
        if word in THAT:
            turn = k - 1 if scene.spelled[k - 1] in BUT else k - 2 if scene.spelled[k - 2 : k] == ("في", "حين") else 0
        if turn > first:
            name = scene.names[scene.name_at[k + 1]] if scene.name_at[k + 1] >= 0 else None
            named = name is not None and scene.entities[name.entity].kind != "place"
            others = named or head_kind(scene.spelled[k + 1]) in ("unnamed", "office", "media", "organisation")
            return turn if others and (turn < k or _stands_apart(scene, first, k, hit.at)) else 0
    return 0


def _stands_apart(scene: Scene, first: int, turn: int, at: int) -> bool:
    """Whether a comma parts a clause from the words before, or they have none, as wires write, and its verb tells more.

    `إن أربعة قتلوا لكن وزارة الصحة قالت إن`, but `إن فلاناً خطر لكن محققين استبعدوا كذا` is all of one speaker.
    """
    if scene.spelled[turn - 1] in COMMAS:
        return True
    tells = any(scene.is_that(k) for k in range(at + 1, min(at + _SUBJECT, scene.ends[at])))
    return tells and COMMAS.isdisjoint(scene.spelled[first:turn])


def concedes(scene: Scene, at: int) -> bool:
    """Whether a sentence begins with what it grants (رغم أنه قال إن ... فإن): its main clause is nobody's words."""
    first = scene.starts[at]
    return any(
        word.lstrip("و") in ("رغم", "الرغم", "برغم") for word in scene.spelled[first : min(at, first + _GRANTED)]
    )
