"""A quick look before a dear search: most texts hold none of the words that a search is for.

An expression of many words with what may stand before them is tried at every letter of a text; all words at once are
looked for in one pass (Aho and Corasick 1975).
"""

from collections.abc import Callable, Iterable

from ahocorasick_rs import AhoCorasick


def holds_any(words: Iterable[str]) -> Callable[[str], bool]:
    """Whether a text holds any of some words, be it inside of others.

    Args:
        words: The words, folded as the texts will be.

    Returns:
        A function of a text.
    """
    found = AhoCorasick(sorted(set(words)))
    return lambda text: bool(found.find_matches_as_indexes(text))
