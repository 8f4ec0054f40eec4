"""Hops of a chain: kinds, order outwards, nothing twice."""

import pytest

from tests.reading.statement_factories import one, read


def test_agency_by_its_formula() -> None:
    s = one(
        "وأوضح الوزير سليم الراوي أن السوق هادئة، وفق ما أوردته وكالة رويترز.",
        person="سليم الراوي",
        organisation="رويترز",
    )
    assert [(h.name, h.kind, h.basis) for h in s.via] == [("رويترز", "agency", "stated")]


def test_paper_published_by_an_agency() -> None:
    s = one(
        "وقالت وزارة المياه في بيان نقلته وكالة رويترز إن المنسوب ارتفع.",
        organisation1="وزارة المياه",
        organisation2="رويترز",
    )
    assert [h.name for h in s.via] == ["رويترز"]


def test_participle_shares_the_chain_of_its_sentence() -> None:
    found = read(
        "وقال سليم الراوي لصحيفة المرسال إن السوق هادئة، مضيفا أن الأسعار ثابتة.",
        person="سليم الراوي",
        organisation="المرسال",
    )
    assert [[h.name for h in s.via] for s in found] == [["المرسال"], ["المرسال"]]


def test_unnamed_media_relay() -> None:
    s = one("ونقلت وسائل إعلام محلية عن سليم الراوي قوله إن السوق هادئة.", person="سليم الراوي")
    assert [(h.name, h.kind) for h in s.via] == [("وسائل إعلام محلية", "unnamed")]


def test_own_words_have_no_hop() -> None:
    assert one("قال سليم الراوي إن السوق هادئة.", person="سليم الراوي").via == ()


def test_short_name_behind_an_adjective() -> None:
    s = one(
        "وقالت وزارة المياه في بيان نشرته وكالة الأنباء الزهرانية الرسمية (وزن)، إن المنسوب ارتفع.",
        organisation1="وزارة المياه",
        organisation2="وكالة الأنباء الزهرانية",
    )
    assert [h.name for h in s.via] == ["وزن"]


def test_paper_that_a_medium_got() -> None:
    s = one(
        "وقالت وزارة المياه في بيان تلقت صحيفة المرسال نسخة منه إن المنسوب ارتفع.",
        organisation1="وزارة المياه",
        organisation2="المرسال",
    )
    assert [h.name for h in s.via] == ["المرسال"]


def test_medium_without_a_name_published_it() -> None:
    s = one(
        "وقالت وزارة المياه في بيان بثه التلفزيون الرسمي إن المنسوب ارتفع.",
        organisation="وزارة المياه",
    )
    assert [(h.name, h.kind) for h in s.via] == [("التلفزيون الرسمي", "unnamed")]


def test_reports_in_a_closing_formula() -> None:
    s = one("قال سليم الراوي إن السوق هادئة، وفقا لما ذكرته تقارير محلية.", person="سليم الراوي")
    assert [h.name for h in s.via] == ["تقارير محلية"]


def test_own_paper_in_a_closing_formula_is_no_hop() -> None:
    s = one("أعلنت وزارة المياه أن المنسوب ارتفع، وفق بيان لها.", organisation="وزارة المياه")
    assert s.via == ()


def test_inner_speaker_without_a_name_came_through_the_outer() -> None:
    found = read("قال سليم الراوي إن مزارعين أكدوا أن البئر جفت.", person="سليم الراوي")
    assert [[h.name for h in s.via] for s in found] == [[], ["سليم الراوي"]]


def test_paper_that_learnt_something_speaks_of_itself() -> None:
    s = one("علمت صحيفة المرسال من مصادر مطلعة أن السوق ستفتح غدا.", organisation="المرسال")
    assert (s.speaker and s.speaker.name, s.via) == ("مصادر مطلعة", ())


def test_all_of_a_sentence_came_the_same_way() -> None:
    found = read(
        "قال سليم الراوي لصحيفة المرسال إن السوق هادئة وأكد أن الأسعار ثابتة. وقال إن الطريق سالكة.",
        person="سليم الراوي",
        organisation="المرسال",
    )
    assert [[h.name for h in s.via] for s in found] == [["المرسال"], ["المرسال"], []]


def test_closing_formula_holds_for_the_verb_and_its_participle() -> None:
    found = read(
        "أكد سليم الراوي أن السوق هادئة، مشددا على أن الأسعار ثابتة، وفق ما نقلت وكالة رويترز.",
        person="سليم الراوي",
        organisation="رويترز",
    )
    assert [[h.name for h in s.via] for s in found] == [["رويترز"], ["رويترز"]]


def test_inner_statement_came_the_way_of_the_outer() -> None:
    found = read(
        "قال سليم الراوي لوكالة رويترز إن مزارعين أكدوا أن البئر جفت.", person="سليم الراوي", organisation="رويترز"
    )
    assert [[h.name for h in s.via] for s in found] == [["رويترز"], ["سليم الراوي", "رويترز"]]


def test_another_person_passes_it_on() -> None:
    s = one("هدد سليم الراوي بإغلاق السوق، وفق ما ذكر أحد مستشاريه.", person="سليم الراوي")
    assert [(h.name, h.kind) for h in s.via] == [("أحد مستشاريه", "unnamed")]


def test_who_says_so_too_passes_nothing_on() -> None:
    s = one(
        "أكد سليم الراوي أن السوق هادئة، وهو ما أكدته وداد الحكمي.",
        person1="سليم الراوي",
        person2="وداد الحكمي",
    )
    assert s.via == ()


def test_orders_pass_nothing_on() -> None:
    s = one("شدد سليم الراوي على الانضباط وفق توجيهات وزارة المياه.", person="سليم الراوي", organisation="وزارة المياه")
    assert s.via == ()


def test_source_behind_the_report_of_a_medium_speaks() -> None:
    s = one("أفادت قناة المرسال بأن الجسر انهار، نقلا عن مصدر طبي.", organisation="المرسال")
    assert (s.speaker and s.speaker.name, [h.name for h in s.via]) == ("مصدر طبي", ["المرسال"])


def test_medium_got_its_words_from_another_medium() -> None:
    s = one("أعلن سليم الراوي أن الجسر انهار، نقلا عن وكالة رويترز.", person="سليم الراوي", organisation="رويترز")
    assert (s.speaker and s.speaker.name, [h.name for h in s.via]) == ("سليم الراوي", ["رويترز"])


def test_relay_of_somebody_that_no_list_holds() -> None:
    s = one("ونقل سليم الراوي عن موكله قوله إنه بريء.", person="سليم الراوي")
    assert (s.speaker and s.speaker.name, [h.name for h in s.via]) == ("موكله", ["سليم الراوي"])


def test_relay_on_the_tongue_of_another() -> None:
    s = one("ونقلت وداد الحكمي على لسان زوجها أنه لن يسافر.", person="وداد الحكمي")
    assert (s.speaker and s.speaker.name, [h.name for h in s.via]) == ("زوجها", ["وداد الحكمي"])


def test_two_media_in_a_row() -> None:
    s = one(
        "نقلت صحيفة المرسال عن وكالة رويترز عن مصدر أمني أن الجسر أغلق.",
        organisation1="المرسال",
        organisation2="رويترز",
    )
    assert [h.name for h in s.via] == ["رويترز", "المرسال"]


def test_network_of_posts_is_no_hop() -> None:
    s = one(
        "وقال سليم الراوي في بيان نشره على صفحته في فيسبوك إن السوق هادئة.", person="سليم الراوي", organisation="فيسبوك"
    )
    assert s.via == ()


def test_letters_of_a_foreign_name_open_nothing() -> None:
    s = one("قال سليم الراوي لشبكة سي إن إن إن السوق هادئة.", person="سليم الراوي")
    assert s.content[0].text == "السوق هادئة"


def test_medium_that_took_it_from_another() -> None:
    s = one(
        "ورصدت صحيفة المرسال أوجه الشبه بين الكوكبين، نقلا عن وكالة رويترز.",
        organisation1="المرسال",
        organisation2="رويترز",
    )
    assert [h.name for h in s.via] == ["المرسال"]


@pytest.mark.parametrize(
    "text",
    [
        "كتب سليم الراوي مقالا في «المرسال» حيث قال إن السوق هادئة.",
        "ونشر موقع «المرسال» تصريحا لسليم الراوي الذي أعلن أن السوق هادئة.",
        "وأجرت صحيفة «المرسال» حوارا مع سليم الراوي أكد فيه أن السوق هادئة.",
        "وصرح سليم الراوي لصحيفة «المرسال» أمس قائلا: «السوق هادئة في كل البلاد».",
        "وعلق سليم الراوي في حديث لصحيفة «المرسال» بالقول إن السوق هادئة.",
        "وقال سليم الراوي إن السوق هادئة، على ما أوردت صحيفة «المرسال».",
    ],
)
def test_medium_in_the_clause_before(text: str) -> None:
    found = read(text, person="سليم الراوي", organisation="المرسال")
    assert [h.name for h in found[-1].via] == ["المرسال"]


def test_correspondent_is_no_medium() -> None:
    s = one("وقالت مراسلة قناة المرسال إن الوضع صعب بحسب شهادة الأطباء.", organisation="المرسال")
    assert s.via == ()


def test_clause_of_time_is_the_article_s_own() -> None:
    found = read(
        "قدم سليم الراوي شكره لوداد الحكمي بعد أن أعلنت الحكمي أن السوق هادئة.",
        person1="سليم الراوي",
        person2=["وداد الحكمي", "الحكمي"],
    )
    assert found[-1].via == ()


def test_debate_on_air_has_no_hop() -> None:
    s = one(
        "وقال سليم الراوي خلال المناظرة على قناة المرسال إن السوق هادئة.", person="سليم الراوي", organisation="المرسال"
    )
    assert s.via == ()


@pytest.mark.parametrize(
    "text",
    [
        "وكانت صحيفة «المرسال» المحلية قد ذكرت نقلا عن مصدر أمني أن الجسر أغلق.",
        "وكانت صحيفة «المرسال» نقلت عن مصدر أمني أن الجسر أغلق.",
        "صحيفة «المرسال» نقلت عن مصدر أمني قوله إن الجسر أغلق.",
        "وذكرت صحيفة «المرسال» استنادا إلى مصدر أمني أن الجسر أغلق.",
    ],
)
def test_medium_before_its_verb_relays(text: str) -> None:
    s = one(text, organisation="المرسال")
    assert (s.speaker and s.speaker.name, [h.name for h in s.via]) == ("مصدر أمني", ["المرسال"])


def test_medium_that_passes_on_what_another_got() -> None:
    s = one(
        "وكانت صحيفة المرسال نقلت عن وكالة رويترز قول الوزير سليم الراوي إن السوق هادئة.",
        organisation1="المرسال",
        organisation2="رويترز",
        person="سليم الراوي",
    )
    assert (s.speaker and s.speaker.name, [h.name for h in s.via]) == ("سليم الراوي", ["رويترز", "المرسال"])


@pytest.mark.parametrize(
    ("text", "hop"),
    [
        ("وقال سليم الراوي، وفق الشرطة، إن السوق هادئة.", "الشرطة"),
        ("وقال سليم الراوي، بحسب التحقيق، إن السوق هادئة.", "التحقيق"),
        ("وقال سليم الراوي، كما نقلت عنه صحيفة «المرسال»، إن السوق هادئة.", "المرسال"),
        ("وقال سليم الراوي، حسب ما ذكرت مصادر محلية، إن السوق هادئة.", "مصادر محلية"),
    ],
)
def test_whoever_a_formula_names_before_the_content(text: str, hop: str) -> None:
    s = one(text, person="سليم الراوي", organisation="المرسال")
    assert (s.speaker and s.speaker.name, [h.name for h in s.via]) == ("سليم الراوي", [hop])


@pytest.mark.parametrize(
    "text",
    [
        "وأعلنت وزارة المياه، في بلاغ توصلت الجريدة بنسخة منه، أن المنسوب ارتفع.",
        "وأعلنت وزارة المياه في بيان توصل به الموقع أن المنسوب ارتفع.",
        "وأعلنت وزارة المياه في تقرير سرب إلى الصحافة أن المنسوب ارتفع.",
        "وأعلنت وزارة المياه لوسائل الإعلام أن المنسوب ارتفع.",
    ],
)
def test_paper_of_its_own_and_press_at_large_are_no_hop(text: str) -> None:
    assert one(text, organisation="وزارة المياه").via == ()


@pytest.mark.parametrize(
    ("short", "hop"),
    [("(ز ن أ)", "وكالة الأنباء الزهرانية"), ("(وزن)", "وكالة الأنباء الزهرانية"), ("«وزن»", "وزن"), ("(واس)", "واس")],
)
def test_full_name_where_brackets_only_abbreviate_it(short: str, hop: str) -> None:
    s = one(
        f"وقال سليم الراوي لوكالة الأنباء الزهرانية {short} إن السوق هادئة.",
        person="سليم الراوي",
        organisation="وكالة الأنباء الزهرانية",
    )
    assert [h.name for h in s.via] == [hop]


def test_speech_inside_what_another_told_of() -> None:
    found = read(
        "وذكرت صحيفة المرسال أن الخبير سليم الراوي انتقد الخطة قائلا إنها فاشلة.",
        person="سليم الراوي",
        organisation="المرسال",
    )
    assert [[h.name for h in s.via] for s in found] == [[], ["المرسال"], ["المرسال"]]


def test_who_goes_on_behind_a_comma_tells_it_first_hand() -> None:
    found = read("قال سليم الراوي إن السوق هادئة، وأكد أن الأسعار ثابتة.", person="سليم الراوي")
    assert [[h.name for h in s.via] for s in found] == [[], []]


@pytest.mark.parametrize(
    ("text", "hops"),
    [
        ("وقال سليم الراوي إن السوق هادئة، وفق ما ورد في المحضر، بحسب صحيفة «المرسال».", ["المرسال"]),
        ("وقال سليم الراوي إن السوق هادئة، وفق ما أوردته «البيدر» نقلا عن صحيفة «المرسال».", ["المرسال", "البيدر"]),
        ("وقال سليم الراوي إن السوق هادئة، وفق ما جاء في بيان لوزارة المياه.", ["وزارة المياه"]),
        ("ودان سليم الراوي، على لسان المتحدثة باسمه، إغلاق السوق.", []),
    ],
)
def test_closing_formulas(text: str, hops: list[str]) -> None:
    (s,) = read(text, person="سليم الراوي", organisation1="المرسال", organisation2="وزارة المياه")
    assert [h.name for h in s.via] == hops


def test_her_who_relayed_before_relays_again() -> None:
    found = read(
        "وذكرت صحيفة «المرسال» أن النادي سيباع. ونقلت عن سليم الراوي قوله إن اللاعبين غاضبون.",
        person="سليم الراوي",
        organisation="المرسال",
    )
    assert [[h.name for h in s.via] for s in found] == [[], ["المرسال"]]


def test_him_who_relayed_may_be_nobody() -> None:
    found = read(
        "وذكرت صحيفة «المرسال» أن النادي سيباع. ونقل عن سليم الراوي قوله إن اللاعبين غاضبون.",
        person="سليم الراوي",
        organisation="المرسال",
    )
    assert [[h.name for h in s.via] for s in found] == [[], []]


@pytest.mark.parametrize(
    ("text", "hops"),
    [
        ("وأكدت هالة الواحدي، في رسالة نقلها سليم الراوي، أن السوق هادئة.", ["سليم الراوي"]),
        ("وأكدت هالة الواحدي في بيان تلاه المتحدث باسم الحكومة سليم الراوي أن السوق هادئة.", ["سليم الراوي"]),
        ("وأكدت هالة الواحدي، في كلمة ألقاها نيابة عنها سليم الراوي، أن السوق هادئة.", ["سليم الراوي"]),
        ("وأكدت هالة الواحدي، في كلمة ألقتها أمام الحضور، أن السوق هادئة.", []),
        ("وأكد سليم الراوي في كلمة ألقاها نيابة عن الوزيرة هالة الواحدي أن السوق هادئة.", []),
        ("وأكدت هالة الواحدي في بيان تلته أمام الصحافيين أن السوق هادئة.", []),
        ("وأكدت الشرطة في بيان تلاه عضو مكتبها سليم الراوي أن السوق هادئة.", []),
    ],
    ids=range(7),
)
def test_who_read_out_what_another_wrote(text: str, hops: list[str]) -> None:
    s = one(text, person1="سليم الراوي", person2="هالة الواحدي", organisation="الشرطة")
    assert [h.name for h in s.via] == hops


def test_program_that_a_station_airs() -> None:
    s = one("وقالت هالة الواحدي في برنامج «ليل» الذي تبثه إذاعة صوت الرابية إن السوق هادئة.", person="هالة الواحدي")
    assert [h.name for h in s.via] == ["صوت الرابية"]


@pytest.mark.parametrize(
    "text",
    [
        "ونقلت شبكة المرسال تصريحات سليم الراوي الذي قال إن السوق هادئة.",
        "ونشر موقع (المرسال) تصريحا لرئيس النادي سليم الراوي الذي أعلن أن السوق هادئة.",
    ],
)
def test_medium_whose_piece_a_relative_clause_goes_on_from(text: str) -> None:
    s = one(text, person="سليم الراوي", organisation="المرسال")
    assert [h.name for h in s.via] == ["المرسال"]


def test_name_in_marks_that_leads_is_an_outlet() -> None:
    s = one("وبحسب «الرابية»، فقد ذكر سليم الراوي أن السوق هادئة.", person="سليم الراوي")
    assert [(h.name, h.kind) for h in s.via] == [("الرابية", "outlet")]


def test_a_plan_in_marks_is_no_outlet() -> None:
    assert read("وفق «خارطة الطريق» الجديدة، سيبدأ العمل غدا.") == ()


def test_what_another_did_after_it_was_found_is_still_told_by_the_reports() -> None:
    text = "أفادت تقارير إعلامية بأن رجلا أقر بذنبه بعدما خلص المحققون إلى أنه أغلق السوق."
    assert [[h.name for h in s.via] for s in read(text)][-1] == ["تقارير إعلامية"]


def test_her_who_spoke_long_before_relays() -> None:
    said = " ".join(f"وقالت إن {what} هادئة." for what in ("السوق", "البلدة", "الطريق", "القرية", "السهول"))
    text = f"وذكرت صحيفة المرسال أن السد آمن. {said} لكنها نقلت عن سليم الراوي نفيه وجود خطر."
    found = read(text, person="سليم الراوي", organisation="المرسال")
    assert [h.name for h in found[-1].via] == ["المرسال"]
