"""Runs of letters and digits are those that the plain expression finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tawatur.arabic import find_runs, fold, fold_run_bytes, fold_runs


def test_signs_at_the_edges_of_words_are_left_out() -> None:
    assert find_runs("«وصل» الوفد، ثم عاد.") == ["وصل", "الوفد", "ثم", "عاد"]


def test_a_sign_inside_parts_a_word() -> None:
    assert find_runs("أ.ب 3.5") == ["أ", "ب", "3", "5"]


@given(st.text(alphabet="ابةـ\u064b\u200c 3٣½_.،(»-/\n\u00a0", max_size=40))
def test_it_agrees_with_the_expression(text: str) -> None:
    assert find_runs(text) == re.findall(r"[^\W_]+", text)


@given(st.text(alphabet="أبةىـ\u064b\u200c 3٣½é_.،(»-/\n\u00a0", max_size=40))
def test_folded_runs_are_the_runs_of_the_folded_text(text: str) -> None:
    assert fold_runs(text) == find_runs(fold(text))
    assert fold_run_bytes(text) == [run.encode() for run in find_runs(fold(text))]


def test_runs_are_folded() -> None:
    assert fold_runs("«إلى» المدرسةِ، 15") == ["الي", "المدرسه", "15"]
