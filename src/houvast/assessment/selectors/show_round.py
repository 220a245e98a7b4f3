"""One round, as each of its people sees it before it is over: what was asked of whom, and one's own part.

What the others do in the meantime stands nowhere in it, so that the page stays the same whatever they do.
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_content
from houvast.assessment.finding.rounds import round_row
from houvast.assessment.models.rounds import LockedRating
from houvast.assessment.selectors._round_lines import RoundLine, lines_of
from houvast.assessment.values.ratings import Impression, LockedContent
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class RoundPage:
    """A round; one's own two impressions beside each other once one's sheet is locked, never before."""

    dossier_id: UUID
    line: RoundLine
    own_before: Impression | None
    own_after: Impression | None


def show_round(actor: Actor, round_id: UUID) -> RoundPage:
    """Returns a round the actor may know. Raises NotFound."""
    must(actor, "assessment.show_round")
    row = round_row(round_id)
    locked = LockedRating.objects.filter(round_id=row.id, user_id=actor.user_id).first()
    load_keys(actor, [row])
    line = next(iter(lines_of(actor, [row])), None)
    if line is None:  # its keys went with its day
        raise NotFound(message("This does not exist, or not for you."))
    own = unseal_content(actor, locked, LockedContent) if locked else None
    log.record_reading("assessment.show_round", dossier=row.dossier_id)
    return RoundPage(row.dossier_id, line, own.before if own else None, own.after if own else None)
