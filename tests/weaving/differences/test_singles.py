"""What only one article says is a claim of one report, and nothing that a claim of several reports holds is."""

from tawatur.weaving import weave
from tests.weaving.weaving_factories import FIRE, reading

SAID = "المصنع سيعيد فتح أبوابه قبل حلول الخريف"
TOLD = f"قال سالم الحوراني إن {SAID}"


def test_a_statement_of_one_article_is_a_single_report() -> None:
    woven = weave(
        [
            reading("a", "حريق في مصنع النسيج بمرفأ الزهراء", FIRE, TOLD, said=("سالم الحوراني", SAID)),
            reading("b", "مصنع النسيج في الزهراء يحترق", FIRE),
        ],
        (),
    )
    single = woven.claims[-1]
    assert (single.verdict, single.origins, single.witnesses, single.gist) == ("single-report", 1, 1, SAID)
    assert [(report.path, report.statement) for report in single.reports] == [("a", "s1")]
    assert single.story == woven.stories[0].id
    assert [claim.verdict for claim in woven.claims].count("single-report") == 1


def test_what_two_articles_say_is_not_said_by_one() -> None:
    told = [reading(path, "حريق مصنع النسيج", TOLD, said=("سالم الحوراني", SAID)) for path in "ab"]
    claims = weave(told, ()).claims
    assert claims
    assert "single-report" not in {claim.verdict for claim in claims}


def test_every_claim_has_its_own_identifier() -> None:
    told = [reading(path, SAID, FIRE, TOLD, said=("سالم الحوراني", SAID)) for path in "abc"]
    claims = weave(told, ()).claims
    assert len({claim.id for claim in claims}) == len(claims)
