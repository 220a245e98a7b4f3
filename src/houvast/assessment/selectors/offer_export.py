"""In which forms an instrument can leave, and what other readers will not find in each."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._versions import Version, version_named
from houvast.instruments.exchange.files import Form, losses_of
from houvast.instruments.exchange.outcome import Loss


@dataclass(frozen=True)
class Offered:
    """A version, and for each form what is lost to others."""

    version: Version
    forms: tuple[tuple[Form, tuple[Loss, ...]], ...]


def offer_export(actor: Actor, name: str) -> Offered:
    """Returns the forms for a version by its name. Raises NotFound, Tampered."""
    must(actor, "assessment.export_instrument")
    version = version_named(actor, name)
    return Offered(version, tuple((form, losses_of(version.definition, form)) for form in Form))
