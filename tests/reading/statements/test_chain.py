"""Hops of a chain: kinds, order outwards, nothing twice."""

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
