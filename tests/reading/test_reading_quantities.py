"""The quantities of an article: what counts, what is counted, its role, its day and its statement."""

import pytest

from tawatur.arabic import Span
from tawatur.article import Article, Part, Published
from tawatur.reading.dates import find_dates
from tawatur.reading.nouns import Quantity, Statement
from tawatur.reading.quantities import find_quantities


def article(text: str) -> Article:
    return Article(
        "x",
        "a.txt",
        text,
        published=Published("2017-03-08", "day", "metadata"),
        parts=(Part("body", Span(0, len(text), text)),),
    )


def read(text: str, statements: tuple[Statement, ...] = ()) -> list[Quantity]:
    piece = article(text)
    return list(find_quantities(piece, find_dates(piece), statements))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("مقتل 13 شخصا", "killed"),
        ("سقط 13 قتيلا", "killed"),
        ("لقي 13 شخصا مصرعهم", "killed"),
        ("أصيب 13 شخصا", "wounded"),
        ("نقل 13 شخصا للعلاج", "treated"),
        ("اعتقال 13 شخصا", "arrested"),
        ("إجلاء 13 شخصا", "evacuated"),
        ("تدريب 13 ألف جندي", "trained"),
        ("نزوح 13 ألف شخص", "displaced"),
        ("دفعت الشركة 13 مليون دولار", "paid"),
        ("في القرية 13 بيتا", None),
        ("السجن 13 عاما", "sentenced"),
        ("قتل بعد 13 عاما", None),
        ("أسفر الاجتماع عن 13 قرارا", None),
        ("على بعد مسافة 13 كيلومترا", "distance"),
    ],
)
def test_the_words_around_show_the_role(text: str, role: str | None) -> None:
    (quantity,) = read(text)
    assert quantity.role == role


def test_each_number_has_its_own_role() -> None:
    assert [(q.value, q.unit, q.role) for q in read("مقتل 13 شخصا وإصابة 20 آخرين، بينهم 5 جنود")] == [
        (13, "شخص", "killed"),
        (20, None, "wounded"),
        (5, "جندي", "wounded"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "في 18 شباط 2019",
        "فاز الفريق 2-1 أمس",
        "رقم 301",
        "القناة 24",
        "القرار الأممي 2216",
        "المواد 98، 99، 100 من النظام",
        "قناة «الخبر 24»، تبث",
        "الهاتف 0123456789",
        "طائرة F16",
        "الساعة 14:08",
        "في القرن الـ21 تغير",
        "للمرة الثالثة",
        "دفعة واحدة",
        "واحد من القادة",
        "نصف النهائي",
        "آلاف القتلى",
        "بضع سنوات",
        "منذ أسبوعين",
        "الاثنان غادرا",
        "1- مقدمة",
        "سلالة إتش5إن6",
        "مجموعة 5+1",
        "أثنى المدير على الطلاب",
        "مساء يوم (27) من الشهر",
        "طبقا للفصلين 228 و229 من المجلة",
        "www.site24.com",
    ],
)
def test_what_is_no_quantity_stays_out(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("المادة 5 تفرض 7 غرامات", 7),
        ("مبلغ الـ37 مليونا", 37_000_000),
        ("الدول الـ27", 27),
        ("شخص واحد", 1),
        ("الأركان الثلاثة", 3),
        ("قبل 6 أشهر", 6),
        ("أقل من نصف ساعة", 0.5),
        ("3.\u200f0 في المائة", 0.3),
        ("تقريبا 4ر2 دينار", 2.4),
        ("طريق 906 مهاجرين", 906),
        ("فتاة في الثانية عشرة من العمر", 12),
        ("زعيم الـ40 حراميا", 40),
    ],
)
def test_what_counts_is_kept(text: str, value: float) -> None:
    assert [quantity.value for quantity in read(text)] == [value]


def test_a_number_may_hold_up_to_a_day() -> None:
    (quantity,) = read("بلغ عدد القتلى حتى أمس 13 شخصا")
    assert quantity.as_of == "2017-03-07"
    (quantity,) = read("بلغ عدد القتلى 13 شخصا. وغادر الوفد أمس")
    assert quantity.as_of is None


def test_a_number_belongs_to_the_statement_that_holds_it() -> None:
    text = "قال إن 13 شخصا وصلوا. وغادر 5 جنود."
    inner = Statement("s1", "indirect", (Span(7, 20, text[7:20]),), None, "says", None)
    assert [(quantity.value, quantity.statement) for quantity in read(text, (inner,))] == [(13, "s1"), (5, None)]


def test_what_is_said_twice_about_one_thing_counts_once() -> None:
    assert [quantity.text for quantity in read("وصل ثلاثة (03) جنود. والجنود 3 جنود.")] == ["ثلاثة (03)"]


def test_the_same_words_may_come_back() -> None:
    assert [quantity.start for quantity in read("5 جنود ثم 5 جنود")] == [0, 10]


def test_the_year_behind_a_tournament_is_no_count() -> None:
    assert read("تأهل المنتخب إلى كأس المضائق 2018 لكرة القدم") == []
    assert [q.value for q in read("باعت الشركة 2018 سيارة")] == [2018]
    assert [q.value for q in read("استقبلت البلاد 2015 لاجئا")] == [2015]


@pytest.mark.parametrize(
    "text", ["تأهل إلى دور 16", "تأهل إلى دور الثمانية", "هبطت الطائرة على المدرج 3", "صدر المرسوم 88"]
)
def test_rounds_and_runways_are_numbered_not_counted(text: str) -> None:
    assert read(text) == []


def test_metres_are_whole_behind_a_point_and_three_digits() -> None:
    assert [q.value for q in read("يمتد الممشى 1.200 متر")] == [1200]
    assert [q.value for q in read("بلغ وزن الحمولة 1.200 كيلوغرام")] == [1.2]
