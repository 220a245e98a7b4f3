"""Inviting a colleague: their functions and duty of silence are recorded before there is any account."""

from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.hats import must_say_why, write_down_why
from houvast.access.invitations import new_invitation
from houvast.access.models.people import Confidentiality, UserFunction
from houvast.access.models.signin import Account
from houvast.access.rules import must
from houvast.access.values import AccountState, ConfidentialityKind, Function
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.kernel.errors import Conflict, NotAllowed
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewColleague:
    """Who is invited, as what, bound by what; ``two_hats`` says why one person does both kinds of work."""

    controller_id: UUID
    name: str
    login_name: str
    language: str
    functions: tuple[Function, ...]
    confidentiality: ConfidentialityKind
    citation: str
    two_hats: str = ""


def invite_colleague(actor: Actor, colleague: NewColleague) -> tuple[UUID, str]:
    """Invites a colleague; returns their user id and the code to hand over, said once.

    Raises NotAllowed for another service's stewards, Conflict when the sign-in name is taken, Invalid for two
    hats without a reason.
    """
    must(actor, "access.invite_colleague")
    if colleague.controller_id not in actor.serves_as(Function.STEWARD):
        raise NotAllowed(message("This is not part of your work here."), rule="access.invite_colleague")
    doubled = must_say_why(colleague.functions, colleague.two_hats)
    login_name = colleague.login_name.strip().lower()
    if Account.objects.filter(login_name=login_name).exists():
        raise Conflict(message("This sign-in name is taken. Please choose another."))
    user = ids.new_id()
    _save_colleague(actor, colleague, user, doubled=doubled)
    log.record("access.invite_colleague", subject=user)
    return user, _save_invitation(actor, colleague, user, login_name)


def _save_colleague(actor: Actor, colleague: NewColleague, user: UUID, *, doubled: bool) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT access.add_user(%s, %s, %s, %s)",
            [user, colleague.controller_id, colleague.name, colleague.language],
        )
    if doubled:
        write_down_why(colleague.controller_id, user, colleague.two_hats, actor.user_id)
    for function in colleague.functions:
        UserFunction.objects.create(
            controller_id=colleague.controller_id,
            user_id=user,
            function=function,
            valid_from=clock.now(),
            given_by=actor.user_id,
        )
    Confidentiality.objects.create(
        controller_id=colleague.controller_id,
        user_id=user,
        kind=colleague.confidentiality,
        citation=colleague.citation,
        recorded_by=actor.user_id,
    )


def _save_invitation(actor: Actor, colleague: NewColleague, user: UUID, login_name: str) -> str:
    Account.objects.create(
        id=user, login_name=login_name, state=AccountState.INVITED, language=colleague.language
    )
    signing_public = actor.keyring.bundle.anchors[colleague.controller_id]
    return new_invitation(user, colleague.controller_id, signing_public)
