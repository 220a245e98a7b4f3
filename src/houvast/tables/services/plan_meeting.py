"""Planning a meeting: when, where, and what is on the agenda; a case never is."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import place_names, refuse_persons
from houvast.tables.services._tables import add_entry, take_open_table
from houvast.tables.values.meetings import Meeting
from houvast.tables.values.tables import TableContent


def plan_meeting(
    actor: Actor, table_id: UUID, entry_id: UUID, said: Meeting, *, looked: bool = False
) -> None:
    """Keeps a planned meeting once. Raises NotFound, Conflict when the table is closed, Invalid."""
    must(actor, "tables.plan_meeting")
    table, content = take_open_table(actor, table_id)
    if said.held is not None or said.cancelled:
        raise Invalid(message("Plan a meeting first, then say how it went."))
    check_meeting(actor, content, said, looked=looked)
    if add_entry(actor, table, entry_id, said):
        log.record("tables.plan_meeting", dossier=table.dossier_id)


def check_meeting(actor: Actor, content: TableContent, said: Meeting, *, looked: bool) -> None:
    """Raises Invalid for a meeting without an agenda or an end, or where a person stands in it."""
    if not said.points:
        raise Invalid(message("Write at least one point of the agenda."))
    if not said.starts_at < said.ends_at or said.day != said.last_day:
        raise Invalid(message("The meeting ends before it begins. Look at its hours."))
    texts = [*(point.words for point in said.points), *_place_texts(said.place)]
    refuse_persons(actor, content, texts, looked=looked)


def _place_texts(place: str) -> tuple[str, ...]:
    """Returns the place without its street address: that is a building's and is not asked about."""
    words = place
    for address in place_names(place):
        words = words.replace(address, " ")
    return (words,)
