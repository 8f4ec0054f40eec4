"""The time, in the one form in which a desk writes it."""

from datetime import UTC, datetime


def utc_now() -> str:
    """The time, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
