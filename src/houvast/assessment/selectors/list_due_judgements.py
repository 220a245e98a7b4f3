"""Judgements of one's own dossiers that it is time to look at again: one that grew old is not leaned on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierLine, lines_of, reasons_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import GrantReason
from houvast.assessment.finding.rounds import dossiers_rated_now
from houvast.assessment.models.rounds import Judgement
from houvast.assessment.values.rounds import JudgementContent
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.people.selectors.name_central import name_central

UNDER_WAY: Final = "open"


@dataclass(frozen=True)
class DueJudgement:
    """A judgement that is due; ``name`` is empty while nobody is named."""

    id: UUID
    dossier_id: UUID
    reference: str
    name: str
    made_on: date
    due_on: date
    is_late: bool


def list_due_judgements(actor: Actor, by: date) -> tuple[DueJudgement, ...]:
    """Returns the judgements to look at again by a day, the earliest first; a constant number of queries.

    Of each instrument only the newest in a dossier counts. Left out is a dossier the actor only looks along
    in, and one they are rating now: earlier judgements wait there until their sheet is locked.
    """
    must(actor, "assessment.list_due_judgements")
    log.record("assessment.list_due_judgements")
    dossiers = set(Judgement.objects.filter(due_on__lte=by).values_list("dossier_id", flat=True))
    known = _own_dossiers(actor, dossiers)
    rows = list(Judgement.objects.filter(dossier_id__in=known).order_by("created_at", "id"))
    load_keys(actor, rows)
    due = [row for row in _newest(unseal_whole(actor, rows, JudgementContent)) if row.due_on <= by]
    names = dict(name_central(actor, list({row.dossier_id for row in due})))
    lines = (_line(row, names, known[row.dossier_id]) for row in due)
    return tuple(sorted(lines, key=lambda line: (line.due_on, line.id)))


def _own_dossiers(actor: Actor, numbers: Iterable[UUID]) -> dict[UUID, DossierLine]:
    """Those under way that the actor holds in whatever way but looking along, and is not rating in now."""
    held = {number for number, why in reasons_of(actor, numbers).items() if why is not GrantReason.RATER}
    lines = lines_of(held - dossiers_rated_now(actor))
    return {number: line for number, line in lines.items() if line.state == UNDER_WAY}


def _newest(opened: Iterable[tuple[Judgement, JudgementContent]]) -> list[Judgement]:
    """The newest of each instrument in each dossier; what comes in is in the order it was made."""
    return list({(row.dossier_id, content.instrument): row for row, content in opened}.values())


def _line(row: Judgement, names: Mapping[UUID, str], dossier: DossierLine) -> DueJudgement:
    return DueJudgement(
        row.id,
        row.dossier_id,
        dossier.reference,
        names.get(row.dossier_id, ""),
        row.created_at.astimezone(BELGIUM).date(),
        row.due_on,
        row.due_on < clock.today(),
    )
