"""Lines and pieces that are a date or a time and nothing else: `الثلاثاء 12 يناير 2021 - 10:30`, `قبل 5 ساعات`."""

import re
from typing import Final

_WORDS: Final = (
    r"(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|"
    r"ديسمبر|كانون|تشرين|الاول|الثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|جانفي|فيفري|افريل|ماي|جوان|جويليه|اوت|غشت|شتنبر|"
    r"نونبر|دجنبر|يوليوز|محرم|صفر|ربيع|الاخر|جمادي|الاولي|رجب|شعبان|رمضان|شوال|ذو|ذي|القعده|الحجه|هـ?|م|مـ|ه|ص|الموافق|الساعه|"
    r"صباحا|مساء|بتوقيت|غرينتش|غرينيتش|مكه|gmt|utc|am|pm|تاريخ|النشر|التحديث|نشر|نشرت|في|اخر|تحديث|بتاريخ|يوم|عام|شهر|اليوم|"
    r"الان|رقم|العدد|من|بعد|الظهر|محدث|(?:sun|mon|tues?|wednes|thurs?|fri|satur)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|"
    r"apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_LINE: Final = re.compile(rf"(?:{_WORDS}|\d+)(?:[\s:/،,.\-–|()\[\]]+(?:{_WORDS}|\d+))*[\s:/،,.\-–|()\[\]]*")
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\dt[\d:.]+(?:z|[+-][\d:]+)?")
_PIECE: Final = re.compile(rf"(?:{_WORDS}|[\d:/.\-]+)")
_AGO: Final = re.compile(
    r"(?:منذ|قبل)\s(?:\S+\s)?(?:ساعه|ساعات|ساعتين|دقيقه|دقايق|يوم|يومين|ايام|اسبوع|اسبوعين|شهر|شهرين|اشهر)"
)


def is_timestamp(folded: str) -> bool:
    """Whether folded words (`fold_line`) are a date or a time and nothing else.

    Args:
        folded: A line of at most a few hundred characters.
    """
    if _AGO.fullmatch(folded) is not None or _ISO.fullmatch(folded) is not None:
        return True
    has_digits = any(letter.isdigit() for letter in folded)
    return has_digits and len(re.findall(r"\w+", folded)) >= 2 and _LINE.fullmatch(folded) is not None


def is_part_of_date(word: str) -> bool:
    """Whether a folded word can be part of a written date (`15`, `شوال`, `هـ`)."""
    return _PIECE.fullmatch(word) is not None
