"""What a service may rate and ask with: published versions of what comes with the product and of its own."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import versions_whole
from houvast.assessment.models.own_versions import OwnVersion
from houvast.instruments.definition import Definition, Status
from houvast.instruments.shipped import shipped_definitions


@dataclass(frozen=True)
class InstrumentAtHand:
    """A published version: the key by which a form names it, the instrument whole, and whose it is.

    ``service`` is empty for what comes with the product.
    """

    key: str
    definition: Definition
    service: str = ""


def instruments_at_hand(actor: Actor) -> tuple[InstrumentAtHand, ...]:
    """Returns every published instrument of the actor's service, what comes with the product first.

    Where two services of the actor's gave a version the same name and number, the later key says which.
    """
    must(actor, "assessment.instruments_at_hand")
    shipped = [each for each in shipped_definitions().values() if each.status is Status.PUBLISHED]
    found = {f"{each.id}@{each.version}": (each, "") for each in shipped}
    own = OwnVersion.objects.filter(status=Status.PUBLISHED).order_by("instrument", "published_on", "id")
    whole = list(versions_whole(actor, own))
    names = controller_names(row.controller_id for row, _ in whole) if whole else {}
    for row, definition in whole:
        key = f"{row.instrument}@{row.version}"
        found[key if key not in found else f"{key}@{row.id}"] = (definition, names.get(row.controller_id, ""))
    return tuple(InstrumentAtHand(key, definition, whose) for key, (definition, whose) in found.items())
