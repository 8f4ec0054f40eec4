"""What speaks for and against two names being one actor: each feature a score and its detail."""

from tawatur.linking.compare.body import compare_bodies
from tawatur.linking.compare.feature import Feature
from tawatur.linking.compare.office import compare_offices, office_words
from tawatur.linking.compare.person import compare_persons

__all__ = ["Feature", "compare_bodies", "compare_offices", "compare_persons", "office_words"]
