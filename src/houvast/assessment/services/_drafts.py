"""What every change of a draft does in the end: the text, its digest, and the rules that hold meanwhile."""

from collections.abc import Iterator

from houvast.assessment.models.own_versions import OwnVersion
from houvast.instruments.definition import Definition, Words
from houvast.instruments.plain import as_text, digest_of
from houvast.instruments.reading import LARGEST
from houvast.instruments.shipped import origin_of
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.persons import NameBook
from houvast.people.recognising.spans import Kind

OF_A_PERSON = frozenset({Kind.NATIONAL_NUMBER, Kind.ACCOUNT, Kind.PLATE})


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


def check_nobody_in_it(before: Definition | None, after: Definition) -> None:
    """Raises Invalid when words that were not there before hold a number of a person.

    An instrument is read by everybody. A text is also refused that is longer than any instrument can be.
    """
    if len(as_text(after).encode()) > LARGEST:
        raise Invalid(message("This file is larger than a definition can be (2 MB)."))
    known = set(_texts(before)) if before else set()
    new = "\n".join(text for text in _texts(after) if text not in known)
    if any(span.kind in OF_A_PERSON for span in find_identifiers(new, NameBook([]))):
        raise Invalid(message("An instrument is for everybody: leave out names and numbers of a person."))


def _texts(definition: Definition) -> Iterator[str]:
    yield definition.licence.attribution
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
