"""Days until when somebody can appeal, over one's whole caseload: they come before everything else."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_content
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.selectors._entries import EntryLine, opened
from houvast.guidance.selectors._plan_lines import barriers_in
from houvast.guidance.selectors._threads import ThreadLines
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import Barrier, BarrierChange, LegalTerm
from houvast.guidance.values.timeline import EntryContent
from houvast.kernel import clock
from houvast.people.selectors.name_central import name_central


@dataclass(frozen=True)
class LegalLine:
    """A last day to appeal: in which trajectory (nameless while nobody is named), on what, who helps."""

    trajectory_id: UUID
    barrier_id: UUID
    name: str
    what: str
    term: LegalTerm
    days_left: int

    @property
    def is_late(self) -> bool:
        """Whether the last day is over."""
        return self.days_left < 0


def list_legal_terms(actor: Actor) -> tuple[LegalLine, ...]:
    """Returns the last days to appeal of open barriers, the earliest first; a constant number of queries."""
    must(actor, "guidance.list_legal_terms")
    log.record("guidance.list_legal_terms")
    rows = list(
        Entry.objects.filter(state=ActionState.OPEN, due_on__isnull=False, about_id__isnull=True).order_by(
            "id"
        )
    )
    load_keys(actor, rows)
    barriers = [row for row in rows if isinstance(unseal_content(actor, row, EntryContent).body, Barrier)]
    found = _standing(actor, barriers)
    names = dict(name_central(actor, list({dossier for dossier, _, _, _ in found})))
    today = clock.today()
    lines = (
        LegalLine(dossier, barrier, names.get(dossier, ""), what, term, (term.last_day - today).days)
        for dossier, barrier, what, term in found
    )
    return tuple(sorted(lines, key=lambda line: (line.term.last_day, line.barrier_id)))


def _standing(actor: Actor, barriers: list[Entry]) -> list[tuple[UUID, UUID, str, LegalTerm]]:
    """The terms as they stand: a later change may have moved one, or taken it away."""
    later: dict[UUID | None, list[EntryLine]] = {}
    rows = Entry.objects.filter(about_id__in=[row.id for row in barriers]).order_by("created_at", "id")
    for line in opened(actor, rows):
        if isinstance(line.body, BarrierChange):
            later.setdefault(line.about_id, []).append(line)
    found: list[tuple[UUID, UUID, str, LegalTerm]] = []
    for row, line in zip(barriers, opened(actor, barriers), strict=True):
        thread = ThreadLines(line, tuple(later.get(line.id, ())))
        now = barriers_in([thread], date.min)[0]
        if now.legal is not None:
            found.append((row.dossier_id, row.id, now.barrier.what, now.legal))
    return found
