"""What the acts during a meeting share: taking the item that runs, slips and their end, what is refused."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import seal_content
from houvast.access.writing import taken_for_change
from houvast.cell.finding.expected import Expected
from houvast.cell.finding.items import AboutItem, about_item
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.models.room import Shown
from houvast.cell.services._names import refuse_names
from houvast.cell.services._ter import refuse_ter
from houvast.cell.services.give_slips import NewSlips, give_slips
from houvast.cell.values.meetings import Attendance, ItemContent, ItemState, MeetingState
from houvast.cell.values.slips import SlipSaid
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

NOT_RUNNING: Final = message("This meeting is not held at this moment.")
NOT_DISCUSSED: Final = message("This case is not being discussed at this moment.")
OVERTIME: Final = timedelta(minutes=30)
"""How long a slip lies there at least, when a meeting lasts longer than planned. Ours; the page says so."""


def take_meeting(meeting_id: UUID, *states: MeetingState) -> Meeting:
    """Returns a meeting that only this act changes. Raises NotFound, Conflict when it stands elsewhere."""
    meeting = taken_for_change(Meeting, meeting_id)
    if meeting.state not in states:
        raise Conflict(NOT_RUNNING)
    return meeting


def take_item(actor: Actor, item_id: UUID, *states: ItemState) -> AboutItem:
    """Returns an item of a meeting that is held, which only this act changes; the one that runs by default.

    Raises NotFound, Conflict when the meeting or the item stands elsewhere.
    """
    taken_for_change(Item, item_id)
    about = about_item(actor, item_id)
    if about.meeting.state != MeetingState.RUNNING:
        raise Conflict(NOT_RUNNING)
    if about.item.state not in (states or (ItemState.RUNNING,)):
        raise Conflict(NOT_DISCUSSED)
    return about


def keep_item(actor: Actor, item: Item, content: ItemContent) -> None:
    """Seals an item anew."""
    seal_content(actor, item, content)
    item.save(update_fields=["content", "state"])


def all_left(attendance: Iterable[Attendance], moment: datetime) -> tuple[Attendance, ...]:
    """Returns the register with everybody gone: whoever stays comes for the next item anew."""
    return tuple(replace(one, left_at=moment) if one.left_at is None else one for one in attendance)


def clear_screen(item_id: UUID, moment: datetime) -> None:
    """Takes everything of an item off the screen."""
    Shown.objects.filter(item_id=item_id, taken_at=None).update(taken_at=moment)


def slips_until(about: AboutItem) -> datetime:
    """Returns until when slips of a meeting lie there: its planned end, or half an hour from now."""
    return max(about.meeting_content.ends_at, clock.now() + OVERTIME)


def give_said(
    actor: Actor, about: AboutItem, keys: frozenset[UUID], said: SlipSaid, extract_id: UUID | None = None
) -> None:
    """Gives a slip to each of these keys until the meeting ends; to nobody when there are none."""
    if keys:
        new = NewSlips(about.content.tag, said, slips_until(about), extract_id)
        give_slips(actor, sorted(keys), new)


def refuse_words(
    about: AboutItem, text: str, expected: Iterable[Expected], looked: tuple[bool, bool]
) -> None:
    """Raises Invalid for text that looks copied from the T.E.R. database (F8), or that names others (F10).

    ``looked`` says for the one and for the other that the writer looked, and that it is something else.
    """
    refuse_ter((text,), looked[0], about.item.dossier_id)
    known = (
        about.case.person.name,
        about.case.person.municipality,
        about.cell.content.name,
        *about.cell.content.municipalities,
        *(one.who for one in expected),
        *(one.who for one in about.content.attendance),
    )
    refuse_names(text, known, looked=looked[1])
