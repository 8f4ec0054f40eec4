"""Names by rule: what the tagger leaves open and a head word, or a list of names that every newsroom knows, decides.

Each rule looks at one sentence and gives names; a rule's name replaces what it covers. The order is that of `RULES`:
whole people first, so that heads can take them in, edges last, when every name is there.
"""

from collections.abc import Sequence
from typing import Final

from tawatur.reading.names.chunks import Chunk, covered
from tawatur.reading.names.patterns.according import according
from tawatur.reading.names.patterns.ali import with_ali
from tawatur.reading.names.patterns.bodies import bodies, constructs
from tawatur.reading.names.patterns.branches import branches
from tawatur.reading.names.patterns.chains import chains
from tawatur.reading.names.patterns.children import children
from tawatur.reading.names.patterns.edges import clean_edges
from tawatur.reading.names.patterns.ends import ended
from tawatur.reading.names.patterns.frames import framed
from tawatur.reading.names.patterns.heads import headed, joined
from tawatur.reading.names.patterns.honours import honours
from tawatur.reading.names.patterns.houses import houses
from tawatur.reading.names.patterns.introduced import foreign, given_and_family, titled
from tawatur.reading.names.patterns.joins import join_heads, join_people, split_joined
from tawatur.reading.names.patterns.letters import letters
from tawatur.reading.names.patterns.lists import behind_heads, listed, listed_bodies, listed_towns
from tawatur.reading.names.patterns.marks import acronyms, companies, credited, quoted, units
from tawatur.reading.names.patterns.officers import officers
from tawatur.reading.names.patterns.outlets import outlets
from tawatur.reading.names.patterns.pairs import pairs
from tawatur.reading.names.patterns.people import is_open, whole_person
from tawatur.reading.names.patterns.quoted_people import quoted_people
from tawatur.reading.names.patterns.quotes import marked, without_head
from tawatur.reading.names.patterns.seams import parted
from tawatur.reading.names.patterns.senses import in_senses
from tawatur.reading.names.patterns.set_off import set_off
from tawatur.reading.names.patterns.slots import slotted
from tawatur.reading.names.patterns.spoken import spoken
from tawatur.reading.names.patterns.strangers import strangers
from tawatur.reading.names.patterns.strays import without_strays
from tawatur.reading.names.patterns.tails import stretched
from tawatur.reading.names.patterns.ties import tied
from tawatur.reading.names.patterns.triggers import Rule, Triggers
from tawatur.reading.names.patterns.twins import twins
from tawatur.reading.nouns import Sentence

RULES: Final[tuple[Rule, ...]] = (
    listed,
    headed,
    bodies,
    constructs,
    chains,
    honours,
    stretched,
    units,
    letters,
    titled,
    foreign,
    set_off,
    given_and_family,
    framed,
    slotted,
    spoken,
    officers,
    according,
    children,
    quoted_people,
    houses,
    listed_towns,
    listed_bodies,
    behind_heads,
    pairs,
    twins,
    joined,
    companies,
    strangers,
    branches,
    outlets,
    quoted,
    acronyms,
)


SURE_RULES: Final = tuple(
    rule
    for rule in RULES
    if rule not in (titled, foreign, given_and_family, slotted, spoken, officers, according, children, behind_heads)
)
"""Without those that find or lengthen people and places by what stands beside: a good tagger has read that itself."""
_TRIGGERS: Final = {False: Triggers(RULES), True: Triggers(SURE_RULES)}


def apply_patterns(sentence: Sentence, chunks: Sequence[Chunk], sure: bool = False) -> list[Chunk]:
    """The names of a sentence after the rules.

    Args:
        sentence: The sentence.
        chunks: What the tagger found in it, in order.
        sure: Whether the tagger knows better than rules where a name ends, and who is a person.

    Returns:
        Names in order, none overlapping another.
    """
    folded = sentence.folded
    rules = _TRIGGERS[sure].set_off_by(folded)
    if not chunks and not rules:
        return []
    whole = join_people(folded, join_heads(folded, chunks))
    apart = [piece for chunk in whole for part in split_joined(folded, chunk) for piece in parted(folded, part)]
    parts = [own for chunk in apart for own in without_strays(folded, chunk)]
    inside = covered(parts)
    found = _apart(parts if sure else [whole_person(folded, chunk, inside) for chunk in parts])
    for rule in rules:
        found = _replaced(found, rule(folded, found))
    if not sure:
        found = _grown(folded, found, parts)
    whole = tied(sentence, with_ali(sentence, found))
    found = [without_head(folded, ended(sentence, folded, chunk)) for chunk in whole]
    found = in_senses(folded, found)
    clean = [cleaned for chunk in found if (cleaned := clean_edges(folded, chunk, sure)) is not None]
    if "(" in folded:
        clean = _replaced(clean, credited(folded))  # a country's adjective is no name elsewhere
    return _replaced(clean, marked(folded, clean))  # edges in marks are where the marks are


def _grown(folded: list[str], found: list[Chunk], tagged: Sequence[Chunk]) -> list[Chunk]:
    """The names with those people whole that a rule has found and a particle leaves open."""
    fresh = [chunk for chunk in found if chunk not in tagged and is_open(folded, chunk)]
    if not fresh:
        return found
    inside = covered(found)
    return _apart([whole_person(folded, chunk, inside) if chunk in fresh else chunk for chunk in found])


def _replaced(chunks: list[Chunk], new: list[Chunk]) -> list[Chunk]:
    """Names in order, the new ones in place of those that they touch."""
    if not new:
        return chunks
    new = _apart(sorted(new, key=lambda chunk: chunk.first))
    taken = covered(new)
    kept = [old for old in chunks if taken.isdisjoint(range(old.first, old.last))]
    return sorted([*kept, *new], key=lambda chunk: chunk.first)


def _apart(chunks: Sequence[Chunk]) -> list[Chunk]:
    """Without those that overlap one before them."""
    found: list[Chunk] = []
    for chunk in chunks:
        if not found or chunk.first >= found[-1].last:
            found.append(chunk)
    return found
