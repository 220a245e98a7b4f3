"""Finds what an organisation keeps of taking part; row security has removed everything foreign."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierLine, dossier, lines_of
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.cell.finding.own_frames import OwnFrame, own_frame
from houvast.cell.models.participations import Extract, Kept, Participation, Receipt
from houvast.cell.values.kept import Drafted, KeptContent, KeptSlip
from houvast.cell.values.participations import ParticipationContent, ParticipationState
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

FOREIGN = message("This does not exist, or not for you.")


@dataclass(frozen=True)
class OwnParticipation:
    """What an organisation keeps of taking part for one item; ``controller`` is named where one is opened."""

    id: UUID
    compartment_id: UUID
    reference: str
    tag: UUID
    state: ParticipationState
    last_discussed_on: date | None
    erase_on: date | None
    content: ParticipationContent
    closed_on: date | None = None
    confirmed_at: datetime | None = None
    controller: str = ""

    @property
    def is_coming(self) -> bool:
        """Whether the organisation said that it comes."""
        return self.state is ParticipationState.COMING


@dataclass(frozen=True)
class DraftedLine:
    """A statement that waits to be given, and who wrote it down."""

    id: UUID
    writer: str
    said: Drafted


@dataclass(frozen=True)
class KeptLine:
    """A slip that was kept, and by whom."""

    id: UUID
    writer: str
    said: KeptSlip


def participation_row(participation_id: UUID) -> Participation:
    """Returns a participation's row; raises NotFound."""
    row = Participation.objects.filter(id=participation_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def own_participation(actor: Actor, participation_id: UUID) -> OwnParticipation:
    """Returns one participation; raises NotFound."""
    row = participation_row(participation_id)
    facts = dossier(row.dossier_id)
    opened = _opened(row, unseal_content(actor, row, ParticipationContent), facts)
    return replace(opened, controller=facts.controller)


def own_participations(actor: Actor) -> tuple[OwnParticipation, ...]:
    """Returns all the actor may know, the latest meeting first; a constant number of queries."""
    rows = list(Participation.objects.all())
    load_keys(actor, rows)
    lines = lines_of(row.dossier_id for row in rows)
    found = [
        _opened(row, content, lines[row.dossier_id])
        for row, content in unseal_whole(actor, rows, ParticipationContent)
        if row.dossier_id in lines
    ]
    return tuple(sorted(found, key=lambda one: (one.content.held_at, one.id), reverse=True))


def _opened(row: Participation, content: ParticipationContent, facts: DossierLine) -> OwnParticipation:
    return OwnParticipation(
        row.id,
        row.compartment_id,
        facts.reference,
        row.tag,
        ParticipationState(facts.state),
        row.last_discussed_on,
        row.erase_on,
        content,
        row.closed_on,
        row.closing_confirmed_at,
    )


def frame_for(participation_id: UUID) -> OwnFrame:
    """Returns what the regime of the organisation says whose participation it is. Raises NotFound."""
    return own_frame(dossier(participation_id).controller_id)


def kept_row(kept_id: UUID) -> Kept:
    """Returns what lies beside a participation; raises NotFound."""
    row = Kept.objects.filter(id=kept_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def kept_of(actor: Actor, dossier_id: UUID) -> tuple[tuple[DraftedLine, ...], tuple[KeptLine, ...]]:
    """Returns the statements that wait and the slips that were kept, oldest first."""
    rows = list(Kept.objects.filter(dossier_id=dossier_id).order_by("created_at", "id"))
    load_keys(actor, rows)
    drafts, slips = [], []
    for row, content in unseal_whole(actor, rows, KeptContent):
        if isinstance(content.said, Drafted):
            drafts.append(DraftedLine(row.id, content.writer, content.said))
        else:
            slips.append(KeptLine(row.id, content.writer, content.said))
    return tuple(drafts), tuple(slips)


def drafted_of(actor: Actor, dossier_id: UUID, wanted: Iterable[UUID]) -> tuple[DraftedLine, ...]:
    """Returns chosen statements that wait, in their order; raises NotFound when one is gone."""
    drafts, _ = kept_of(actor, dossier_id)
    chosen = set(wanted)
    found = tuple(draft for draft in drafts if draft.id in chosen)
    if len(found) != len(chosen):
        raise NotFound(FOREIGN)
    return found


def extract_row(extract_id: UUID) -> Extract:
    """Returns an extract's row, given or received; raises NotFound."""
    row = Extract.objects.filter(id=extract_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def receipts_of(extract_ids: Iterable[UUID]) -> tuple[Receipt, ...]:
    """Returns to whom extracts were given, and what became of it, in the order of giving."""
    return tuple(Receipt.objects.filter(extract_id__in=list(extract_ids)).order_by("created_at", "id"))
