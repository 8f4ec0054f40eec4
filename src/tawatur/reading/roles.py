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
    kinds: dict[str, frozenset[str]]


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
    kinds = {role: frozenset(lists["kinds"]) for role, lists in load_words("roles").items()}
    return _Cues(
        nouns, wide | before, {prefix + key: role for prefix in ("و", "") for key, role in after.items()}, kinds
    )


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
    role = _before(cut, found, cues) or _after(cut, found, cues)
    return "sentenced" if role == "arrested" and number.kind == "duration" else role


def _plays(cues: _Cues, role: str | None, kind: str) -> bool:
    """Whether a number of a kind can play a role; years of prison are told by words of arrest."""
    return role is not None and (kind in cues.kinds[role] or (role == "arrested" and kind == "duration"))


def _before(cut: Scan, found: FoundNumber, cues: _Cues) -> str | None:
    """The nearest cue before a number in its clause."""
    for back in range(1, _BACK + 1):
        at = found.first - back
        key = cut.key(at)
        if not key or key in _STOPS or "\n" in cut.gap(at):
            return None
        role = cues.before.get(key)
        if _plays(cues, role, found.number.kind):
            return role
        if back > 2 and key[0].isdigit():
            return None
    return None


def _after(cut: Scan, found: FoundNumber, cues: _Cues) -> str | None:
    """The nearest cue after a number, before the next number or mark."""
    for ahead in range(_AHEAD):
        at = found.after + ahead
        key = cut.key(at)
        if not key or key in _STOPS or key in "،," or key[0].isdigit() or "\n" in cut.gap(at - 1):
            return None
        role = cues.after.get(key)
        if _plays(cues, role, found.number.kind):
            return role
    return None
