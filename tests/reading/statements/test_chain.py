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
