"""Names in quotation marks that what stands before the marks tells, and marks that hold none."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.quotes import without_head
from tawatur.reading.names.patterns.rules import apply_patterns
from tests.reading.names_factories import chunk, sentences


def _names(line: str, *chunks: Chunk) -> list[str]:
    sentence = sentences(line)[0]
    found = apply_patterns(sentence, chunks)
    return [line[sentence.words[c.first].start : sentence.words[c.last - 1].end] for c in found if c.kind == "ORG"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("وأضاف في تصريح لـ«الراصد الشرقي» أن الخطة جاهزة", "الراصد الشرقي"),
        ("وقال المدير لـ«صدى الضفاف» إن العمل جار", "صدى الضفاف"),
        ("وعلمت «السروة الآن» من مصدر حكومي أن القرار صدر", "السروة الآن"),
        ("وذكر موقع «موندو بالون» أن اللاعب رحل", "موندو بالون"),
        ("وأعربت منظمة «سواعد» عن قلقها", "سواعد"),
        ("وطالب مركز «سند» بالرد", "سند"),
        ("وأبلغ دبلوماسي «السروة الآن» أن القرار صدر", "السروة الآن"),
        ("وأكد قائد «لواء ريح الضفاف» أن القرار صدر", "لواء ريح الضفاف"),
        ("وطالب «مجلس ثوار السروة» بوقف ذلك", "مجلس ثوار السروة"),
        ("وأضاف في تصريح خص به «السروة الآن» ذلك", "السروة الآن"),
        ("وتبنت مجموعة تطلق على نفسها اسم «سرايا الفجر» الهجوم", "سرايا الفجر"),
    ],
)
def test_marks_hold_a_name(line: str, name: str) -> None:
    assert _names(line) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "ودعا إلى وضع حد لـ«الفوضى» في البلاد",
        "وأكد المدير رفضه لـ«الحل السلمي»، مشيرا إلى الحوار",
        "قال الوزير إن «الأمن الغذائي» مهدد",
        "وحضر المجمع «عربة كاتيوش» أمس",
    ],
)
def test_marks_hold_none(line: str) -> None:
    assert _names(line) == []


def test_noun_before_the_marks_stays_outside() -> None:
    folded = ["شكرت", "جمعيه", "«", "حمايتي", "»", "الوزاره"]
    assert without_head(folded, Chunk(1, 4, "ORG")) == Chunk(3, 4, "ORG")
    assert without_head(folded, Chunk(3, 4, "ORG")) == Chunk(3, 4, "ORG")


def test_a_persons_label_in_marks_behind_a_body_is_the_bodys() -> None:
    assert _names("وأعلن تنظيم «أنصار الهدى» ذلك", chunk(3, 5, "PER")) == ["أنصار الهدى"]


def test_an_agency_by_its_country_in_a_credit() -> None:
    assert _names("انتهاء المسيرة (الفرنسية)") == ["الفرنسية"]
    assert _names("انتهاء المسيرة (الألمانية - أرشيف)") == ["الألمانية"]
    assert _names("باللغة الثانية (الفرنسية) في المدارس") == []


@pytest.mark.parametrize("marked", ["مجلس من اللصوص", "جيش كبير", "لواء", "ريح الضفاف العالية"])
def test_what_only_describes_a_body_in_marks_is_no_name(marked: str) -> None:
    assert _names(f"ووصفهم القائد بأنهم «{marked}» أمس") == []
