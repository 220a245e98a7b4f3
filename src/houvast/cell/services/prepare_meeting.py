"""Preparing a meeting in private: what may be shared, what is kept back, and what the person was told."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.cell.services._participations import keep_participation, take_participation
from houvast.cell.values.participations import Preparation, Prepared
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def prepare_meeting(
    actor: Actor, participation_id: UUID, preparation: Preparation, advice: str | None = None
) -> None:
    """Keeps a preparation in place of an earlier one (FWB decree, art. 9 and 10). ``advice`` is a superior's.

    Raises Invalid where it was not prepared with the person and nothing says why; NotFound, Conflict.
    """
    must(actor, "cell.prepare_meeting")
    row, content = take_participation(actor, participation_id, coming=True)
    if preparation.with_person is Prepared.NO and not preparation.why_not.strip():
        raise Invalid(message("Write why it was not prepared with the person."))
    changed = replace(content, preparation=preparation)
    if advice is not None and Function.SUPERIOR in actor.functions:
        changed = replace(changed, advice=advice)
    keep_participation(actor, row, changed)
    log.record("cell.prepare_meeting", dossier=row.dossier_id)
