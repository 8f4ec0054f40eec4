"""Signs of furniture, weighed."""

import pytest

from tawatur.article.lines.furniture import find_phrases
from tawatur.article.lines.rules import DECIDES, PLACE_RULES, RULES, Around, weigh, weigh_place
from tests.article.article_factories import a_line


def verdict(text: str) -> str | None:
    line = a_line(text)
    score, why = weigh(line, find_phrases(line.folded))
    return why if score >= DECIDES else None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("***", "separator"),
        ("الثلاثاء 12 يناير 2021", "date"),
        ("layla@almina.example", "contact"),
        ("#الميناء #دوري", "tags"),
        ("97 مشاهدات", "counter"),
        ("3 دقائق للقراءة", "counter"),
        ("(رويترز)", "photo credit"),
        ("الرئيسية › أخبار › محليات", "navigation"),
        ("عربي ودولي", "section name"),
        ("لا تنسوا أن تتابعوا صفحتنا وشاركونا آراءكم عبر فيسبوك", "reader addressed"),
        ("اشترك في نشرتنا البريدية لتصلك أهم الأخبار.", "newsletter"),
        ("جميع الحقوق محفوظة © صوت الميناء 2024", "copyright"),
        ("تصحيح: ورد في نسخة سابقة من هذا الخبر أن السد اكتمل عام 1984.", "correction"),
        ("الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الصحيفة.", "disclaimer"),
        ("تابعوا «المرفأ» على شبكات التواصل", "reader addressed"),
        ("المزيد من العالم", "related"),
        ("المصدر: وكالات", "source"),
    ],
)
def test_furniture_is_told_with_its_reason(text: str, why: str) -> None:
    assert verdict(text) == why


@pytest.mark.parametrize(
    "text",
    [
        "المزيد من الإسمنت لن يجعلنا أغنى.",
        "وقال المصدر إن المفاوضات ستستأنف الأسبوع المقبل في العاصمة.",
        "شارك الوزير في افتتاح المعرض برفقة عدد من المسؤولين.",
        "تابع الأهالي النقاش بشغف على مدى ثلاث ساعات متواصلة.",
        "استمرار الدعم في الشمال",
        "أبداً.",
        "نشر الجيش وحدات إضافية على الحدود صباح اليوم.",
        "شاهد عيان: رأيت الدخان من نافذتي",
        "مجلس القضاء: لا صحة لما تداولته مواقع التواصل عن إعفاء قضاة",
        "المعارضة حملت الشركة مسؤولية انقطاع التطبيق",
        "الصور التي بثها الدفاع المدني أظهرت حجم الدمار في الحي القديم.",
    ],
)
def test_sentences_that_hold_the_same_words_are_kept(text: str) -> None:
    assert verdict(text) is None


AROUND = Around(
    arabic=True,
    headline=0,
    title="السد لن يوثر",
    seen=frozenset({"جانب من جولة الوزيرة امس"}),
    listed=False,
    last=False,
    after=False,
    furniture=0,
    byline=False,
    web=False,
    before=False,
    busy=False,
)


def test_the_place_of_a_line_counts_too() -> None:
    again = a_line("السد لن يؤثر")
    assert weigh_place(a_line(["عنوان", "السد لن يؤثر"][1]), AROUND)[0] == 0  # its index is the headline's
    assert weigh_place(again, AROUND)[0] == 0
    assert weigh_place(a_line("Sorry, this page needs a script"), AROUND)[1] == "foreign notice"


def test_every_rule_has_a_weight_and_those_that_convict_a_reason() -> None:
    for rule in (*RULES, *PLACE_RULES):
        assert rule.weight
        assert bool(rule.why) == (rule.weight > 0)
