"""The services one works with, and the fingerprints by which their keys are compared aloud."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.keys import ControllerKey
from houvast.access.models.people import Controller, Partnership
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.vault.certificates import fingerprint


@dataclass(frozen=True)
class PartnerLine:
    """Another service; ``is_agreed`` from here, ``agrees`` from there. Without both, nothing crosses."""

    id: UUID
    name: str
    is_agreed: bool
    agrees: bool


@dataclass(frozen=True)
class ServicePartners:
    """A service's own fingerprint, to read aloud, and the other services."""

    id: UUID
    name: str
    fingerprint: str
    partners: tuple[PartnerLine, ...]


def show_partnerships(actor: Actor) -> tuple[ServicePartners, ...]:
    """Returns the services the actor is steward of, each with every other service here."""
    must(actor, "access.show_partnerships")
    mine = actor.serves_as(Function.STEWARD)
    names = dict(Controller.objects.order_by("name").values_list("id", "name"))
    keys = dict(
        ControllerKey.objects.filter(controller_id__in=mine).values_list("controller_id", "signing_public")
    )
    agreed = set(Partnership.objects.values_list("controller_id", "partner_id"))
    return tuple(
        ServicePartners(
            here,
            names[here],
            fingerprint(bytes(keys[here])),
            tuple(
                PartnerLine(there, name, (here, there) in agreed, (there, here) in agreed)
                for there, name in names.items()
                if there != here
            ),
        )
        for here in names
        if here in mine
    )
