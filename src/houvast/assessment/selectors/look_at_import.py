"""A file with an instrument, looked at and not kept: what it says, what is lost, what it differs in."""

import hashlib
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import made_from, writing_service
from houvast.assessment.selectors._versions import Version, version_named
from houvast.assessment.selectors.compare_versions import Comparison
from houvast.instruments.comparing import compare
from houvast.instruments.drafting import altered
from houvast.instruments.exchange.files import read_file
from houvast.instruments.exchange.outcome import Given, Read
from houvast.instruments.shipped import shipped_definitions


@dataclass(frozen=True)
class SentFile:
    """A file as it was sent, what its sender says of it, and for which service it is."""

    data: bytes
    given: Given
    controller_id: UUID | None = None


@dataclass(frozen=True)
class LookedAt:
    """What a file says; its own mark; and how it differs from the version it is a version of, if any."""

    reading: Read
    file_mark: str
    comparison: Comparison | None
    controller_id: UUID


def look_at_import(actor: Actor, sent: SentFile) -> LookedAt:
    """Reads a file and keeps nothing of it. Raises NotFound where the actor writes no instruments."""
    must(actor, "assessment.import_instrument")
    controller = writing_service(actor, sent.controller_id)
    reading = read_file(sent.data, sent.given)
    comparison, definition = None, reading.definition
    before = made_from(controller, definition) if definition else ""
    if definition and before:
        coming = altered(definition) if definition.id in shipped_definitions() else definition
        one, other = version_named(actor, before.partition("@")[0]), Version("-", coming)
        comparison = Comparison((), one, other, compare(one.definition, coming))
    return LookedAt(reading, hashlib.sha256(sent.data).hexdigest(), comparison, controller)
