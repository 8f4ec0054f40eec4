"""The line, on one page: paths to pages, pages to articles, articles to readings, readings to a weave."""

import logging
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from tawatur.article import understand
from tawatur.engine.collector import without_collector
from tawatur.engine.workers import count_workers, map_in_order
from tawatur.errors import TawaturError
from tawatur.ingest import Failure, Page, find_pages
from tawatur.linking import Decision, link, load_aliases
from tawatur.reading import Reading, read_article
from tawatur.settings import Settings
from tawatur.weaving import Weave, weave

_SAMPLE: Final = "قال وزير الصحة سامي الراوي يوم الثلاثاء في بيروت إن 15 شخصا أصيبوا، بحسب وكالة الأنباء."

log = logging.getLogger(__name__)


def read_paths(paths: Sequence[str], settings: Settings) -> Iterator[Reading | Failure]:
    """Read files and folders over the cores of this machine.

    Args:
        paths: Files, folders, or `-` for standard input.
        settings: Sizes, number of workers, tier of names.

    Returns:
        One reading or failure for each article, lazily, in the order of the paths whatever the number of workers.

    Raises:
        WorkerDied: A worker process was killed from outside.
    """
    pages = find_pages(paths, settings)
    work = partial(read_page, tier=settings.tier)
    return map_in_order(work, pages, count_workers(settings.workers), prepare=partial(load_lists, settings.tier))


def load_lists(tier: str) -> None:
    """Have word lists and models in memory before they are needed; those of the accurate tier start threads."""
    if tier == "fast":
        with without_collector():
            read_page(Page("", _SAMPLE), tier)


def read_page(page: Page | Failure, tier: str = "fast") -> Reading | Failure:
    """Understand and read one page; whatever is wrong with it becomes a failure, and the others go on.

    Args:
        page: A page, or the failure that stood in its place.
        tier: Tier of names, `fast` or `accurate`.

    Returns:
        The reading, or a failure with a message for people.

    Raises:
        MissingExtra: The tier is not installed: wrong for every page, so it ends the run.
    """
    if isinstance(page, Failure):
        return page
    try:
        return read_article(understand(page), tier)
    except TawaturError as error:
        if not page.path or error.code == "missing-extra":
            raise
        return Failure(page.path, error.code, error.message)
    except Exception as error:  # one article that trips the reader must not end a run of thousands
        log.debug("reading %s", page.path, exc_info=True)
        return Failure(
            page.path,
            "internal",
            f"{page.path}: could not be read ({type(error).__name__}: {error}); please report it with the file",
        )


def weave_readings(
    readings: Sequence[Reading],
    decisions: Sequence[Decision] = (),
    aliases: str = "",
    workers: int = 1,
    positions: bool = True,
) -> Weave:
    """Link and weave what was read.

    Args:
        readings: Readings in any order.
        decisions: What people decided about who is who, oldest first.
        aliases: Path of a user's alias file, empty for the package's gazetteer alone.
        workers: Processes that work side by side, 0 for one on each core; the weave is the same with any number.
        positions: Whether the positions of actors are wanted.

    Returns:
        The weave: stories, actors, claims, differences.

    Raises:
        NotFound, BrokenRecord: The alias file is not there, or a line of it is not of the form.
    """
    with without_collector():
        linking = partial(link, readings, load_aliases(aliases or None), decisions)
        return weave(readings, linking, count_workers(workers), positions)
