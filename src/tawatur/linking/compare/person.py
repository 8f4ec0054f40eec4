"""The parts of two people's names, laid side by side in order: which agree, which are spelled otherwise, which
contradict.

A part that only one name has is left out by the other, which newsrooms do all the time (خالد بحاح, خالد محفوظ
بحاح). Parts that stand in the same place and differ contradict. An Arabic name that the gazetteer lists differs
from another by a single vowel (محمد, محمود), a foreign one does not (كيفين, كيفن).
"""

from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import Levenshtein

from tawatur.arabic import likeness, skeleton
from tawatur.linking.compare.feature import Feature
from tawatur.linking.names.census import Census, is_native
from tawatur.linking.names.persons import PersonName

_SAME: Final = 0.87  # likeness from which two spellings may be one foreign word
_SAME_BESIDE_NATIVE: Final = 0.93  # where one of them is an Arabic name: rather two people than two spellings
_NOTHING: Final = 0.7  # likeness that two names have by chance
_NEAR: Final = 0.88  # two Arabic family names that differ so little: a slip (المجيشي, المجايشي)
_NEAR_RARE: Final = 0.6  # share of a name's rarity that counts when its family name is off by a letter
_GUESS: Final = 0.7
_SHORT: Final = 4  # letters up to which a changed vowel makes another name, though not a ج for a غ
_SAME_SHORT: Final = 0.91


def compare_persons(left: PersonName, right: PersonName, census: Census) -> list[Feature]:
    """Features of the parts of two names.

    Args:
        left: A name of two parts or more.
        right: Another.
        census: How common each part is.

    Returns:
        At least a feature for the given and one for the family names.
    """
    found: list[Feature] = []
    pairs = _align(left.parts, right.parts)
    matched = {(row, column) for row, column, _ in pairs}
    given = _alike(left.parts[0], right.parts[0])
    last = (len(left.parts) - 1, len(right.parts) - 1)
    found.append(_feature("given", given, left.parts[0], right.parts[0]))
    family = next((score for row, column, score in pairs if (row, column) == last), 0.0)
    mixed = _is_father(left) != _is_father(right) and (left if _is_father(right) else right).articled
    family = 0.0 if mixed else family
    prefix = _is_prefix(left, right) or _is_prefix(right, left)
    if family and family < 1.0 and is_native(left.parts[0]) and is_native(right.parts[0]):
        found.append(Feature("family near", family, f"{left.parts[-1]} | {right.parts[-1]}"))
    elif family:
        found.append(_feature("family", family, left.parts[-1], right.parts[-1]))
    elif prefix:
        found.append(Feature("prefix", 1.0, f"{left.key} | {right.key}"))
    else:
        alike = _sound_alike(left.parts[-1], right.parts[-1])
        unlike, near = 1 - alike, alike >= _NEAR
        if mixed:  # خالد بن تركي and خالد التركي: a father's name and a family's
            unlike, near = 1.0, False
        found.append(
            Feature(
                "family near" if near else "family differs",
                unlike if not near else 1 - unlike,
                f"{left.parts[-1]} | {right.parts[-1]}",
            )
        )
    middle = sum(1 for row, column in matched if row and column and (row, column) != last) - prefix
    if middle > 0:
        found.append(Feature("middle", min(1.0, middle / 2), " ".join(left.parts[row] for row, _ in sorted(matched))))
    clashes = _clashes(left, right, pairs) if family or prefix else 0
    if clashes:
        found.append(Feature("clash", min(1.0, clashes), f"{left.key} | {right.key}"))
    if left.kunya and right.kunya:
        same = left.kunya == right.kunya
        found.append(Feature("kunya" if same else "kunya differs", 1.0, f"{left.kunya} | {right.kunya}"))
    if given and (family or prefix):
        shorter = left if len(left.parts) <= len(right.parts) else right
        rare = 1 / (1 + census.expected(shorter, own=2))
        exact = not any(feature.name == "family near" for feature in found)
        found.append(Feature("rare name", rare if exact else _NEAR_RARE * rare, shorter.key))
    elif given:
        found.append(Feature("rare given", 1 / (1 + census.bearers(left.parts[0], own=2) / 40), left.parts[0]))
    return found


def _is_father(name: PersonName) -> bool:
    return len(name.parts) - 1 in name.fathers


def _feature(name: str, score: float, left: str, right: str) -> Feature:
    if not score:
        return Feature(f"{name} differs", 1.0, f"{left} | {right}")
    if score == 1.0:
        return Feature(name, 1.0, left)
    return Feature(f"{name} spelling", (score - _NOTHING) / (1 - _NOTHING), f"{left} | {right}")


@lru_cache(maxsize=1 << 16)
def _alike(left: str, right: str) -> float:
    """1 for equal parts, the likeness of two spellings of a foreign name, 0 for two names."""
    if left == right or left.replace(" ", "") == right.replace(" ", ""):
        return 1.0
    if is_native(left) and is_native(right):
        return 0.0
    score = _sound_alike(left, right)
    least = _SAME_SHORT if max(len(left), len(right)) <= _SHORT else _SAME
    if is_native(left) or is_native(right):
        least = _SAME_BESIDE_NATIVE
    return score if score >= least else 0.0


@lru_cache(maxsize=1 << 16)
def _sound_alike(left: str, right: str) -> float:
    """The likeness of two parts; a cheap guess that is low enough where their consonants differ by more than one."""
    if Levenshtein.distance(skeleton(left), skeleton(right), score_cutoff=1) > 1:
        return _GUESS * Levenshtein.normalized_similarity(left, right)
    return likeness(left, right)


def _align(left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[int, int, float]]:
    """The order-keeping matching of parts with the highest sum of likeness, as `(index, index, likeness)`."""
    rows, columns = min(len(left), 8), min(len(right), 8)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            take = _alike(left[row], right[column])
            best[row][column] = max(
                best[row + 1][column], best[row][column + 1], take + best[row + 1][column + 1] if take else 0.0
            )
    pairs: list[tuple[int, int, float]] = []
    row = column = 0
    while row < rows and column < columns:
        take = _alike(left[row], right[column])
        if take and best[row][column] == take + best[row + 1][column + 1]:
            pairs.append((row, column, take))
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return pairs


def _is_prefix(short: PersonName, long: PersonName) -> bool:
    """Whether a name stops before the other does (سلمان بن عبدالعزيز, and with آل سعود)."""
    if len(short.parts) >= len(long.parts) or len(short.parts) < 2 or short.articled:
        return False
    return all(_alike(one, other) for one, other in zip(short.parts, long.parts, strict=False))


def _clashes(left: PersonName, right: PersonName, pairs: list[tuple[int, int, float]]) -> float:
    """Places between two matched parts where both names have another part, or a father follows the wrong son."""
    clashes = 0.0
    for (row, column, _), (next_row, next_column, _) in pairwise(pairs):
        gap_left, gap_right = next_row - row - 1, next_column - column - 1
        if gap_left and gap_right:
            clashes += min(gap_left, gap_right)
        elif (gap_right and next_row in left.fathers) or (gap_left and next_column in right.fathers):
            clashes += 1  # فيصل بن سلمان بن عبدالعزيز is no فيصل بن عبدالعزيز
        elif (gap_left and next_row in left.fathers) or (gap_right and next_column in right.fathers):
            clashes += 0.5  # and hardly a فيصل عبدالعزيز, who may have left his father out
    return clashes
