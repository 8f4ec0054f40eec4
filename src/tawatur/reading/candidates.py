"""Which words report something here: every word of the lexicon with what opens its content, the impossible ones left out."""

from collections.abc import Mapping
from typing import Final

from tawatur.reading.cues import Hit
from tawatur.reading.formulas import Formula
from tawatur.reading.objects import find_object
from tawatur.reading.openers import Opener, THAT, find_opener, is_weak
from tawatur.reading.scene import COMMAS, LINKS, Scene
from tawatur.reading.sources import head_kind

_NEAR: Final = 8  # words from a participle to what opens its content
_WITH_OBJECT: Final = frozenset(("وصف", "اعتبر", "أخبر", "أبلغ", "سأل", "عد"))  # a suffix is whom or what it is said of
_NOT: Final = frozenset(("لم", "لن", "لا", "ولم", "ولن", "ولا", "فلم", "فلن", "فلا", "ليس", "اي"))


def may_report(scene: Scene, hit: Hit) -> bool:
    name = scene.name_at[hit.at]
    if name >= 0 and scene.names[name].start <= scene.words[hit.at].start + 1:
        return False
    if hit.form.person == 1 or "س" in hit.prefix:
        return False
    before = scene.spelled[hit.at - 1] if hit.at else ""
    if scene.spelled[hit.at] in ("نقلا", "ونقلا"):
        return False
    if (
        before in _NOT
        or hit.at
        and hit.words[0].lemma == "بين"
        and not hit.joined
        and before not in COMMAS
        and (hit.at != scene.starts[hit.at] and before not in LINKS and before not in ("اخر", "اخرى", "ثانية"))
    ):
        return False
    return (
        hit.form.kind != "verb"
        or not hit.form.suffix
        or any(word.told or word.lemma in _WITH_OBJECT for word in hit.words)
    )


def limit_of(scene: Scene, at: int) -> int:
    quote = scene.quote_at[at]
    return scene.quotes[quote].last if quote >= 0 else len(scene.words)


def open_cues(scene: Scene, hits: Mapping[int, Hit]) -> dict[int, Opener]:
    found: dict[int, Opener] = {}
    taken: set[int] = set()
    for at, hit in hits.items():
        end = min(scene.ends[at], limit_of(scene, at))
        opener = find_object(scene, hit, hits, end) if hit.words[0].whole and not hit.form.suffix else None
        opener = opener or find_opener(scene, hit, hits, end)
        if opener is None and hit.takes("quote") and hit.kind == "verb":
            opener = _quote_before(scene, hit)
        if opener is None and hit.takes("object") and hit.kind != "noun":
            opener = find_object(scene, hit, hits, end)
        if opener is not None and opener.first not in taken and _is_report(scene, hit, opener):
            found[at] = opener
            taken.add(opener.first)
    return found


def _quote_before(scene: Scene, hit: Hit) -> Opener | None:
    """A quotation that ends right before its verb (`"..."، قال فلان`)."""
    k = hit.at - 1
    if k >= 0 and scene.spelled[k] in COMMAS:
        k -= 1
    if k not in scene.closes or hit.joined or hit.at == scene.starts[hit.at]:
        return None
    quote = scene.quotes[scene.closes[k]]
    if quote.size < 4 or quote.first < 2:
        return None
    before = scene.spelled[quote.first - 2]
    if before == ":" or before in THAT:
        return None
    return Opener("before", quote.first - 1, quote.first, scene.words[quote.first].start)


def _is_report(scene: Scene, hit: Hit, opener: Opener) -> bool:
    gap = opener.at - hit.at
    lemma = hit.words[0].lemma
    if lemma in ("جاء", "ورد"):
        return scene.spelled[hit.at + 1] in ("في", "على") and opener.kind != "prep"
    if hit.kind == "participle":
        return (gap <= _NEAR or gap <= 3 * _NEAR and scene.spelled[hit.at + 1] in ("في", "خلال", "عبر")) and not (
            opener.kind == "object" and is_weak(hit)
        )
    if hit.kind == "noun":
        if hit.form.suffix:
            return opener.kind == "that" and gap <= 2 and lemma in ("قال", "أكد")
        return (
            opener.kind in ("that", "prep")
            and gap <= 9
            and lemma in ("دعا", "أكد", "أعلن", "طالب", "ادعى", "هدد", "لوح")
            and _owned(scene, hit, opener)
        )
    if scene.quote_at[hit.at] >= 0 and opener.kind not in ("that", "quote", "colon"):
        return False
    if (
        is_weak(hit)
        and opener.kind in ("prep", "object")
        and not (lemma == "حمل" or lemma in ("عبر", "وعد", "وجه", "أمر") and gap <= 20 and opener.kind == "prep")
    ):
        return False
    return True


def _owned(scene: Scene, hit: Hit, opener: Opener) -> bool:
    """Whether a verbal noun is followed by the one who speaks (دعوة رئيس الجمهورية لـ)."""
    k = hit.at + 1
    if k >= opener.at:
        return False
    return scene.name_at[k] >= 0 or bool(head_kind(scene.spelled[k])) or k in scene.opens


def drop_inside_formulas(openers: dict[int, Opener], formulas: Mapping[int, Formula]) -> None:
    for formula in formulas.values():
        for at in range(formula.at, formula.last):
            openers.pop(at, None)
