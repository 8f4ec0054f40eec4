"""Pairs of names, invented but for the ones the design names: one person or two, with and without a shared story."""

import pytest

from tests.linking.linking_factories import STORY, are_one, reading

# One person though nothing but the name speaks for it.
SAME = [
    # Western names in Arabic letters
    ("أنطونيو غوتيريش", "أنطونيو جوتيريس"),
    ("أنطونيو غوتيريش", "أنتونيو غوتيريس"),
    ("كيفين هارغروف", "كيفن هارغروف"),
    ("جورجيوس بابانوس", "جيورجيوس بابانوس"),
    ("ميغان دوغلاسون", "ميجان دوجلاسون"),
    ("فرانسوا لوبلان", "فرنسوا لوبلان"),
    ("روبرتو غاليانو", "روبرتو جاليانو"),
    ("سيغريد كارلسون", "سيجريد كارلسون"),
    ("ديفيد ماكنتاير", "ديفيد مكنتاير"),
    ("خورخي دا سيلفانو", "خورخي داسيلفانو"),
    ("لودفيغ فان دالن", "لودفيغ فاندالن"),
    # Russian
    ("ديمتري سوكولوفسكي", "دميتري سوكولوفسكي"),
    ("سيرغي بولغاكين", "سيرجي بولغاكين"),
    ("فيكتور ترينتيف", "فيكتور ترنتيف"),
    # Chinese, Korean
    ("تشانغ وين لو", "تشانج وين لو"),
    ("كيم دونغ سوب", "كيم دونج سوب"),
    # Iranian, Turkish, Kurdish
    ("بيجن زرنغار", "بيجن زرنكار"),
    ("شهرام كياروستان", "شهرام كيارستان"),
    ("تورغوت أوزدمير", "تورغوت اوزدمير"),
    ("أورهان بيرقدارلي", "اورهان بيرقدارلي"),
    ("كينو كبريئيل", "كينو كابرييل"),
    ("روجدا بازارجي", "روجدا بازرجي"),
    # one Arabic name written in two ways
    ("عبد الرؤوف المدلجي", "عبدالرؤوف المدلجي"),
    ("نصر الله الكحلوت", "نصرالله الكحلوت"),
    ("صلاح الدين الخندقي", "صلاحالدين الخندقي"),
    ("بدر باسلمونة", "بدر باسلمونه"),
    ("مجدي الزنبركي", "مجدى الزنبركي"),
    ("إبراهيم الدعبولي", "ابراهيم الدعبولى"),
    ("شاكر كعبوري", "شاكر الكعبوري"),
    ("الدكتور وسيم القلمجي", "وسيم القلمجي"),
    ("وجدي آل زنبوعة", "وجدي ال زنبوعة"),
    # fathers told or not
    ("خلدون محفوظ بعجاج", "خلدون بعجاج"),
    ("ظافر بن راجح القمطري", "ظافر القمطري"),
    ("لبيد بن زيد الطرفاوي", "لبيد ابن زيد الطرفاوي"),
    ("جهاد شعلان حسن المجدولي", "جهاد شعلان المجدولي"),
    ("سنان ولد القطبي", "سنان ولد قطبي"),
    ("قرندل بن خندق", "قرندل خندق"),
    ("قرندل المدلجي حفظه الله", "قرندل المدلجي"),
    # Maghrebi spellings
    ("الطيب بوشلاغم", "الطيب بو شلاغم"),
    ("زهير بن شقرون", "زهير بنشقرون"),
    ("نعيمة بلقزيز", "نعيمة بلڨزيز"),
    ("رضوان بالخيرات", "رضوان بلخيرات"),
    # kunya
    ("أبو خزيمة الشدقمي", "أبو خزيمة الشدقمى"),
    ("أبي خزيمة الشدقمي", "أبو خزيمة الشدقمي"),
]

# Two people, whatever the letters say.
DIFFERENT = [
    ("محمود عباس", "محمد عباس"),
    ("محمود الزنبركي", "محمد الزنبركي"),
    ("حسن الدعبولي", "حسين الدعبولي"),
    ("سالم القلمجي", "سليم القلمجي"),
    ("عمر المدلجي", "عمرو المدلجي"),
    ("سعد الكحلوت", "سعيد الكحلوت"),
    ("ناصر الكعبوري", "نصر الكعبوري"),
    ("أحمد الخندقي", "حمد الخندقي"),
    ("خالد الطرفاوي", "خليل الطرفاوي"),
    ("كريم بلقزيز", "كرم بلقزيز"),
    ("ظافر بن راجح بن سعد", "ظافر بن نايف بن سعد"),
    ("فيصل بن سلمان بن عبدالعزيز", "فيصل بن عبدالعزيز"),
    ("محمد بن سلمان", "محمد بن نايف"),
    ("كيفين هارغروف", "كيفين بلاكوود"),
    ("كيفين هارغروف", "جوناثان هارغروف"),
    ("جورج كلوديني", "جورج كلاوسن"),
    ("ديمتري سوكولوفسكي", "ديمتري سوكورين"),
    ("أبو خزيمة الشدقمي", "أبو حذيفة الشدقمي"),
    ("محمد العتيبي", "محمد سعد العتيبي"),
    ("عبدالله الغامدي", "عبدالله بن علي الغامدي"),
    ("فاطمة المدلجي", "خالد المدلجي"),
    ("تورغوت أوزدمير", "تورغوت أوزتورك"),
    ("كيم دونغ سوب", "كيم جونغ هيون"),
    ("بيجن زرنغار", "منوشهر زرنغار"),
    ("عبد الرحمن القمطري", "عبد الرحيم القمطري"),
    ("عبدالملك بعجاج", "عبدالله بعجاج"),
    ("قرندل بن خندق", "قرندل الخندق"),
]

# Too little alone, enough where both stand in one story.
SAME_IN_ONE_STORY = [
    ("ناصر المجيدشي", "ناصر المجايدشي"),
    ("محمد العتيبي", "محمد سعد العتيبي"),
    ("محمد العتيبي", "محمد العتيبي"),
    ("الزنبركي", "مجدي الزنبركي"),
    ("ديجالفو", "ديجالفو"),
    ("ديجالفو", "ديقالفو"),
]

# Bodies that need one story to be one.
SAME_BODIES_IN_ONE_STORY = [
    ("نادي الزبرجد", "فريق الزبرجد"),
    ("نادي النسر", "النسر"),
]

# Organisations and places.
SAME_BODIES = [
    ("organisation", "قوات سوريا الديمقراطية", "قسد"),
    ("organisation", "قوات سوريا الديمقراطية", "قوات سورية الديمقراطيّة"),
    ("organisation", "تنظيم داعش", "الدولة الإسلامية"),
    ("organisation", "نادي القلعة الزرقاء", "القلعة الزرقاء"),
    ("organisation", "الاتحاد الليبي لرياضة الفلك", "اتحاد رياضة الفلك الليبي"),
    ("organisation", "وزارة الخارجية الأميركية", "وزارة الخارجية الأمريكية"),
    ("organisation", "للأمم المتحدة", "منظمة الأمم المتحدة"),
    ("organisation", "شركة ميغاترونيك", "ميغاترونيك"),
    ("organisation", "ميغاترونيك", "ميجاترونيك"),
    ("organisation", "مجلس مرافئ الزبرجد", "مجلس مرافئ الزبرجد التونسي"),
    ("place", "فورتنبرغ", "فورتنبرج"),
    ("place", "سوريا", "سورية"),
    ("place", "الولايات المتحدة", "أمريكا"),
    ("place", "مدينة الزبرجد", "الزبرجد"),
    ("place", "أبو ظبي", "أبوظبي"),
]
DIFFERENT_BODIES = [
    ("organisation", "وزارة الداخلية العراقية", "وزارة الداخلية التونسية"),
    ("organisation", "جامعة الملك طلال", "جامعة الملك سنجر"),
    ("organisation", "وزارة التعليم", "وزارة التعليم العالي"),
    ("organisation", "حزب الزبرجد", "كتيبة الزبرجد"),
    ("organisation", "الوزارة", "الوزارة"),
    ("organisation", "الهيئة السعودية", "الهيئة السعودية للمراعي"),
    ("organisation", "الاتحاد السعودي", "نادي الاتحاد السعودي"),
    ("organisation", "حزب الفجر", "حزب الغد"),
    ("organisation", "قناة السويس", "السويس"),
    ("organisation", "سي إن إن", "إن سي إن"),
    ("place", "المدينة", "المدينة"),
    ("place", "كوريا الشمالية", "كوريا الجنوبية"),
    ("place", "محافظة الزبرجد", "الزبرجد"),
    ("place", "تونس", "تونس العاصمة"),
    ("place", "النيجر", "نيجيريا"),
    ("place", "لوزان", "لوزيانا"),
    ("organisation", "حزب العمال", "حزب العمل"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_person(left: str, right: str) -> None:
    assert are_one(reading("a", ("person", left)), reading("b", ("person", right)))


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_two_people(left: str, right: str) -> None:
    assert not are_one(reading("a", ("person", left)), reading("b", ("person", right)))


@pytest.mark.parametrize(("left", "right"), DIFFERENT[:18])
def test_two_people_even_in_one_story(left: str, right: str) -> None:
    readings = (reading("a", ("person", left), headline=STORY), reading("b", ("person", right), headline=STORY))
    assert not are_one(*readings)


@pytest.mark.parametrize(("left", "right"), SAME_IN_ONE_STORY)
def test_one_person_where_the_story_says_so(left: str, right: str) -> None:
    apart = (
        reading("a", ("person", left), headline="سباق الهجن"),
        reading("b", ("person", right), headline="معرض الكتب"),
    )
    together = (reading("a", ("person", left), headline=STORY), reading("b", ("person", right), headline=STORY))
    assert not are_one(*apart)
    assert are_one(*together)


@pytest.mark.parametrize(("left", "right"), SAME_BODIES_IN_ONE_STORY)
def test_one_body_where_the_story_says_so(left: str, right: str) -> None:
    kind = "organisation"
    assert not are_one(reading("a", (kind, left), headline="سباق الهجن"), reading("b", (kind, right), headline="معرض"))
    assert are_one(reading("a", (kind, left), headline=STORY), reading("b", (kind, right), headline=STORY))


@pytest.mark.parametrize(("kind", "left", "right"), SAME_BODIES)
def test_one_body(kind: str, left: str, right: str) -> None:
    assert are_one(reading("a", (kind, left)), reading("b", (kind, right)))


@pytest.mark.parametrize(("kind", "left", "right"), DIFFERENT_BODIES)
def test_two_bodies(kind: str, left: str, right: str) -> None:
    assert not are_one(reading("a", (kind, left)), reading("b", (kind, right)))
