"""Arabic as newsrooms write it: letters, words, numbers, dates, names. Text in, values with places out; no article."""

from tawatur.arabic.clitics import ATTACHED, Stem, find_stems, with_clitics, with_conjunctions, without_article
from tawatur.arabic.dates import (
    FoundDate,
    Moment,
    Piece,
    as_anchor,
    dual_periods,
    find_moments,
    read_dates,
    value_dates,
    weekday_mismatch,
    weekday_names,
)
from tawatur.arabic.gazetteer import Place, names_of_people, places, well_known
from tawatur.arabic.kept import kept
from tawatur.arabic.latin import latin_spellings
from tawatur.arabic.letters import (
    DIGITS,
    Folded,
    bare,
    fold,
    fold_on_page,
    fold_with_way_back,
    fold_word,
    to_ascii_digits,
)
from tawatur.arabic.nouns import DateValue, NumberValue
from tawatur.arabic.numbers import (
    CountedNoun,
    FoundNumber,
    find_numbers,
    read_numbers,
    write_count,
    write_date,
    write_figure,
    write_number,
)
from tawatur.arabic.page import Table, from_page, table_of, to_page
from tawatur.arabic.resources import load_words
from tawatur.arabic.runs import SIGNS, find_runs, fold_run_bytes, fold_runs
from tawatur.arabic.scan import Scan, scan
from tawatur.arabic.skeleton import latin_skeleton, likeness, skeleton
from tawatur.arabic.span import Span, span_of
from tawatur.arabic.words import Word, find_words, is_arabic, letters_end

__all__ = [
    "ATTACHED",
    "DIGITS",
    "SIGNS",
    "CountedNoun",
    "DateValue",
    "Folded",
    "FoundDate",
    "FoundNumber",
    "Moment",
    "NumberValue",
    "Piece",
    "Place",
    "Scan",
    "Span",
    "Stem",
    "Table",
    "Word",
    "as_anchor",
    "bare",
    "dual_periods",
    "find_moments",
    "find_numbers",
    "find_runs",
    "find_stems",
    "find_words",
    "fold",
    "fold_on_page",
    "fold_run_bytes",
    "fold_runs",
    "fold_with_way_back",
    "fold_word",
    "from_page",
    "is_arabic",
    "kept",
    "latin_skeleton",
    "latin_spellings",
    "letters_end",
    "likeness",
    "load_words",
    "names_of_people",
    "places",
    "read_dates",
    "read_numbers",
    "scan",
    "skeleton",
    "span_of",
    "table_of",
    "to_ascii_digits",
    "to_page",
    "value_dates",
    "weekday_mismatch",
    "weekday_names",
    "well_known",
    "with_clitics",
    "with_conjunctions",
    "without_article",
    "write_count",
    "write_date",
    "write_figure",
    "write_number",
]
