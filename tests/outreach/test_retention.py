"""What is past its day …"""

from datetime import date, timedelta
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from houvast.access.personal import DraftContent, TypedField
from houvast.access.services.save_draft import save_draft
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from houvast.outreach.retention import lapse_outreach
from houvast.outreach.selectors.list_remembered import list_remembered
from houvast.outreach.selectors.show_remembered import show_remembered
from houvast.outreach.selectors.show_rounds import show_rounds
from outreach.given import a_street_team, logged, remembered
from world import Service


def as_owner(statement: str, *values: object) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.fetchone()[0]) if cursor.description else cursor.rowcount


def set_day(number: UUID, day: date) -> None:
    as_owner("UPDATE outreach.remembered SET lapses_on = %s WHERE id = %s", day, number)


def rows_left(number: UUID) -> int:
    return as_owner("SELECT count(*) FROM outreach.remembered WHERE id = %s", number)


@given(st.integers(min_value=-400, max_value=90))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_is_not_there_after_its_day_and_is_there_until_then(street: Service, days: int) -> None:
    number, day = remembered(street.anna), clock.today() + timedelta(days=days)
    set_day(number, day)
    with street.anna.acts() as anna:
        seen = number in {line.id for line in list_remembered(anna).lines}
    assert seen == (day >= clock.today())
    lapse_outreach()
    assert rows_left(number) == (1 if day >= clock.today() else 0)


def test_is_hidden_before_the_job_comes(street: Service) -> None:
    number = remembered(street.anna)
    set_day(number, clock.today() - timedelta(days=1))
    with street.anna.acts() as anna, pytest.raises(NotFound):
        show_remembered(anna, number)
    assert rows_left(number) == 1


def test_goes_with_the_job_that_has_no_key_and_takes_no_day_from_anybody(street: Service) -> None:
    """Who reaches the pages' role deletes nothing of anybody; the job's functions take no argument."""
    remembered(street.anna)
    with (
        street.bert.acts(),
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT outreach.lapse()")
    taking = as_owner(
        "SELECT coalesce(sum(p.pronargs), 0) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = 'outreach'"
    )
    assert taking == 0


def test_takes_a_draft_with_a_name_along_after_a_week(street: Service) -> None:
    draft = DraftContent((TypedField("name", ("Lina",)),), str(new_id()))
    with street.anna.acts() as anna:
        save_draft(anna, "outreach.remember_person", UUID(int=0), draft)
        save_draft(anna, "guidance.add_note", new_id(), draft)
    kept = "SELECT count(*) FROM access.draft WHERE user_id = %s"
    lapse_outreach()
    assert as_owner(kept, street.anna.user_id) == 2
    old = "UPDATE access.draft SET saved_at = now() - interval '8 days' WHERE user_id = %s"
    as_owner(old, street.anna.user_id)
    lapse_outreach()
    assert as_owner(kept, street.anna.user_id) == 1


def test_takes_a_years_rounds_with_their_keys() -> None:
    """F12: real deletion, by the day that lies in the clear."""
    street = a_street_team()
    logged(street.anna)
    dossier = "dossier_id IN (SELECT id FROM access.dossier WHERE controller_id = %s)"
    lapse_outreach()
    assert as_owner(f"SELECT count(*) FROM outreach.round WHERE {dossier}", street.id) == 1  # noqa: S608
    as_owner(
        "UPDATE access.dossier SET due_on = current_date - 2 WHERE controller_id = %s AND track = 'outreach'",
        street.id,
    )
    assert lapse_outreach() == 1
    for table in ("outreach.round", "outreach.team_log", "keys.wrap"):
        assert as_owner(f"SELECT count(*) FROM {table} WHERE {dossier}", street.id) == 0  # noqa: S608
    with street.anna.acts() as anna:
        assert show_rounds(anna).weeks == ()
    fresh = logged(street.anna)
    with street.bert.acts() as bert:
        assert [line.id for week in show_rounds(bert).weeks for line in week.rounds] == [fresh]
