"""Ways and origins: a quotation that two outlets heard is one origin over two ways, a shared wording is one way."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.weaving import Claim, weave
from tawatur.weaving.claims.chains import Source, Sources
from tawatur.weaving.claims.corroborate import settle_independence
from tawatur.weaving.claims.units import find_units
from tawatur.weaving.nouns import Step
from tests.weaving.weaving_factories import reading

SAID = "مصنع النسيج بمرفأ الزهراء سيعيد فتح أبوابه قبل حلول الخريف"


def claim_of(first: str, second: str, said: tuple[str, str] | None) -> Claim:
    woven = weave(
        [
            reading("in/one/deep/old/folder/of/a", "حريق مصنع النسيج بالزهراء", first, said=said),
            reading("in/one/deep/old/folder/of/b", "مصنع النسيج بالزهراء بعد الحريق", second, said=said),
        ],
        (),
    )
    return next(claim for claim in woven.claims if any("الخريف" in report.text for report in claim.reports))


def test_a_quotation_that_two_outlets_heard_is_one_origin_over_two_ways() -> None:
    one = f"وأعلن سالم الحوراني أمام الصحافيين: «{SAID}»"
    two = f"وفي مؤتمره عصرا ذكر سالم الحوراني: «{SAID}»"
    claim = claim_of(one, two, ("سالم الحوراني", SAID))
    assert (claim.verdict, claim.origins, claim.witnesses) == ("repeated", 1, 2)


def test_a_shared_wording_that_nobody_is_quoted_with_is_one_way() -> None:
    claim = claim_of(f"وعلم أن {SAID}", f"وتبين لاحقا أن {SAID}", None)
    assert (claim.verdict, claim.origins, claim.witnesses) == ("repeated", 1, 1)


def test_a_short_quotation_that_two_outlets_have_is_a_claim() -> None:
    quoted = "لن نبيع المصنع أبدا"
    said = ("سالم الحوراني", quoted)
    one = reading(
        "a", "حريق مصنع النسيج بالزهراء", f"وأعلن سالم الحوراني أمام الصحافيين: «{quoted}»", said=said, mode="direct"
    )
    two = reading(
        "b", "حريق مصنع النسيج بالزهراء", f"وفي مؤتمره ذكر سالم الحوراني: «{quoted}»", said=said, mode="direct"
    )
    claims = [claim for claim in weave([one, two], ()).claims if claim.gist == quoted]
    assert [(claim.verdict, claim.origins, claim.witnesses) for claim in claims] == [("repeated", 1, 2)]


def test_a_report_that_names_who_speaks_elsewhere_rests_on_him() -> None:
    body = "هيئة سكك الزهراء"
    told = "القطار السريع سيبدأ رحلاته بين المنارة والزهراء مطلع الخريف"
    one = reading("a", "قطار سريع إلى المنارة", f"وأعلنت {body}: «{told}»", said=(body, told))
    named = f"يسير القطار السريع بين المنارة والزهراء مطلع الخريف بحسب {body}"
    plain = "يسير القطار السريع الجديد بين المنارة والزهراء مطلع الخريف"
    origins = []
    for text in (named, plain):
        claims = weave([one, reading("b", "المنارة تنتظر قطارها السريع", text)], ()).claims
        origins.append(max(claim.origins for claim in claims if {"a", "b"} == {r.path for r in claim.reports}))
    assert origins == [1, 2]


def unnamed(outlet: str, name: str) -> Source:
    return Source(outlet, (), f"{name} of {outlet}", "unnamed", (Step(outlet, "outlet"), Step(name, "unnamed")))


def origins(one: str, two: str) -> int:
    readings = [
        reading("a", "خبر", "أصيب تسعة عمال في انهيار سقف المصنع القديم أمس"),
        reading("b", "نبأ", "سقف المصنع القديم ينهار ويجرح تسعة من عماله"),
    ]
    units = [[*find_units(each)][-1] for each in readings]
    sources = [unnamed("a", one), unnamed("b", two)]
    return settle_independence(units, sources, Sources(readings, ()), {}).origins


def test_one_long_description_without_a_name_is_one_source() -> None:
    assert origins("مصادر أمنية وشهود عيان", "مصادر أمنية وشهود عيان") == 1
    assert origins("مصادر أمنية وشهود عيان", "مصادر طبية في المدينة") == 2
    assert origins("مصادر أمنية", "مصادر أمنية") == 2  # everybody has such


TOLD = ("أغلق الجسر القديم صباحا", "زرعت الواحة نخيلا جديدا", "ربح النادي كأس الصيف", "هبت رياح على الساحل")


class Reluctant(Sources):
    """Sources that are not to be asked what two articles share."""

    def shared_run(self, one: str, two: str) -> str:
        raise AssertionError(f"nobody needs to know what {one} and {two} share")


def test_what_came_over_one_way_is_not_looked_through_for_more() -> None:
    articles = [reading(path, f"عنوان {path}", text) for path, text in zip("abcd", TOLD, strict=True)]
    units = [find_units(each)[-1] for each in articles]
    sources = [Source("جريدة المنارة", (), None, "none", (Step("جريدة المنارة", "outlet"),)) for _ in articles]
    found = settle_independence(units, sources, Reluctant(articles, ()), {})
    assert (found.origins, found.witnesses, len(found.links)) == (1, 1, 3)


@settings(deadline=None, max_examples=60)  # the first example loads word lists
@given(st.lists(st.tuples(st.sampled_from("قكل"), st.sets(st.sampled_from("من"))), min_size=4, max_size=4))
def test_the_ways_are_those_that_outlets_and_wires_leave_apart(ways: list[tuple[str, set[str]]]) -> None:
    articles = [reading(path, f"عنوان {path}", text) for path, text in zip("abcd", TOLD, strict=True)]
    units = [find_units(each)[-1] for each in articles]
    sources = [Source(outlet, tuple(sorted(wires)), None, "none", (Step(outlet, "outlet"),)) for outlet, wires in ways]
    bundles: list[set[str]] = []
    for outlet, wires in ways:
        mine = {outlet, *wires}
        met = [bundle for bundle in bundles if bundle & mine]
        bundles = [bundle for bundle in bundles if not bundle & mine] + [mine.union(*met)]
    found = settle_independence(units, sources, Sources(articles, ()), {})
    assert found.witnesses == found.origins == len(bundles)
