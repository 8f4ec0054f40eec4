"""The desk that a command works on: opened when it is needed, closed whatever happens, and told when it is stale."""

from collections.abc import Iterator
from contextlib import contextmanager

from tawatur.desk.cli.output import tell
from tawatur.desk.exports.dossier import Dossier, build_dossier
from tawatur.settings import Settings
from tawatur.store import Store, open_store
from tawatur.weaving import Story, Weave


@contextmanager
def open_desk(settings: Settings, create: bool = False, warn: bool = True) -> Iterator[Store]:
    """The store of the desk that the settings name.

    Args:
        settings: Where the desk is.
        create: Make it where it is not there.
        warn: Say so when articles or corrections wait to be woven.
    """
    store = open_store(settings.desk, create)
    try:
        if warn and store.is_stale():
            tell("the last run ended before its articles were woven: run `tawatur add` once more to weave them")
        yield store
    finally:
        store.close()


def dossier_of(store: Store, story: Story) -> Dossier:
    """A story of the desk, laid out."""
    articles = [reading.article for reading in store.readings(story.articles)]
    members = set(story.articles)
    whole = store.weave()
    part = Weave(
        stories=(story,),
        actors=tuple(actor for actor in whole.actors if members & {form.path for form in actor.forms}),
        claims=store.claims(story.id),
        differences=whole.differences,
        copies=whole.copies,
    )
    return build_dossier(story, part, articles)
