"""Who acts: a user with the functions they hold today, and the keys they unlocked with their own password."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from houvast.access.keyring import Keyring
from houvast.access.values import Function, Hat
from houvast.vault.bundles import UserBundle


@dataclass(frozen=True)
class Unlocked:
    """What a signed-in device brings: the acting token and the user's own keys, in memory only."""

    token: str = field(repr=False)
    bundle: UserBundle = field(repr=False)


@dataclass(frozen=True)
class Closed:
    """Something a page could not open: damaged outside Houvast, or without a key since keys were lost."""

    id: UUID
    at: datetime
    is_damaged: bool


@dataclass(frozen=True)
class Actor:
    """A user inside the one transaction of a request, job or command.

    ``closed`` gathers, by row, what could not be opened on the way: every page says so at its top. With a
    ``hat`` on, the functions of the other one are not among the memberships.
    """

    user_id: UUID
    name: str
    home_id: UUID
    language: str
    memberships: frozenset[tuple[UUID, Function]]
    keyring: Keyring = field(repr=False)
    token: str = field(repr=False)
    closed: dict[UUID, "Closed"] = field(default_factory=dict, repr=False, compare=False)
    hat: Hat = Hat.NONE

    @property
    def functions(self) -> frozenset[Function]:
        """All functions held today, wherever."""
        return frozenset(function for _, function in self.memberships)

    def serves_as(self, function: Function) -> frozenset[UUID]:
        """Returns the controllers where this function is held today."""
        return frozenset(controller for controller, held in self.memberships if held is function)
