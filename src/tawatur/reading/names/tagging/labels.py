"""Words of a corpus labelled one by one, for whoever brings tokens of their own and wants labels back, not entities.

A reading's names follow the annotation guide: what is a name, where it ends, that a ministry is one. Corpora of
newswire have another idea of all three; both tiers were trained for either, and tokens are read as newswire unless one
asks.
"""

from collections.abc import Sequence

from tawatur.reading.names.tagging.tagger import load_tagger


def label_words(sentences: Sequence[Sequence[str]], tier: str = "fast", style: str = "news") -> list[list[str]]:
    """Label the words of sentences that stand in one text, or of one sentence.

    Args:
        sentences: Words and marks as a corpus cuts them, clitics attached or not.
        tier: `fast` or `accurate`.
        style: Whose idea of a name to follow: `news` (ANERCorp, as CoNLL's task had it) or `guide` (this project's).

    Returns:
        For each sentence one label a word: `O`, or `B-` or `I-` with `PER`, `ORG` or `LOC`.

    Raises:
        MissingExtra: The accurate tier is not installed.
        InputError: No such tier or style.
    """
    found: list[list[str]] = [["O"] * len(words) for words in sentences]
    filled = [i for i, words in enumerate(sentences) if words]
    tagged = load_tagger(tier, style).tag([[word or "-" for word in sentences[i]] for i in filled])
    for i, tags in zip(filled, tagged, strict=True):
        found[i] = tags
    return found
