"""Bytes become text in the encoding that they are in."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawatur.errors import InputError, NotText
from tawatur.ingest import decode

ARABIC = "أعلنت وزيرة المياه في نورستان أن السد الجديد لن يؤثر في حصة المصب. "


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
        ("utf-32", "utf-32"),
        ("cp1256", "windows-1256"),
        ("iso8859_6", "iso-8859-6"),
    ],
)
def test_arabic_is_recognised_in_every_encoding(codec: str, name: str) -> None:
    decoded = decode((ARABIC * 5).encode(codec))
    assert decoded.text == ARABIC * 5
    assert decoded.encoding == name


def test_a_short_line_in_a_code_page_is_enough() -> None:
    assert decode("خبر عاجل من الميناء".encode("cp1256")).text == "خبر عاجل من الميناء"
    assert decode("قال المتحدث".encode("iso8859_6")).text == "قال المتحدث"


def test_the_byte_order_mark_of_utf8_stays_because_offsets_count_it() -> None:
    assert decode(b"\xef\xbb\xbf" + "خبر".encode()).text == "\ufeffخبر"


def test_utf8_cut_in_the_middle_of_a_letter_is_still_utf8() -> None:
    decoded = decode((ARABIC * 3).encode()[:-3])
    assert decoded.encoding == "utf-8 (damaged)"
    assert decoded.text.startswith(ARABIC)


def test_the_charset_that_a_page_declares_is_believed_where_it_fits() -> None:
    page = '<html><head><meta charset="windows-1252"></head><body>Déjà vu à l\'été</body></html>'.encode("cp1252")
    assert decode(page, markup=True).encoding == "windows-1252"


def test_a_wrong_declaration_loses_to_valid_utf8() -> None:
    page = f'<html><meta charset="windows-1256"><body>{ARABIC}</body></html>'.encode()
    assert decode(page, markup=True).encoding == "utf-8"


def test_a_declaration_outside_markup_is_a_word_like_others() -> None:
    assert decode(("charset=koi8-r " + ARABIC * 3).encode("cp1256")).encoding == "windows-1256"


def test_french_in_a_code_page_is_western() -> None:
    assert decode("Le président a déclaré que l'été serait sec. ".encode("cp1252") * 4).encoding == "windows-1252"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        b"\x00\x01\x02\x03" * 50,
        ("Президент сообщил сегодня о новых мерах. " * 5).encode("koi8-r"),
        ("总统今天宣布了新的措施。" * 5).encode("gbk"),
    ],
)
def test_binaries_and_unknown_encodings_are_refused_with_advice(data: bytes) -> None:
    with pytest.raises(NotText, match="convert it to UTF-8"):
        decode(data)


@given(st.binary(max_size=400), st.booleans())
def test_decoding_raises_nothing_but_input_errors(data: bytes, markup: bool) -> None:
    with suppress(InputError):
        assert isinstance(decode(data, markup=markup).text, str)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_valid_utf8_comes_back_as_it_was(text: str) -> None:
    try:
        decoded = decode(text.encode())
    except NotText:
        return
    assert decoded.text == text or decoded.encoding != "utf-8"
