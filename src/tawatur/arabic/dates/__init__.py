"""Dates read out of Arabic words: pieces found, joined into moments, then reckoned into ISO 8601 values."""

from tawatur.arabic.dates.find import find_moments
from tawatur.arabic.dates.moment import Moment, Piece
from tawatur.arabic.dates.read import FoundDate, as_anchor, read_dates, value_dates, weekday_mismatch
from tawatur.arabic.dates.words import dual_periods, weekday_names

__all__ = [
    "FoundDate",
    "Moment",
    "Piece",
    "as_anchor",
    "dual_periods",
    "find_moments",
    "read_dates",
    "value_dates",
    "weekday_mismatch",
    "weekday_names",
]
