"""What every change of a draft does in the end: the text, its digest, and the rules that hold meanwhile."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from houvast.access.actor import Actor
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.services._language import refuse_persons
from houvast.instruments.definition import Definition, Words
from houvast.instruments.plain import as_text, digest_of
from houvast.instruments.reading import LARGEST
from houvast.instruments.shipped import origin_of, shipped_definitions
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

PAGE: Final = 4_000
"""Signs that are looked through at once; more of them together would take longer for each."""
ENDLESS: Final = re.compile(r"(\S{200})")


def keep_text(row: OwnVersion, definition: Definition) -> None:
    """Stores what a draft says now, with the digest of it."""
    row.text, row.digest = as_text(definition), digest_of(definition)
    row.save(update_fields=["text", "digest", "set_aside"])


def check_kept_licence(definition: Definition) -> None:
    """Raises Invalid when somebody's instrument lost its licence, its makers, or that it was changed."""
    origin = origin_of(definition)
    if origin is None:
        return
    ours, theirs = definition.licence, origin.licence
    if ours.spdx != theirs.spdx or theirs.attribution not in ours.attribution or not ours.is_altered:
        raise Invalid(
            message("This was made from an instrument of %(makers)s: its licence and its makers stay named."),
            makers=theirs.attribution,
        )


def refuse_people(actor: Actor, before: Definition | None, after: Definition, *, looked: bool) -> None:
    """Raises Invalid when words that were not there before hold what belongs to a person, or look like one.

    An instrument is read by the whole service, and stays as it is once it is published. ``looked`` says that
    the writer looked and that it is nobody; a number or a birthday is refused anyway. Its makers are people,
    and stay named: of the licence only the former is looked for. A text is also refused that is longer than
    any instrument can be.
    """
    if len(as_text(after).encode()) > LARGEST:
        raise Invalid(message("This file is larger than a definition can be (2 MB)."))
    known = _shipped_texts().union(_texts(before) if before else ())
    refuse_persons(actor, _pages([after.licence.attribution, after.licence.copyright]), looked=True)
    new = dict.fromkeys(text for text in _texts(after) if text not in known)
    refuse_persons(actor, _pages(new), looked=looked)


@cache
def _shipped_texts() -> frozenset[str]:
    """What comes with the product, which was read word by word before it came."""
    return frozenset(text for each in shipped_definitions().values() for text in _texts(each))


def _pages(texts: Iterable[str]) -> Iterator[str]:
    """Yields texts under one another, as much as is looked through at once."""
    page, length = list[str](), 0
    for text in texts:
        page.append(ENDLESS.sub(r"\1\n", text))
        length += len(text)
        if length > PAGE:
            yield "\n".join(page)
            page, length = [], 0
    yield "\n".join(page)


def _texts(definition: Definition) -> Iterator[str]:
    for words in _words(definition):
        yield from words.by_language.values()


def _words(definition: Definition) -> Iterator[Words]:
    yield from (
        definition.title,
        definition.purpose,
        definition.not_for,
        definition.population,
        definition.who_may_rate,
        definition.warning,
    )
    yield from (section.title for section in definition.sections)
    for item in definition.every_item():
        yield from (item.label, item.definition, item.hint)
        for side in item.sides:
            yield from (side.counts_as, side.does_not_count_as)
            for level in side.levels:
                yield from (level.label, level.anchor)
