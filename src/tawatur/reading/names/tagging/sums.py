"""Seven scores in one integer: weights are added up by adding integers, one addition for all the labels.

Each score takes a field of 32 bits and is kept with `SHIFT` added, so that no field is ever negative. A sum of n rows
holds n times `SHIFT` in each of the seven fields: the same for every label, so that the labels compare as the scores
themselves do. A word's scores for several places stand side by side, `FIELDS` bits each.
"""

from array import array
from collections.abc import Iterable, Sequence
from struct import iter_unpack
from typing import Final

LABELS: Final = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
SHIFT: Final = 1 << 15
FIELDS: Final = 32 * len(LABELS)  # bits of one row
MASK: Final = (1 << FIELDS) - 1
_BYTES: Final = FIELDS // 8

Scores = tuple[int, int, int, int, int, int, int]


def pack_columns(columns: Sequence[Sequence[int]]) -> list[int]:
    """The rows of a table that is kept label by label, as integers.

    Args:
        columns: For each label the weights of all features, none below `-SHIFT`.
    """
    size = len(columns[0]) if columns else 0
    fields = array("I", bytes(4 * size * len(LABELS)))
    for label, column in enumerate(columns):
        fields[label :: len(LABELS)] = array("I", map(SHIFT.__add__, column))
    content = fields.tobytes()
    return [int.from_bytes(content[at : at + _BYTES], "little") for at in range(0, len(content), _BYTES)]


def unpack(sums: Iterable[int]) -> list[Scores]:
    """The scores in integers of one row each, every one too large by the same amount in one row."""
    content = b"".join([row.to_bytes(_BYTES, "little") for row in sums])
    return list(iter_unpack("<7I", content))
