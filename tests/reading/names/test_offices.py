"""Offices stand before a name or behind its comma, and end where the sentence goes on."""

from tawatur.reading.names.mentions import Mention
from tawatur.reading.names.offices import make_office, offices_beside
from tawatur.reading.sentences import split_sentences
from tests.reading.names_factories import article


def offices(line: str, name: str) -> list[str]:
    read = split_sentences(article(line))
    words = [word.text for word in read[0].words]
    size = len(name.split())
    first = next(i for i in range(len(words)) if words[i : i + size] == name.split())
    mention = Mention(0, 0, "person", tuple(name.split()), 0, first, first + size)
    return [make_office(line, read[0], place, 0).text for place in offices_beside(read[0], mention, frozenset())]


def test_office_before_the_name() -> None:
    assert offices("قال وزير البحار سامي شندول إن", "سامي شندول") == ["وزير البحار"]


def test_office_before_a_comma() -> None:
    assert offices("قال وزير البحار الفرنسي، سامي شندول، إن", "سامي شندول") == ["وزير البحار الفرنسي"]


def test_office_behind_the_name() -> None:
    assert offices("أكد سامي شندول، القائد العام للأسطول، أن", "سامي شندول") == ["القائد العام للأسطول"]


def test_verb_is_no_part_of_it() -> None:
    assert offices("المدير قال سامي شندول", "سامي شندول") == []


def test_clitic_stays_outside() -> None:
    assert offices("تحية للرئيس ووزير البحار سامي شندول", "سامي شندول")[-1].endswith("وزير البحار")


def test_name_without_office() -> None:
    assert offices("سافر سامي شندول، وعاد", "سامي شندول") == []
