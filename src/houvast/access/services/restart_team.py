"""A team nobody holds the keys of any more: it gets new ones, with somebody who waits in it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionMember
from houvast.access.models.people import User
from houvast.access.renewing import function_row, members_of, renew_function
from houvast.access.rules import must
from houvast.access.values import AccountState, Function
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


def restart_team(actor: Actor, member_id: UUID) -> int:
    """Begins the team anew with this waiting member; returns the version of its keys.

    What only its older keys opened stays closed to it: dossiers come back through two recovery holders.
    Raises NotFound, Conflict while a member still has the keys or this one's are not confirmed.
    """
    must(actor, "access.restart_team")
    waiting = FunctionMember.objects.filter(id=member_id, valid_from=None, valid_until=None).first()
    if waiting is None or waiting.controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    team = function_row(actor, waiting.function_key_id)
    if members_of(team.id):
        raise Conflict(message("A member of this team still has its keys, and can hand them over."))
    if not User.objects.filter(id=waiting.user_id, state=AccountState.ACTIVE).exists():
        raise Conflict(message("There is no confirmed key for this colleague or team yet."))
    now = clock.now()
    FunctionMember.objects.filter(id=waiting.id).update(valid_until=now)
    FunctionMember.objects.create(
        controller_id=team.controller_id, function_key_id=team.id, user_id=waiting.user_id, valid_from=now
    )
    version = renew_function(actor, team.id)
    log.record("access.restart_team", subject=team.id)
    return version
