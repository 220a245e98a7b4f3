"""Welcoming somebody to one's team: a member hands over its keys, and the membership begins."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionMember
from houvast.access.rules import must
from houvast.access.welcoming import hand_over_keys
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def welcome_member(actor: Actor, member_id: UUID) -> None:
    """Hands over the keys. Raises NotFound when nobody waits or it is not a team of the actor's."""
    must(actor, "access.welcome_member")
    member = FunctionMember.objects.filter(id=member_id, valid_from=None, valid_until=None).first()
    if member is None or not actor.keyring.function_pairs(member.function_key_id):
        raise NotFound(message("This does not exist, or not for you."))
    hand_over_keys(actor, member)
    log.record("access.welcome_member", subject=member.user_id)
