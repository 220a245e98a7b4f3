"""A service's own texts for letters and mails; those it has not worded are shipped with the pages."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.desk.models.text import Text
from houvast.desk.values.texts import OwnText, TextKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ServiceTexts:
    """A service's own texts, and whether the actor may change them."""

    controller_id: UUID
    service: str
    texts: tuple[OwnText, ...]
    may_change: bool


def list_texts(actor: Actor) -> ServiceTexts:
    """Returns the texts of the actor's service, their own first. Raises NotFound."""
    must(actor, "desk.list_texts")
    stewards = actor.serves_as(Function.STEWARD)
    services = sorted(actor.serves_as(Function.DESK) | stewards, key=lambda one: (one != actor.home_id, one))
    if not services:
        raise NotFound(message("This does not exist, or not for you."))
    controller = services[0]
    rows = Text.objects.filter(controller_id=controller)
    texts = tuple(OwnText(TextKind(row.kind), row.language, row.subject, row.body) for row in rows)
    log.record("desk.list_texts")
    name = controller_names([controller]).get(controller, "")
    return ServiceTexts(controller, name, texts, controller in stewards)
