"""What a number plays in its event, told by the counted noun and the words around: killed, arrested, paid.

The counted noun decides; else the nearest cue before the number in its clause, else the nearest after it.
"""

from functools import cache
from typing import Final

import msgspec

from tawatur.arabic import FoundNumber, Scan, fold, load_words

_BACK: Final = 7
_AHEAD: Final = 7
_STOPS: Final = frozenset('.؟!؛:"«»“”')


class _Cues(msgspec.Struct, frozen=True):
    nouns: dict[str, str]
    before: dict[str, str]
    after: dict[str, str]


@cache
def _cues() -> _Cues:
    nouns: dict[str, str] = {}
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    for role, lists in load_words("roles").items():
        for table, name in ((nouns, "noun"), (before, "before"), (after, "after")):
            for word in lists.get(name, ()):
                key = fold(word)
                if " " not in key:
                    table.setdefault(key, role)
    prefixes = ("", "و", "ف", "ب", "ل", "وب", "ول", "ال", "وال", "بال", "لل")
    wide = {prefix + key: role for prefix in reversed(prefixes) for key, role in before.items()}
    return _Cues(nouns, wide | before, {prefix + key: role for prefix in ("و", "") for key, role in after.items()})


def find_role(cut: Scan, found: FoundNumber) -> str | None:
    """The role of a number.

    Args:
        cut: The cut text.
        found: The number with its pieces.

    Returns:
        A key of `resources/roles.yml`, None where the words around do not tell.
    """
    cues, number = _cues(), found.number
    if number.unit is not None and (role := cues.nouns.get(fold(number.unit))):
        return role
    for back in range(1, _BACK + 1):
        key = cut.key(found.first - back)
        if not key or key in _STOPS or "\n" in cut.gap(found.first - back):
            break
        if role := cues.before.get(key):
            return role
        if back > 2 and key[0].isdigit():
            break
    if number.kind in ("money", "percent", "measure"):
        return None
    for ahead in range(_AHEAD):
        key = cut.key(found.after + ahead)
        if not key or key in _STOPS or key in "،," or key[0].isdigit() or "\n" in cut.gap(found.after + ahead - 1):
            break
        if role := cues.after.get(key):
            return role
    return None
