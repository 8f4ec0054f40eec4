"""Captions: what stands under a photograph and is part of the article."""

import re
from typing import Final

from tawatur.article.lines.lines import TextLine

_CREDIT_END: Final = re.compile(r"[(\[][^()\[\]\n]{2,40}[)\]]\s*$|©|(?:صورة من|تصوير|عدسة|المصدر)\s?[:/]")
_START: Final = re.compile(
    r"^(?:صورة|لقطة|جانب من|صورة أرشيفية|أرشيف|التعليق على الصورة|الصورة|رسم|خريطة|مشهد من|مشهد عام|من اليمين)(?!\w)"
)
_MAX_WORDS: Final = 30
_MIN_WORDS: Final = 3


def is_caption(line: TextLine) -> bool:
    """Whether a line without a full stop ends with a credit in brackets, or begins as captions do."""
    if not _MIN_WORDS <= line.words <= _MAX_WORDS or line.ends or line.is_sentence:
        return False
    words = line.span.text
    if words.startswith("©"):
        return False
    return _START.match(words) is not None or _CREDIT_END.search(words) is not None
