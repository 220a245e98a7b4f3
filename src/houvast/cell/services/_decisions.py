"""What a decision of the mayor does to a proposal, signed in or on paper: on the list, or refused."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.cell.figures import count_case
from houvast.cell.models.cases import Case
from houvast.cell.services._cases import add_step
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.cell.values.figures import Happened
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

KEPT_REFUSED: Final = timedelta(days=30)
"""How long a refused proposal stays, so that a mistake can be seen. The period is ours; its page says so."""


@dataclass(frozen=True)
class Decided:
    """A decision with the number of its step."""

    step_id: UUID
    said: Decision


def carry_out(actor: Actor, case: Case, decided: Decided) -> None:
    """Keeps a decision on a proposal and does what it says. Raises Invalid without reasons or a day."""
    said = decided.said
    if not said.reasons.strip():
        raise Invalid(message("Write which indications weigh, and why."))
    today = clock.today()
    if said.verdict is Verdict.LIST and (said.review_on is None or said.review_on <= today):
        raise Invalid(message("Choose a day to come on which it is looked at again."))
    add_step(actor, case, decided.step_id, said)
    controller = dossier(case.dossier_id).controller_id
    if said.verdict is Verdict.LIST:
        with speaking():
            set_state(case.dossier_id, CaseState.LISTED, said.review_on)
        count_case(controller, Happened.LISTED)
        return
    case.erase_on = today + KEPT_REFUSED
    case.save(update_fields=["erase_on"])
    set_state(case.dossier_id, CaseState.REFUSED, case.erase_on)
    count_case(controller, Happened.REFUSED)
