"""Keeping what one's service has of taking part longer: on objective elements, and discussed (F12)."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.participations import frame_for
from houvast.cell.services._keeping import ensure_grounds, ensure_until
from houvast.cell.services._participations import keep_participation, reckon, take_participation
from houvast.cell.values.keeping import ObjectiveGround
from houvast.cell.values.participations import OwnExtension
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Longer:
    """What to keep longer: on which elements, why, until when."""

    participation_id: UUID
    grounds: tuple[ObjectiveGround, ...]
    reasons: str
    until_on: date


def extend_participation(actor: Actor, longer: Longer) -> None:
    """Keeps it past the ordinary day, by the service's own decision, once (FWB decree art. 20).

    Each participant is a controller of its own (art. 12): what the cell decides for its case counts here for
    nothing. Raises Invalid without an objective element and reasons, or past the longest period; Conflict
    where no text gives one or it was never discussed; NotFound.
    """
    must(actor, "cell.extend_participation")
    row, content = take_participation(actor, longer.participation_id)
    ensure_grounds(longer.grounds, longer.reasons)
    if row.last_discussed_on is None or row.erase_on is None:
        raise Conflict(message("It is kept longer only after the cell discussed it. Note that day first."))
    last = frame_for(row.dossier_id).longest(row.last_discussed_on)
    if last is None:
        raise Conflict(message("No text held here lets your service keep this longer."))
    said = OwnExtension(
        clock.today(), actor.name, longer.grounds, longer.reasons, row.last_discussed_on, longer.until_on
    )
    if content.extension == said:
        return
    ensure_until(longer.until_on, row.erase_on, last)
    changed = replace(content, extension=said)
    keep_participation(actor, row, changed)
    reckon(row, changed)
    log.record("cell.extend_participation", dossier=row.dossier_id)
