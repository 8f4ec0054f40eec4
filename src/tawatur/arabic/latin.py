"""Latin spellings of Arabic names, several where several are usual: for search, and for pages in English."""


def latin_spellings(name: str, kind: str = "person") -> tuple[str, ...]:
    """Usual Latin spellings of a name, most usual first."""
    return ()
