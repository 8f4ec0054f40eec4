"""The word lists of this room, each read once."""

from functools import cache

from tawatur.arabic import load_words


@cache
def word_set(name: str) -> frozenset[str]:
    """One list of `resources/linking.yml`, its lines joined.

    Args:
        name: The list's key.
    """
    return frozenset(
        str(word) for line in load_words("linking")[name] for word in (line if isinstance(line, list) else [line])
    )
