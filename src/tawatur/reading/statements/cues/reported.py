"""Words that open what a formula before them reports: فإن، فقد، فسوف، ف with a definite noun (وبحسب كذا فالطريق)."""

from typing import Final

from tawatur.reading.statements.words.scene import THAT

KEPT: Final = frozenset(
    ("فسوف", "فلن", "فلم", "فلا", "فليس", "فليست", "فلقد")
)  # their ف opens the content, the rest is it
THEN: Final = KEPT | {"فقد"} | {"ف" + word for word in THAT if not word.startswith("ب")}
_TOPIC: Final = 6  # letters of ف, ال and a noun that is no name (فالح)


def opens_reported(word: str) -> bool:
    """Whether a word opens what a formula before it reports (فإن، فإنها، فقد، فسوف، فالأحصنة)."""
    return word in THEN or _is_topic(word)


def keeps_f(word: str) -> bool:
    """Whether only the ف of such a word stays out of the content."""
    return word in KEPT or _is_topic(word)


def _is_topic(word: str) -> bool:
    """Whether a word is ف with a definite noun."""
    return word.startswith("فال") and len(word) > _TOPIC
