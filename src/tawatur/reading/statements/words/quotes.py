"""Quotations: pairs of marks of one family, however they are turned, nested or left open.

A mark is opening or closing by what stands around it (a space before, a letter after), its direction only breaks ties:
newsrooms turn curly marks the wrong way. What is never closed ends with its sentence, unless the next mark of the
family, in one of the next paragraphs, can only be a closing one.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

import msgspec

from tawatur.arabic import Word

_FAMILY: Final = {
    "«": "g", "»": "g", "“": "c", "”": "c", "„": "c", "‟": "c", '"': "s", "＂": "s", "{": "b", "}": "b",
    "‘": "q", "’": "q", "'": "q", "`": "q", "(": "r", ")": "r",
}  # fmt: skip
_BRACKETS: Final = frozenset("()")
_SENTENCE: Final = 4  # words and marks in brackets from which on they hold speech, no name
_PHRASE: Final = 2  # the same behind a colon
_CUT: Final = 8  # words from the comma that ends a quotation left open to the next mark
_BRACKETED: Final = 150  # words of it at most
_INNER: Final = 10  # marks up to the one that closes an outer quotation
_LEFT: Final = frozenset("«{„(")
_RIGHT: Final = frozenset("»})")
_CLOSING: Final = frozenset("،,.؛:!؟")  # what stands behind a closing mark only, however free the mark looks
_FURTHEST: Final = 6  # paragraphs over which one quotation may run
_OPENS_SPEECH: Final = frozenset(("إن", "إنه", "إنها", "إنهم", "إننا", "إنني", "إنّ"))
_LEADS: Final = frozenset(("أن", "ان", "إن", "بأن", "بان", ":"))
_CLITICS: Final = frozenset("وفبلكـ")
_DOUBLED: Final = frozenset("'`")


class Quote(msgspec.Struct, frozen=True):
    """A quotation.

    Attributes:
        first, last: Words `[first, last)` inside the marks.
        parent: Index of the quotation around it, -1 without one.
        closed: Whether the closing mark is there.
        size: Words inside, punctuation not counted.
    """

    first: int
    last: int
    parent: int
    closed: bool
    size: int


def find_quotes(
    text: str, words: Sequence[Word], paragraph: Sequence[int], ends: Sequence[int]
) -> tuple[tuple[Quote, ...], tuple[int, ...], dict[int, int], dict[int, int]]:
    """The quotations of a row of words.

    Args:
        text: The source.
        words: Its words and marks in order.
        paragraph: Index of the paragraph of each word.
        ends: For each word the index after the last word of its sentence.

    Returns:
        Quotations in order of opening; for each word the innermost that holds it (-1: none); opening marks and closing
        marks by word index.
    """
    found = [i for i, word in enumerate(words) if word.text in _FAMILY]
    brackets = _speech_brackets(words, paragraph, [i for i in found if words[i].text == "("])
    marks = [i for i in found if (i in brackets if words[i].text in _BRACKETS else not _is_doubled(text, words[i]))]
    following = _following(words, marks)
    stack: list[tuple[int, str]] = []
    pairs: list[tuple[int, int, bool]] = []
    for k, i in enumerate(marks):
        while (
            stack
            and paragraph[i] != paragraph[stack[-1][0]]
            and not _goes_on(text, words, paragraph, stack[-1], following, marks, k)
        ):
            start, _ = stack.pop()
            pairs.append((start, ends[start], False))
        held = [f for _, f in stack]
        opening, closing = _looks(text, words[i])
        family = _FAMILY[words[i].text]
        if family == "q" and "q" not in held and "s" in held and closing and _goes_first(text, words[i]):
            family = "s"  # "كذا'': opened by one mark, closed by two halves
        if family not in held and closing and not opening and _ends_other(text, words, stack, paragraph, following, i):
            start, _ = stack.pop()
            pairs.append((start, i, True))  # «كذا": closed by a mark of another family
            continue
        if words[i].text in _LEFT and (opening or not closing or family not in held):
            wants_open = True
        elif words[i].text in _RIGHT and (closing or family in held):
            wants_open = family not in held
        elif family in held:
            wants_open = opening and not closing and _nests(text, words, paragraph, following, i)
            if opening and not closing and not wants_open:  # the one before was never closed
                start, _ = _pop(stack, family)
                pairs.append((start, min(_comma_before(words, start, i), ends[start]), False))
                wants_open = True
        elif closing and not opening and not _opens_glued(text, words, paragraph, following, i):
            continue  # closes nothing
        else:
            wants_open = True
        if wants_open:
            if len(stack) < 4:
                stack.append((i, family))
            continue
        while stack:
            start, f = stack.pop()
            pairs.append((start, i if f == family else min(i, ends[start]), f == family))
            if f == family:
                break
    pairs.extend((start, ends[start], False) for start, _ in stack)
    return _settle(words, sorted(pairs))


def _ends_other(
    text: str,
    words: Sequence[Word],
    stack: Sequence[tuple[int, str]],
    paragraph: Sequence[int],
    following: dict[int, int],
    mark: int,
) -> bool:
    """Whether the quotation left open in this paragraph has no closing mark of its own in it."""
    if not stack or stack[-1][1] == "q" or paragraph[stack[-1][0]] != paragraph[mark]:
        return False
    own = following.get(stack[-1][0], -1)
    if own < 0 or paragraph[own] != paragraph[mark]:
        return True
    opening, closing = _looks(text, words[own])
    return own > mark and opening and not closing


def _opens_glued(
    text: str, words: Sequence[Word], paragraph: Sequence[int], following: dict[int, int], mark: int
) -> bool:
    """Whether a mark between two letters opens what the next of its family closes (وقال فلان اليوم"لن نعود")."""
    close = following.get(mark, -1)
    if close < 0 or words[mark].text in _DOUBLED or paragraph[close] != paragraph[mark]:
        return False
    word = words[mark]
    if not (text[word.start - 1 : word.start].isalpha() and text[word.end : word.end + 1].isalpha()):
        return False
    opening, closing = _looks(text, words[close])
    return closing and not opening


def _comma_before(words: Sequence[Word], start: int, mark: int) -> int:
    """The comma before the verb whose أنّ or colon stands right before a mark; the mark where there is none."""
    if words[mark - 1].bare not in _LEADS:
        return mark
    near = range(mark - 1, max(start + 1, mark - _CUT), -1)
    return next((k for k in near if words[k].text in "،,"), mark)


def _speech_brackets(words: Sequence[Word], paragraph: Sequence[int], opening: Sequence[int]) -> set[int]:
    """The brackets that some papers set for quotation marks (وأضاف: (لن نعود)؛ قال فلان (إننا لن نعود))."""
    found: set[int] = set()
    for first in opening:
        if first in found or not 0 < first < len(words) - 1:
            continue
        told = words[first - 1].text == ":"
        if not told and words[first + 1].bare not in _OPENS_SPEECH:
            continue
        close = _bracket_behind(words, paragraph, first)
        if close - first > (_PHRASE if told else _SENTENCE):
            found.update((first, close))
    return found


def _bracket_behind(words: Sequence[Word], paragraph: Sequence[int], first: int) -> int:
    """The bracket that closes the one at `first` in its paragraph; -1 without one."""
    depth = 0
    for i in range(first, min(len(words), first + _BRACKETED)):
        if paragraph[i] != paragraph[first]:
            break
        depth += (words[i].text == "(") - (words[i].text == ")")
        if depth == 0:
            return i
    return -1


def _pop(stack: list[tuple[int, str]], family: str) -> tuple[int, str]:
    for k in range(len(stack) - 1, -1, -1):
        if stack[k][1] == family:
            return stack.pop(k)
    return stack.pop()


def _nests(text: str, words: Sequence[Word], paragraph: Sequence[int], following: dict[int, int], mark: int) -> bool:
    """Whether a mark that can only open, inside an open quotation of its family, has both closing marks to come.

    Other names may stand in marks of their own before the outer quotation ends: “قصدنا دار “كذا” ثم دار “كذا” فجرا”.
    """
    depth = 2
    within = paragraph[mark]
    for _ in range(_INNER):
        mark = following.get(mark, -1)
        if mark < 0 or paragraph[mark] != within:
            return False
        opening, closing = _looks(text, words[mark])
        depth += 1 if opening and not closing else -1
        if depth == 0:
            return True
    return False


def _following(words: Sequence[Word], marks: Sequence[int]) -> dict[int, int]:
    """For each mark the next one of its family."""
    after: dict[int, int] = {}
    last: dict[str, int] = {}
    for i in reversed(marks):
        family = _FAMILY[words[i].text]
        if family in last:
            after[i] = last[family]
        last[family] = i
    return after


def _goes_on(
    text: str,
    words: Sequence[Word],
    paragraph: Sequence[int],
    opened: tuple[int, str],
    following: dict[int, int],
    marks: Sequence[int],
    k: int,
) -> bool:
    """Whether a quotation opened in an earlier paragraph is closed by a mark that can only be a closing one."""
    close = following.get(opened[0])
    if close is None or close < marks[k]:
        return False
    opening, closing = _looks(text, words[close])
    near = paragraph[close] - paragraph[opened[0]] <= _FURTHEST
    return near and closing and (not opening or words[close].text in _RIGHT)


def _is_doubled(text: str, word: Word) -> bool:
    """Whether a mark is the outer one of two that newswire sets for one (''كذا'')."""
    if word.text not in _DOUBLED:
        return False
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 2]
    return (after[:1] == word.text and after[1:].isalnum()) or (before == word.text and not after[:1].isalnum())


def _goes_first(text: str, word: Word) -> bool:
    """Whether a mark stands before its own like."""
    return text[word.end : word.end + 1] == word.text


def _looks(text: str, word: Word) -> tuple[bool, bool]:
    """Whether a mark looks like an opening one and like a closing one, by its neighbours."""
    first, last = word.start, word.end
    if word.text in _DOUBLED:
        first -= text[first - 1 : first] == word.text
        last += text[last : last + 1] == word.text
    before = text[first - 1] if first else " "
    after = text[last] if last < len(text) else " "
    free_before = before.isspace() or before in "(:[،,.-«“{" or (before in _CLITICS and _is_clitic(text, first))
    free_after = after.isspace() or after in "،,.؛:)!؟]»”}-…"
    if before == ":" and after.isspace():
        return True, False  # وأضاف:" لن نعود"
    opening = free_before and not after.isspace() and after not in _CLOSING
    return opening, (free_after and not before.isspace()) or not free_before


def _is_clitic(text: str, at: int) -> bool:
    """Whether the letter before `at` stands alone (لـ", و")."""
    i = at - 1
    while i >= 0 and text[i] in "وفبلكـا":
        i -= 1
    return at - i <= 4 and (i < 0 or not text[i].isalpha())


def _settle(
    words: Sequence[Word], pairs: Sequence[tuple[int, int, bool]]
) -> tuple[tuple[Quote, ...], tuple[int, ...], dict[int, int], dict[int, int]]:
    quotes: list[Quote] = []
    quote_at = [-1] * len(words)
    opens: dict[int, int] = {}
    closes: dict[int, int] = {}
    spoken = list(accumulate([word.text[0].isalnum() for word in words], initial=0))
    around: list[int] = []
    for start, end, closed in pairs:
        while around and quotes[around[-1]].last <= start:
            around.pop()
        parent = around[-1] if around else -1
        index = len(quotes)
        quotes.append(Quote(start + 1, end, parent, closed, spoken[end] - spoken[start + 1]))
        opens[start] = index
        if closed:
            closes[end] = index
        around.append(index)
    _fill(quote_at, quotes)
    return tuple(quotes), tuple(quote_at), opens, closes


def _fill(quote_at: list[int], quotes: Sequence[Quote]) -> None:
    """Write the innermost quotation over each word; quotations nest at most four deep, so this is linear."""
    for index, quote in enumerate(quotes):
        quote_at[quote.first : quote.last] = [index] * (quote.last - quote.first)
