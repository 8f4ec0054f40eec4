"""Several people whom a plural means by its place, and those whom only the article's order tells."""

from tests.reading.statement_factories import read, speaker

_ONE, _TWO, _OTHER = "سليم الراوي", "نبيل درويش", "وداد الحكمي"


def test_pair_whose_relative_clause_ends() -> None:
    text = (
        f"قالت {_OTHER} إن الطريق مفتوح. وأصبحت في مواجهة مع المرشحين {_ONE} و{_TWO} اللذين يعارضان الخطة "
        "معتبرين أنها مكلفة."
    )
    assert speaker(read(text, None, person=_ONE, person2=_TWO, person3=_OTHER)[-1]) == _ONE


def test_pair_right_before_where() -> None:
    text = f"وتجول زوار الملتقى في المعرض الذي ينفذه الشاب {_ONE} والخطاط {_TWO}، حيث أكدوا أن المشاركة تعليمية."
    assert speaker(read(text, None, person=_ONE, person2=_TWO)[-1]) == _ONE


def test_one_person_before_where_is_no_pair() -> None:
    text = f"وتجول زوار الملتقى في المعرض الذي ينفذه الشاب {_ONE}، حيث أكدوا أن المشاركة تعليمية."
    assert speaker(read(text, None, person=_ONE)[-1]) != _ONE


def test_first_and_second_of_two() -> None:
    text = (
        f"قال النائب {_ONE} إن المحطة مهجورة، بينما رأى زميله {_TWO} أن المحطة جاهزة. "
        "ورد الأول بأن الهيئة تسلمتها. فقال الثاني: «لكن الكهرباء لم تصلها»."
    )
    found = read(text, None, person=_ONE, person2=_TWO)
    assert [speaker(one) for one in found[-2:]] == [_ONE, _TWO]
