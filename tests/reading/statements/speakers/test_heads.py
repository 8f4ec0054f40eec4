"""Which of the names in a phrase speaks: never the one that only says whose relative or whose body it is."""

import pytest

from tests.reading.statement_factories import read, speaker

_MAN, _OTHER = "سليم الراوي", "نبيل درويش"


def test_relative_of_somebody_named_keeps_its_description() -> None:
    text = f"أكدت والدة راكب الأمواج {_MAN} أن ابنها بخير. وأضافت أنها شاهدت الحادث."
    found = read(text, None, person=_MAN)
    assert [speaker(one) for one in found] == [f"والدة راكب الأمواج {_MAN}"] * 2


@pytest.mark.parametrize(
    "text",
    [
        f"قالت شقيقة اللاعب {_OTHER}، {_MAN}، إن أخاها بخير.",
        f"قال محامي العائلة {_MAN} إن القضية مستمرة.",
        f"قال المتحدث باسم الخارجية هو {_MAN} إن الاتفاق جيد.",
        f"قالت الناطقة باسم الإطفاء ({_OTHER}) {_MAN} إن الحريق انتهى.",
    ],
    ids=range(4),
)
def test_name_that_speaks(text: str) -> None:
    assert speaker(read(text, None, person=_MAN, person2=_OTHER)[0]) == _MAN


def test_team_is_no_rank() -> None:
    text = f"قال {_MAN} إن الفحص تأخر. وأعلن الفريق الطبي للاتحاد أن الفحص سليم."
    assert speaker(read(text, None, person=_MAN)[-1]) == "الفريق الطبي للاتحاد"


def test_rank_is_whoever_has_it() -> None:
    text = f"قال الفريق الركن {_MAN} إن الجبهة هادئة. وأكد الفريق أن الجيش جاهز."
    assert speaker(read(text, None, person=_MAN)[-1]) == _MAN


def test_club_called_by_its_colour() -> None:
    text = "أعلن نادي النخيل أنه سيطعن في القرار. وأوضح الفريق الجنوبي، في البلاغ ذاته، أنه راسل الاتحاد."
    assert speaker(read(text, None, organisation="نادي النخيل")[-1]) == "نادي النخيل"


def test_group_gives_itself_a_name() -> None:
    text = 'تبنت مجموعة تطلق على نفسها اسم "سرايا الصبح" الهجوم في بيان نشر أمس.'
    assert speaker(read(text)[0]) == "سرايا الصبح"


def test_honour_before_an_office_hides_nobody() -> None:
    text = f"قال رئيس الوزراء {_MAN} إن الأمن مستتب. وقال {_OTHER} إن الوفد وصل. وأكد سمو رئيس الوزراء أن الوفد عاد."
    assert speaker(read(text, None, person=_MAN, person2=_OTHER)[-1]) == _MAN


def test_leadin_brings_another_office() -> None:
    text = f'قال {_MAN} إن السوق هادئة. ومن جانبه، فند المدير الولائي وجود أي ندرة، قائلا: "زرنا السوق".'
    assert speaker(read(text, None, person=_MAN)[-1]) == "المدير الولائي"


def test_paper_is_of_the_body_behind_it() -> None:
    text = "أعلنت منظمة السواعد أن القارب مفقود. وأفاد بيان المنظمة أن البحث مستمر."
    assert speaker(read(text, None, organisation="منظمة السواعد")[-1]) == "منظمة السواعد"
    assert speaker(read("حسب آخر حصيلة قدمتها خلية الأزمة فإن العدد ارتفع.")[0]) == "خلية الأزمة"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"وقال وزير الري آنذاك {_MAN} إن السد آمن.", _MAN),
        (f"وكان وزير الري حينها {_MAN} قد أكد أن السد آمن.", _MAN),
        (f"ورئيس البلدية وقتذاك {_MAN} أكد أن السد آمن.", _MAN),
        (f"لكن مدير الوكالة يومها {_MAN} قال إن السد آمن.", _MAN),
        (f"وقال الوزير آنذاك ل{_MAN} إن السد آمن.", "الوزير"),
        ("وقال الوزير آنذاك إن السد آمن.", "الوزير"),
    ],
)
def test_name_behind_an_office_and_the_adverb_that_dates_it(text: str, who: str) -> None:
    assert speaker(read(text, person=_MAN)[0]) == who
