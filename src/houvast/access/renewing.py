"""New keys for a team whose members changed: the next version is sealed to those who are in it now.

Older versions stay as they are: what they opened, they open still, for whoever holds them.
"""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.certifying import save_public_keys
from houvast.access.keyring import CONTROLLER_SIGNING, FUNCTION
from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.values import FunctionKeyKind, ReceiverKind
from houvast.access.wrapping import give_wrap
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message
from houvast.vault.certificates import certify
from houvast.vault.pairs import SigningPair, new_encryption_pair


def function_row(actor: Actor, function_id: UUID) -> FunctionKey:
    """Returns a team of a service the actor works in, locked against a change at the same moment."""
    controllers = {controller for controller, _ in actor.memberships}
    row = FunctionKey.objects.filter(id=function_id, controller_id__in=controllers).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def members_of(function_id: UUID) -> list[UUID]:
    """Returns who belongs to a team today and has its keys."""
    return list(
        FunctionMember.objects.filter(
            function_key_id=function_id, valid_until=None, valid_from__isnull=False
        ).values_list("user_id", flat=True)
    )


def renew_function(actor: Actor, function_id: UUID) -> int:
    """Gives a team its next key pair, sealed to today's members; returns the version.

    Raises Conflict when nobody is left in it, NotFound for somebody who is not its steward.
    """
    row = function_row(actor, function_id)
    members = members_of(function_id)
    if not members:
        raise Conflict(message("A team needs at least one member, or nobody could open what it receives."))
    secret = actor.keyring.controller_signing(row.controller_id)
    pair, version = new_encryption_pair(), row.version + 1
    keys = certify(
        SigningPair(secret),
        owner=function_id,
        controller=row.controller_id,
        version=version,
        encryption=pair.public,
    )
    save_public_keys(keys, ReceiverKind.FUNCTION)
    FunctionKey.objects.filter(id=function_id).update(version=version)
    receivers = actor.keyring.public_keys(members)
    for member in members:
        give_wrap(actor, FUNCTION, function_id, version, pair.reveal(), receivers[member], None)
    if row.kind == FunctionKeyKind.STEWARDS:
        give_wrap(actor, CONTROLLER_SIGNING, row.controller_id, 1, secret, keys, None)
    return version
