"""Python's collector of cycles, put aside while millions of nouns are made: they form no cycles, and it walks them all
again and again, a third of the time of weaving."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """Work without the collector of cycles; what it finds afterwards is as before."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
