"""From Readings to Actors: which names of many articles are one person, organisation or place, and why."""

from tawatur.linking.nouns import Actor, Bond, Form, HeldOffice, Reason

__all__ = ["Actor", "Bond", "Form", "HeldOffice", "Reason"]
