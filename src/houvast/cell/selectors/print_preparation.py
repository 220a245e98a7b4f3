"""The sheet to take along: what may be shared and the legal frame to state first, without anybody's name."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import bound_by
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.values import ConfidentialityKind
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame, own_frame
from houvast.cell.finding.participations import own_participation
from houvast.cell.values.nameless import without_name
from houvast.cell.values.participations import Prepared


@dataclass(frozen=True)
class PreparationSheet:
    """A sheet without names; ``bound_by`` binds whoever prints it, ``frame`` is their service's regime."""

    reference: str
    held_at: datetime
    place: str
    objective: str
    may_share: str
    frame_words: str
    with_person: Prepared
    bound_by: ConfidentialityKind | None
    frame: OwnFrame


def print_preparation(actor: Actor, participation_id: UUID) -> PreparationSheet:
    """Returns the sheet. What is kept back and a superior's advice stay off it. Raises NotFound (F27)."""
    must(actor, "cell.print_preparation")
    found = own_participation(actor, participation_id)
    facts, content = dossier(found.id), found.content
    log.record("cell.print_preparation", dossier=found.id)
    prepared = content.preparation
    return PreparationSheet(
        facts.reference,
        content.held_at,
        content.place,
        without_name(content.objective, content.person),
        without_name(prepared.may_share, content.person),
        without_name(prepared.frame, content.person),
        prepared.with_person,
        bound_by(actor.user_id, facts.controller_id),
        own_frame(facts.controller_id),
    )
