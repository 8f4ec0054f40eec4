"""A word for a sort of body stays outside a name that is one without it; places keep all of their words."""

import pytest

from tests.reading.names_factories import mentions_of, sentences


def texts(line: str, **marked: str) -> list[str]:
    names = {name: kind for kind, run in marked.items() for name in run.split("|")}
    return [line[m.start : m.end] for m in mentions_of(sentences(line), names)]


def test_sort_stays_outside_a_foreign_name() -> None:
    assert texts("نقلت وكالة بلوفستار الخبر", ORG="وكالة بلوفستار") == ["بلوفستار"]
    assert texts("وقعت شركة درومكسال العقد", ORG="شركة درومكسال") == ["درومكسال"]
    assert texts("فاز نادي فولبشتاد أمس", ORG="نادي فولبشتاد") == ["فولبشتاد"]


def test_sort_belongs_to_a_name_of_nouns() -> None:
    assert texts("ذكرت وكالة الأنباء السروية ذلك", ORG="وكالة الأنباء السروية") == ["وكالة الأنباء السروية"]
    assert texts("قرر حزب العمال السروي ذلك", ORG="حزب العمال السروي") == ["حزب العمال السروي"]


def test_sort_outside_the_label_of_a_name_of_nouns_is_taken_in() -> None:
    assert texts("قالت شركة مصافي الشندول ذلك", ORG="مصافي الشندول") == ["شركة مصافي الشندول"]
    assert texts("قالت شركة فولبشتاد الفرنسية ذلك", ORG="فولبشتاد الفرنسية") == ["فولبشتاد"]


def test_what_is_called_after_a_man_is_a_place() -> None:
    names = mentions_of(sentences("وصل إلى جسر سامي شندول"), {"جسر سامي شندول": "PER"})
    assert [(m.kind, len(m.words)) for m in names] == [("place", 3)]
    assert mentions_of(sentences("وصل إلى هنا سامي شندول"), {"سامي شندول": "PER"})[0].kind == "person"


def test_party_that_is_a_movement_is_called_by_it() -> None:
    assert texts("أعلن حزب حركة السرو موقفه", ORG="حزب حركة السرو") == ["حركة السرو"]


def test_place_of_two_words_is_not_cut_at_a_given_name() -> None:
    assert texts("وصل إلى سيدي بوزيد أمس", LOC="سيدي بوزيد") == ["سيدي بوزيد"]


def test_lunar_month_is_nobody() -> None:
    assert texts("ترتفع الأسعار في رمضان كثيرا", PER="رمضان") == []
    assert texts("وقال رمضان الشندولي ذلك", PER="رمضان الشندولي") == ["رمضان الشندولي"]


def test_country_beside_a_foreign_name_stays_outside() -> None:
    assert texts("ذكرت فولبشتاد الألمانية ذلك", ORG="فولبشتاد الألمانية") == ["فولبشتاد"]
    assert texts("درس في جامعة درومكسال الأمريكية", ORG="جامعة درومكسال الأمريكية") == ["جامعة درومكسال"]
    assert texts("حضر الاتحاد التونسي أمس", ORG="الاتحاد التونسي") == ["الاتحاد التونسي"]


def test_what_a_deputy_does_is_not_the_bodys() -> None:
    line = "قال وكيل وزارة البحار للتخطيط أمس"
    assert texts(line, ORG="وزارة البحار للتخطيط") == ["وزارة البحار"]


def test_police_of_a_province_takes_its_noun_in() -> None:
    assert texts("أعلنت شرطة محافظة شندولا ذلك", LOC="شندولا") == ["شرطة محافظة شندولا"]
    assert texts("وصل محافظ محافظة شندولا أمس", LOC="شندولا") == ["شندولا"]


def test_words_of_a_phrase_are_nobody() -> None:
    assert texts("دعا إلى علاقات حسن الجوار معها", PER="حسن الجوار") == []


def test_state_spelled_as_its_adjective_is_a_place() -> None:
    assert texts("عاد من سورية أمس", LOC="سورية") == ["سورية"]


def test_town_of_a_mayor_is_the_name() -> None:
    assert texts("قال رئيس بلدية باريس ذلك", ORG="بلدية باريس") == ["باريس"]


def test_body_ends_where_somebody_speaks() -> None:
    assert texts("مع شندولا أوضح درومكس", ORG="شندولا أوضح درومكس") == ["شندولا"]


def test_outlet_of_several_words_is_known() -> None:
    assert texts("نشرت سكاي نيوز عربية ذلك") == ["سكاي نيوز عربية"]


def test_whom_somebody_told_is_no_part_of_the_name() -> None:
    assert texts("وقال فادي حماد لوكالة أنباء أمس", PER="فادي حماد لوكالة") == ["فادي حماد"]
    assert "فادي حماد" in texts("وقال فادي حماد لرويترز أمس", PER="فادي حماد لرويترز")
    assert texts("وقال فادي لطفي أمس", PER="فادي لطفي") == ["فادي لطفي"]


@pytest.mark.parametrize(
    ("line", "name", "whole"),
    [
        ("قال مساعد رئيس الديوان الأميري للشؤون الفنية ذلك", "الديوان الأميري للشؤون الفنية", "الديوان الأميري"),
        ("قال وكيل وزارة الري لشؤون السدود ذلك", "وزارة الري لشؤون السدود", "وزارة الري"),
        (
            "قال رئيس المجلس الأعلى للشؤون الإسلامية ذلك",
            "المجلس الأعلى للشؤون الإسلامية",
            "المجلس الأعلى للشؤون الإسلامية",
        ),
        ("قال نائب رئيس الهيئة العامة لشؤون السدود ذلك", "الهيئة العامة لشؤون السدود", "الهيئة العامة لشؤون السدود"),
        ("قالت حركة الشندول الوطنية المرتبطة بجهة أخرى ذلك", "حركة الشندول الوطنية المرتبطة", "حركة الشندول الوطنية"),
        ("قالت منظمة مناهضة التعذيب ذلك", "منظمة مناهضة التعذيب", "منظمة مناهضة التعذيب"),
        ("أعلنت رئاسة الحكومة ذلك", "رئاسة الحكومة", "رئاسة الحكومة"),
    ],
)
def test_what_belongs_to_an_office_or_is_told_stays_outside(line: str, name: str, whole: str) -> None:
    assert texts(line, ORG=name) == [whole]


@pytest.mark.parametrize(("opening", "name"), [("قالت", "بلدية بيروت"), ("قال رئيس", "بيروت")])
def test_municipality_is_a_body_where_it_speaks(opening: str, name: str) -> None:
    assert texts(f"{opening} بلدية بيروت ذلك", ORG="بلدية بيروت") == [name]


@pytest.mark.parametrize("line", ["بلغت أرباحها 5 ملياري ريال", "بقيمة (100,000) ريال", "بلغت القيمة مليونا ونصف ريال"])
def test_currency_is_no_club(line: str) -> None:
    assert texts(line, ORG="ريال") == []
