"""A body and who speaks for it are one voice; two people, and two bodies of two countries, are not."""

from tawatur.weaving.differences.voices import Voice, describe, same_voice


def body(text: str) -> Voice:
    return Voice(person=False, words=describe(text))


def person(name: str, *offices: str) -> Voice:
    return Voice(person=True, words=describe(name), offices=tuple(describe(office) for office in offices))


def test_a_country_has_one_sign_however_it_is_named() -> None:
    assert describe("السفارة الأميركية") == describe("سفارة الولايات المتحدة") == describe("السفارة الأمريكية")
    assert describe("السفارة الأميركية") != describe("السفارة الروسية")


def test_an_embassy_under_two_names_is_one_voice() -> None:
    assert same_voice(body("السفارة الأميركية"), body("سفارة الولايات المتحدة"))
    assert not same_voice(body("السفارة الأميركية"), body("سفارة روسيا"))


def test_a_spokesman_speaks_for_his_ministry() -> None:
    spokesman = person("سالم الحوراني", "المتحدث الأمني لوزارة المناجم")
    assert same_voice(spokesman, body("وزارة المناجم"))
    assert same_voice(body("المتحدث الأمني لوزارة المناجم"), spokesman)
    assert not same_voice(spokesman, body("وزارة المراعي"))
    assert same_voice(body("ممثل النيابة"), body("مذكرة النيابة العامة"))
    assert not same_voice(body("ممثل النيابة"), body("مذكرة الدفاع"))


def test_two_people_are_never_one_voice_by_their_offices() -> None:
    office = "وزير المناجم"
    assert not same_voice(person("سالم الحوراني", office), person("راشد النخلي", office))


def test_a_bare_surname_is_short_for_a_name_that_holds_it() -> None:
    whole = Voice(person=True, words=describe("سالم الحوراني"), forms=(describe("سالم الحوراني"),))
    assert same_voice(whole, person("الحوراني"))
    assert not same_voice(whole, person("راشد النخلي"))
    assert not same_voice(whole, person("سالم النخلي"))


def test_a_country_alone_tells_no_voice() -> None:
    assert not same_voice(body("روسيا"), body("الخارجية الروسية"))
