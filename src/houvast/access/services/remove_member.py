"""Taking somebody out of a team: its keys are renewed for the others, theirs are destroyed."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.functions import FunctionMember
from houvast.access.register import write_down
from houvast.access.renewing import function_row, renew_function
from houvast.access.retired import retire, signatures_of
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def remove_member(actor: Actor, function_id: UUID, user_id: UUID) -> None:
    """Ends a membership. Raises NotFound, Conflict for the last member."""
    must(actor, "access.remove_member")
    row = function_row(actor, function_id)
    found = FunctionMember.objects.filter(function_key_id=function_id, user_id=user_id, valid_until=None)
    if row.controller_id not in actor.serves_as(Function.STEWARD) or not found.exists():
        raise NotFound(message("This does not exist, or not for you."))
    held = signatures_of(user_id, function_id)
    found.update(valid_until=clock.now())
    renew_function(actor, function_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.drop_member_wraps(%s, %s)", [function_id, user_id])
    log.record("access.remove_member", subject=user_id)
    retire(held)
    write_down("left_team", function_id, user_id)
