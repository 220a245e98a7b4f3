"""Days that pass for one case and whoever takes part in it: their rows are older than they were.

A session would not live as long as a clock that is moved on, and the jobs ask the database's own day. So
every day and moment that lies in the clear is moved back; what is sealed keeps the day on which it was said.
"""

from datetime import timedelta
from uuid import UUID

from django.db import connections

from cell.given import soon
from houvast.access.sealing import seal_content, unseal_content
from houvast.cell import retention
from houvast.cell.finding.cells import item_row, meeting_row
from houvast.cell.values.meetings import ItemContent, MeetingContent
from world import Town

BACK = (
    'UPDATE cell."case" SET created_at = created_at - make_interval(days => %(days)s),'
    " last_discussed_on = last_discussed_on - %(days)s, erase_on = erase_on - %(days)s"
    " WHERE dossier_id = ANY(%(all)s)",
    "UPDATE access.dossier SET due_on = due_on - %(days)s WHERE id = ANY(%(all)s)",
    "UPDATE cell.participation SET last_discussed_on = last_discussed_on - %(days)s,"
    " erase_on = erase_on - %(days)s WHERE id = ANY(%(all)s)",
    "UPDATE cell.meeting SET held_at = held_at - make_interval(days => %(days)s)"
    " WHERE id IN (SELECT meeting_id FROM cell.item WHERE dossier_id = ANY(%(all)s))",
)
LEFT = (
    'SELECT count(*) FROM cell."case" WHERE dossier_id = ANY(%(all)s)',
    "SELECT count(*) FROM cell.step WHERE dossier_id = ANY(%(all)s)",
    "SELECT count(*) FROM cell.item WHERE dossier_id = ANY(%(all)s)",
    "SELECT count(*) FROM cell.invitation WHERE dossier_id = ANY(%(all)s)",
    "SELECT count(*) FROM cell.sheet WHERE dossier_id = ANY(%(all)s)",
    "SELECT count(*) FROM cell.given_sheet WHERE dossier_id = ANY(%(all)s)",
    "SELECT count(*) FROM cell.participation WHERE id = ANY(%(all)s)",
    "SELECT count(*) FROM cell.kept WHERE dossier_id = ANY(%(all)s)",
    "SELECT count(*) FROM cell.extract WHERE dossier_id = ANY(%(all)s)",
    "SELECT count(*) FROM keys.wrap WHERE dossier_id = ANY(%(all)s)",
)


def days_pass(days: int, *dossiers: UUID) -> None:
    """Lets days pass for these dossiers, and for the meetings with one of them on the agenda."""
    with connections["owner"].cursor() as cursor:
        for statement in BACK:
            cursor.execute(statement, {"days": days, "all": list(dossiers)})


def night_falls() -> None:
    """Does what the jobs do in the night."""
    retention.lapse_slips()
    retention.lapse_rooms()
    retention.freeze_overdue()
    retention.tell_officers()
    retention.lapse_extracts()
    retention.lapse_participations()
    retention.lapse_cases()


def its_day_comes(town: Town, meeting: UUID) -> None:
    """Lets the day of a meeting come: it begins in ten minutes, and is planned to last two hours."""
    moment = soon()
    with town.city.cas.acts() as cas:
        row = meeting_row(meeting)
        content = unseal_content(cas, row, MeetingContent)
        row.held_at = moment
        seal_content(cas, row, MeetingContent(content.place, moment + timedelta(hours=2), content.word))
        row.save(update_fields=["held_at", "content"])


def tag_of(town: Town, item: UUID) -> UUID:
    """What stands for an item in extracts and slips."""
    with town.city.cas.acts() as cas:
        return unseal_content(cas, item_row(item), ItemContent).tag


def left_of(*dossiers: UUID) -> int:
    """Counts the rows and keys that are left of these dossiers."""
    with connections["owner"].cursor() as cursor:
        found = 0
        for statement in LEFT:
            cursor.execute(statement, {"all": list(dossiers)})
            found += int(cursor.fetchone()[0])
        return found
