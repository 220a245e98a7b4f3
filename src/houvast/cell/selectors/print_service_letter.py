"""The mayor's request as a letter with fixed words: it cannot ask whether a service knows somebody."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors.show_case import show_case
from houvast.cell.values.case_steps import ServiceAsked


@dataclass(frozen=True)
class ServiceLetter:
    """What the letter prints."""

    reference: str
    cell: str
    controller: str
    person: str
    asked: ServiceAsked


def print_service_letter(actor: Actor, case_id: UUID, step_id: UUID) -> ServiceLetter:
    """Returns the letter of a request. Raises NotFound."""
    must(actor, "cell.print_service_letter")
    found = show_case(actor, case_id)
    asked = found.asked(step_id)
    log.record("cell.print_service_letter", dossier=case_id, subject=step_id)
    return ServiceLetter(found.reference, found.cell, found.controller, found.content.person.name, asked)
