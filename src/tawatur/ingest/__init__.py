"""From files and standard input to Pages: found in order, decoded, bounded; what cannot be read is a Failure."""

from tawatur.ingest.decode import Decoded, decode
from tawatur.ingest.nouns import Failure, Meta, Page
from tawatur.ingest.paths import STANDARD_INPUT, find_pages

__all__ = ["STANDARD_INPUT", "Decoded", "Failure", "Meta", "Page", "decode", "find_pages"]
