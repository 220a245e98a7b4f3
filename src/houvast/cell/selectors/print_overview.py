"""An overview as whoever asked reads it: nothing of what is missing shows, not even that something is."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import case_row, own_cell
from houvast.cell.selectors.show_overview import show_overview
from houvast.cell.values.overviews import Asker, OverviewEntry
from houvast.kernel import clock


@dataclass(frozen=True)
class OverviewPaper:
    """What the paper says. Where it stands, what is held back and how much there is has no place here."""

    reference: str
    cell: str
    controller: str
    asked_on: date
    made_on: date
    asker: Asker
    language: str
    entries: tuple[OverviewEntry, ...]


def print_overview(actor: Actor, case_id: UUID, overview_id: UUID) -> OverviewPaper:
    """Returns what the paper says today; once given, what it said. Raises NotFound."""
    must(actor, "cell.print_overview")
    found = show_overview(actor, case_id, overview_id)
    log.record("cell.print_overview", dossier=case_id, subject=overview_id)
    case, facts = case_row(case_id), dossier(case_id)
    return OverviewPaper(
        facts.reference,
        own_cell(actor, case.cell_id).content.name,
        facts.controller,
        found.asked.on,
        found.asked.given.on if found.asked.given else clock.today(),
        found.asked.asker,
        found.asked.language,
        found.said,
    )
