"""A name that no list has is told by the office before it and the marks around it."""

import pytest

from tawatur.arabic import find_words
from tawatur.reading.names import lexicon
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.set_off import set_off


def people(text: str, *found: Chunk) -> list[str]:
    words = list(find_words(text))
    chunks = set_off([lexicon.folded(word.bare) for word in words], found)
    return [text[words[chunk.first].start : words[chunk.last - 1].end] for chunk in chunks]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دعا القائد العام لقوات الوادي (قود)، زردشت كورال، إلى الهدوء", "زردشت كورال"),
        ("جدد وزير الري، “دلشير هومان“، رفضه المشروع", "دلشير هومان"),
        ("قال رئيس بلدية السدرة، نيروز دلكش: سنبدأ غداً", "نيروز دلكش"),
    ],
)
def test_a_name_set_off_behind_an_office_is_a_person(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "وصل القائد العام للقوات، أمس الأول، إلى السدرة",  # a time
        "في المدينة القديمة، زردشت كورال، سوق كبير",  # no office before the comma
        "قال وزير الري، في المدينة، إن العمل بدأ",  # a place behind its preposition
        "زار رئيس البلدية السوق، زردشت",  # one word, and nothing closes it
    ],
)
def test_what_else_stands_between_commas_is_none(text: str) -> None:
    assert people(text) == []


def test_an_organisation_found_there_stays() -> None:
    assert people("قال مدير الشركة، زردشت كورال، إن", Chunk(4, 6, "ORG")) == []


def test_a_part_that_was_found_grows_to_the_marks() -> None:
    text = "لوح عمدة البلدية، أعلوش الشيخ ولد شندول، بالرد"
    assert people(text, Chunk(6, 8, "PER")) == ["أعلوش الشيخ ولد شندول"]
    assert people("وقالت عضو الغرفة، إخلاص ود الشندول، إن العمل مستمر") == ["إخلاص ود الشندول"]
    assert people("قال رئيس النادي، لواء درومك فولبت، إن العمل مستمر", Chunk(5, 7, "PER")) == []
