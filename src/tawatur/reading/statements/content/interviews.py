"""Questions and answers: paragraphs that take turns by their marks (`• ما رأيك؟` / `- السد آمن.`; `س:` / `ج:`).

The answers are the words of whoever is interviewed, though no word says so; a mark is their cue.
"""

from collections.abc import Iterator
from typing import Final

from tawatur.reading.statements.content.extent import Content
from tawatur.reading.statements.draft import Draft
from tawatur.reading.statements.speakers.voice import Voice, voice_of
from tawatur.reading.statements.words.scene import STOPS, Scene

_MARKS: Final = frozenset("-–—ـ•●■◄*")
_ASK: Final = frozenset(("س", "سؤال", "السؤال"))
_ANSWER: Final = frozenset(("ج", "جواب", "الجواب", "الاجابة"))
_COLONS: Final = frozenset(":-–/")
_QUESTION: Final = frozenset("؟?")
_LEAST: Final = 2  # words of an answer
_WITH: Final = "مع"  # حوار مع فلان
_NEAR: Final = 6  # words from مع to the name


def draft_interviews(scene: Scene) -> list[Draft]:
    """The answers of an article's interview.

    Args:
        scene: The article.

    Returns:
        Drafts with their voice, one for each answer; empty where paragraphs take no turns or nobody is interviewed.
    """
    paragraphs = list(_paragraphs(scene))
    turns = [_turn(scene, *paragraph) for paragraph in paragraphs]
    pairs = [i for i in range(len(turns) - 1) if _is_pair(scene, paragraphs[i], turns[i], turns[i + 1])]
    if not pairs:
        return []
    voice = _interviewed(scene, paragraphs[pairs[0]][0])
    if voice is None:
        return []
    asks, answers = turns[pairs[0]][0], turns[pairs[0] + 1][0]
    found: list[Draft] = []
    for i in range(pairs[0], len(turns) - 1):
        if (turns[i][0], turns[i + 1][0]) != (asks, answers):
            continue
        draft = _answer(scene, paragraphs[i + 1], turns[i + 1][1], voice)
        if draft is not None:
            found.append(draft)
    return found


def _paragraphs(scene: Scene) -> Iterator[tuple[int, int]]:
    """Words `[first, last)` of each paragraph of the body."""
    first = 0
    for k in range(1, len(scene.words) + 1):
        if k == len(scene.words) or scene.paragraph[k] != scene.paragraph[first]:
            if scene.part[first] != "headline":
                yield first, k
            first = k


def _turn(scene: Scene, first: int, last: int) -> tuple[str, int]:
    """The mark with which a paragraph takes its turn, `ask` and `answer` for words, and the first word behind it."""
    word = scene.spelled[first]
    if word in _MARKS:
        return word, first + 1
    if first + 1 < last and scene.spelled[first + 1] in _COLONS:
        if word in _ASK:
            return "ask", first + 2
        if word in _ANSWER:
            return "answer", first + 2
    return "", first


def _is_pair(scene: Scene, asked: tuple[int, int], one: tuple[str, int], two: tuple[str, int]) -> bool:
    """Whether a question stands before an answer."""
    if one[0] == "ask":
        return two[0] == "answer"
    asks = scene.spelled[asked[1] - 1] in _QUESTION
    return asks and bool(one[0]) and two[0] in _MARKS and one[0] != two[0]


def _interviewed(scene: Scene, before: int) -> Voice | None:
    """The person named behind مع in front of the first question, else in the headline, else first of all."""
    people = [name for name in scene.names if name.first < before and scene.entities[name.entity].kind == "person"]
    if not people:
        return None
    with_whom = [name for name in people if _WITH in scene.spelled[max(0, name.first - _NEAR) : name.first]]
    headline = [name for name in people if scene.part[name.first] == "headline"]
    chosen = (with_whom or headline or people)[0]
    return voice_of(scene, chosen.entity)


def _answer(scene: Scene, paragraph: tuple[int, int], first: int, voice: Voice) -> Draft | None:
    at, last = paragraph
    while last > first and scene.spelled[last - 1] in STOPS:
        last -= 1
    if last - first < _LEAST:
        return None
    content = Content(first, last, scene.words[first].start, scene.words[last - 1].end, "direct")
    return Draft(at, (at, first), content, None, None, None, (first, first), voice=voice)
