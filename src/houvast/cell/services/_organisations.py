"""What the acts on an organisation share: checking one before it is kept."""

from dataclasses import replace

from houvast.access.actor import Actor
from houvast.access.functions import partner_functions
from houvast.access.values import FunctionKeyKind
from houvast.cell.values.cells import MandateKind, OrganisationContent
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


def whole_organisation(actor: Actor, content: OrganisationContent) -> OrganisationContent:
    """Returns an organisation with the service behind its seat, checked.

    Raises Invalid without a name, an addressee or the text of a mandate, NotFound for a seat of nobody's.
    """
    if not content.name.strip() or not content.superior.strip():
        raise Invalid(message("Write which organisation it is, and which function is written to."))
    mandate = content.mandate
    if mandate.may_share and not (mandate.text.strip() and mandate.source.strip()):
        raise Invalid(message("Write which text lets it take part, and where it stands. Or choose none."))
    if mandate.kind is MandateKind.NONE and mandate.text.strip():
        raise Invalid(message("Without a mandate no text stands here. Choose what the text is, or empty it."))
    if mandate.checked_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    if content.seat_id is None:
        return replace(content, controller_id=None)
    found = {one.id: one for one in partner_functions(actor, FunctionKeyKind.SEAT)}.get(content.seat_id)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return replace(content, controller_id=found.controller_id)
