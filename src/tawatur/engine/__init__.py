"""The line, on one page: pages to articles to readings to a weave, here or over the cores of this machine."""

from tawatur.engine.check import ALIKE, CLEARLY, Answer, Likeness, check_sentence, compare_sentence
from tawatur.engine.keep import add_paths, weave_desk
from tawatur.engine.line import read_page, read_paths, weave_readings
from tawatur.engine.who import Profile, Saying, find_who, profile_actor
from tawatur.engine.workers import count_workers, map_in_order

__all__ = [
    "ALIKE",
    "CLEARLY",
    "Answer",
    "Likeness",
    "Profile",
    "Saying",
    "add_paths",
    "check_sentence",
    "compare_sentence",
    "count_workers",
    "find_who",
    "map_in_order",
    "profile_actor",
    "read_page",
    "read_paths",
    "weave_desk",
    "weave_readings",
]
