"""Handing a team's keys, all versions, to somebody who waits for them."""

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.keyring import FUNCTION
from houvast.access.models.functions import FunctionMember
from houvast.access.wrapping import give_wrap


def hand_over_keys(actor: Actor, member: FunctionMember) -> None:
    """Seals every version the actor holds to the new member, whose membership begins. Raises NotFound."""
    receiver = actor.keyring.public_keys({member.user_id})[member.user_id]
    for version, pair in actor.keyring.function_pairs(member.function_key_id).items():
        give_wrap(actor, FUNCTION, member.function_key_id, version, pair.reveal(), receiver, None)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.begin_membership(%s)", [member.id])
