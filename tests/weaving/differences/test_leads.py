"""What two leads of one story count differently, and what they leave out."""

import msgspec

from tawatur.article import understand
from tawatur.ingest import Page
from tawatur.reading import Reading, read_article
from tawatur.weaving.differences import leads
from tawatur.weaving.differences.numbers import read_numbers
from tawatur.weaving.nouns import Difference


def report(path: str, text: str) -> Reading:
    return read_article(understand(Page(path, text)))


def compare_leads(readings: list[Reading]) -> list[Difference]:
    numbers = {each.article.path: list(read_numbers(each)) for each in readings}
    return leads.compare_leads(leads.read_leads(readings, numbers))


def compare(one: str, two: str) -> list[Difference]:
    return compare_leads([report("a.txt", one), report("b.txt", two)])


ONE = "مقتل 13 شخصا في غرق مركب بنهر السند\n\nقالت الشرطة المحلية إن مركبا للصيد غرق مساء أمس في نهر السند.\n"


def values(found: list[Difference]) -> set[str]:
    return {value.value for difference in found for value in difference.values}


def test_two_tolls_of_one_story() -> None:
    two = "غرق مركب في نهر السند\n\nقالت مصادر طبية إن 21 شخصا لقوا مصرعهم في غرق مركب للصيد في نهر السند.\n"
    found = compare(ONE, two)
    assert values(found) == {"13", "21"}
    assert [difference.nature for difference in found] == ["contradiction"]


def test_at_least_so_many_is_superseded() -> None:
    one = ONE.replace("13 شخصا", "13 شخصا على الأقل")
    two = "مقتل 21 شخصا في غرق مركب بنهر السند\n\nقالت الشرطة إن مركبا للصيد غرق مساء أمس في نهر السند.\n"
    assert [difference.nature for difference in compare(one, two)] == ["update"]


def test_a_figure_that_the_other_article_knows_is_none() -> None:
    two = "مقتل 21 شخصا في غرق مركب بنهر السند\n\nارتفعت حصيلة غرق مركب الصيد في نهر السند بعد أن كانت 13 قتيلا.\n"
    assert compare(ONE, two) == []


def test_dead_and_wounded_together_parts_and_others_are_none() -> None:
    for line in (
        "مقتل وإصابة 21 شخصا في غرق مركب بنهر السند",
        "ضحايا في غرق مركب بنهر السند بينهم 4 قتلى",
        "مقتل 21 شخصا آخرين في غرق مركب بنهر السند",
    ):
        two = f"{line}\n\nقالت الشرطة المحلية إن مركبا للصيد غرق مساء أمس في نهر السند.\n"
        assert compare(ONE, two) == []


def test_figures_of_a_market_or_too_far_apart_are_none() -> None:
    one = "ارتفاع البورصة\n\nبلغ عدد الأسهم المتداولة في البورصة اليوم 143 مليون سهم في ختام الجلسة الصباحية.\n"
    two = "ارتفاع البورصة\n\nبلغ عدد الأسهم المتداولة في البورصة اليوم 121 مليون سهم في ختام الجلسة الصباحية.\n"
    assert compare(one, two) == []
    far = "مقتل 90 شخصا في غرق مركب بنهر السند\n\nقالت الشرطة المحلية إن مركبا للصيد غرق مساء أمس في نهر السند.\n"
    assert compare(ONE, far) == []


def test_two_lengths_of_one_festival() -> None:
    one = "اختتام مهرجان الزهراء\n\nاختتمت البلدية فعاليات مهرجان الزهراء الشعبي الذي استمر أربعة أيام.\n"
    two = "ختام مهرجان الزهراء الشعبي\n\nختمت البلدية فعاليات مهرجان الزهراء الذي استمر على مدار خمسة أيام.\n"
    assert values(compare(one, two)) == {"4", "5"}


def test_other_words_are_another_story() -> None:
    other = "مقتل 21 شخصا في انهيار مبنى\n\nانهار منزل من أربعة طوابق فجرا على ساكنيه في حي قديم من العاصمة.\n"
    assert compare(ONE, other) == []
    one, two = report("a.txt", ONE), report("b.txt", ONE.replace("13", "21"))
    assert values(compare_leads([one, two])) == {"13", "21"}
    assert compare_leads([one, msgspec.structs.replace(two, quantities=())]) == []


def test_a_toll_that_is_said_to_have_risen_is_an_update() -> None:
    two = (
        "مقتل 21 شخصا في غرق مركب بنهر السند\n\n"
        "ارتفع عدد القتلى بعد غرق مركب للصيد مساء أمس في نهر السند، كما قالت الشرطة المحلية.\n"
    )
    assert [difference.nature for difference in compare(ONE, two)] == ["update"]
    fallen = two.replace("21 شخصا", "11 شخصا")
    assert [difference.nature for difference in compare(ONE, fallen)] == ["contradiction"]


SHOT = "قالت الشرطة إن مسلحا أطلق النار في سوق التلال مساء أمس فقتل شخصين وأصاب {} آخرين قبل أن يفر من المكان.\n"


def test_a_lead_that_tells_more_than_its_own_headline() -> None:
    one = "مسلح يقتل شخصين ويصيب سبعة في سوق التلال\n\n" + SHOT.format("تسعة")
    two = "مسلح يقتل شخصين ويصيب سبعة في سوق التلال\n\n" + SHOT.format("سبعة")
    found = compare(one, two)
    assert values(found) == {"7", "9"}
    assert [difference.nature for difference in found] == ["contradiction"]
    assert compare(two, two) == []


def test_a_lead_that_tells_a_part_of_its_headline() -> None:
    one = "مسلح يقتل شخصين ويصيب سبعة في سوق التلال\n\n" + SHOT.format("ثلاثة")
    two = "مسلح يقتل شخصين ويصيب سبعة في سوق التلال\n\n" + SHOT.format("سبعة")
    assert compare(one, two) == []


def test_an_earlier_toll_is_none() -> None:
    body = "فجر انتحاري نفسه في سوق مزدحمة بمدينة التلال صباح أمس وأشارت الحصيلة الأولى إلى سقوط تسعة قتلى.\n"
    one = "هجوم على سوق مدينة التلال\n\nقتل 15 شخصا عندما " + body
    two = "انتحاري يقتل 25 في سوق مدينة التلال\n\nفجر انتحاري نفسه في سوق مزدحمة بمدينة التلال صباح أمس.\n"
    assert values(compare(one, two)) == {"15", "25"}


def test_the_figure_of_an_age_is_no_toll() -> None:
    body = "فجر انتحاري نفسه في سوق مزدحمة بمدينة التلال صباح أمس."
    one = f"هجوم على سوق مدينة التلال\n\nقتل 15 شخصا عندما {body} وكان المهاجم بين 20 و25 من العمر.\n"
    two = f"انتحاري يقتل 25 في سوق مدينة التلال\n\n{body}\n"
    assert values(compare(one, two)) == {"15", "25"}


def test_two_planes_have_two_loads() -> None:
    text = "وصلت أمس إلى مطار الزهراء طائرة إغاثة تحمل على متنها {} طنا من المواد الغذائية.\n"
    one = "وصول {} طائرة إغاثة إلى مطار الزهراء\n\n"
    assert values(compare(one.format("أول") + text.format(20), one.format("أول") + text.format(30))) == {"20", "30"}
    assert compare(one.format("أول") + text.format(20), one.format("ثاني") + text.format(30)) == []


def test_the_dual_of_a_headline_counts() -> None:
    body = "تعطل محرك القطار السريع المتجه إلى الزهراء أمس وعلى متنه ركاب نقلوا بالحافلات إلى محطة الزهراء.\n"
    one = "ركاب قطار الزهراء ينتظرون ساعتين\n\n" + body
    two = "ركاب قطار الزهراء ينتظرون 4 ساعات\n\n" + body
    assert values(compare(one, two)) == {"2", "4"}
    assert compare(one.replace("ينتظرون ساعتين", "يصلون بعد ساعتين"), two) == []


def test_a_toll_that_knows_of_the_other_is_later() -> None:
    one = "إصابة 3 في تصادم قرب التلال\n\nأصيب 3 أشخاص في حادث تصادم على طريق التلال صباح أمس.\n"
    two = "إصابة 5 في تصادم قرب التلال\n\nأصيب 5 أشخاص في حادث تصادم على طريق التلال صباح أمس.\n"
    knows = two + "لا تزال الطريق مغلقة أمام السيارات. " * 12 + "\nوكانت الشرطة أعلنت إصابة 3 أشخاص.\n"
    assert [each.nature for each in compare(one, two)] == ["contradiction"]
    assert [each.nature for each in compare(one, knows)] == ["update"]


def test_a_figure_is_told_wherever_its_article_has_it() -> None:
    one = "تفجير 5 سيارات في مدينة التلال\n\nقال شهود إن خمس سيارات دمرت في تفجير عبوات في مدينة التلال صباح أمس.\n"
    two = "تفجير 6 سيارات في مدينة التلال\n\nقالت مصادر إن 6 سيارات دمرت في تفجير عبوات في مدينة التلال صباح أمس.\n"
    (found,) = compare(one, two)
    assert {value.text for value in found.values} == {"5", "خمس", "6"}
    assert {value.value for value in found.values} == {"5", "6"}


def test_one_family_is_no_toll() -> None:
    one = "إصابة 3 من عائلة واحدة قرب التلال\n\nأصيب ثلاثة من عائلة واحدة في تصادم على طريق التلال أمس.\n"
    two = "إصابة 5 من عائلة واحدة قرب التلال\n\nأصيب خمسة من عائلة واحدة في تصادم على طريق التلال أمس.\n"
    assert values(compare(one, two)) == {"3", "5"}


def test_two_that_agree_hide_no_later_toll() -> None:
    text = "إصابة {0} في تصادم قرب التلال\n\nأصيب {0} أشخاص في حادث تصادم على طريق التلال صباح أمس.\n"
    knows = text.format(5) + "لا تزال الطريق مغلقة أمام السيارات. " * 12 + "\nوكانت الشرطة أعلنت إصابة 3 أشخاص.\n"
    readings = [report("a.txt", text.format(3)), report("b.txt", text.format(3)), report("c.txt", knows)]
    assert [each.nature for each in compare_leads(readings)] == ["update"]


def test_two_accidents_told_in_the_same_words_are_told_apart_by_both_tolls() -> None:
    text = "{}\n\nلقي {} مصرعهم وأصيب {} بجروح في حادث تصادم على طريق الساحل، وباشرت فرق الإسعاف الحادث ونقلت المصابين."
    first = text.format("حادث على طريق الساحل", "أربعة أشخاص", "تسعة أشخاص")
    second = text.format("تصادم على طريق الساحل", "ثلاثة أشخاص", "ستة أشخاص")
    third = text.format("تصادم على طريق الساحل", "أربعة أشخاص", "ستة أشخاص")
    assert compare(first, second) == []
    assert values(compare(first, third)) == {"9", "6"}
