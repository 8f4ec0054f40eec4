"""What strays into a label comes off: a noun before the name, the time behind, a body before its man."""

import pytest

from tawatur.arabic import fold
from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.lists import listed
from tawatur.reading.names.patterns.marks import acronyms
from tawatur.reading.names.patterns.strays import ends_before, without_strays
from tests.reading.names_factories import names


def _names(text: str, kind: str) -> list[tuple[str, str]]:
    words = fold(text).split()
    chunks = without_strays(words, Chunk(0, len(words), kind))
    return [(" ".join(words[chunk.first : chunk.last]), chunk.kind) for chunk in chunks]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("المستثمر صالح بن عوض", "صالح بن عوض"),
        ("الفارس محمد الساري", "محمد الساري"),
        ("المبتعث المتفوق خالد الساري", "خالد الساري"),
    ],
)
def test_what_somebody_is_stays_outside(text: str, name: str) -> None:
    assert _names(text, "PER") == [(fold(name), "PER")]


@pytest.mark.parametrize("text", ["الوليد محمد الساري", "الطيب احمد", "المستثمر", "الحبيب علي الساري", "سالم محمد"])
def test_given_names_with_the_article_open_the_name(text: str) -> None:
    assert _names(text, "PER") == [(fold(text), "PER")]


def test_a_time_is_no_part_of_a_name_where_a_day_follows() -> None:
    words = ["سالم", "الساري", "صباح", "امس"]
    assert ends_before(words, 2)
    assert list(without_strays(words, Chunk(0, 3, "PER"))) == [Chunk(0, 2, "PER")]
    assert not ends_before(["سالم", "صباح", "الساري"], 1)
    assert not ends_before(["سالم", "صباح"], 1)


def test_an_office_without_the_article_opens_what_follows() -> None:
    assert ends_before(fold("سالم الساري قائد الحرس الملكي").split(), 2)
    assert not ends_before(fold("سالم قائد الساري").split(), 1)


def test_luck_is_nobody() -> None:
    assert _names("لحسن الحظ", "PER") == []


def test_a_body_ends_with_its_nation_where_somebody_is_named() -> None:
    assert _names("شركة السرو الماليزية محمد الساري", "ORG") == [
        ("شركه السرو الماليزيه", "ORG"),
        ("محمد الساري", "PER"),
    ]
    assert _names("بروسارا الماليزية رفادو محمد", "ORG") == [("بروسارا", "ORG"), ("رفادو محمد", "PER")]


def test_a_body_of_nobody_stays_whole() -> None:
    assert _names("الشركة الماليزية للنقل البحري", "ORG") == [("الشركه الماليزيه للنقل البحري", "ORG")]


def test_the_word_for_that_between_two_quotations_is_no_acronym() -> None:
    words = fold('ذكرت بعثة "رافاسا" أن "120 قاربا').replace('"', ' " ').split()
    at = words.index("رافاسا")
    assert acronyms(words, [Chunk(at, at + 1, "ORG")]) == []


def test_listed_names_joined_to_others_are_found_apart() -> None:
    words = fold("تعادل باريس سان جيرمان ورافاسا أمس").split()
    assert listed(words, [Chunk(2, 5, "ORG")]) == [Chunk(1, 4, "ORG"), Chunk(4, 5, "ORG")]
    assert listed(words, [Chunk(3, 6, "ORG")])[0] == Chunk(1, 4, "ORG")
    assert listed(fold("تعادل باريس سان جيرمان رافاسا أمس").split(), [Chunk(3, 5, "ORG")]) == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وأكد حمدان الدرموكي صياد وبائع في السوق أن الأسعار ارتفعت.", "حمدان الدرموكي"),
        ("وقال الصيدلي سعيد درموك إن الدواء نفد.", "سعيد درموك"),
        ("أنقذ حارس العربي أحمد خليل مرماه.", "أحمد خليل"),
        ("وأكد الأمير سعود بن فهد رحمه الله ذلك مرات.", "سعود بن فهد"),
        ("وحضر اللقاء محمد الدرموكي أمين السر العام.", "محمد الدرموكي"),
        ("وعضوية سعيد بن محمد الدرموكي، وتركي بن صالح الدرموكي، وعوض بن فهد.", "تركي بن صالح الدرموكي"),
        ("كما أعربت ريناته شميت عن استيائها.", "ريناته شميت"),
    ],
)
def test_no_trade_club_or_prayer_is_part_of_a_name(sentence: str, name: str) -> None:
    assert name in names(sentence)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("وقالت محطتا البلد إن الحرب انتهت.", "محطتا"),
        ("يقدم البنك المرونة في كل إصدار.", "البنك المرونة"),
        ("وتوفي في مستشفى بالأردن أمس.", "مستشفى بالأردن"),
        ("يتدخل في الشؤون الداخلية اللبنانية كثيراً.", "الداخلية اللبنانية"),
        ("يستضيف الزمالك وادي دجلة بالدوري المصري.", "وادي دجلة بالدوري المصري"),
    ],
)
def test_what_a_noun_beside_decides_is_no_name(sentence: str, word: str) -> None:
    assert word not in names(sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وأكد كل من سعد الدرموكي فيصل الجهماني وعوض الدرموكي أن اللقاء نجح.", "سعد الدرموكي"),
        ("من جانبه هنأ سعيد الدرموكي قائد المسيرة الجميع.", "سعيد الدرموكي"),
        ("أصدر المركز الكيني لزراعة الأعضاء بيانه.", "المركز الكيني لزراعة الأعضاء"),
        ("دعت هيئة المنشآت الصغيرة والمتوسطة إلى لقاء.", "هيئة المنشآت الصغيرة والمتوسطة"),
        ("اختار فريق النصر الكابتن سعيد الدرموكي للمباراة.", "النصر"),
    ],
)
def test_names_end_where_another_office_or_step_begins(sentence: str, name: str) -> None:
    assert name in names(sentence)


def test_a_word_behind_a_comma_is_no_movement() -> None:
    assert "فتح" not in names("أكد المدير بناء المدرسة، وفتح باب التسجيل غداً.")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("وقال ضاحكا ان", []),
        ("ورد منفعلا ان", []),
        ("وقال ماريا ان", ["ماريا"]),
        ("وقالت كارلا ان", ["كارلا"]),
        ("وصل حاكما ان", ["حاكما"]),
    ],
)
def test_how_a_man_spoke_is_nobodys_name(text: str, kept: list[str]) -> None:
    words = text.split()
    assert [words[chunk.first] for chunk in without_strays(words, Chunk(1, 2, "PER"))] == kept
