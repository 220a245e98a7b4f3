"""Who is away, will be, or just was: with who said so, and whether the reader may say that they are back."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.people import Absence, Controller, User
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.kernel import clock

LOOKS_BACK: Final = timedelta(days=30)


@dataclass(frozen=True)
class AbsenceFacts:
    """An absence: of whom, from the first to the last day, by whom declared (empty: by themselves)."""

    id: UUID
    name: str
    first_day: date
    last_day: date
    declared_by: str
    may_end: bool
    is_me: bool

    @property
    def is_now(self) -> bool:
        """Whether they are away today."""
        return self.first_day <= clock.today() <= self.last_day

    @property
    def is_over(self) -> bool:
        """Whether they are back."""
        return self.last_day < clock.today()


@dataclass(frozen=True)
class ServiceAbsences:
    """A service's absences, the earliest first; ``declares`` whether the reader may declare a colleague's."""

    id: UUID
    name: str
    declares: bool
    absences: tuple[AbsenceFacts, ...]


def list_absences(actor: Actor) -> tuple[ServiceAbsences, ...]:
    """Returns the absences in the services the actor works in, those of the last 30 days as well.

    A coach and a steward may end any of theirs, everybody else their own. A constant number of queries.
    """
    must(actor, "access.list_absences")
    ids = {controller for controller, _ in actor.memberships}
    declares = actor.serves_as(Function.COACH) | actor.serves_as(Function.STEWARD)
    since = clock.today() - LOOKS_BACK
    rows = list(
        Absence.objects.filter(controller_id__in=ids, last_day__gte=since).order_by("first_day", "id")
    )
    people = {row.user_id for row in rows} | {row.declared_by for row in rows}
    names = dict(User.objects.filter(id__in=people).values_list("id", "name"))
    return tuple(
        ServiceAbsences(
            service.id,
            service.name,
            service.id in declares,
            tuple(
                AbsenceFacts(
                    row.id,
                    names.get(row.user_id, ""),
                    row.first_day,
                    row.last_day,
                    "" if row.declared_by == row.user_id else names.get(row.declared_by, ""),
                    service.id in declares or row.user_id == actor.user_id,
                    row.user_id == actor.user_id,
                )
                for row in rows
                if row.controller_id == service.id
            ),
        )
        for service in Controller.objects.filter(id__in=ids).order_by("name", "id")
    )
