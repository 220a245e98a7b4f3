"""One version as whoever rates sees it, with what it is for, and under what it may be used."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.assessment.selectors._versions import Version, version_named
from houvast.instruments.drafting import may_become_own
from houvast.instruments.plain import digest_of
from houvast.instruments.shipped import licence_text


@dataclass(frozen=True)
class InstrumentPage:
    """A version; the notice of its licence; the digest by which two copies are known to be the same."""

    version: Version
    licence: str
    digest: str
    may_write: bool


def show_instrument(actor: Actor, name: str) -> InstrumentPage:
    """Returns a version by its name. Raises NotFound, Tampered."""
    must(actor, "assessment.show_instrument")
    version = version_named(actor, name)
    definition = version.definition
    may_write = may(actor, "assessment.draft_instrument") and may_become_own(definition)
    return InstrumentPage(version, licence_text(definition), digest_of(definition), may_write)
