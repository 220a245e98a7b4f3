"""Founding a function with a key of its own: a team, an inbox, a duty. Its founder need not be a member."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.certifying import save_public_keys
from houvast.access.keyring import FUNCTION
from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.rules import must
from houvast.access.values import FunctionKeyKind, ReceiverKind
from houvast.access.wrapping import give_wrap
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.certificates import certify
from houvast.vault.pairs import SigningPair, new_encryption_pair


@dataclass(frozen=True)
class NewFunction:
    """A function to found: whose, which kind, its name, its first members."""

    controller_id: UUID
    kind: FunctionKeyKind
    name: str
    members: tuple[UUID, ...]


def found_function(actor: Actor, function: NewFunction) -> UUID:
    """Founds a function and seals its key to its members; returns its id. Raises Invalid without members."""
    must(actor, "access.found_function")
    if not function.members:
        raise Invalid(message("A team needs at least one member, or nobody could open what it receives."))
    function_id, pair = ids.new_id(), new_encryption_pair()
    signing = SigningPair(actor.keyring.controller_signing(function.controller_id))
    FunctionKey.objects.create(
        id=function_id, controller_id=function.controller_id, kind=function.kind, name=function.name
    )
    keys = certify(
        signing, owner=function_id, controller=function.controller_id, version=1, encryption=pair.public
    )
    save_public_keys(keys, ReceiverKind.FUNCTION)
    receivers = actor.keyring.public_keys(function.members)
    for user_id in function.members:
        FunctionMember.objects.create(
            controller_id=function.controller_id,
            function_key_id=function_id,
            user_id=user_id,
            valid_from=clock.now(),
        )
        give_wrap(actor, FUNCTION, function_id, 1, pair.reveal(), receivers[user_id], None)
    log.record("access.found_function", subject=function_id)
    return function_id
