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


def test_latter_may_be_known_by_office_alone() -> None:
    text = f"قال الناطق {_ONE} إن المسلحين فروا، لافتا إلى أن الجهاز أبلغ النائب العام بأسمائهم. وأمر الأخير بضبطهم."
    assert speaker(read(text, None, person=_ONE)[-1]) == "النائب العام"


def test_source_is_whoever_was_described_last() -> None:
    text = "قال مسؤول في الإدارة إن العملية مستمرة. وأكد المصدر أن الاتفاق محدود."
    assert [speaker(one) for one in read(text)] == ["مسؤول في الإدارة"] * 2


def test_official_is_whoever_spoke_last_and_not_the_only_one_so_called() -> None:
    text = (
        f"أعلن المسؤول في قطاع السياحة {_ONE} أن الموسم جيد. وقال مدير المؤسسة {_TWO} إن العمل بدأ. "
        "وأوضح المسؤول أن لا خيار آخر."
    )
    assert speaker(read(text, None, person=_ONE, person2=_TWO)[-1]) == _TWO


def test_medium_that_relayed_goes_on_in_its_own_gender() -> None:
    text = f"خرج {_ONE} إلى الناس. وذكرت الإذاعة العامة نقلا عن مسؤولين أمنيين أن الطريق مغلق. وقالت إن الجسر سليم."
    assert speaker(read(text, None, person=_ONE)[-1]) == "الإذاعة العامة"


def test_somebody_hastens_to_say_something() -> None:
    text = f"نفى {_ONE} وجود حظر. غير أن وزير الإعلام سارع إلى التأكيد أنه لا نية لفرض أي حظر."
    assert speaker(read(text, None, person=_ONE)[-1]) == "وزير الإعلام"


def test_two_of_one_office_with_its_preposition() -> None:
    text = f"قال النائبان عن حزب النخيل {_ONE} و{_TWO} إن الميزانية مجحفة، مطالبين بسحبها."
    found = read(text, None, person=_ONE, person2=_TWO, organisation="حزب النخيل")
    assert [speaker(one) for one in found] == [_ONE, _ONE]


def test_officer_is_who_spoke_with_a_rank() -> None:
    text = f"أعلن قائد الشرطة، الكولونيل {_ONE}، أن الطريق مغلق. وأضاف الضابط أن التحقيق جار."
    assert speaker(read(text, None, person=_ONE)[-1]) == _ONE
