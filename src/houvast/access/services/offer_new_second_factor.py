"""Offering another second factor to somebody who is signed in: for a new telephone."""

from houvast.access.actor import Actor
from houvast.access.models.signin import Account
from houvast.access.rules import must
from houvast.access.second_factor import SecondFactorOffer, new_offer, shown_offer
from houvast.audit import log


def offer_new_second_factor(actor: Actor, carried: str) -> SecondFactorOffer:
    """Returns the offer a form carried, or a fresh one. Raises Invalid for another's offer."""
    must(actor, "access.offer_new_second_factor")
    log.record("access.offer_new_second_factor", subject=actor.user_id)
    account = Account.objects.get(id=actor.user_id)
    return shown_offer(account, carried or new_offer(account.id))
