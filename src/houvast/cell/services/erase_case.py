"""Erasing a refused proposal before its day: its words, then every key, so that no copy opens ever again."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import take_case
from houvast.cell.services._erasing import erase_whole
from houvast.cell.values.cases import CaseState


def erase_case(actor: Actor, case_id: UUID) -> None:
    """Erases a refused proposal for good. Raises NotFound, Conflict for a case that was not refused."""
    must(actor, "cell.erase_case")
    case = take_case(case_id, CaseState.REFUSED)
    log.record("cell.erase_case", dossier=case.dossier_id)
    erase_whole(actor, case)
