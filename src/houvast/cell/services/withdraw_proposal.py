"""Withdrawing a proposal: whoever wrote it takes it back before the mayor decides, and it is gone at once."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.figures import count_case
from houvast.cell.services._cases import content_of, take_case
from houvast.cell.services._erasing import erase_whole
from houvast.cell.values.cases import CaseState
from houvast.cell.values.figures import Happened
from houvast.kernel.errors import NotAllowed
from houvast.kernel.messages import message


def withdraw_proposal(actor: Actor, case_id: UUID) -> None:
    """Erases a proposal of one's own. Raises NotAllowed for another's, NotFound, Conflict once decided."""
    must(actor, "cell.withdraw_proposal")
    case = take_case(case_id, CaseState.PROPOSED)
    if content_of(actor, case).proposal.writer_id != actor.user_id:
        raise NotAllowed(
            message("Only who wrote this proposal can withdraw it."), rule="cell.withdraw_proposal"
        )
    count_case(dossier(case.dossier_id).controller_id, Happened.WITHDRAWN)
    log.record("cell.withdraw_proposal", dossier=case.dossier_id)
    erase_whole(actor, case)
