"""Arabic as newsrooms write it: letters, words, numbers, dates, names. Text in, values with places out; no article."""

from tawatur.arabic.gazetteer import names_of_people, places
from tawatur.arabic.letters import DIGITS, Folded, bare, fold, fold_with_way_back, to_ascii_digits
from tawatur.arabic.nouns import DateValue, NumberValue
from tawatur.arabic.resources import load_words
from tawatur.arabic.skeleton import latin_skeleton, likeness, skeleton
from tawatur.arabic.span import Span, span_of
from tawatur.arabic.words import Word, find_words, is_arabic

__all__ = [
    "DIGITS",
    "DateValue",
    "Folded",
    "NumberValue",
    "Span",
    "Word",
    "bare",
    "find_words",
    "fold",
    "fold_with_way_back",
    "is_arabic",
    "latin_skeleton",
    "likeness",
    "load_words",
    "names_of_people",
    "places",
    "skeleton",
    "span_of",
    "to_ascii_digits",
]
