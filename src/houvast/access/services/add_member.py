"""Adding somebody to a team: they wait until a member hands over the team's keys."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionMember
from houvast.access.models.people import User
from houvast.access.renewing import function_row, members_of, renew_function
from houvast.access.rules import must
from houvast.access.values import AccountState, Function
from houvast.access.welcoming import hand_over_keys
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


def add_member(actor: Actor, function_id: UUID, user_id: UUID) -> UUID:
    """Adds a member; returns the membership's id.

    It begins at once when the actor is in the team or nobody is; else when a member welcomes them.
    Raises NotFound, Conflict when they belong to it or wait already.
    """
    must(actor, "access.add_member")
    row = function_row(actor, function_id)
    if row.controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if not User.objects.filter(id=user_id, state=AccountState.ACTIVE).exists():
        raise NotFound(message("There is no confirmed key for this colleague or team yet."))
    if FunctionMember.objects.filter(function_key_id=function_id, user_id=user_id, valid_until=None).exists():
        raise Conflict(message("This colleague is in the team already."))
    members = members_of(function_id)
    member = FunctionMember.objects.create(
        controller_id=row.controller_id,
        function_key_id=function_id,
        user_id=user_id,
        valid_from=None if members else clock.now(),
    )
    if not members:
        renew_function(actor, function_id)
    elif actor.user_id in members:
        hand_over_keys(actor, member)
    log.record("access.add_member", subject=user_id)
    return member.id
