"""What the acts on a protocol share: taking one, checking one, the day it lapses."""

from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.schools.models.supports import Protocol
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.values.protocols import ProtocolContent
from houvast.schools.values.supports import SupportState

LONGEST_YEARS = 3


def take_protocol(actor: Actor, protocol_id: UUID) -> tuple[Protocol, ProtocolContent]:
    """Returns a protocol that only this act changes, open; raises NotFound."""
    row = taken_for_change(Protocol, protocol_id)
    return row, unseal_content(actor, row, ProtocolContent)


def check_protocol(actor: Actor, content: ProtocolContent, *, looked: bool) -> None:
    """Raises Invalid for a protocol that is not whole, lasts too long, or in which a pupil stands."""
    if not content.organisation.strip() or not content.steps:
        raise Invalid(message("Write which school it is, and the steps in a crisis."))
    if not content.valid_from < content.valid_until <= _years_on(content.valid_from):
        raise Invalid(
            message("A protocol holds for three years at most, and ends after it begins. Look at its days.")
        )
    texts = (content.crisis, content.anchor.function)
    refuse_pupils(actor, texts, content.known_names, looked=looked)


def keep_protocol(actor: Actor, row: Protocol, content: ProtocolContent) -> None:
    """Seals a protocol anew; its last valid day asks for attention."""
    seal_content(actor, row, content)
    row.lapses_on = lapses_after(content.valid_until)
    row.save(update_fields=["content", "lapses_on"])
    set_state(row.dossier_id, SupportState.PROTOCOL, content.valid_until)


def lapses_after(valid_until: date) -> date:
    """Returns the last day of a protocol: the end of the year after the last one in which it held."""
    return date(valid_until.year + 1, 12, 31)


def _years_on(day: date) -> date:
    year = day.year + LONGEST_YEARS
    return date(year, day.month, min(day.day, 28)) if day.month == 2 else day.replace(year=year)  # noqa: PLR2004
