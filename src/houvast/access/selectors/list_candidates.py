"""Who can be chosen for something here: colleagues with confirmed keys, and partners' people."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.people import Controller, User
from houvast.access.rules import must
from houvast.access.values import AccountState


@dataclass(frozen=True)
class Candidate:
    """Somebody to choose, and the service they work in."""

    id: UUID
    name: str
    service: str
    controller_id: UUID
    state: AccountState


def list_candidates(actor: Actor) -> tuple[Candidate, ...]:
    """Returns everybody the actor may know who has not left, by service and name."""
    must(actor, "access.list_candidates")
    users = list(User.objects.exclude(state=AccountState.CLOSED))
    names = dict(Controller.objects.filter(id__in={user.home_id for user in users}).values_list("id", "name"))
    found = (
        Candidate(user.id, user.name, names.get(user.home_id, ""), user.home_id, AccountState(user.state))
        for user in users
    )
    return tuple(sorted(found, key=lambda one: (one.service.casefold(), one.name.casefold(), one.id)))
