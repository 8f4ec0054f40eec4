"""Rules of names: what heads and lists decide where the tagger is open, and what they leave alone."""

import pytest

from tawatur.reading.names.chunks import Chunk
from tawatur.reading.names.patterns.rules import apply_patterns
from tests.reading.names_factories import chunk, sentences


def names(line: str, *chunks: Chunk) -> list[tuple[str, str]]:
    sentence = sentences(line)[0]
    found = apply_patterns(sentence, chunks)
    return [(line[sentence.words[c.first].start : sentence.words[c.last - 1].end], c.kind) for c in found]


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        ("زار وزارة البحار أمس", "وزارة البحار", "ORG"),
        ("زار وزارة البحار الفرنسية أمس", "وزارة البحار الفرنسية", "ORG"),
        ("اجتمع مجلس حقوق الإنسان أمس", "مجلس حقوق الإنسان", "ORG"),
        ("قررت الحكومة الشيلية ثم", "", ""),
        ("قررت الحكومة الفرنسية ثم", "الحكومة الفرنسية", "ORG"),
        ("أعلنت الهيئة العامة للبحار والأنهار ذلك", "الهيئة العامة للبحار والأنهار", "ORG"),
        ("تقدمت الفرقة 77 فجرا", "الفرقة 77", "ORG"),
        ("يزور الولايات المتحدة غدا", "الولايات المتحدة", "LOC"),
        ("عاد العقيد خالد الشندولي أمس", "خالد الشندولي", "PER"),
        ("عاش في ألمانيا طويلا", "ألمانيا", "LOC"),
    ],
)
def test_found_by_rule(line: str, name: str, kind: str) -> None:
    assert names(line) == ([(name, kind)] if name else [])


def test_body_of_one_word_is_found_wherever_it_stands() -> None:
    assert names("وتابع أن على اليونيسيف فتح المدارس") == [("اليونيسيف", "ORG")]
    assert names("أثنى موظفو تليغرام على القرار") == [("تليغرام", "ORG")]


def test_body_that_is_an_everyday_word_or_a_make_is_not_found_by_list() -> None:
    assert names("وتابع أن على الشباب فتح المدارس") == []
    assert names("صدمت سيارة هيونداي عربة خضار") == []


def test_landmark_takes_in_its_name() -> None:
    assert names("هبط في مطار رافاسا الدولي ليلا", chunk(3, 4, "LOC")) == [("مطار رافاسا الدولي", "LOC")]
    assert names("زار مستشفى الملك رافاسا أمس", chunk(3, 4, "PER")) == [("مستشفى الملك رافاسا", "ORG")]


def test_head_without_a_name_is_no_landmark() -> None:
    assert names("هبط في مطار صغير ليلا") == []


def test_head_stays_outside() -> None:
    assert names("يسكن مدينة رافاسا منذ", chunk(1, 3, "LOC")) == [("رافاسا", "LOC")]
    assert names("نشرت صحيفة رافاسا أمس", chunk(1, 3)) == [("رافاسا", "ORG")]


def test_joined_names_are_two() -> None:
    line = "شمل سوريا ولبنان معا"
    assert names(line, chunk(1, 3, "LOC")) == [("سوريا", "LOC"), ("ولبنان", "LOC")]


def test_two_nouns_of_one_ministry_are_not_split() -> None:
    assert names("أعلنت وزارة الزراعة والمياه", chunk(1, 4)) == [("وزارة الزراعة والمياه", "ORG")]


def test_nationality_is_no_name() -> None:
    assert names("رحب الفرنسيون بذلك", chunk(1, 2, "PER")) == []
    assert names("شملت المدن اليمنية كلها", chunk(1, 3, "LOC")) == []


def test_acronym_in_brackets() -> None:
    assert names("قال اتحاد كتاب المهجر ( اكم ) أمس", chunk(1, 4))[1:] == [("اكم", "ORG")]
    assert names("قال اتحاد كتاب المهجر ( فرنسي ) أمس", chunk(1, 4)) == [("اتحاد كتاب المهجر", "ORG")]


def test_month_is_no_company() -> None:
    assert names("في 12 نيسان الماضي", chunk(2, 3)) == []
    assert names("باعت نيسان سيارات", chunk(1, 2)) == [("نيسان", "ORG")]


def test_everyday_word_needs_backing() -> None:
    assert names("تم فتح الباب", chunk(1, 2)) == []
    assert names("قالت حركة فتح ذلك", chunk(2, 3))[0][0].endswith("فتح")


def test_person_goes_on_behind_a_particle() -> None:
    assert names("سجل رافا فان شندول هدفا", chunk(1, 3, "PER")) == [("رافا فان شندول", "PER")]
    assert names("اعتمد رافا على شندول كثيرا", chunk(1, 2, "PER")) == [("رافا", "PER")]


def test_bare_head_joins_what_follows_and_is_no_name_alone() -> None:
    assert names("قال مكتب رافاسا ذلك", chunk(1, 2), chunk(2, 3)) == [("مكتب رافاسا", "ORG")]
    assert names("قال مكتب صغير ذلك", chunk(1, 2)) == []


def test_body_is_named_without_its_leadership() -> None:
    assert names("قررت رئاسة النادي الرافاسي ذلك", chunk(1, 4)) == [("النادي الرافاسي", "ORG")]


def test_name_ends_where_the_sentence_goes_on() -> None:
    assert names("تعاقد اتحاد رافاسا مع لاعب", chunk(1, 5)) == [("اتحاد رافاسا", "ORG")]
    assert names("أعلن تحالف رافاسا المتمرد ذلك", chunk(1, 4)) == [("تحالف رافاسا", "ORG")]


def test_landmark_that_the_tagger_does_not_know() -> None:
    assert names("هبط في مطار رافاسا الدولي ليلا") == [("مطار رافاسا الدولي", "LOC")]
    assert names("قصفت قاعدة الرافاسية الجوية ليلا") == [("قاعدة الرافاسية الجوية", "LOC")]
    assert names("حدث قاعدة البيانات ليلا") == []


def test_body_takes_its_task_in() -> None:
    assert names("قررت الهيئة العامة لرعاية البحار أمس") == [("الهيئة العامة لرعاية البحار", "ORG")]
    assert names("حذرت الإدارة العامة للدفاع المدني أمس") == [("الإدارة العامة للدفاع المدني", "ORG")]
    assert names("وقفت الإدارة العامة للدفاع عن نفسها") == []


def test_committee_of_a_nation() -> None:
    assert names("قررت اللجنة السباحية الفرنسية أمس", chunk(3, 4, "LOC")) == [("اللجنة السباحية الفرنسية", "ORG")]


def test_foreign_name_behind_a_title() -> None:
    assert names("وصل المدرب رافاسنو دابلوني أمس") == [("رافاسنو دابلوني", "PER")]
    assert names("وصل الحارس الفرنسي رافاسنو دابلوني أمس") == [("رافاسنو دابلوني", "PER")]
    assert names("أمر وزير الداخلية رافاسنات دابلور بذلك", chunk(4, 5, "PER")) == [("رافاسنات دابلور", "PER")]


def test_words_of_a_phrase_are_nobody() -> None:
    assert names("إن الشعب رافاس بأبنائه جدا", chunk(2, 4, "PER")) == []
    assert names("قال رافاس دابل جدا", chunk(1, 3, "PER")) == [("رافاس دابل", "PER")]


def test_person_behind_a_listed_body_is_apart() -> None:
    line = "مبعوث الأمم المتحدة رافاسنو دابلور غدا"
    assert names(line, chunk(1, 5)) == [("الأمم المتحدة", "ORG"), ("رافاسنو دابلور", "PER")]


def test_body_named_after_its_task() -> None:
    assert names("أعلنت وكالة حماية البحار ذلك") == [("وكالة حماية البحار", "ORG")]
    assert names("زار وكالة أخبار البحار ذلك") == []


def test_ministry_of_two_tasks() -> None:
    assert names("زار وزارة البحار والموارد المائية أمس") == [("وزارة البحار والموارد المائية", "ORG")]
    assert names("زار وزارة الموارد المائية أمس") == [("وزارة الموارد المائية", "ORG")]


def test_a_sure_tagger_is_believed_about_edges_and_people() -> None:
    cut = "عاد سامر الشندولي أمس", chunk(1, 2, "PER")
    long = "أعلن مجلس رافاسا بعد ذلك قراره", chunk(1, 4, "ORG")
    unknown = "عاد العقيد خالد الشندولي أمس", None
    for (line, given), by_rule, as_given in (
        (cut, (1, 3), (1, 2)),
        (long, (1, 3), (1, 4)),
        (unknown, (2, 4), None),
    ):
        sentence = sentences(line)[0]
        for sure, expected in ((False, by_rule), (True, as_given)):
            found = apply_patterns(sentence, [given] if given else [], sure)
            assert [(c.first, c.last) for c in found] == ([expected] if expected else [])


def test_heads_and_lists_speak_over_a_sure_tagger_too() -> None:
    sentence = sentences("عاش في ألمانيا طويلا")[0]
    assert [c.kind for c in apply_patterns(sentence, [], sure=True)] == ["LOC"]


def test_whoever_stands_before_ibn_opens_the_name() -> None:
    assert names("زار مساعد بن خالد الشندولي أمس", chunk(2, 5, "PER")) == [("مساعد بن خالد الشندولي", "PER")]
    assert names("قال بن خالد أمس", chunk(1, 3, "PER")) == [("بن خالد", "PER")]


def test_an_adjective_that_many_bear_stays_in_the_name() -> None:
    assert names("قال ظافر الشهري أمس", chunk(1, 3, "PER")) == [("ظافر الشهري", "PER")]


@pytest.mark.parametrize("line", ["رحمه الله أمس", "أيده الله أمس", "الله وحده أمس"])
def test_god_is_no_person(line: str) -> None:
    assert names(line, chunk(0, 2, "PER")) == []


def test_servants_of_god_are_people() -> None:
    assert names("قال حمد الله أمس", chunk(1, 3, "PER")) == [("حمد الله", "PER")]


def test_a_state_whose_name_is_its_adjective() -> None:
    assert names("خسرت الشركات السعودية أمس", chunk(2, 3, "LOC")) == []
    assert names("عاد إلى السعودية أمس", chunk(2, 3, "LOC")) == [("السعودية", "LOC")]


def test_landmarks_with_a_definite_noun() -> None:
    assert names("زار قصر الضيافة أمس") == [("قصر الضيافة", "LOC")]
    assert names("زار قصرا قديما أمس") == []
    assert names("عاد إلى المملكة أمس") == [("المملكة", "LOC")]


def test_a_rank_before_a_person_is_no_part_of_a_body() -> None:
    assert names("قالت هيئة البحار العقيد أمس", chunk(1, 4)) == [("هيئة البحار", "ORG")]
    assert names("فاز نادي الرائد أمس", chunk(1, 3)) == [("نادي الرائد", "ORG")]


def test_a_mountain_is_no_body() -> None:
    assert names("صعد جبل رافاسا أمس", chunk(1, 3)) == [("جبل رافاسا", "LOC")]


def test_money_is_no_club() -> None:
    assert names("دفع 5 ملايين ريال أمس", chunk(3, 4)) == []
    assert names("فاز ريال أمس", chunk(1, 2)) == [("ريال", "ORG")]


def test_a_people_joined_to_an_army_is_no_part_of_it() -> None:
    assert names("هاجم الجيش والمستوطنين أمس", chunk(1, 3)) == [("الجيش", "ORG")]


def test_the_man_behind_a_body_is_not_in_its_name() -> None:
    line = "قال أمين المدينة البيضاء محمد الغامدي أمس"
    assert ("محمد الغامدي", "PER") in names(line, chunk(1, 6))
    assert names("قال الأمين للصندوق محمد الغامدي أمس", chunk(2, 5, "PER")) == [("محمد الغامدي", "PER")]
    assert names("زار مستشفى محمد الغامدي أمس", chunk(1, 4)) == [("مستشفى محمد الغامدي", "ORG")]


def test_labels_side_by_side_are_one_person() -> None:
    line = "وقال أبو القاسم عبدي صلاد حسن إن العمل مستمر"
    assert names(line, Chunk(1, 4, "PER"), Chunk(4, 6, "PER")) == [("أبو القاسم عبدي صلاد حسن", "PER")]
    line = "وصل سامي الحداد ونبيل درويش أمس"
    assert len(names(line, Chunk(1, 3, "PER"), Chunk(3, 5, "PER"))) == 2


def test_sights_are_called_by_a_definite_noun() -> None:
    assert names("عبر جسر الشهداء أمس") == [("جسر الشهداء", "LOC")]
    assert names("رسا في ميناء رأس رافاسا أمس") == [("ميناء رأس رافاسا", "LOC")]
    assert names("عبر شارع المدينة أمس") == []
    assert names("عاد إلى ملعب رافاسا أمس", chunk(3, 4, "LOC")) == [("رافاسا", "LOC")]


def test_verb_behind_an_office_is_nobody() -> None:
    assert names("رئيس البلدية يشدد على الوحدة") == []
    assert names("وزير الأشغال يتفقد أضرار العاصفة") == []
    assert names("وصل الرئيس البولندي يوزف زارتسوك أمس") == [("يوزف زارتسوك", "PER")]
