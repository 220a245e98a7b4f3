"""Lets people begin in a service as they would in a real one, and lets recovery holders practise."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from houvast.access.services.accept_invitation import accept_invitation
from houvast.access.services.confirm_colleague import confirm_colleague
from houvast.access.services.finish_rehearsal import finish_rehearsal
from houvast.access.services.found_recovery import found_recovery
from houvast.access.services.invite_colleague import NewColleague, invite_colleague
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from houvast.cli.demo.stage import PASSWORD, Stage


def hire(stage: Stage, steward: str, colleagues: Iterable[NewColleague]) -> dict[str, UUID]:
    """Invites colleagues, who accept; the steward confirms them. Returns user ids by sign-in name."""
    invited: dict[str, tuple[UUID, str]] = {}
    with stage.acts(steward) as actor:
        for one in colleagues:
            invited[one.login_name] = invite_colleague(actor, one)
    read_out = {user: accept_invitation(code, PASSWORD) for user, code in invited.values()}
    with stage.acts(steward) as actor:
        for user, fingerprint in read_out.items():
            confirm_colleague(actor, user, fingerprint)
    return {login_name: user for login_name, (user, _) in invited.items()}


def secure_recovery(
    stage: Stage, steward: str, controller: UUID, holders: Sequence[tuple[str, UUID]]
) -> None:
    """Gives a service its recovery holders (sign-in name, id); the first two practise, as dossiers demand."""
    (first, _), (second, second_id) = holders[:2]
    with stage.acts(steward) as actor:
        found_recovery(actor, controller, [user for _, user in holders])
    with stage.acts(first) as actor:
        opening = start_recovery(actor, NewOpening(controller, second_id, Purpose.REHEARSAL))
    with stage.acts(second) as actor:
        finish_rehearsal(actor, opening)
