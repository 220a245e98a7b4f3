"""The desk's referrals: those that stall first, then what is on its way, then the newest that are over."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.models.referral import Referral
from houvast.desk.selectors._referrals import Life, lives_of
from houvast.desk.values.referrals import RowState, is_waiting_for
from houvast.kernel import clock

MOST: Final = 200
RECENT: Final = 20
LAST: Final = date.max


@dataclass(frozen=True)
class ReferralLine:
    """A referral in a list, with the reference of its question."""

    life: Life
    reference: str


@dataclass(frozen=True)
class ReferralList:
    """What stalls, what goes on, what is over; ``is_cut`` says that there are more than are shown."""

    stalled: tuple[ReferralLine, ...]
    going: tuple[ReferralLine, ...]
    over: tuple[ReferralLine, ...]
    is_cut: bool


def list_referrals(actor: Actor) -> ReferralList:
    """Returns the desk's referrals, the earliest day first; a constant number of queries."""
    must(actor, "desk.list_referrals")
    waiting = list(Referral.objects.exclude(state=RowState.DONE).order_by("due_on", "created_at")[: MOST + 1])
    done = list(Referral.objects.filter(state=RowState.DONE).order_by("-created_at", "id")[:RECENT])
    lives = lives_of(actor, [*waiting[:MOST], *done])
    references = references_of(life.dossier_id for life in lives)
    lines = [ReferralLine(life, references.get(life.dossier_id, "")) for life in lives]
    log.record("desk.list_referrals")
    living = [line for line in lines if is_waiting_for(line.life.standing, line.life.content.hears)]
    living.sort(key=lambda line: line.life.due_on or LAST)
    return ReferralList(
        stalled=tuple(line for line in living if line.life.is_stalled),
        going=tuple(line for line in living if not line.life.is_stalled),
        over=tuple(line for line in lines if line not in living),
        is_cut=len(waiting) > MOST,
    )


def count_stalled(actor: Actor) -> int:
    """Returns how many referrals stall, at most 200, for the list of questions; a constant number of queries.

    Those whose day is gone by are opened: an answer that came back meanwhile is no reason to look.
    """
    must(actor, "desk.list_referrals")
    late = Referral.objects.exclude(state=RowState.DONE).filter(due_on__lt=clock.today())
    return sum(life.is_stalled for life in lives_of(actor, late.order_by("due_on")[:MOST]))
