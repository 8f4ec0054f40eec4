"""What opens content: أنّ beside what only looks like it, titles in marks, prepositions that belong to a noun."""

import pytest

from tests.reading.statement_factories import content, one, read, speaker

NAME = "سليم الراوي"


def test_a_motto_in_marks_is_not_what_was_said() -> None:
    text = 'وقال سليم الراوي في الملتقى تحت شعار "معا نحو غد أفضل لجميع الناس"، إن الأبواب مفتوحة.'
    assert content(one(text, person=NAME)) == "الأبواب مفتوحة"


def test_marks_behind_the_speaker_are() -> None:
    text = 'وقال سليم الراوي "معا نحو غد أفضل لجميع الناس"، ثم غادر.'
    assert content(one(text, person=NAME)) == "معا نحو غد أفضل لجميع الناس"


def test_letters_of_a_foreign_name_are_not_that() -> None:
    text = "وأفادت هيئة المياه (إن.دبليو.إيه) أن المنسوب ارتفع كثيرا."
    assert content(one(text, organisation="هيئة المياه")) == "المنسوب ارتفع كثيرا"


def test_that_is_not_a_name_whatever_was_recognised() -> None:
    text = "وذكر سليم الراوي بأن المنسوب ارتفع كثيرا."
    assert content(one(text, person1=NAME, person2="بأن")) == "المنسوب ارتفع كثيرا"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأهاب سليم الراوي بالسكان بأخذ الحيطة.", "أخذ الحيطة"),
        ("وأمر سليم الراوي بسرعة القبض على الفاعلين.", "سرعة القبض على الفاعلين"),
        ("وتعهد سليم الراوي بدعم المزارعين.", "دعم المزارعين"),
        ("وأشاد سليم الراوي ببسالة رجال الإطفاء.", "بسالة رجال الإطفاء"),
        ("وأشاد سليم الراوي بما تحقق من نتائج.", "ما تحقق من نتائج"),
        ("وأشاد سليم الراوي باللاعبين بما في ذلك الحارس.", "اللاعبين بما في ذلك الحارس"),
        ("وطالب سليم الراوي بسرعة إصلاح الجسر.", "سرعة إصلاح الجسر"),
        ("ودعا سليم الراوي لوقف القصف.", "وقف القصف"),
    ],
)
def test_what_is_asked_is_told_from_adverbs_and_addressees(text: str, said: str) -> None:
    assert content(one(text, person=NAME)) == said


def test_b_of_place_waits_for_that() -> None:
    text = "وهدد ضابط بالجيش الشمالي بأن الرد سيكون قاسيا."
    assert content(one(text)) == "الرد سيكون قاسيا"


def test_sources_learn_by_themselves_or_from_others() -> None:
    assert content(one("وعلمت مصادر محلية أن السد انهار ليلا.")) == "السد انهار ليلا"
    found = one("وعلمت صحيفة النهر من مصادر محلية أن السد انهار ليلا.", organisation="النهر")
    assert content(found) == "السد انهار ليلا"


def test_a_word_in_b_of_its_own_opens_nothing() -> None:
    assert read("ووعد سليم الراوي براعم الحديقة.", person=NAME) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ودعت المرشحة لانتخابات الحزب مجددا إلى إنهاء الحصار.", "إنهاء الحصار"),
        ("ودعا سليم الراوي كافة الهيئات وخاصة المجلس للتحقيق الفوري.", "للتحقيق الفوري"),
        ("ودعا سليم الراوي لعقد اجتماع عاجل.", "عقد اجتماع عاجل"),
        ("ودعا المتحدث الرسمي لمديرية المياه السكان إلى الحذر.", "الحذر"),
    ],
)
def test_only_an_act_is_called_for(text: str, said: str) -> None:
    assert content(one(text, person=NAME)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وذكر باحثون أن الدواء فعال.", "الدواء فعال"),
        ("وأفاد بائعون بأن الأسعار ارتفعت.", "الأسعار ارتفعت"),
        ("أشاد رئيس الحزب ببائعي الصحف.", "بائعي الصحف"),
        ("وقال الوزير الذي كان يتحدث في ندوة نظمتها الجامعة إن السد آمن.", "السد آمن"),
        ("وأكد الخبير الذي تحدث إلى الصحيفة أن السد آمن.", "السد آمن"),
    ],
    ids=range(5),
)
def test_first_letter_of_a_noun_and_verb_of_a_relative_clause_open_nothing(text: str, said: str) -> None:
    assert content(one(text)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("تحدث سليم الراوي مع الجيران. ودعا لوقف الأشغال ليلا.", "وقف الأشغال ليلا"),
        ('تحدث سليم الراوي مع الجيران. وأسف لـ"استمرار هذه الحال" في القرية.', '"استمرار هذه الحال" في القرية'),
        ('وقال أحدهم "عشر سنوات ونحن ننتظر"، فيما نفى سليم الراوي وجود خلاف.', "عشر سنوات ونحن ننتظر"),
        ("وأقر مصدر حكومي طلب عدم ذكر اسمه لصحيفة محلية بوجود ثغرات.", "وجود ثغرات"),
        ("نفت شركة المياه، جملة وتفصيلا، ما نشر عن رفع السعر.", "ما نشر عن رفع السعر"),
        ("وأوصت اللجنة، التي عملت بقيادة سليم الراوي، بفتح السوق.", "فتح السوق"),
        ("وسلمت الشرطة رجلا إلى المحكمة وأقر بأنه سرق السوق.", "سرق السوق"),
    ],
)
def test_what_opens_stands_right_behind_the_verb_or_far_from_it(text: str, said: str) -> None:
    assert content(read(text, person=NAME, organisation="شركة المياه")[0]) == said


@pytest.mark.parametrize(
    "text",
    [
        'وقالت شركة "عشر سنوات من العمل"، إن الطريق مغلق.',
        'وقال سليم الراوي لصحيفة "صوت القرية الجديد"، إن الطريق مغلق.',
    ],
)
def test_marks_before_that_hold_a_name(text: str) -> None:
    assert content(one(text, person=NAME)) == "الطريق مغلق"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وزار سليم الراوي الجمعية، مشيدا بدورها الفعال في القرية.", "دورها الفعال في القرية"),
        ("وأشاد بدوره المدير سليم الراوي بجهود الفريق.", "جهود الفريق"),
        ("ودعا سليم الراوي لأن يكون الحوار شاملا.", "يكون الحوار شاملا"),
        ("ودعا سليم الراوي إلى الحوار لأن الوقت يضيق.", "الحوار لأن الوقت يضيق"),
    ],
)
def test_small_words_that_may_open(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي")) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأضاف سليم الراوي إلى أن السد آمن.", "السد آمن"),
        ("وأكمل سليم الراوي أن السد آمن.", "السد آمن"),
        ("وحذر سليم الراوي كل من يخالف النظام من أنه سيحاسب.", "سيحاسب"),
        ("تعهد سليم الراوي في مقابلة باللغة الهندية بفتح السد.", "فتح السد"),
        ("أشادت هيئة المياه بالمحافظة في خطاب لها بجهود العمال.", "جهود العمال"),
        ("وتساءل سليم الراوي مستغربا: كيف يغلق السد؟", "كيف يغلق السد"),
        ("وقال سليم الراوي حسبما نقلت وكالة النهر أنه سيعود.", "سيعود"),
        ('وشدد سليم الراوي "على أن السد لن يغلق أبدا".', "السد لن يغلق أبدا"),
        ("وجاء في الخطاب نحن نعلم أن السد قديم.", "نحن نعلم أن السد قديم"),
        ('وأضاف سليم الراوي "إن شاء الله سنعود إلى العمل غدا".', "إن شاء الله سنعود إلى العمل غدا"),
    ],
)
def test_what_opens_behind_adjuncts(text: str, said: str) -> None:
    s = one(text, person="سليم الراوي", organisation="هيئة المياه")
    assert content(s) == said


def test_where_a_body_is_may_be_what_is_praised() -> None:
    assert content(one("أشادت هيئة المياه بالمحافظة.", organisation="هيئة المياه")) == "المحافظة"


def test_an_office_in_marks_behind_its_holder() -> None:
    text = 'أعرب سليم الراوي "رئيس اتحاد الصيادين في البلاد" عن أسفه للحادث.'
    assert content(one(text, person="سليم الراوي")) == "أسفه للحادث"


def test_where_somebody_unnamed_comes_from() -> None:
    assert content(one("حذر باحثون من معهد النهر من أن السد قديم.")) == "السد قديم"
    said = content(one("حذر سليم الراوي من خطر يأتي من أن الناس لا يقرأون.", person="سليم الراوي"))
    assert said == "خطر يأتي من أن الناس لا يقرأون"


def test_a_name_in_marks_far_from_what_it_says() -> None:
    text = 'وأضافت "سلمى"، خلال حوار ببرنامج "صباح النهر"، الذي يعرض على قناة "المرسال"، أنها ستعود.'
    assert content(one(text, person="سلمى")) == "ستعود"


def test_how_somebody_asks_is_no_cue() -> None:
    text = "وتساءل سليم الراوي مستنكرا ، كيف لسد بهذا الحجم أن ينهار."
    assert content(one(text, person="سليم الراوي")) == "لسد بهذا الحجم أن ينهار"


@pytest.mark.parametrize(
    "text",
    [
        f"وقال {NAME} إنه مسافر، ورفض الكشف عن وجهته واكتفى بالقول إن الرحلة طويلة.",
        f"رفض {NAME} كشف تفاصيل الخطة واكتفى بالقول إن الرحلة طويلة.",
    ],
)
def test_what_somebody_leaves_it_at_is_a_statement_of_its_own(text: str) -> None:
    last = read(text, person=NAME)[-1]
    assert (last.cue and last.cue.text, content(last), speaker(last)) == ("بالقول", "الرحلة طويلة", NAME)


def test_another_verb_leads_to_its_own_saying() -> None:
    s = one(f"وعلق {NAME} على القرار بالقول إنه متأخر.", person=NAME)
    assert (s.cue and s.cue.text, content(s)) == ("وعلق", "متأخر")


@pytest.mark.parametrize(
    ("text", "through"),
    [
        (f"وحذر {NAME} أمس كما نقل عنه مسؤول كبير من أن السد قديم.", "مسؤول كبير"),
        (f"أكد {NAME} وفق ما نقلت صحيفة محلية أن السد قديم.", "صحيفة محلية"),
        (f"أكد {NAME} بحسب ما نقلت عنه صحيفة محلية أن السد قديم.", "صحيفة محلية"),
    ],
)
def test_through_whom_stands_between_a_verb_and_its_content(text: str, through: str) -> None:
    s = one(text, person=NAME)
    assert (content(s), speaker(s), [hop.name for hop in s.via]) == ("السد قديم", NAME, [through])


def test_for_whom_a_study_was_made_opens_nothing() -> None:
    s = one("وأفادت دراسة أعدها خبراء بتكليف من متحف المدينة أن اللوحة قديمة.")
    assert content(s) == "اللوحة قديمة"
    assert content(one(f"وطالب {NAME} بدعم من الدولة للمزارعين.", person=NAME)) == "دعم من الدولة للمزارعين"


def test_as_at_the_very_end_opens_nothing() -> None:
    assert read("قال كما قال") == ()


def test_a_question_behind_the_comma_that_closes_who_asks() -> None:
    text = "بدوره تساءل عضو المكتب السياسي لحزب النخيل، سليم الراوي، عبر إذاعة الواحة، لماذا تأجل الحصاد."
    found = one(text, person="سليم الراوي", organisation="حزب النخيل", organisation2="إذاعة الواحة")
    assert (content(found), speaker(found)) == ("لماذا تأجل الحصاد", "سليم الراوي")


def test_what_another_stated_is_not_what_is_said_of_it() -> None:
    text = 'قال سليم الراوي إن الموسم جيد.\nوعلق على خطاب المدير وتصريحه بأنه سيرحل قائلا: "هذا خبر قديم".'
    assert [content(s) for s in read(text, person="سليم الراوي")] == ["الموسم جيد", "هذا خبر قديم"]


def test_what_is_called_so_belongs_to_what_somebody_is_accused_of() -> None:
    found = one("اتهم سليم الراوي الشركة بالمشاركة فيما سماه «تخريب الواحات».", person="سليم الراوي")
    assert content(found) == "الشركة بالمشاركة فيما سماه «تخريب الواحات"


def test_the_best_way_in_which_something_is_done_opens_nothing() -> None:
    text = f"قال {NAME} إن السد قديم، مقدما شكره لعمال البلدية الذين قاموا بما عليهم على أكمل وجه."
    assert "أكمل وجه" not in [content(s) for s in read(text, person=NAME)]


@pytest.mark.parametrize("told", ["وكشفت مصادر خاصة", "وعلمت صحيفة المرفأ من مصادر خاصة"])
def test_private_sources_are_not_especially_so(told: str) -> None:
    found = one(f"{told} أن السد آمن.", organisation="صحيفة المرفأ")
    assert (content(found), speaker(found)) == ("السد آمن", "مصادر خاصة")


def test_what_is_so_especially_is_no_report() -> None:
    assert content(one("وأكد المدير أهمية السد خاصة أن الماء قليل.")) == "أهمية السد خاصة أن الماء قليل"


def test_a_text_that_begins_with_a_verb_and_its_that() -> None:
    assert read("أكد أن السد آمن.") == ()
