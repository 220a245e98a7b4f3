"""The inboxes of partner services, to which something can be handed."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionKey
from houvast.access.models.people import Controller
from houvast.access.rules import must
from houvast.access.values import FunctionKeyKind


@dataclass(frozen=True)
class InboxLine:
    """An inbox: of which service, under which name."""

    id: UUID
    controller: str
    name: str


def list_inboxes(actor: Actor) -> tuple[InboxLine, ...]:
    """Returns the inboxes of partners, by service; not those of the actor's own services."""
    must(actor, "access.send_handover")
    own = {controller for controller, _ in actor.memberships}
    rows = list(FunctionKey.objects.filter(kind=FunctionKeyKind.INBOX).exclude(controller_id__in=own))
    names = dict(
        Controller.objects.filter(id__in={row.controller_id for row in rows}).values_list("id", "name")
    )
    lines = (InboxLine(row.id, names.get(row.controller_id, ""), row.name) for row in rows)
    return tuple(sorted(lines, key=lambda line: (line.controller, line.name)))
