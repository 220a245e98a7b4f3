"""Handing one's own device over: its session opens nothing until the worker's password was given again."""

from hashlib import sha256

from houvast.access.actor import Actor
from houvast.access.models.signin import Session
from houvast.access.rules import must
from houvast.access.sessions import HANDED_OVER
from houvast.access.values import Awaits
from houvast.audit import log
from houvast.kernel import clock


def hand_over_device(actor: Actor) -> None:
    """Closes the session this is done in until it is taken back, two hours at most.

    It must be the last thing of its request: from here on the session's token is nobody's to the database.
    """
    must(actor, "access.hand_over_device")
    log.record("access.hand_over_device")
    Session.objects.filter(token_hash=sha256(actor.token.encode()).digest(), ended_at=None).update(
        awaits=Awaits.PASSWORD, expires_at=clock.now() + HANDED_OVER
    )
