"""Saying who of a team is on duty on an evening. Evenings long past are not kept."""

from datetime import date, timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.together import seal_together
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.rights.finding import own_team
from houvast.rights.models.aids import Evening
from houvast.rights.values import DutyContent, evening_of, evening_place

KEPT = timedelta(days=7)


def change_roster(actor: Actor, function_id: UUID, day: date, duty: DutyContent | None) -> None:
    """Sets who is on duty for a team on an evening, or nobody. Raises NotFound, Invalid."""
    must(actor, "rights.change_roster")
    team = own_team(actor, function_id)
    tonight = evening_of(clock.now())
    if day < tonight:
        raise Invalid(message("This evening is past."))
    if duty is not None and not duty.name.strip():
        raise Invalid(message("Write who is on duty, or leave both empty."))
    evenings = Evening.objects.filter(function_key_id=team.id)
    evenings.filter(day__lt=tonight - KEPT).delete()
    if duty is None:
        evenings.filter(day=day).delete()
    else:
        sealed, signature = seal_together(actor, team.id, evening_place(day), duty)
        row = Evening(
            function_key_id=team.id, day=day, writer_id=actor.user_id, sealed=sealed, signature=signature
        )
        Evening.objects.bulk_create(
            [row],
            update_conflicts=True,
            update_fields=["writer_id", "sealed", "signature"],
            unique_fields=["function_key_id", "day"],
        )
    log.record("rights.change_roster", subject=team.id)
