"""One tree of errors: each names what is wrong, where, and what to do.

`code` is a stable word for machines (it goes into `{"error": {"code", "message"}}`), the message is for people.
"""


class TawaturError(Exception):
    """The root of every error that Tawatur raises on purpose.

    Args:
        message: What is wrong, where, and what to do about it, in one line.
    """

    code = "error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InputError(TawaturError):
    """A source that cannot be read; the other sources go on."""

    code = "input"


class NotFound(InputError):
    """No such file, folder or address."""

    code = "not-found"


class EmptySource(InputError):
    """A source without a single word."""

    code = "empty"


class NotText(InputError):
    """A binary, or bytes in no encoding that we know."""

    code = "not-text"


class NoArticle(InputError):
    """A page without an article in it."""

    code = "no-article"


class TooLarge(InputError):
    """A source above the size limits of the settings."""

    code = "too-large"


class BrokenRecord(InputError):
    """A line of a record file that is no valid record; its number is in the message."""

    code = "broken-record"


class SettingsError(TawaturError):
    """An environment variable with a value that cannot be used."""

    code = "settings"


class MissingExtra(TawaturError):
    """A feature whose optional dependency is not installed.

    Args:
        feature: What was asked for, in a few words.
        extra: The extra of this package that brings it.
    """

    code = "missing-extra"

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(f"{feature} needs an extra that is not installed: pip install 'tawatur[{extra}]'")
        self.extra = extra


class StoreError(TawaturError):
    """A desk that cannot be opened, is of a newer version, or is locked by another program."""

    code = "store"


class UnknownIdentifier(TawaturError):
    """A story, entity, claim or article that the desk does not hold."""

    code = "unknown"
