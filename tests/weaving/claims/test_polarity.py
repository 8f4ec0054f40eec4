"""A denial is no confirmation; the same words are no denial of each other."""

from tawatur.weaving.claims.polarity import opposed, read_polarity
from tawatur.weaving.claims.stems import content_stems


def judge(one: str, two: str) -> str | None:
    left, right = set(content_stems(one)), set(content_stems(two))
    alike = len(left & right) / max(len(left), len(right))
    return opposed(read_polarity(one), read_polarity(two), frozenset(left & right), alike)


def test_a_denial_opposes_the_assertion() -> None:
    assert judge("إغلاق مصنع النسيج وتسريح العمال", "المدير ينفي إغلاق مصنع النسيج وتسريح العمال بالزهراء") is not None


def test_a_negation_opposes_what_it_negates() -> None:
    why = judge("غادرت السفينة مرفأ الزهراء صباحا", "السفينة لم تغادر مرفأ الزهراء صباحا")
    assert why is not None
    assert "negates" in why


def test_a_thing_and_what_is_not_that_thing_is_all_of_it() -> None:
    assert read_polarity("شملت الخطة المباني السكنية وغير السكنية").negates is False
    assert judge("شملت الخطة إحلال المباني السكنية", "شملت الخطة إحلال المباني السكنية وغير السكنية") is None


def test_two_negations_agree() -> None:
    assert judge("لم تصل السفينة إلى المرفأ", "السفينة لم تصل بعد إلى المرفأ") is None


def test_what_still_goes_on_is_not_negated() -> None:
    assert read_polarity("لا يزال الحريق مشتعلا").negated == frozenset()


def test_a_denial_of_another_thing_opposes_nothing() -> None:
    assert judge("زار سالم المصنع", "نفى سالم بيع المزرعة") is None


def test_same_words_said_and_denied_are_a_denial() -> None:
    text = "الحكومة باعت ميناء السرو لشركة أجنبية"
    said, denied = read_polarity(text), read_polarity(text, "denies")
    words = frozenset(("حكوم", "باع", "شرك", "اجنب"))
    assert opposed(said, denied, words, 1.0, said=True)
    assert opposed(said, denied, words, 1.0) is None


def test_no_agreement_of_one_sort_denies_none_of_another() -> None:
    assert judge("لا اتفاق نهائيا حول المرفأ", "اتفاق مبدئي حول المرفأ") is None
    assert judge("لا اتفاق نهائيا حول المرفأ", "اتفاق نهائي حول المرفأ") is not None


def test_what_is_supposed_is_not_negated() -> None:
    assert read_polarity("في حال بقاء أسهم لم يكتتب بها تباع في السوق").negates is False
    assert read_polarity("إذا لم تصل السفينة غدا أغلق المرفأ").negates is False
    assert read_polarity("إذا وصلت السفينة فلن يغلق المرفأ").negates is True
    assert read_polarity("السفينة لم تصل إلى المرفأ").negates is True
    assert read_polarity("حالة المريض لم تتحسن").negates is True
    assert judge("في حال بقاء أسهم لم يكتتب بها تباع الأسهم", "أسهم يكتتب بها تباع في حال بقاء الأسهم") is None
