"""Whom a description means: holders of offices, bodies of a kind, issuers of papers, former speakers."""

import pytest

from tests.reading.statement_factories import one, read, speaker

_MAN, _WOMAN = "سليم الراوي", "وداد الحكمي"


def _last(text: str, **names: str | list[str]) -> str | None:
    return speaker(read(text, None, **names)[-1])


@pytest.mark.parametrize("pointing", ["المسؤول", "المسؤول الزهراني", "مدير المرفأ", "مدير عام مرفأ زهران"], ids=str)
def test_office_held_by_one_person(pointing: str) -> None:
    text = f"قال مدير عام مرفأ زهران {_MAN} إن السفن وصلت. وأكد {pointing} أن العمل مستمر."
    assert _last(text, person=_MAN, place="زهران") == _MAN


def test_office_behind_a_title_and_a_comma() -> None:
    text = f"وصل حارس البستان، الحاج {_MAN}، إلى المكان. وأكد الحارس أن الباب مغلق."
    assert _last(text, person=_MAN) == _MAN


def test_office_named_after_its_body() -> None:
    text = f"قال {_MAN} رئيس جمعية النخيل الخضراء إن الموسم جيد. وأوضح رئيس «نخيل» أن البيع بدأ."
    assert _last(text, person=_MAN, organisation=["جمعية النخيل الخضراء", "نخيل"]) == _MAN


def test_office_of_somebody_else_stays_a_description() -> None:
    text = f"قال سفير زهران {_MAN} إن السفن وصلت. وأكد وزير المياه أن السد آمن."
    assert _last(text, person=_MAN, place="زهران") == "وزير المياه"


@pytest.mark.parametrize(
    ("first", "then", "speaks"),
    [
        ("السفير الفرنسي", "السفير الألماني", "السفير الألماني"),
        ("الرئيس الفرنسي", "المستشار الألماني", "المستشار الألماني"),
        ("الوزير", "السفير الألماني", "السفير الألماني"),
        ("الوزير", "الوزيرة الفرنسية", "الوزيرة الفرنسية"),
        ("وزير الخارجية الإيراني", "الوزير التركي", "الوزير التركي"),
        ("وزير الخارجية الإيراني", "الوزير الإيراني", _MAN),
        ("السفير الفرنسي", "الدبلوماسي الفرنسي", _MAN),
        ("رئيس الوزراء البريطاني", "المسؤول البريطاني", _MAN),
        ("لاعب الوسط", "اللاعب الإسباني", _MAN),
    ],
    ids=str,
)
def test_office_of_another_nation_or_gender_is_another(first: str, then: str, speaks: str) -> None:
    verb = "ورحبت" if "ة" in then else "ورحب"
    text = f"قال {first} {_MAN} إن الطريق سيفتح. {verb} {then} من جهته بالقرار."
    assert _last(text, person=_MAN) == speaks


def test_noun_before_a_name_is_no_office_of_his() -> None:
    text = f"درست وزيرة المياه تطبيق قرارات {_MAN} بشأن الآبار. وأكدت الوزيرة أن السد آمن."
    assert _last(text, person=_MAN) == "الوزيرة"


def test_paper_of_a_body_without_a_name() -> None:
    text = "قالت قيادة العمليات في بيان إن الطريق آمن. وأضاف البيان أن الجسر فتح."
    assert _last(text) == "قيادة العمليات"


def test_paper_inside_its_issuers_words_speaks_for_itself() -> None:
    text = "أكدت جمعية النخيل أن نتائج التحقيق أظهرت أن البئر جفت."
    assert [speaker(s) for s in read(text, organisation="جمعية النخيل")] == ["جمعية النخيل", "نتائج التحقيق"]


def test_person_introduced_unseen_is_known_by_the_office() -> None:
    text = "قال مدير مكتب البريد بالوادي فهد القلموني إن العمل مستمر. وأكدت مزارعة أن البئر جفت."
    assert _last(f"{text} وأشار مدير مكتب البريد بالوادي إلى أن الطريق مغلق.") == "فهد القلموني"


def test_medium_with_an_adjective() -> None:
    text = "توقعت وكالة التصنيف «نماء» أن ينخفض السعر. وقالت الوكالة إن السوق هادئة."
    assert _last(text, organisation="نماء") == "نماء"


@pytest.mark.parametrize(
    ("cut", "rest"),
    [("ظافر", "الفلاني"), ("خوان ماريو غارسيا", "مالدوني")],
)
def test_name_cut_short_is_completed(cut: str, rest: str) -> None:
    found = read(f"وقال رئيس النادي {cut} {rest} إن اللقاء نجح. وأضاف أن العدد كبير.", person=cut)
    assert [speaker(s) for s in found] == [f"{cut} {rest}"] * 2


def test_known_name_keeps_its_words() -> None:
    s = one(f"وقال {_MAN} السابق إن اللقاء نجح.", person=_MAN)
    assert speaker(s) == _MAN


@pytest.mark.parametrize("head", ["كتيبة", "تجمع", "تكتل"])
def test_troops_and_blocs_are_called_by_their_noun(head: str) -> None:
    verb = "أعلنت" if head.endswith("ة") else "أعلن"
    text = (
        f"{verb} {head} نخيل الضفاف أن الموسم بدأ. وأكدت وزارة المياه أن السد امتلأ. و{verb} ال{head} أن العمل مستمر."
    )
    assert _last(text, organisation=[f"{head} نخيل الضفاف", "وزارة المياه"]) == f"{head} نخيل الضفاف"


def test_body_cut_short_is_completed() -> None:
    s = one("ذكرت وزارة المياه والسدود، أن المنسوب ارتفع.", organisation="وزارة المياه")
    assert speaker(s) == "وزارة المياه والسدود"


def test_office_of_a_body_speaks_for_itself() -> None:
    s = one("قال مكتب الرابطة الخضراء لتنسيق الزراعة إن الموسم جيد.", organisation="الرابطة الخضراء")
    assert (speaker(s), s.speaker and s.speaker.entity) == ("مكتب الرابطة الخضراء لتنسيق الزراعة", None)


def test_rank_in_a_place_names_a_person() -> None:
    s = one("وقال الكولونيل مايرن دوغال إن الطريق آمن.", place="الكولونيل مايرن دوغال")
    assert speaker(s) == "مايرن دوغال"


def test_object_of_the_other_gender_is_no_subject() -> None:
    found = read(f"قال {_MAN} إن السد آمن. كما أكد أهمية العناية بالآبار القديمة.", person=_MAN)
    assert [speaker(s) for s in found] == [_MAN, _MAN]


def test_addressed_people_are_not_part_of_the_office() -> None:
    s = one("وأوصى رئيس الديوان الولاة بالاقتصاد في الماء.")
    assert speaker(s) == "رئيس الديوان"


def test_letter_of_a_formula_is_not_the_source() -> None:
    assert speaker(one("ووفقاً لمصادر في المرفأ، فإن السفينة وصلت أمس.")) == "مصادر في المرفأ"


def test_egyptian_spelling() -> None:
    s = one("وقالت الوزارة فى بيان إن المنسوب ارتفع.")
    assert speaker(s) == "الوزارة"


def test_part_of_a_name_that_nobody_recognised() -> None:
    text = f"قال {_MAN} إن السد آمن. وأكد مدير المرفأ القديم سليم أن السفن وصلت."
    assert _last(text, person=_MAN) == _MAN


def test_part_of_two_names_is_nobody() -> None:
    text = f"قال {_MAN} إن السد آمن. ووصل سليم الحكمي. وأكد مدير المرفأ القديم سليم أن السفن وصلت."
    assert _last(text, person1=_MAN, person2="سليم الحكمي") not in (_MAN, "سليم الحكمي")


def test_own_speech_is_not_part_of_the_speaker() -> None:
    s = one(f"وختم {_MAN} كلمته بأن السد آمن.", person=_MAN)
    assert speaker(s) == _MAN


def test_name_behind_a_relative_clause() -> None:
    s = one("وقال كبير الباحثين الذين أشرفوا على الدراسة، دوغال مايرن إن النتائج واضحة.")
    assert speaker(s) == "دوغال مايرن"


def test_name_that_a_relative_clause_gives() -> None:
    s = one("وقالت الجماعة الزراعية التي تعرف باسم «النخلة 7»، إن الموسم جيد.")
    assert speaker(s) == "النخلة 7"


def test_wish_for_no_name_is_not_part_of_the_source() -> None:
    s = one("وقال مسؤول في شرطة الوادي طلب عدم الكشف عن اسمه إن الطريق مغلق.")
    assert speaker(s) == "مسؤول في شرطة الوادي"


def test_subject_that_nobody_knows() -> None:
    s = one("وروت آنكا دوغال من جهتها أنها عاشت في القرية.")
    assert speaker(s) == "آنكا دوغال"


def test_person_whom_words_are_for_does_not_speak() -> None:
    text = f"قال {_MAN} إن السد آمن. ووجه ضيف البرنامج انتقادات لاذعة للوزير السابق {_WOMAN}. وأضاف أن الماء قليل."
    assert _last(text, person1=_MAN, person2=_WOMAN) != _WOMAN


def test_paper_with_a_nationality_means_a_paper_named_before() -> None:
    text = "ذكرت صحيفة المرسال أن السوق هادئة. وأضافت الصحيفة السويسرية أن الأسعار ثابتة."
    assert _last(text, organisation1="المرسال", organisation2="الصحيفة السويسرية") == "المرسال"


def test_figures_at_large_have_no_issuer() -> None:
    text = "قالت نقابة النخيل إن الموسم جيد. وبلغ الإنتاج ألف طن، كما تفيد الأرقام الرسمية."
    assert _last(text, organisation="نقابة النخيل") != "نقابة النخيل"


def test_a_relative_of_a_titled_person_speaks_herself() -> None:
    text = f"قالت والدة الطالب المفقود {_MAN} إن ابنها خرج صباحا."
    assert _last(text, person=_MAN) == f"والدة الطالب المفقود {_MAN}"
    assert _last(f"قال مستشار الرئيس {_MAN} إن القرار نهائي.", person=_MAN) == _MAN
    assert _last(f"قال نجل الرئيس، {_MAN}، إن والده بخير.", person=_MAN) == _MAN


def test_the_sources_are_those_described_before() -> None:
    first = "ذكرت مصادر محلية أن الجسر انهار."
    assert _last(f"{first} وأضافت المصادر أن فرق الإنقاذ وصلت.") == "مصادر محلية"
    two = f"{first} وقالت مصادر طبية إن الجرحى كثر. وأضافت المصادر أن فرق الإنقاذ وصلت."
    assert _last(two) == "المصادر"


@pytest.mark.parametrize("verb", ["قال", "ويقول", "وأكد"])
def test_each_of_several_speaks(verb: str) -> None:
    text = f"قال {_WOMAN} إن السد آمن. {verb} كل من {_MAN} ونادر الفلاح إن الموسم جيد."
    assert _last(text, person=[_MAN, _WOMAN, "نادر الفلاح"]) == _MAN


@pytest.mark.parametrize(
    "text",
    [
        "وقال سامر الخطوة إن السد آمن.\nوأعلن الخطوة في وقت سابق أن الطريق مغلق.",
        "وقال سامر الخطوة إن السد آمن.\nووفقا للخطوة فإن الطريق مغلق.",
    ],
)
def test_a_family_that_means_something_else(text: str) -> None:
    assert speaker(read(text, person="سامر الخطوة")[-1]) == "سامر الخطوة"


def test_a_feminine_thing_is_still_no_man() -> None:
    text = "وقال سامر الخطوة إن السد آمن.\nوأكد أهمية الحوار."
    assert speaker(read(text, person="سامر الخطوة")[-1]) == "سامر الخطوة"


def test_what_a_clause_describes_is_its_speakers() -> None:
    outer, inner = read("وقالت وداد الحكمي إنها اطلعت على ما وصفته بأوراق مزورة.", person="وداد الحكمي")
    assert speaker(inner) == speaker(outer) == "وداد الحكمي"


def test_an_institution_is_no_founder() -> None:
    text = "قالت مؤسسة النهر للتنمية إن العمل مستمر.\nوأوضحت المؤسسة أن الطريق مغلق."
    assert _last(text, organisation="مؤسسة النهر للتنمية") == "مؤسسة النهر للتنمية"


@pytest.mark.parametrize("office", ["رئيس الجمهورية", "رئيس الدولة", "رئيس البلاد"])
def test_president_of_the_state(office: str) -> None:
    found = read(f"قال الرئيس سليم الراوي إن السد آمن. وأكد {office} أن الحكومة تعمل.", person="سليم الراوي")
    assert speaker(found[-1]) == "سليم الراوي"


@pytest.mark.parametrize(
    "first",
    [
        "قال رئيس النادي سليم الراوي",
        "قال رئيس شركة الضفاف سليم الراوي",
        "قال الرئيس سليم الراوي للرئيس نبيل درويش",
    ],
)
def test_president_of_something_else_or_of_two(first: str) -> None:
    text = f"{first} إن السد آمن. وأكد رئيس الجمهورية أن الحكومة تعمل."
    assert speaker(read(text, person="سليم الراوي", person2="نبيل درويش")[-1]) == "رئيس الجمهورية"


def test_a_team_of_another_nation_is_another() -> None:
    text = "وقال المنتخب الألماني إنه جاهز. وأكد المنتخب اليوناني أنه جاهز."
    found = read(text, None, organisation="المنتخب الألماني", organisation2="المنتخب اليوناني")
    assert [speaker(s) for s in found] == ["المنتخب الألماني", "المنتخب اليوناني"]
    text = "ذكرت صحيفة المرسال الأمريكية أن السوق هادئة. وأضافت الصحيفة الأميركية أن الطلب ضعيف."
    assert _last(text, organisation="المرسال الأمريكية") == "المرسال الأمريكية"


def test_the_nations_where_another_body_is_named_later() -> None:
    text = (
        "قالت الأمم المتحدة إن الماء قليل. وحذرت المنظمة الدولية من الجفاف.\nوقالت منظمة الطفولة الخضراء إن المطر قليل."
    )
    found = read(text, None, organisation="الأمم المتحدة", organisation2="منظمة الطفولة الخضراء")
    assert [speaker(s) for s in found] == ["الأمم المتحدة", "الأمم المتحدة", "منظمة الطفولة الخضراء"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"قال {_MAN} إن السد آمن. وأضاف المحلل السياسي في مركز المرسال أن الماء وفير.", _MAN),
        (
            f"قال {_MAN} إن السد آمن. وأكد المحلل السياسي في مركز المرسال أن الماء وفير.",
            "المحلل السياسي في مركز المرسال",
        ),
        (f"قال المدير {_MAN} إن السد آمن. وأعرب المسئول الزهراني عن قلقه.", _MAN),
    ],
)
def test_a_full_description_that_only_adds(text: str, who: str) -> None:
    assert _last(text, person=_MAN) == who


def test_figures_are_carried_no_further() -> None:
    text = f"قالت {_WOMAN} إن السد آمن.\nووفقا للبيانات الأولية فإن الماء وفير.\nوقالت إن المطر قريب."
    assert _last(text, person=_WOMAN) == _WOMAN


def test_a_papers_issuer_is_not_sought_behind_it() -> None:
    text = f"علق {_MAN} على القمة قائلا إن بيانها الختامي حذر من خطورة أعمال شركة زهران."
    assert _last(text, person=_MAN, organisation="شركة زهران") == "بيانها الختامي"


@pytest.mark.parametrize(
    ("office", "other", "who"),
    [
        ("رئيس بلدية زهران", "رئيس بلدية الوادي", "رئيس بلدية الوادي"),
        ("رئيس بلدية زهران", "رئيس بلدية زهران", _MAN),
        ("رئيس بلدية زهران", "رئيس البلدية", _MAN),
        ("مدير مستشفى النخيل", "مدير مستشفى النور", "مدير مستشفى النور"),
        ("وزير خارجية زهران", "وزير خارجية تركيا", "وزير خارجية تركيا"),
        ("رئيس الوزراء الهولندي", "رئيس وزراء هولندا", _MAN),
    ],
)
def test_an_office_elsewhere_is_anothers(office: str, other: str, who: str) -> None:
    text = f"وقال {office} {_MAN} إن السد آمن. وقال {other} إن الماء وفير."
    places = ["زهران", "تركيا", "هولندا"]
    bodies = ["بلدية الوادي", "مستشفى النخيل", "مستشفى النور"]
    named = {f"place{n}": place for n, place in enumerate(places)} | {
        f"organisation{n}": b for n, b in enumerate(bodies)
    }
    assert _last(text, person=_MAN, **named) == who


def test_a_study_told_by_a_paper_is_not_the_papers() -> None:
    text = "ذكرت صحيفة المرسال أن دراسة أجراها باحثون خلصت إلى أن النوم مفيد.\nوقالت الدراسة إن القيلولة مفيدة."
    assert _last(text, organisation="المرسال") == "دراسة أجراها باحثون"
    text = "ذكرت صحيفة المرسال في تقرير أن السد آمن.\nوقال التقرير إن الماء وفير."
    assert _last(text, organisation="المرسال") == "المرسال"


def test_a_study_is_not_of_the_journal_that_printed_it() -> None:
    text = "أظهرت دراسة من جامعة زهران أن النوم مفيد.\nوأضافت الدراسة المنشورة في مجلة المرسال أن الضوء مضر."
    assert _last(text, organisation="جامعة زهران", organisation2="المرسال") == "جامعة زهران"


@pytest.mark.parametrize(
    ("office", "then", "speaks"),
    [
        ("وزير خارجية مصر", "وزير الخارجية المصري", True),
        ("مدرب المنتخب الأردني", "مدرب الأردن", True),
        ("سفير فرنسا في لبنان", "السفير الفرنسي", True),
        ("وزير خارجية مصر", "وزير الخارجية الليبي", False),
        ("مدرب المنتخب الأردني", "مدرب قطر", False),
    ],
)
def test_state_named_by_a_noun_or_by_an_adjective(office: str, then: str, speaks: bool) -> None:
    found = read(f"قال {office} سليم الراوي إن الأمر هين. وأكد {then} أن الجميع حضر.", person="سليم الراوي")
    assert (speaker(found[-1]) == "سليم الراوي") is speaks


def test_rest_of_a_name_that_was_seen_in_part_means_its_bearer() -> None:
    found = read("قال المدرب طاهر زعموتة إن الفريق جاهز. وأضاف زعموتة أن الملعب جيد.", person="طاهر")
    assert [speaker(s) for s in found] == ["طاهر زعموتة"] * 2


def test_a_pair_named_once_by_their_office() -> None:
    text = f"أخذ محاميا الأسرة {_MAN} و{_WOMAN} على القضاة تسرعهم. وقال المحاميان إن الملف مفتوح."
    assert _last(text, person=_MAN, person2=_WOMAN) == _MAN
    assert _last(f"وصل المحامي {_MAN}. وقال المحاميان إن الملف مفتوح.", person=_MAN) == "المحاميان"


def test_a_body_is_not_the_medium_that_passed_its_words_on() -> None:
    text = "ونقلت رويترز عن مذكرة داخلية أن السعر ارتفع. وأضاف البنك أن الطلب ضعيف."
    assert _last(text, organisation="رويترز") == "البنك"


def test_a_decree_is_not_the_ministry_named_beside_it() -> None:
    text = "عين الثاني وزيرا بدلا من وزارة الصناعة، فيما نص المرسوم الثالث على تعيين أمين عام للمجلس."
    assert [speaker(s) for s in read(text, organisation="وزارة الصناعة")] == ["المرسوم الثالث"]


def test_head_of_a_board_is_known_again_by_his_office_in_short() -> None:
    text = f"قال رئيس مجلس إدارة الشركة الوطنية للحديد {_MAN} إن الفرن جاهز. وأكد رئيس مجلس إدارة الشركة أن العمل بدأ."
    assert _last(text, person=_MAN, organisation="الشركة الوطنية للحديد") == _MAN


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("أجلت محكمة الضفاف برئاسة القاضي سليم الراوي القضية. وقال رئيس المحكمة إن الجلسة غدا.", "سليم الراوي"),
        ("وصل وفد تجاري برئاسة سليم الراوي إلى المدينة. وقال رئيس الوفد إن الزيارة ناجحة.", "سليم الراوي"),
        ("اجتمعت اللجنة برئاسة سليم الراوي. وقال الرئيس إن الجلسة غدا.", "الرئيس"),
        ("اجتمعت اللجنة برئاسة سليم الراوي. وقال رئيس البرلمان إن الجلسة غدا.", "رئيس البرلمان"),
    ],
)
def test_whoever_leads_a_body_is_its_head(text: str, who: str) -> None:
    assert speaker(read(text, person="سليم الراوي", organisation="محكمة الضفاف")[-1]) == who


def test_the_delegate_of_one_state_is_not_he_of_another() -> None:
    text = "أكد ممثل السرو أهمية الدورة.\nومن جانبه قال ممثل الضفاف سليم الراوي إن الاجتماع مفيد."
    found = read(text, person="سليم الراوي", place="السرو", place2="الضفاف")
    assert [speaker(s) for s in found] == ["ممثل السرو", "سليم الراوي"]


def test_a_nation_tells_two_players_apart() -> None:
    text = (
        "وترك المدرب مكانه للنجم السابق نبيل درويش.\n"
        "وقال المهاجم الهولندي سليم الراوي إن الوقت ضيق.\n"
        "واستطرد النجم الهولندي قائلا إن الفريق جاهز."
    )
    assert speaker(read(text, person="سليم الراوي", person2="نبيل درويش")[-1]) == "سليم الراوي"


@pytest.mark.parametrize(
    ("aide", "office"),
    [("المتحدث باسم الأمين العام لاتحاد النخيل", "الأمين العام لاتحاد النخيل"), ("مستشار الرئيس", "الرئيس")],
)
def test_who_serves_an_office_does_not_hold_it(aide: str, office: str) -> None:
    found = read(f"قال {aide} سليم الراوي إن الموسم جيد.\nوأكد {office} أن الحصاد بدأ.", person="سليم الراوي")
    assert [speaker(s) for s in found] == ["سليم الراوي", office]


@pytest.mark.parametrize("answers", ["ورد على سؤال", "وعلق على حديث", "وعلق على كلام المدير"])
def test_whose_words_somebody_answers_is_not_who_answers(answers: str) -> None:
    text = f'قال سليم الراوي إن الموسم جيد.\n{answers} نبيل درويش قائلا: "هذا غير صحيح".'
    assert [speaker(s) for s in read(text, person="سليم الراوي", person2="نبيل درويش")] == ["سليم الراوي"] * 2


def test_who_answers_stands_behind_what_he_answers() -> None:
    text = 'قال سليم الراوي إن الموسم جيد.\nوعلق على القرار نبيل درويش قائلا: "هذا غير صحيح".'
    found = read(text, person="سليم الراوي", person2="نبيل درويش")
    assert [speaker(s) for s in found] == ["سليم الراوي", "نبيل درويش"]


def test_a_spokesman_is_nobody_whom_a_body_tells_of() -> None:
    text = (
        "أعلنت وزارة النخيل عن مقتل العقيد سليم الراوي أحد مستشاري الوزير.\n"
        "وأوضح الناطق باسم الوزارة أن القتيل كان يستقل سيارته."
    )
    found = read(text, person="سليم الراوي", organisation="وزارة النخيل")
    assert [speaker(s) for s in found] == ["وزارة النخيل", "الناطق باسم الوزارة"]


def test_a_rank_beside_an_aides_office_is_his_own() -> None:
    text = f"أوضح المتحدث الأمني باسم الوزارة اللواء {_MAN} أن السد آمن. وأضاف اللواء أن العمل مستمر."
    assert _last(text, person=_MAN) == _MAN
