"""People are found whole: fathers, particles and family names belong to them, their men and titles do not."""

from tests.reading.names_factories import mentions_of, sentences


def texts(line: str, **marked: str) -> list[str]:
    names = {name: kind for kind, run in marked.items() for name in run.split("|")}
    return [line[m.start : m.end] for m in mentions_of(sentences(line), names)]


def test_title_that_is_a_given_name_stays() -> None:
    assert texts("حضر سلطان الشندولي أمس", PER="سلطان الشندولي") == ["سلطان الشندولي"]
    assert texts("حضر السلطان سامي أمس", PER="السلطان سامي") == ["سامي"]


def test_unknown_family_name_closes_a_line_of_fathers() -> None:
    assert texts("قال العقيد سعيد بن راشد الشندولي أمس", PER="سعيد بن راشد") == ["سعيد بن راشد الشندولي"]
    assert texts("قال العقيد سعيد بن راشد اليوم ذلك", PER="سعيد بن راشد") == ["سعيد بن راشد"]


def test_particle_carries_the_name_on() -> None:
    assert texts("رحب المدرب لوكاس بالفوز", PER="لوكاس") == ["لوكاس"]
    assert texts("رحب المدرب لوكاس فان درومن بالفوز", PER="لوكاس") == ["لوكاس فان درومن"]


def test_everyday_word_behind_a_title_is_a_given_name() -> None:
    assert texts("قالت الدكتورة ازدهار سامي ذلك", PER="ازدهار سامي") == ["ازدهار سامي"]


def test_somebodys_men_are_no_part_of_his_name() -> None:
    assert texts("تقدمت قوات شندول شرقا", PER="قوات شندول") == ["شندول"]


def test_government_of_a_man_is_no_name() -> None:
    assert texts("سقطت حكومة سامي شندول أمس", PER="سامي شندول") == ["سامي شندول"]


def test_two_people_joined_by_a_naming_are_two() -> None:
    line = "عرفته سلمى شندول باسم فريد درومن أمس"
    assert texts(line, PER="سلمى شندول باسم فريد درومن") == ["سلمى شندول", "فريد درومن"]


def test_next_of_several_people_is_found_behind_and() -> None:
    assert texts("قال سامي العتيبي وعمار الشندولي ذلك", PER="سامي العتيبي") == ["سامي العتيبي", "عمار الشندولي"]


def test_house_behind_its_word_is_the_same_mans() -> None:
    line = "حضر الأمير راشد بن سامي آل شندول أمس"
    assert texts(line, PER="راشد بن سامي|شندول") == ["راشد بن سامي آل شندول"]


def test_given_name_at_a_bodys_end_is_the_persons() -> None:
    line = "حضر وكيل وزارة الخارجية فريد شندول أمس"
    assert texts(line, ORG="وزارة الخارجية فريد", PER="شندول") == ["وزارة الخارجية", "فريد شندول"]


def test_name_ends_before_two_words_run_together() -> None:
    assert texts("حضر فريد شندول ووزيرالبحار أمس", PER="فريد شندول ووزيرالبحار") == ["فريد شندول"]


def test_guest_of_a_body_is_a_person() -> None:
    line = "قال الباحث في معهد درومكسال مارك فولبت ذلك"
    assert texts(line, ORG="معهد درومكسال مارك فولبت") == ["معهد درومكسال", "مارك فولبت"]


def test_children_of_mauritania_sudan_and_morocco() -> None:
    assert texts("قال بابكر ود الشندولي ذلك", PER="بابكر") == ["بابكر ود الشندولي"]
    assert texts("قال علي ولد أحمد سامي ذلك", PER="أحمد سامي") == ["علي ولد أحمد سامي"]
    assert texts("قال مولاي راشد سامي ذلك", PER="راشد سامي") == ["مولاي راشد سامي"]
    assert texts("هذا ولد سامي الشندولي أمس", PER="سامي الشندولي") == ["سامي الشندولي"]


def test_title_with_what_tells_which_holder() -> None:
    assert texts("واتهم العميد المتقاعد زخنوف عكشيبي خصومه") == ["زخنوف عكشيبي"]
    assert texts("قال د. رافنوس دلبوح ذلك") == ["رافنوس دلبوح"]
    assert texts("عاد الوفد المتقاعد زخنوف عكشيبي أمس") == []


def test_what_somebody_is_stays_outside_on_both_sides() -> None:
    assert texts("قال ربان القارب حسن شندول ذلك", PER="ربان القارب حسن شندول") == ["حسن شندول"]
    assert texts("سأل وزير الدولة لشؤون البحار سامي شندول", PER="لشؤون البحار سامي شندول") == ["سامي شندول"]
    assert texts("حضر سامي شندول قائد فريق الكشافة", PER="سامي شندول قائد") == ["سامي شندول"]
    assert texts("حضر سامي شندول الناشط في المدينة", PER="سامي شندول الناشط") == ["سامي شندول"]
    assert texts("حضر علي قائد أمس", PER="علي قائد") == ["علي قائد"]


def test_nisba_that_no_list_has_closes_a_given_name() -> None:
    assert texts("اتهم النائب محفوظ الشنطيفي الهيئة", PER="محفوظ") == ["محفوظ الشنطيفي"]


def test_a_calling_alone_is_nobody() -> None:
    assert texts("هنأ الفارس زميله", PER="الفارس") == []


def test_father_with_a_title_goes_on() -> None:
    assert texts("قال محمد ولد الشيخ سامي ذلك", PER="محمد ولد الشيخ") == ["محمد ولد الشيخ سامي"]


def test_whom_a_person_tells_is_no_part_of_the_name() -> None:
    assert texts("أبلغ جون الشندولي الصحافيين ذلك", PER="جون الشندولي الصحافيين") == ["جون الشندولي"]


def test_a_verb_behind_fa_is_no_part_of_the_name() -> None:
    assert texts("أما النائبة شولفا بريمس فطالبت بالرد", PER="شولفا بريمس فطالبت") == ["شولفا بريمس"]
    assert texts("قال فيلبو فاندرفرت ذلك", PER="فيلبو فاندرفرت") == ["فيلبو فاندرفرت"]


def test_a_name_ends_before_that_a_number_and_a_state() -> None:
    assert texts("وقال سمير لو بن إن الموسم طويل", PER="سمير لو بن") == ["سمير لو بن"]
    assert texts("قضت بسجن سمير درومك عشر سنوات", PER="سمير درومك عشر") == ["سمير درومك"]
    assert texts("وغادر سمير درومك إيران أمس", PER="سمير درومك إيران") == ["سمير درومك"]
    assert texts("وظهر لويس السادس أمس", PER="لويس السادس") == ["لويس السادس"]


def test_a_kunya_goes_on_with_whence_its_bearer_is() -> None:
    assert texts("وقال أبو درومك المغربي إن الموسم طويل", PER="أبو درومك") == ["أبو درومك المغربي"]


def test_kin_and_ranks_stay_outside() -> None:
    assert texts("وقال شقيقه سمير درومك إن الموسم طويل", PER="شقيقه سمير درومك") == ["سمير درومك"]
    assert texts("وقال العميد الركن سمير درومك إن الموسم طويل", PER="الركن سمير درومك") == ["سمير درومك"]
    assert texts("وقال آية الله سمير درومك إن الموسم طويل", PER="آية الله سمير درومك") == ["سمير درومك"]


def test_closed_family_name_stays_though_it_is_an_everyday_word() -> None:
    assert texts("قال سالم بن راشد المسار إن الأمر جيد", PER="سالم بن راشد المسار") == ["سالم بن راشد المسار"]
    assert texts("رأى سالم بن راشد المسار أمس", PER="سالم بن راشد المسار") == ["سالم بن راشد"]


def test_abe_needs_nothing_behind_it() -> None:
    assert texts("عاد شندولو آبي بشكل مفاجئ", PER="شندولو آبي") == ["شندولو آبي"]
    assert texts("عاد علي بن أبي شندول أمس", PER="علي بن أبي") == ["علي بن أبي شندول"]


def test_town_of_a_holder_is_no_part_of_the_name() -> None:
    assert texts("قال أمين منطقة حائل صالح الشندولي ذلك", PER="حائل صالح الشندولي") == ["حائل", "صالح الشندولي"]


def test_whom_a_person_speaks_of_is_another() -> None:
    line = "أشاد شندولو درومن بمحمود في كلمته"
    assert texts(line, PER="شندولو درومن بمحمود") == ["شندولو درومن", "محمود"]


def test_conjunction_is_no_given_name() -> None:
    assert texts("وبحسب القضاء فإن شندول درومن دفع المال", PER="فإن شندول درومن") == ["شندول درومن"]


def test_rank_with_the_article_is_no_given_name() -> None:
    assert texts("قال النقيب الشندولي ذلك", PER="النقيب الشندولي") == ["الشندولي"]
    assert texts("قال فارس الشندولي ذلك", PER="فارس الشندولي") == ["فارس الشندولي"]


def test_what_is_told_me_is_no_family_of_east_asia() -> None:
    assert texts("وقال لي استيقظ ثم خرج", PER="لي استيقظ") == []
    assert texts("وقال لي انتظر قليلا", PER="لي انتظر") == []
    assert texts("وقال لي شوانغ ذلك أمس", PER="لي شوانغ") == ["لي شوانغ"]
