"""The line, on one page: pages to articles to readings to a weave, here or over the cores of this machine."""

from tawatur.engine.keep import add_paths, weave_desk
from tawatur.engine.line import read_page, read_paths, weave_readings
from tawatur.engine.workers import count_workers, map_in_order

__all__ = ["add_paths", "count_workers", "map_in_order", "read_page", "read_paths", "weave_desk", "weave_readings"]
