"""From an Article to a Reading: names, dates, quantities, and who said what through whom."""

from tawatur.reading.names.tagging.labels import label_words
from tawatur.reading.nouns import Date, Entity, Hop, Office, Quantity, Reading, Sentence, Speaker, Statement
from tawatur.reading.read import read_article
from tawatur.reading.shelf import Shelf

__all__ = [
    "Date",
    "Entity",
    "Hop",
    "Office",
    "Quantity",
    "Reading",
    "Sentence",
    "Shelf",
    "Speaker",
    "Statement",
    "label_words",
    "read_article",
]
