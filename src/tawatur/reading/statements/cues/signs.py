"""What the learnt tables see of a cue: word and form, what stands around it, what opens its content, who is near."""

from bisect import bisect_right
from typing import Final

from tawatur.reading.statements.content.guards import guards, is_weak
from tawatur.reading.statements.content.openers import Opener
from tawatur.reading.statements.cues.lexicon import Hit
from tawatur.reading.statements.speakers.phrase import Phrase
from tawatur.reading.statements.words.scene import COMMAS, LINKS, STOPS, Scene
from tawatur.reading.statements.words.sources import head_kind, is_definite

_SHOWN: Final = frozenset(
    (
        "ما",
        "مما",
        "وهو",
        "الذي",
        "التي",
        "الذين",
        "حيث",
        "لكنه",
        "لكن",
        "ان",
        "لم",
        "لن",
        "لا",
        "ولم",
        "من",
        "في",
        "الى",
        "على",
        "عن",
        "بعد",
        "قبل",
        "وقد",
        "قد",
        "كما",
        "فيما",
        "بينما",
        "كان",
        "وكان",
        "وكانت",
        "ثم",
        "و",
    )
)
_STEPS: Final = (0, 1, 2, 3, 5, 8, 13, 21, 34)
_STEP_NAMES: Final = tuple(map(str, _STEPS))


def step(count: int) -> str:
    """A count as the name of its bucket."""
    return _STEP_NAMES[bisect_right(_STEPS, max(count, 0)) - 1]


def word_class(scene: Scene, k: int) -> str:
    """What kind of word stands at `k`, in one name."""
    if not 0 <= k < len(scene.words):
        return "none"
    word = scene.spelled[k]
    if word in COMMAS:
        return "comma"
    if word in STOPS:
        return "stop"
    if k in scene.opens:
        return "open"
    if k in scene.closes:
        return "close"
    if word in _SHOWN:
        return word
    name = scene.name_at[k]
    if name >= 0:
        return "name-" + scene.entities[scene.names[name].entity].kind
    if word in guards().relatives:
        return "relative"
    if word in LINKS:
        return "link"
    kind = head_kind(word)
    if kind:
        return kind + ("-the" if is_definite(word) else "")
    if not word[0].isalnum():
        return "mark"
    if word[0].isdigit():
        return "number"
    if is_definite(word):
        return "the"
    if word[0] in "يت" and len(word) > 3:
        return "present"
    if word[0] in "بل" and len(word) > 3:
        return "clitic"
    if word[0] == "و" and len(word) > 3:
        return "and"
    return "ends-" + word[-1] if word[-1] in "ةاهتنيى" else "word"


def subject_class(scene: Scene, hit: Hit, phrase: Phrase | None) -> str:
    """What kind of thing the subject is: a name's kind, a noun of the lists, else by the ending of its first noun."""
    if phrase is None:
        return "none"
    if phrase.entity >= 0:
        return scene.entities[phrase.entity].kind
    if phrase.kind:
        return phrase.kind
    word = scene.spelled[phrase.first]
    if word.endswith(("ون", "ان", "ين")):
        return "people"
    if word.endswith(("ة", "ات", "ية")):
        return "thing"
    return "the" if is_definite(word) else "noun"


def object_class(scene: Scene, k: int) -> str:
    """What kind of word a bare object begins with."""
    word = scene.spelled[k]
    if scene.name_at[k] >= 0:
        return "name"
    if k in scene.opens:
        return "open"
    if is_definite(word):
        return "the"
    if word.endswith(("ه", "ها", "هم")) and len(word) > 4:
        return "owned"
    if word.endswith("ا") and len(word) > 3:
        return "tanwin"
    return "this" if word in ("هذا", "هذه", "ذلك", "تلك") else "what" if word in ("ما", "كل", "اي") else "noun"


def signs_of_report(scene: Scene, hit: Hit, opener: Opener, phrase: Phrase | None, plausible: bool) -> list[str]:
    """What tells whether a word reports a statement.

    Args:
        scene: The article.
        hit: The word.
        opener: What opens its content.
        phrase: The words that name its subject, if any.
        plausible: Whether the rules take it for a report.

    Returns:
        Names of the features that are there.
    """
    form, lemma = hit.form, hit.words[0].lemma
    way = opener.kind + opener.prep
    subject = subject_class(scene, hit, phrase)
    side = "" if phrase is None else "before" if phrase.first < hit.at else "after"
    before = word_class(scene, hit.at - 1)
    gap = step(abs(opener.at - hit.at) - 1)
    after, first = word_class(scene, hit.at + 1), word_class(scene, opener.first)
    start = step(hit.at - scene.starts[hit.at])
    depth = "quoted" if scene.quote_at[hit.at] >= 0 else "plain"
    signs = [
        f"lemma={lemma}",
        f"lemma={lemma} way={way}",
        f"lemma={lemma} form={form.kind} {form.tense}",
        f"way={way}",
        f"form={form.kind} {form.tense}",
        f"form={form.kind} {form.tense} way={way}",
        f"form={form.kind} {form.tense} before={before}",
        f"stance={hit.words[0].stance}",
        f"stance={hit.words[0].stance} way={way}",
        f"person={form.gender}{form.number}",
        f"suffix={bool(form.suffix)} {form.kind}",
        f"joined={hit.joined}",
        f"prefix={hit.prefix}",
        f"before={before}",
        f"before={before} joined={hit.joined}",
        f"two before={word_class(scene, hit.at - 2)}",
        f"after={after}",
        f"after={after} way={way}",
        f"gap={gap} way={opener.kind}",
        f"subject={subject}",
        f"subject={subject} form={form.kind}",
        f"subject={subject} way={way}",
        f"side={side} form={form.tense}",
        f"first={first}",
        f"first={first} way={opener.kind}",
        f"opens={word_class(scene, opener.at - 1)} way={opener.kind}",
        f"depth={depth} form={form.kind}",
        f"depth={depth} subject={subject}",
        f"start={start}",
        f"start={start} form={form.kind} {form.tense}",
        f"weak={is_weak(hit)} way={way}",
        f"weak={is_weak(hit)} subject={subject}",
        f"plausible={plausible}",
        f"plausible={plausible} form={form.kind}",
        f"ways={len(hit.words)}",
    ]
    signs += [
        f"joined={hit.joined} subject={subject} side={side}",
        f"side={side} subject={subject} tense={form.tense} way={opener.kind}",
    ]
    if opener.kind == "object":
        thing = object_class(scene, opener.first)
        signs += [
            f"object={thing}",
            f"object={thing} stance={hit.words[0].stance}",
            f"object={thing} subject={subject}",
        ]
    if form.kind == "participle":
        signs.append(f"participle before={before} way={way}")
    return signs
