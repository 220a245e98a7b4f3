"""The mayor's reasoned request to a service, for the list; never whether it knows somebody.

FWB decree art. 11: a service may answer, and need not. What is asked comes from a closed list and the
letter's words are fixed, so that no letter of ours asks "do you work with this person?".
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.case_steps import AskedFor, ServiceAsked
from houvast.cell.values.cases import CaseState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

ASKING = (CaseState.PROPOSED, CaseState.LISTED)
LANGUAGES = ("nl", "fr")


@dataclass(frozen=True)
class ServiceRequest:
    """Whom to ask what, and why."""

    case_id: UUID
    step_id: UUID
    service: str
    why: str
    asked_for: tuple[AskedFor, ...]
    language: str
    looked: bool = False


def ask_service(actor: Actor, request: ServiceRequest) -> None:
    """Keeps a request to a service once. Raises Invalid, NotFound, Conflict for a case that is over."""
    must(actor, "cell.ask_service")
    if is_step(request.step_id):
        return
    case = take_case(request.case_id, *ASKING)
    if not request.service.strip() or not request.why.strip() or not request.asked_for:
        raise Invalid(message("Write to whom, why, and choose how little is enough."))
    if "?" in request.why:
        raise Invalid(
            message(
                "Write reasons here and no question: whether a service knows somebody is never asked."
                " What can be asked stands in the list below."
            )
        )
    if request.language not in LANGUAGES:
        raise Invalid(message("Choose the language of the letter."))
    refuse_ter((request.service, request.why), request.looked, case.dossier_id)
    said = ServiceAsked(clock.today(), request.service, request.why, request.asked_for, request.language)
    if add_step(actor, case, request.step_id, said):
        log.record("cell.ask_service", dossier=case.dossier_id, subject=request.step_id)
