"""A steward of a test who lost everything, and the two holders who help."""

from uuid import UUID

from houvast.access.models.functions import FunctionMember
from houvast.access.services.accept_invitation import accept_invitation
from houvast.access.services.confirm_steward import confirm_steward
from houvast.access.services.invite_steward import invite_steward
from houvast.access.services.restart_team import restart_team
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from world import PASSWORD, Person, Service


def started(service: Service, first: Person, second: Person, steward: Person | None = None) -> UUID:
    """The first holder's half."""
    whom = (steward or service.steward).user_id
    with first.acts() as actor:
        return start_recovery(actor, NewOpening(service.id, second.user_id, Purpose.LOST_STEWARD, whom))


def invited(second: Person, opening: UUID) -> str:
    """The second holder invites; the code that is said once."""
    with second.acts() as actor:
        return invite_steward(actor, opening)


def helped(service: Service, first: Person, second: Person) -> Person:
    """The steward with new keys, confirmed; their team has not begun anew yet."""
    opening = started(service, first, second)
    read_out = accept_invitation(invited(second, opening), PASSWORD)
    with second.acts() as actor:
        confirm_steward(actor, opening, read_out)
    service.steward = Person(service.steward.user_id, service.steward.login_name)
    return service.steward


def back_again(service: Service, first: Person, second: Person) -> Person:
    """The same, and the team of stewards has new keys."""
    steward = helped(service, first, second)
    with steward.acts() as actor:
        waiting = FunctionMember.objects.get(user_id=steward.user_id, valid_from=None, valid_until=None)
        restart_team(actor, waiting.id)
    return steward
