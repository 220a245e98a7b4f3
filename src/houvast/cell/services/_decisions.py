"""What a decision of the mayor does, signed in or on paper: on the list, refused, or still on the list."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.cell.figures import count_case
from houvast.cell.models.cases import Case
from houvast.cell.services._cases import add_step, content_of
from houvast.cell.services._keeping import ensure_review
from houvast.cell.values.cases import CaseState
from houvast.cell.values.decisions import Decision, Verdict
from houvast.cell.values.figures import Happened
from houvast.cell.values.keeping import review_day
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
    said = _capped(actor, case, said)
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


def keep_on_list(actor: Actor, case: Case, decided: Decided) -> None:
    """Keeps somebody on the list until the next review; what was frozen runs again.

    Raises Invalid without reasons, or a day to come within six months.
    """
    if not decided.said.reasons.strip():
        raise Invalid(message("Write why it still has to be on the list."))
    ensure_review(decided.said.review_on)
    said = _capped(actor, case, decided.said)
    add_step(actor, case, decided.step_id, said)
    with speaking():
        set_state(case.dossier_id, CaseState.LISTED, said.review_on)
    count_case(dossier(case.dossier_id).controller_id, Happened.REVIEWED)


def _capped(actor: Actor, case: Case, said: Decision) -> Decision:
    """Returns it with the review no later than the first of the month of an eighteenth birthday (F14)."""
    if said.review_on is None:
        return said
    born_on = content_of(actor, case).person.born_on
    return replace(said, review_on=review_day(said.review_on, born_on, clock.today()))
