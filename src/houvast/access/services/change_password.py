"""Changing one's password: the keys are wrapped anew, and every other session ends."""

from houvast.access.actor import Actor
from houvast.access.models.signin import Session
from houvast.access.own_account import current_session, prove_password, set_password
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock


def change_password(actor: Actor, current: str, new: str) -> None:
    """Changes the actor's password. Raises Invalid for a wrong or a weak one, TooMany, Busy."""
    must(actor, "access.change_password")
    account = prove_password(actor, current)
    set_password(account, actor.keyring.bundle, new)
    here = current_session(actor)
    others = Session.objects.filter(account_id=account.id, ended_at=None)
    if here is not None:
        others = others.exclude(id=here.id)
    others.update(ended_at=clock.now(), sealed=None)
    log.record("access.change_password", subject=actor.user_id)
