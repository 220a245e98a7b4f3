"""The agenda on paper for who prepares the meeting: references, who comes, and no name (F27)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.agendas import agenda_of
from houvast.cell.finding.cells import meeting_row
from houvast.cell.selectors._agenda_papers import AgendaPaper, paper_of


def print_agenda(actor: Actor, meeting_id: UUID) -> AgendaPaper:
    """Returns the whole paper, for who prepares the meeting. Raises NotFound."""
    must(actor, "cell.print_agenda")
    row = meeting_row(meeting_id)
    log.record("cell.print_agenda", dossier=row.dossier_id)
    return paper_of(actor, row, agenda_of(actor, row.id), None)
