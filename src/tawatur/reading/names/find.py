"""The names of an article: labelled, cleaned, alike throughout, held together, with their offices and descriptions.

Each step is a file of its own: `tagger`, `mentions`, `spread`, `coreference`, `offices`, `descriptions`.
"""

from collections.abc import Sequence
from itertools import chain

import msgspec

from tawatur.arabic import Span, fold, latin_spellings, span_of
from tawatur.article import Article
from tawatur.reading.names import lexicon
from tawatur.reading.names.coreference import hold_together
from tawatur.reading.names.descriptions import Holder, find_descriptions
from tawatur.reading.names.mentions import Mention, find_mentions
from tawatur.reading.names.offices import heads_of, make_office, offices_beside
from tawatur.reading.names.patterns.doubts import is_generic
from tawatur.reading.names.spread import spread
from tawatur.reading.names.tagging.tagger import load_tagger
from tawatur.reading.nouns import Entity, Office, Sentence


def find_entities(article: Article, sentences: tuple[Sentence, ...], tier: str = "fast") -> tuple[Entity, ...]:
    """The people, organisations and places that an article names.

    Args:
        article: The article.
        sentences: Its sentences, as `split_sentences` gives them.
        tier: `fast` or `accurate`.

    Returns:
        Entities in order of first mention, `e1`, `e2`, ...

    Raises:
        MissingExtra: The accurate tier is not installed.
        InputError: No such tier.
    """
    tagger = load_tagger(tier)
    tags = tagger.tag([[word.bare for word in sentence.words] for sentence in sentences])
    standing = frozenset(chain.from_iterable(sentence.folded for sentence in sentences))
    mentions = spread(sentences, find_mentions(sentences, tags, standing, tagger.sure))
    groups = hold_together(sentences, mentions)
    offices, places = _offices(article.text, sentences, groups)
    taken = frozenset((m.sentence, i) for m in mentions for i in range(m.first, m.last)) | places
    holders = [_holder(i, group, offices[i]) for i, group in enumerate(groups)]
    descriptions = find_descriptions(article.text, sentences, taken, holders)
    entities = [_entity(article.text, i, group, descriptions.get(i, []), offices[i]) for i, group in enumerate(groups)]
    return (*entities, *_agencies(article, entities))


def _offices(
    text: str, sentences: Sequence[Sentence], groups: Sequence[Sequence[Mention]]
) -> tuple[list[tuple[Office, ...]], frozenset[tuple[int, int]]]:
    """The offices of each group, and the words that they take up."""
    people: dict[int, set[int]] = {}
    for mention in (m for group in groups for m in group if m.kind == "person"):
        people.setdefault(mention.sentence, set()).update(range(mention.first, mention.last))
    found: list[tuple[Office, ...]] = []
    places: set[tuple[int, int]] = set()
    for group in groups:
        own: list[Office] = []
        for at, mention in enumerate(group):
            if mention.kind != "person":
                break
            sentence = sentences[mention.sentence]
            for place in offices_beside(sentence, mention, people[mention.sentence]):
                own.append(make_office(text, sentence, place, at))
                places.update((mention.sentence, i) for i in range(*place))
        found.append(tuple(own))
    return found, frozenset(places)


def _holder(i: int, group: Sequence[Mention], offices: Sequence[Office]) -> Holder:
    heads = heads_of(offices)
    if group[0].kind == "organisation":
        heads = frozenset(lexicon.key(m.words[0]) for m in group if len(m.words) > 1) & lexicon.organisation_heads()
    return Holder(i, group[0].kind, heads, group[0].start)


def _entity(
    text: str, i: int, group: Sequence[Mention], descriptions: Sequence[Span], offices: tuple[Office, ...]
) -> Entity:
    spans = [span_of(text, m.start, m.end) for m in group]
    clean = [span for span, m in zip(spans, group, strict=True) if not m.fused]
    fullest = max(clean or spans, key=lambda span: (len(span.text.split()), len(span.text), -span.start))
    name = fullest.text
    if not clean:
        # للأمم is الأمم; of للجنة only one ل is taken off, as the words of the mention tell
        doubled = any(m.words[0].startswith("الل") for span, m in zip(spans, group, strict=True) if span == fullest)
        name = "ال" + (name[1:] if doubled else name.removeprefix("لل"))
    # a fused form that has a clean one elsewhere is no form of the name, only a place where it is meant
    kept = tuple(clean or spans)
    meant = [span for span, m in zip(spans, group, strict=True) if m.fused] if clean else []
    places = tuple(sorted([*descriptions, *meant]))
    # an office told its mention by its place in the group; what dropped out of the group has moved the others
    where = {span: at for at, span in enumerate(kept)}
    moved = {at: where.get(span, -1) for at, span in enumerate(spans)}
    held = tuple(msgspec.structs.replace(office, mention=moved.get(office.mention, -1)) for office in offices)
    return Entity(f"e{i + 1}", group[0].kind, name, kept, places, held, latin_spellings(name, group[0].kind))


def _agencies(article: Article, entities: Sequence[Entity]) -> list[Entity]:
    """Agencies of the dateline: no sentence holds them, yet the article names them."""
    if article.dateline is None:
        return []
    known = {fold(span.text): entity for entity in entities for span in entity.mentions}
    found: dict[str, list[Span]] = {}
    for span in article.dateline.agencies:
        if not is_generic(fold(span.text)):
            found.setdefault(fold(span.text), []).append(span)
    fresh = [spans for form, spans in found.items() if form not in known]
    count = len(entities)
    return [
        Entity(f"e{count + n}", "organisation", spans[0].text, tuple(spans), latin=latin_spellings(spans[0].text))
        for n, spans in enumerate(fresh, 1)
    ]
