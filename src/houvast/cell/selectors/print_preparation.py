"""The sheet to take along: what may be shared and the legal frame to state first, without anybody's name."""

import re
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
from houvast.cell.values.participations import Prepared

SHORTEST = 3
GAP = "…"


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
        _without_name(content.objective, content.person),
        _without_name(prepared.may_share, content.person),
        _without_name(prepared.frame, content.person),
        prepared.with_person,
        bound_by(actor.user_id, facts.controller_id),
        own_frame(facts.controller_id),
    )


def _without_name(text: str, name: str) -> str:
    """Returns a text with a gap wherever a part of a name stands in it."""
    parts = [re.escape(part) for part in re.findall(r"[\w'\u2019-]+", name) if len(part) >= SHORTEST]
    if not parts:
        return text
    return re.sub(rf"(?<!\w)({'|'.join(parts)})(?!\w)", GAP, text, flags=re.IGNORECASE)
