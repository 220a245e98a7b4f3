"""Two hats: who does social work does not sit in the cell; where one person must do both, somebody says why.

The database holds to the same rules by itself (migrations/sql/two_hats.sql).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.models.people import TwoHats, User
from houvast.access.rulings.who import CELL, MAYORS, ON_DUTY, POLICE_SEATS
from houvast.access.values import Function, Hat
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

NEVER_BOTH = MAYORS | POLICE_SEATS


@dataclass(frozen=True)
class Doubled:
    """Why somebody has two hats, since when, given by whom, and until when if it ended."""

    user_id: UUID
    controller_id: UUID
    name: str
    reason: str
    since: datetime
    given_by: str
    ended_at: datetime | None


def hats_of(functions: Iterable[Function]) -> frozenset[Hat]:
    """Returns the hats that go with functions; a superior, a participant or a steward needs none."""
    held = frozenset(functions)
    social = {Hat.SOCIAL} if held & ON_DUTY else set()
    return frozenset(social | ({Hat.CELL} if held & CELL else set()))


def must_say_why(functions: Iterable[Function], reason: str) -> bool:
    """Returns whether these functions make two hats.

    Raises Invalid when nobody says why, or when a mayor or the police would do social work.
    """
    held = frozenset(functions)
    if len(hats_of(held)) < len((Hat.SOCIAL, Hat.CELL)):
        return False
    if held & NEVER_BOTH:
        raise Invalid(message("A mayor and the police never do social work."))
    if not reason.strip():
        raise Invalid(message("Write down why one person does both social work and work of the cell."))
    return True


def write_down_why(controller_id: UUID, user_id: UUID, reason: str, given_by: UUID) -> None:
    """Keeps why somebody has two hats."""
    TwoHats.objects.create(
        controller_id=controller_id, user_id=user_id, reason=reason.strip(), given_by=given_by
    )


def doubled_of(user_ids: Iterable[UUID]) -> frozenset[UUID]:
    """Returns who of these has two hats today, as far as the actor works in their service."""
    rows = TwoHats.objects.filter(user_id__in=list(user_ids), ended_at=None)
    return frozenset(rows.values_list("user_id", flat=True))


def why_doubled(user_id: UUID) -> str:
    """Returns why somebody has two hats today, nothing when they have one."""
    row = TwoHats.objects.filter(user_id=user_id, ended_at=None).first()
    return row.reason if row else ""


def doubled_in(controllers: Iterable[UUID]) -> tuple[Doubled, ...]:
    """Returns everybody who has or had two hats in these services, the newest first."""
    rows = list(TwoHats.objects.filter(controller_id__in=list(controllers)).order_by("-created_at", "id"))
    people = {row.user_id for row in rows} | {row.given_by for row in rows if row.given_by}
    names = dict(User.objects.filter(id__in=people).values_list("id", "name"))
    return tuple(
        Doubled(
            row.user_id,
            row.controller_id,
            names.get(row.user_id, ""),
            row.reason,
            row.created_at,
            names.get(row.given_by, "") if row.given_by else "",
            row.ended_at,
        )
        for row in rows
    )
