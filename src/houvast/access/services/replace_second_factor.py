"""Replacing one's second factor: a new telephone, while the old session is still open."""

from houvast.access.actor import Actor
from houvast.access.own_account import prove_password
from houvast.access.rules import must
from houvast.access.second_factor import enrol, offered_secret
from houvast.audit import log


def replace_second_factor(actor: Actor, password: str, offer: str, code: str) -> None:
    """Keeps the offered second factor instead of the old one. Raises Invalid, TooMany, Busy."""
    must(actor, "access.replace_second_factor")
    prove_password(actor, password)
    enrol(actor.user_id, offered_secret(actor.user_id, offer), code)
    log.record("access.replace_second_factor", subject=actor.user_id)
