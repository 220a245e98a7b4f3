"""What the letter or page of a closing says, in the organisation's language; it holds no reason."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import unseal_content
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.closings import closing_row
from houvast.cell.finding.notices import secrecy_cited
from houvast.cell.finding.sitting import own_organisation
from houvast.cell.values.cases import CaseContent
from houvast.kernel import clock


@dataclass(frozen=True)
class ClosingLetter:
    """What it says: to whom, about whom, since when it is closed, and what binds everybody still."""

    case_id: UUID
    step_id: UUID
    language: str
    sender: str
    cell: str
    superior: str
    organisation: str
    address: str
    reference: str
    person: str
    closed_on: date
    made_on: date
    secrecy: str
    has_page: bool


def closing_letter_of(actor: Actor, step_id: UUID) -> ClosingLetter:
    """Returns it; raises NotFound for who signs in, or is no organisation of this case."""
    case, row, _, said = closing_row(actor, step_id)
    to, facts = own_organisation(actor, said.organisation_id).content, dossier(case.dossier_id)
    return ClosingLetter(
        case.dossier_id,
        row.id,
        to.language,
        facts.controller,
        own_cell(actor, case.cell_id).content.name,
        to.superior,
        said.name,
        to.address,
        facts.reference,
        unseal_content(actor, case, CaseContent).person.name,
        said.on,
        clock.today(),
        secrecy_cited(to.language, clock.today()),
        said.page_id is not None,
    )
