"""The line as a whole: order, identity, ties, bonds, offices, and human decisions that always win."""

from itertools import permutations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.linking import Actor, Decision, link
from tests.linking.linking_factories import STORY, are_one, partition, reading

OFFICE = "القائد العام لقوات المرفأ الشمالي"


def actor_of(actors: tuple[Actor, ...], path: str, entity: str = "e1") -> Actor:
    return next(actor for actor in actors if (path, entity) in {(form.path, form.entity) for form in actor.forms})


def test_nothing_gives_nothing() -> None:
    assert link([]) == ()


def test_a_rare_given_name_under_one_office_is_one_person() -> None:
    one, other = ("person", "قرندل بيرو", OFFICE), ("person", "قرندل شنغالي", OFFICE)
    assert are_one(reading("a", one, headline=STORY), reading("b", other, headline=STORY))


def test_a_common_given_name_under_one_office_is_two_people() -> None:
    one, other = ("person", "محمد بيرو", OFFICE), ("person", "محمد شنغالي", OFFICE)
    assert not are_one(reading("a", one, headline=STORY), reading("b", other, headline=STORY))


def test_a_rare_given_name_under_two_offices_is_two_people() -> None:
    one, other = ("person", "قرندل بيرو", OFFICE), ("person", "قرندل شنغالي", "وزير الري والسدود")
    assert not are_one(reading("a", one), reading("b", other))


def test_the_reason_is_stored() -> None:
    one, other = ("person", "قرندل بيرو", OFFICE), ("person", "قرندل شنغالي", OFFICE)
    (actor,) = link([reading("a", one, headline=STORY), reading("b", other, headline=STORY)])
    (bond,) = actor.bonds
    assert {bond.left, bond.right} == {("a", "e1"), ("b", "e1")}
    assert 0.75 <= bond.probability <= 1
    assert {"given", "office", "given and office", "story"} <= {reason.feature for reason in bond.reasons}
    assert all(reason.detail for reason in bond.reasons)


def test_an_office_beside_the_name_counts_where_the_reading_tied_none() -> None:
    def told(path: str, name: str) -> tuple[str, str]:
        return path, f"وقال {OFFICE}، {name}، إن القوات باقية"

    sides = []
    for path, name in (("a", "قرندل بيرو"), ("b", "قرندل شنغالي")):
        _, line = told(path, name)
        sides.append(reading(path, ("person", name), headline=f"{STORY}\n{line}"))
    # the factory puts the entity where its name first stands, which is behind the office
    assert are_one(*sides)


def test_a_bare_surname_goes_to_the_one_known_by_it() -> None:
    full = [reading(f"f{n}", ("person", "قرندل شنغالي"), headline=STORY) for n in range(6)]
    assert are_one(*full, reading("b", ("person", "شنغالي"), headline=STORY), left=("f0", "e1"))


def test_a_bare_surname_that_fits_two_equally_stays_alone() -> None:
    two = ("person", "قرندل شنغالي"), ("person", "ميرفان شنغالي")
    readings = [
        reading("a", two[0], headline=STORY),
        reading("b", two[1], headline=STORY),
        reading("c", ("person", "شنغالي"), headline=STORY),
    ]
    assert frozenset({("c", "e1")}) in partition(link(readings))


def test_a_short_name_that_fits_two_equally_stays_alone() -> None:
    readings = [
        reading("a", ("person", "قرندل ميرزا شنغالي")),
        reading("b", ("person", "قرندل جوان شنغالي")),
        reading("c", ("person", "قرندل شنغالي")),
    ]
    assert len(link(readings)) == 3


def test_a_common_name_in_two_stories_is_two_people() -> None:
    fire = [reading(f"f{n}", ("person", "محمد العتيبي"), headline=STORY) for n in range(2)]
    race = [
        reading(f"r{n}", ("person", "محمد العتيبي"), headline="سباق الهجن في ميدان الرمال الذهبية") for n in range(2)
    ]
    parts = partition(link([*fire, *race]))
    assert parts == {frozenset({("f0", "e1"), ("f1", "e1")}), frozenset({("r0", "e1"), ("r1", "e1")})}


def test_a_rare_longer_name_follows_the_usual_one() -> None:
    usual = [reading(f"u{n}", ("person", "قرندل شنغالي")) for n in range(9)]
    rare = [
        reading(f"r{word}", ("person", f"قرندل شنغالي {word}", "", "قرندل شنغالي"), headline=STORY)
        for word in ("مسرورا", "غاضبا")
    ]
    assert len(link([*usual, *rare])) == 1


def test_two_entities_of_one_article_with_unlike_names_stay_two() -> None:
    names = ("person", "أنطوان بلفاريو"), ("person", "أنتوان بلفاريو")
    assert not are_one(reading("a", *names), reading("b"), right=("a", "e2"))


def test_a_ministry_is_its_articles_countrys() -> None:
    ministry = ("organisation", "وزارة الداخلية")
    at_home = reading("a", ministry, ("place", "تونس"), outlet="صوت الساحل")
    abroad = reading("b", ministry, ("place", "العراق"), outlet="صدى الرافدين")
    named = reading("c", ("organisation", "وزارة الداخلية العراقية"))
    assert not are_one(at_home, abroad)
    assert are_one(at_home, abroad, named, left=("b", "e1"), right=("c", "e1"))


def test_a_head_alone_is_the_body_of_its_article() -> None:
    ministry, head = ("organisation", "وزارة الري التونسية"), ("organisation", "الوزارة")
    assert are_one(reading("a", ministry, head), reading("b", ministry), left=("a", "e1"), right=("a", "e2"))
    two = ("organisation", "وزارة العدل التونسية")
    assert not are_one(reading("a", ministry, two, head), left=("a", "e1"), right=("a", "e3"))
    assert not are_one(reading("a", ministry), reading("b", head))


def test_a_state_is_a_place_whatever_it_was_taken_for() -> None:
    assert are_one(reading("a", ("place", "فرنسا")), reading("b", ("organisation", "فرنسا")))


def test_an_acronym_is_its_full_name_where_an_article_says_both() -> None:
    both = reading("a", ("organisation", "تجمع صيادي المرفأ القديم", "", "تصمق"))
    assert are_one(both, reading("b", ("organisation", "تصمق"), headline=STORY))


def test_offices_are_told_by_time() -> None:
    late = reading("a", ("person", "قرندل شنغالي", "وزير الري"), day="2031-05-01")
    early = reading("b", ("person", "قرندل شنغالي", "عضو مجلس الري"), day="2029-05-01")
    (actor,) = link([late, early])
    assert [(office.date, office.text) for office in actor.offices] == [
        ("2029-05-01", "عضو مجلس الري"),
        ("2031-05-01", "وزير الري"),
    ]
    for office, text in zip(actor.offices, (early.article.text, late.article.text), strict=True):
        assert text[office.start : office.end] == office.text


def test_one_bond_sums_up_all_that_share_a_name() -> None:
    (actor,) = link([reading(f"p{n}", ("organisation", "شركة ميغاترونيك")) for n in range(9)])
    (bond,) = actor.bonds
    assert bond.reasons[0].feature == "same name"
    assert "9" in bond.reasons[0].detail


def test_the_identifier_is_that_of_the_earliest_form() -> None:
    early = reading("z", ("person", "قرندل شنغالي"), day="2030-01-01")
    late = reading("a", ("person", "قرندل ميرزا شنغالي"), day="2031-01-01")
    assert link([early])[0].id == link([early, late])[0].id
    assert link([late])[0].id != link([early, late])[0].id


def test_two_of_one_name_have_two_identifiers() -> None:
    actors = link([reading("a", ("person", "الشنغالي")), reading("b", ("person", "الشنغالي"))])
    assert len({actor.id for actor in actors}) == 2


def test_every_entity_has_one_actor_and_every_form_is_told() -> None:
    readings = [
        reading("a", ("person", "قرندل شنغالي", "", "شنغالي"), ("place", "سوريا")),
        reading("b", ("place", "سورية")),
    ]
    actors = link(readings)
    told = [(form.path, form.entity, form.text) for actor in actors for form in actor.forms]
    assert sorted(told) == [
        ("a", "e1", "شنغالي"),
        ("a", "e1", "قرندل شنغالي"),
        ("a", "e2", "سوريا"),
        ("b", "e1", "سورية"),
    ]


MIXED = [
    reading("a", ("person", "قرندل شنغالي", OFFICE), ("organisation", "وزارة الري"), headline=STORY),
    reading("b", ("person", "قرندل بيرو", OFFICE), ("place", "سوريا"), headline=STORY),
    reading("c", ("person", "شنغالي"), ("organisation", "الوزارة"), headline=STORY, day=None),
    reading("d", ("person", "محمد العتيبي"), ("person", "محمود العتيبي"), headline="سباق الهجن", day="2031-04-01"),
    reading("e", ("person", "محمد سعد العتيبي"), ("place", "سورية"), headline="سباق الهجن", day="2031-04-02"),
    reading("f", ("person", "أنطونيو جوتيريس"), ("organisation", "قسد"), headline="معرض الكتب"),
]


def test_the_order_of_readings_changes_nothing() -> None:
    expected = msgspec.json.encode(link(MIXED))
    for shuffled in list(permutations(MIXED))[::97]:
        assert msgspec.json.encode(link(shuffled)) == expected


PEOPLE = st.sampled_from(
    ["قرندل شنغالي", "قرندل ميرزا شنغالي", "شنغالي", "محمد العتيبي", "محمود العتيبي", "أنطوان بلفار", "أنتوان بلفار"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(PEOPLE, max_size=3, unique=True), max_size=6), st.randoms(use_true_random=False))
def test_actors_are_a_partition_whatever_comes(named: list[list[str]], random: "st.DataObject") -> None:
    readings = [reading(f"p{n}", *(("person", name) for name in names)) for n, names in enumerate(named)]
    actors = link(readings)
    members = [member for part in partition(actors) for member in part]
    assert sorted(members) == sorted((item.article.path, one.id) for item in readings for one in item.entities)
    shuffled = sorted(readings, key=lambda item: hash(item.article.path))
    assert link(shuffled) == actors


class TestDecisions:
    """Corrections of people."""

    def test_a_merge_joins_what_has_nothing_in_common(self) -> None:
        sides = reading("a", ("person", "قرندل شنغالي")), reading("b", ("person", "ميرفان بيرو"))
        actors = link(sides, decisions=[Decision("merge", ("a", "e1"), ("b", "e1"))])
        assert len(actors) == 1

    def test_a_form_names_an_entity_as_well_as_its_identifier(self) -> None:
        sides = reading("a", ("person", "قرندل شنغالي")), reading("b", ("person", "ميرفان بيرو"))
        actors = link(sides, decisions=[Decision("merge", ("a", "قرندل شنغالي"), ("b", "ميرفان بيرو"))])
        assert len(actors) == 1

    def test_a_split_parts_what_has_one_name(self) -> None:
        readings = [reading(path, ("person", "قرندل شنغالي"), headline=STORY) for path in "abcd"]
        assert len(link(readings)) == 1
        parts = partition(link(readings, decisions=[Decision("split", ("a", "e1"), ("d", "e1"))]))
        assert len(parts) == 2
        assert not any({("a", "e1"), ("d", "e1")} <= part for part in parts)

    def test_a_split_takes_a_bare_name_out(self) -> None:
        full = [reading(f"f{n}", ("person", "قرندل شنغالي"), headline=STORY) for n in range(6)]
        readings = [*full, reading("b", ("person", "شنغالي"), headline=STORY)]
        parts = partition(link(readings, decisions=[Decision("split", ("f3", "e1"), ("b", "e1"))]))
        assert frozenset({("b", "e1")}) in parts

    def test_a_split_of_two_bare_names_holds(self) -> None:
        readings = [
            reading("a", ("person", "ديجالفو"), headline=STORY),
            reading("b", ("person", "ديقالفو"), headline=STORY),
        ]
        assert len(link(readings)) == 1
        assert len(link(readings, decisions=[Decision("split", ("a", "e1"), ("b", "e1"))])) == 2

    def test_a_merge_beats_a_contradiction_and_a_split_beats_an_alias(self) -> None:
        names = reading("a", ("person", "محمد عباس")), reading("b", ("person", "محمود عباس"))
        assert len(link(names, decisions=[Decision("merge", ("a", "e1"), ("b", "e1"))])) == 1
        bodies = reading("a", ("organisation", "قسد")), reading("b", ("organisation", "قوات سوريا الديمقراطية"))
        assert len(link(bodies, decisions=[Decision("split", ("a", "e1"), ("b", "e1"))])) == 2

    def test_no_link_of_the_table_undoes_a_split_by_a_third(self) -> None:
        readings = [
            reading("a", ("person", "أنطوان بلفاريو")),
            reading("b", ("person", "أنتوان بلفاريو")),
            reading("c", ("person", "أنطوان بلفريو")),
        ]
        assert len(link(readings)) == 1
        parts = partition(link(readings, decisions=[Decision("split", ("a", "e1"), ("b", "e1"))]))
        assert not any({("a", "e1"), ("b", "e1")} <= part for part in parts)

    def test_the_later_of_two_that_clash_wins(self) -> None:
        sides = reading("a", ("person", "قرندل شنغالي")), reading("b", ("person", "ميرفان بيرو"))
        merge, split = (Decision(kind, ("a", "e1"), ("b", "e1")) for kind in ("merge", "split"))
        assert len(link(sides, decisions=[merge, split])) == 2
        assert len(link(sides, decisions=[split, merge])) == 1

    def test_a_decision_on_what_is_not_here_is_passed_over(self) -> None:
        sides = [reading("a", ("person", "قرندل شنغالي"))]
        assert link(sides, decisions=[Decision("merge", ("a", "e1"), ("gone", "e1"))]) == link(sides)


def test_a_whole_name_that_few_read_as_another_kind_is_one_actor() -> None:
    usual = [reading(path, ("organisation", "كتائب السنابل")) for path in "abcd"]
    (actor,) = link([*usual, reading("e", ("person", "كتائب السنابل"))])
    assert actor.kind == "organisation"
    assert len(actor.forms) == 5


def test_a_bare_word_and_an_even_split_stay_two() -> None:
    bare = [reading(path, ("place", "برقون")) for path in "abcd"]
    assert len(link([*bare, reading("e", ("organisation", "برقون"))])) == 2
    even = [reading("a", ("place", "وادي السنابل")), reading("b", ("organisation", "وادي السنابل"))]
    assert len(link(even)) == 2
