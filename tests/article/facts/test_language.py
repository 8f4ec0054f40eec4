"""Which language a text is in."""

import pytest

from tawatur.article.facts.language import UNKNOWN, is_arabic, tell_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أعلنت الوزيرة أن السد الجديد لن يؤثر في حصة المصب من المياه.", "ar"),
        ("قالت شركة Acme Systems International إن منتجها الجديد سيطرح في الأسواق.", "ar"),
        ("ﻓﻲ ﺟﻮﻟﺔ اﻟﻘﺼﺮ ﺟﻮار اﻟﻤﻌﺴﻜﺮ", "ar"),
        ("رئیس جمهور گفت که این تصمیم برای مردم کشور مهم است و باید اجرا شود.", "fa"),
        ("وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے کام کر رہی ہے۔", "ur"),
        ("سەرۆکی هەرێم ڕایگەیاند کە حکومەت بۆ خزمەتی هاووڵاتیان کار دەکات.", "ckb"),
        ("The minister said that the dam would not affect the share of the delta.", "en"),
        ("La ministre a dit que le barrage ne sera pas un danger pour les villages de la plaine.", "fr"),
        ("Bakan, barajın bu yıl için bir tehlike olmadığını ve suyun yeteceğini söyledi.", "tr"),
        ("Министр сообщил, что плотина не повлияет на реку.", "ru"),
        ("12 - 34", UNKNOWN),
        ("", UNKNOWN),
    ],
)
def test_languages_are_told(text: str, code: str) -> None:
    assert tell_language(text) == code


def test_a_foreign_name_does_not_make_arabic_persian() -> None:
    assert tell_language("التقى الوزير نظيره پاولو ڤالينتي في العاصمة، وبحثا سبل التعاون في قطاع المياه.") == "ar"


def test_script_is_told_at_a_glance() -> None:
    assert is_arabic("خبر")
    assert not is_arabic("news")
