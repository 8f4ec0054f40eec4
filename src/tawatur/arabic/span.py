"""A place in a text: the thread by which every answer leads back to its characters."""

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """The characters `[start, end)` of a source text, in Unicode code points.

    Attributes:
        start: Offset of the first character, from 0.
        end: Offset after the last character.
        text: Exactly the source between the two.
    """

    start: int
    end: int
    text: str

    def __len__(self) -> int:
        return self.end - self.start

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


def span_of(text: str, start: int, end: int) -> Span:
    """The span `[start, end)` of `text`, its words copied from there."""
    return Span(start, end, text[start:end])
