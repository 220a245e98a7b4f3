"""What the form of a new item starts from: cases on the mayor's list that stand on this agenda not yet."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import lines_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.audit import log
from houvast.cell.finding.cells import meeting_row
from houvast.cell.models.cases import Case
from houvast.cell.models.meetings import Item
from houvast.cell.values.cases import CaseContent, CaseState

DISCUSSED = frozenset({CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE})


@dataclass(frozen=True)
class OpenCase:
    """A case that can be put on the agenda."""

    id: UUID
    person: str
    reference: str


def start_item(actor: Actor, meeting_id: UUID) -> tuple[OpenCase, ...]:
    """Returns the cases to choose from, by name; a constant number of queries. Raises NotFound."""
    must(actor, "cell.put_on_agenda")
    meeting = meeting_row(meeting_id)
    log.record("cell.start_item", dossier=meeting.dossier_id)
    taken = set(Item.objects.filter(meeting_id=meeting.id).values_list("dossier_id", flat=True))
    rows = list(Case.objects.filter(cell_id=meeting.dossier_id).exclude(dossier_id__in=taken))
    lines = lines_of(row.dossier_id for row in rows)
    rows = [row for row in rows if row.dossier_id in lines and lines[row.dossier_id].state in DISCUSSED]
    load_keys(actor, rows)
    found = [
        OpenCase(row.id, content.person.name, lines[row.dossier_id].reference)
        for row, content in unseal_whole(actor, rows, CaseContent)
    ]
    return tuple(sorted(found, key=lambda one: (one.person.casefold(), one.reference)))
