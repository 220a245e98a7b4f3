"""One referral: what goes along, exactly as the receiver sees it, its life so far, and what may come next."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.selectors._referrals import Life, life_of, referral_row
from houvast.desk.values.referrals import StepKind, may_follow


@dataclass(frozen=True)
class ReferralPage:
    """A referral as the desk sees it."""

    life: Life
    reference: str
    controller: str
    possible: frozenset[StepKind]

    @property
    def meeting(self) -> datetime | None:
        """When the meeting is that was planned last."""
        moments = [one.content.at for one in self.life.steps if one.content.kind is StepKind.MEETING]
        return moments[-1] if moments else None


def follow_referral(actor: Actor, referral_id: UUID) -> ReferralPage:
    """Returns a referral with its life. Raises NotFound."""
    must(actor, "desk.follow_referral")
    row = referral_row(referral_id)
    facts = dossier(row.dossier_id)
    life = life_of(actor, row)
    log.record_reading("desk.follow_referral", dossier=facts.id)
    possible = frozenset(kind for kind in StepKind if may_follow(life.standing, kind, life.content.hears))
    return ReferralPage(life, facts.reference, facts.controller, possible)
