"""From Readings to Actors: which names of many articles are one person, organisation or place, and why."""

from tawatur.linking.find import find_actors
from tawatur.linking.link import link
from tawatur.linking.names.aliases import Alias, Aliases, load_aliases
from tawatur.linking.nouns import Actor, Bond, Decision, Form, HeldOffice, Match, Reason

__all__ = [
    "Actor",
    "Alias",
    "Aliases",
    "Bond",
    "Decision",
    "Form",
    "HeldOffice",
    "Match",
    "Reason",
    "find_actors",
    "link",
    "load_aliases",
]
