"""Noting that somebody asked what the cell did about them: when, who, how it was made sure (F13)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._overviews import ANSWERED
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.overviews import Asker, OverviewAsked
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

LANGUAGES = ("nl", "fr")


@dataclass(frozen=True)
class NewOverview:
    """A request for an overview, about which case."""

    case_id: UUID
    overview_id: UUID
    said: OverviewAsked
    looked: bool = False


def note_overview_asked(actor: Actor, new: NewOverview) -> None:
    """Keeps a request once. Raises Invalid when it is not whole, NotFound, Conflict for a case not listed.

    Nobody gets an overview who was not recognised, and a parent none without a reason why they may know.
    """
    must(actor, "cell.note_overview_asked")
    if is_step(new.overview_id):
        return
    case, said = take_case(new.case_id, *ANSWERED), new.said
    if not said.who.strip() or not said.checked.strip() or said.language not in LANGUAGES:
        raise Invalid(message("Write who asks, how you made sure of it, and choose the language."))
    if said.asker is Asker.PARENT and not said.why_may_know.strip():
        raise Invalid(message("Write why this parent may know: not every parent may, and not of everything."))
    if said.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    refuse_ter((said.checked, said.why_may_know), new.looked, case.dossier_id)
    add_step(actor, case, new.overview_id, said)
    log.record("cell.note_overview_asked", dossier=case.dossier_id, subject=new.overview_id)
