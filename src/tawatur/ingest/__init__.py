"""From a file, a folder or standard input to Pages; the only room that reaches outside."""

from tawatur.ingest.nouns import Failure, Meta, Page

__all__ = ["Failure", "Meta", "Page"]
