"""Captions, told by credits and by how they begin."""

import pytest

from tawatur.article.lines.captions import is_caption
from tests.article.article_factories import a_line


@pytest.mark.parametrize(
    "text", ["الوزيرة خلال زيارة السد أمس (رويترز)", "جانب من أعمال الترميم في السوق", "السوق القديم بعد الحريق © صدى"]
)
def test_captions_are_told(text: str) -> None:
    assert is_caption(a_line(text))


@pytest.mark.parametrize("text", ["استمرار الدعم في الشمال", "وقال الوزير ذلك في لقاء خاص (رويترز).", "(رويترز)"])
def test_other_lines_are_not(text: str) -> None:
    assert not is_caption(a_line(text))
