"""A colleague of a test who lost everything and starts anew with new keys."""

from houvast.access.services.accept_invitation import accept_invitation
from houvast.access.services.confirm_colleague import confirm_colleague
from houvast.access.services.invite_again import invite_again
from world import PASSWORD, Person, Service


def begin_anew(service: Service, person: Person) -> Person:
    """The steward invites again, the colleague accepts, the steward confirms; returns them with new keys."""
    with service.steward.acts() as steward:
        code = invite_again(steward, person.user_id)
    read_out = accept_invitation(code, PASSWORD)
    with service.steward.acts() as steward:
        confirm_colleague(steward, person.user_id, read_out)
    return Person(person.user_id, person.login_name)
