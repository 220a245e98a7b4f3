"""What every statement needs before it can be given: words, source, category, purpose, ground (F9, F11)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.models.participations import Kept, Participation
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.kept import Drafted, KeptContent, KeptSlip
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.legal.values import ClosedList


def ensure_whole(given: GivenStatement, frame: OwnFrame) -> None:
    """Raises Invalid unless a statement says all it must, within the closed lists of the own regime."""
    statement = given.statement
    if not statement.words.strip() or not statement.source.strip():
        raise Invalid(message("Write the words, and who says so."))
    if not given.purpose.strip() or not given.ground.strip():
        raise Invalid(message("Write for what it is shared, and on which ground."))
    _ensure_in(statement.category, frame.categories, required=True)
    _ensure_in(statement.special, frame.special_categories, required=False)
    if statement.special and not statement.special_why.strip():
        raise Invalid(message("Write which compelling reason asks for this kind of data."))


def keep(actor: Actor, participation: Participation, kept_id: UUID, said: Drafted | KeptSlip) -> bool:
    """Puts something beside a participation once; returns whether this call did it. Raises Conflict."""
    row = Kept(id=kept_id, dossier_id=participation.dossier_id, compartment_id=participation.compartment_id)
    content = KeptContent(actor.user_id, actor.name, said)
    seal_content(actor, row, content)
    return write_once(actor, row, KeptContent, content)


def _ensure_in(chosen: str, closed: ClosedList, *, required: bool) -> None:
    names = {entry.id for entry in closed.entries}
    if (chosen and names and chosen not in names) or (required and names and not chosen):
        raise Invalid(message("Choose which kind of data it is; other kinds may not be shared."))
