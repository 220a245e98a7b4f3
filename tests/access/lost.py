"""A colleague of a test who lost everything and starts anew with new keys."""

from houvast.access.services.accept_invitation import accept_invitation
from houvast.access.services.confirm_colleague import confirm_colleague
from houvast.access.services.invite_again import invite_again
from houvast.access.services.invite_colleague import NewColleague, invite_colleague
from houvast.access.values import ConfidentialityKind, Function
from houvast.kernel.ids import new_id
from world import PASSWORD, Person, Service


def invited(service: Service) -> tuple[str, str]:
    """Returns the sign-in name and the code of somebody who was just invited."""
    name = f"mila.{new_id().hex[:12]}"
    with service.steward.acts() as steward:
        colleague = NewColleague(
            controller_id=service.id,
            name="Mila",
            login_name=name,
            language="nl",
            functions=(Function.GUIDE,),
            confidentiality=ConfidentialityKind.CONTRACT,
            citation="contract",
        )
        return name, invite_colleague(steward, colleague)[1]


def begin_anew(service: Service, person: Person) -> Person:
    """The steward invites again, the colleague accepts, the steward confirms; returns them with new keys."""
    with service.steward.acts() as steward:
        code = invite_again(steward, person.user_id)
    read_out = accept_invitation(code, PASSWORD)
    with service.steward.acts() as steward:
        confirm_colleague(steward, person.user_id, read_out)
    return Person(person.user_id, person.login_name)
