"""Changing hats: this session ends, and the next one asks the password again and which hat it is for."""

from houvast.access.actor import Actor
from houvast.access.own_account import current_session
from houvast.access.rules import must
from houvast.access.sessions import end_session
from houvast.access.values import Hat
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def change_hat(actor: Actor) -> None:
    """Ends the session this is done in; raises Conflict for whoever has only one hat.

    It must be the last thing of its request: from here on the session's token is nobody's to the database.
    """
    must(actor, "access.change_hat")
    if actor.hat is Hat.NONE:
        raise Conflict(message("You have only one hat."))
    log.record("access.change_hat", subject=actor.user_id)
    here = current_session(actor)
    if here is not None:
        end_session(here.id)
