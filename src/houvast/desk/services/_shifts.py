"""Writing one half day of the roster, for the acts that plan, take, give back and exchange."""

from collections.abc import Iterable
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.together import seal_together
from houvast.desk.models.duty import Shift
from houvast.desk.values.duty import SHIFTS_KEPT, ShiftContent, Slot, shift_place, slot_of
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def ensure_not_past(*slots: Slot) -> None:
    """Raises Invalid for a half day that is over: a roster is planned, not rewritten."""
    if min(slots) < slot_now():
        raise Invalid(message("This half day is past."))


def slot_now() -> Slot:
    """Returns the half day it is now."""
    return slot_of(clock.now())


def write_shifts(actor: Actor, team_id: UUID, shifts: Iterable[tuple[Slot, ShiftContent]]) -> None:
    """Puts these people on duty, in place of whoever was; what is long past goes."""
    Shift.objects.filter(function_key_id=team_id, day__lt=clock.today() - SHIFTS_KEPT).delete()
    rows = []
    for slot, content in shifts:
        sealed, signature = seal_together(actor, team_id, shift_place(slot), content)
        rows.append(
            Shift(
                function_key_id=team_id,
                day=slot.day,
                half=slot.half,
                writer_id=actor.user_id,
                sealed=sealed,
                signature=signature,
            )
        )
    Shift.objects.bulk_create(
        rows,
        update_conflicts=True,
        update_fields=["writer_id", "sealed", "signature"],
        unique_fields=["function_key_id", "day", "half"],
    )


def empty_shift(team_id: UUID, slot: Slot) -> bool:
    """Opens a half day again; returns whether somebody was on duty."""
    deleted, _ = Shift.objects.filter(function_key_id=team_id, day=slot.day, half=slot.half).delete()
    return bool(deleted)
