"""Where content ends."""

import pytest

from tests.reading.statement_factories import content, one, read

NAME = "سليم الراوي"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وعد سليم الراوي بفتح الطريق، لكنه لم يحدد موعدا.", "فتح الطريق"),
        ("ودعا سليم الراوي إلى حوار عاجل بينما واصل العمال الإضراب.", "حوار عاجل"),
        ("وقال سليم الراوي إن الطريق مفتوح، لكنه ضيق.", "الطريق مفتوح، لكنه ضيق"),
    ],
)
def test_a_clause_behind_a_noun_phrase_is_the_articles_own(text: str, said: str) -> None:
    assert content(one(text, person=NAME)) == said


def test_a_mark_before_a_comma_closes_however_free_it_stands() -> None:
    text = 'وقال سليم الراوي "لا طريق آخر سوى القدوم إلينا "، داعيا إلى وضع "خطة مارشال" جديدة.'
    assert [content(s) for s in read(text, person=NAME)][-1] == 'وضع "خطة مارشال" جديدة'


def test_a_formula_of_the_next_sentence_closes_nothing() -> None:
    text = 'وأضاف سليم الراوي أن "الركاب جميعا بخير الآن". وبحسب هيئة المياه فإن السد آمن.'
    found = read(text, person=NAME, organisation="هيئة المياه")
    assert [content(s) for s in found] == ["الركاب جميعا بخير الآن", "السد آمن"]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("قال سليم الراوي إن البلاد تكبدت «خسائر كبيرة جدا» هذا العام.", "mixed"),
        ("قال سليم الراوي إن جريدة «صوت النهر» ستعود.", "indirect"),
        ("قال سليم الراوي إن الأمر «خطير» وسيطول.", "indirect"),
        ('وقال سليم الراوي "الطريق إلى القرية مفتوح منذ الصباح.', "direct"),
    ],
)
def test_a_few_words_quote_where_they_name_nothing(text: str, mode: str) -> None:
    assert one(text, person=NAME).mode == mode


def test_the_articles_voice_goes_on_behind_a_whole_quotation() -> None:
    text = 'وقال سليم الراوي "لن نترك أحدا خلفنا على الطريق" وغادر القاعة مسرعا.'
    assert content(one(text, person=NAME)) == "لن نترك أحدا خلفنا على الطريق"


def test_as_she_said_closes() -> None:
    text = "وأعربت وداد الحكمي عن ارتياحها للخطة كما قالت في مؤتمر صحفي."
    assert content(one(text, person="وداد الحكمي")) == "ارتياحها للخطة"


def test_a_clause_that_says_what_else_was_said_ends_content() -> None:
    text = "وأوضح سليم الراوي أن المشروع جاهز، حيث أكد أن الافتتاح سيكون غدا."
    assert [content(s) for s in read(text, person=NAME)] == ["المشروع جاهز", "الافتتاح سيكون غدا"]


def test_another_source_in_contrast_ends_content() -> None:
    text = "وقال سليم الراوي إن السوق تراجعت في حين قدرت مصادر مصرفية الخسائر بمليوني دولار."
    assert [content(s) for s in read(text, person=NAME)] == ["السوق تراجعت", "الخسائر بمليوني دولار"]


def test_what_others_say_inside_does_not() -> None:
    text = "وذكر سليم الراوي أن المبادرة لقيت قبولا، حيث أكد البعض أن الفكرة جيدة."
    assert content(read(text, person=NAME)[0]) == "المبادرة لقيت قبولا، حيث أكد البعض أن الفكرة جيدة"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأكد سليم الراوي أن الطريق آمنة دون أن يكشف عن التفاصيل.", "الطريق آمنة"),
        ("وقال سليم الراوي إن الجار سيدفع الثمن في إشارة إلى البلد المجاور.", "الجار سيدفع الثمن"),
        ("وعلى الرغم من أن سليم الراوي قال إن السوق جيدة فإنه يبدو أن الأرباح تراجعت.", "السوق جيدة"),
        ("وطالب سليم الراوي بالاعتذار (رويترز)", "الاعتذار"),
        ("وقال سليم الراوي إن الناس سافروا دون أن تحدد الهيئة موعدا.", "الناس سافروا دون أن تحدد الهيئة موعدا"),
    ],
)
def test_what_the_article_adds_is_not_theirs(text: str, said: str) -> None:
    assert content(one(text, person=NAME)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال سليم الراوي إن الطريق مفتوحة إلا أنه أكد أن السفر صعب.", ["الطريق مفتوحة", "السفر صعب"]),
        ("وأشار سليم الراوي إلى أنه لن يعلق، ولكنه أضاف أن الناس جاهزون.", ["لن يعلق", "الناس جاهزون"]),
        ("وأكد سليم الراوي أنه فتش السفينتين لكنه حرص على القول إن ذلك قانوني.", ["فتش السفينتين", "ذلك قانوني"]),
    ],
)
def test_a_turn_opens_the_next_statement(text: str, said: list[str]) -> None:
    assert [content(s) for s in read(text, person=NAME)] == said


def test_that_inside_marks_stays_out() -> None:
    assert content(one('وقال سليم الراوي "إن الطريق مفتوحة أمام الجميع".', person=NAME)) == "الطريق مفتوحة أمام الجميع"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال سليم الراوي: سندفع المال غدا. سيذهب الناس إلى السوق.", "سندفع المال غدا. سيذهب الناس إلى السوق"),
        ("وقال سليم الراوي: الطريق مفتوحة. ومهما قلنا لا نستطيع شكركم.", "الطريق مفتوحة. ومهما قلنا لا نستطيع شكركم"),
        ("وقال سليم الراوي: الطريق مفتوحة. وكانت الطريق قد أغلقت.", "الطريق مفتوحة"),
        ("وقال سليم الراوي إن الطريق مفتوحة. سيذهب الناس إلى السوق.", "الطريق مفتوحة"),
    ],
)
def test_speech_behind_a_colon_goes_on_over_sentences(text: str, said: str) -> None:
    assert content(one(text, person=NAME)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال سليم الراوي إن السوق مفتوح، وذلك خلال مؤتمر صحافي عقده أمس.", "السوق مفتوح"),
        ("وقال سليم الراوي إن السوق مفتوح، وذلك على هامش ندوة في القرية.", "السوق مفتوح"),
        ("وأكد سليم الراوي أن السوق مفتوح، جاء ذلك خلال زيارة للميناء.", "السوق مفتوح"),
        ("وحذر سليم الراوي من إغلاق السوق في رد على بيان التجار.", "إغلاق السوق"),
        ("وقال سليم الراوي إن المسافرين عبروا، وذلك خلال عشرة أيام.", "المسافرين عبروا، وذلك خلال عشرة أيام"),
        ("وقال سليم الراوي إن القافلة عادت وذلك بعد عاصفة كبيرة.", "القافلة عادت وذلك بعد عاصفة كبيرة"),
        ("وقال سليم الراوي إن القرار جاء متأخرا جدا.", "القرار جاء متأخرا جدا"),
        ("وقال سليم الراوي إن الأرض لم تعد كما كانت.", "الأرض لم تعد كما كانت"),
        ("وقال سليم الراوي إن السوق مفتوح، من دون أن يكشف عن التفاصيل.", "السوق مفتوح"),
        ("وقال سليم الراوي إن السوق مفتوح، في وقت تتواصل فيه الأشغال.", "السوق مفتوح"),
        ("وقال سليم الراوي إن القارب غادر في وقت مبكر.", "القارب غادر في وقت مبكر"),
        ("وقال سليم الراوي إن السوق مفتوح لكنه لم يحدد موعدا.", "السوق مفتوح"),
        ("وقال سليم الراوي إن السوق مفتوح، رافضا الإجابة عن الأسئلة.", "السوق مفتوح"),
        ("وأشاد سليم الراوي بجهود الجيران، ثم غادر القرية.", "جهود الجيران"),
        ("ووعد سليم الراوي بفتح السوق، غير أن شيئا لم يحدث.", "فتح السوق"),
        ("وقال سليم الراوي إن السوق ستفتح، إلا أن الطريق طويل.", "السوق ستفتح، إلا أن الطريق طويل"),
    ],
)
def test_when_and_where_it_was_said_is_the_articles_to_tell(text: str, said: str) -> None:
    assert content(one(text, person=NAME)) == said


@pytest.mark.parametrize(
    "text",
    [
        "ونقلت وكالة رويترز عن سليم الراوي قوله إن السوق هادئة وتأكيده أن السد آمن.",
        "وقال سليم الراوي إن السوق هادئة، مع تأكيده أن السد آمن.",
    ],
)
def test_a_second_noun_of_speech_is_a_second_statement(text: str) -> None:
    found = read(text, person="سليم الراوي", organisation="رويترز")
    assert [content(s) for s in found] == ["السوق هادئة", "السد آمن"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال سليم الراوي إن الجسر آمن، غير أن مصادر فنية قالت إنه متصدع.", ["الجسر آمن", "متصدع"]),
        ("وقال سليم الراوي إن الجسر آمن، بينما نقابة العمال تقول إنه متصدع.", ["الجسر آمن", "متصدع"]),
        ("وقال سليم الراوي إن الجسر آمن، في حين أن هيئة المياه أكدت أنه متصدع.", ["الجسر آمن", "متصدع"]),
    ],
)
def test_what_others_are_set_against_is_no_part(text: str, said: list[str]) -> None:
    found = read(text, person=NAME, organisation="هيئة المياه", organisation2="نقابة العمال")
    assert [content(s) for s in found] == said
    assert not found[-1].via


def test_whom_somebody_quotes_stays_inside() -> None:
    outer, inner = read("وقال سليم الراوي إن هيئة المياه أكدت أن الجسر آمن.", person=NAME, organisation="هيئة المياه")
    assert content(outer) == "هيئة المياه أكدت أن الجسر آمن"
    assert content(inner) == "الجسر آمن"


def test_a_quotation_keeps_its_last_word() -> None:
    text = "وقال سليم الراوي: «القرية تستقبل جيرانها مهما كانت»."
    assert content(one(text, person=NAME)) == "القرية تستقبل جيرانها مهما كانت"


def test_content_begins_behind_the_blank_of_a_lone_and() -> None:
    found = read("و بحسب سليم الراوي، فإن الجسر آمن و أضاف أن الطريق مفتوح.", person=NAME)
    assert all(content(s) == content(s).strip() for s in found)
    assert content(found[-1]) == "الطريق مفتوح"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وقال سليم الراوي إن السد آمن بحسب ما صرح به لوكالة رويترز.", "السد آمن"),
        ("وقال سليم الراوي إن السد آمن، حسب ما نشره عبر صفحته على فيسبوك.", "السد آمن"),
        ("وقال سليم الراوي إن السد آمن، على حد قوله، والسوق هادئة.", "السد آمن، على حد قوله، والسوق هادئة"),
        ("وقال سليم الراوي إن السد آمن (رويترز - أرشيف).", "السد آمن"),
        ("وقال سليم الراوي إن السد آمن (قرب الجسر).", "السد آمن (قرب الجسر)"),
        ("وقال سليم الراوي: (السد آمن تماما).", "السد آمن تماما"),
        (
            "وقال سليم الراوي إن «السد آمن والسوق هادئة»، وإن الجسر سيفتح.",
            "«السد آمن والسوق هادئة»، وإن الجسر سيفتح",
        ),
        ("وقال سليم الراوي إن «السد آمن والسوق هادئة»، وغادر القاعة.", "السد آمن والسوق هادئة"),
    ],
    ids=range(8),
)
def test_right_edges(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي", organisation="رويترز")) == said


def test_a_weak_verb_with_its_own_that_goes_on() -> None:
    found = read("وقال سليم الراوي إن السد آمن وزاد أن السوق هادئة.", person="سليم الراوي")
    assert [content(s) for s in found] == ["السد آمن", "السوق هادئة"]


def test_a_participle_that_adds_nothing_ends_what_was_said() -> None:
    text = "وقال سليم الراوي إن المخزون كاف، مطمئنا الناس في هذه الظروف."
    assert content(one(text, person="سليم الراوي")) == "المخزون كاف"


def test_clause_between_two_dashes_ends_at_the_second() -> None:
    text = "ومنذ انتخاب سليم الراوي - الذي وعد بخفض الرسوم - رئيسا للنادي، غادر عشرون عضوا."
    assert content(read(text, person="سليم الراوي")[-1]) == "خفض الرسوم"
