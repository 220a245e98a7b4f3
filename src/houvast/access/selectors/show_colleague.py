"""A colleague as their steward sees them: account, functions, duty of silence, and what only they hold."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.hats import why_doubled
from houvast.access.leaving import Obstacle, obstacles
from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.models.people import Confidentiality, UserFunction
from houvast.access.models.signin import Account, Invitation, Session
from houvast.access.rules import must
from houvast.access.stewardship import colleague_row
from houvast.access.values import AccountState, ConfidentialityKind, Function
from houvast.kernel import clock


@dataclass(frozen=True)
class DutyLine:
    """What binds a colleague to silence, where that is written, and since when it is recorded."""

    kind: ConfidentialityKind
    citation: str
    since: datetime


@dataclass(frozen=True)
class ColleagueFile:
    """Everything a steward can know and change about a colleague; no dossier's content.

    ``two_hats`` is why they do both social work and work of the cell, if they do.
    """

    id: UUID
    controller_id: UUID
    name: str
    login_name: str
    state: AccountState
    functions: tuple[Function, ...]
    duties: tuple[DutyLine, ...]
    teams: tuple[str, ...]
    has_second_factor: bool
    sessions: int
    invitation_until: datetime | None
    obstacles: tuple[Obstacle, ...]
    two_hats: str


def show_colleague(actor: Actor, user_id: UUID) -> ColleagueFile:
    """Returns a colleague of a service the actor is steward of. Raises NotFound, also for oneself."""
    must(actor, "access.show_colleague")
    user = colleague_row(actor, user_id)
    account = Account.objects.get(id=user_id)
    held = UserFunction.objects.filter(user_id=user_id, controller_id=user.home_id, valid_until=None)
    duties = Confidentiality.objects.filter(user_id=user_id, controller_id=user.home_id)
    teams = FunctionMember.objects.filter(user_id=user_id, valid_until=None).values_list("function_key_id")
    invitation = Invitation.objects.filter(
        account_id=user_id, used_at=None, expires_at__gt=clock.now()
    ).first()
    return ColleagueFile(
        id=user.id,
        controller_id=user.home_id,
        name=user.name,
        login_name=account.login_name,
        state=AccountState(account.state),
        functions=tuple(Function(row.function) for row in held.order_by("function")),
        duties=tuple(
            DutyLine(ConfidentialityKind(row.kind), row.citation, row.created_at)
            for row in duties.order_by("-created_at")
        ),
        teams=tuple(FunctionKey.objects.filter(id__in=teams).order_by("name").values_list("name", flat=True)),
        has_second_factor=account.totp_sealed is not None,
        sessions=Session.objects.filter(account_id=user_id, ended_at=None, awaits="").count(),
        invitation_until=invitation.expires_at if invitation else None,
        obstacles=obstacles(user_id) if user.state == AccountState.ACTIVE else (),
        two_hats=why_doubled(user_id),
    )
