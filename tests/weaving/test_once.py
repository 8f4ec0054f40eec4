"""What is asked again and again of one article is found out once."""

from tawatur.weaving.once import MOST, once


class Whole:
    def __init__(self, name: str) -> None:
        self.name = name


class Reader:
    """Tells how often it was asked, and remembers of whom."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, whole: Whole) -> int:
        self.asked.append(whole.name)
        return len(self.asked)


def test_the_same_object_is_looked_through_once() -> None:
    reader = Reader()
    find = once(reader)
    one, two = Whole("a"), Whole("a")
    assert [find(one), find(one), find(two), find(one)] == [1, 1, 2, 1]
    assert reader.asked == ["a", "a"]


def test_what_was_long_ago_is_let_go_and_found_out_anew() -> None:
    reader = Reader()
    find = once(reader)
    first = Whole("first")
    assert find(first) == 1
    for each in [Whole(str(i)) for i in range(MOST)]:
        find(each)
    assert find(first) == MOST + 2
    assert reader.asked.count("first") == 2
