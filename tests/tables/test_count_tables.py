"""The counts of tables …"""

from django.db import connections

from houvast.kernel import clock
from houvast.kernel.quarters import quarter_of
from houvast.tables.selectors.count_tables import QuarterOfTables, count_tables
from houvast.tables.services.erase_table import erase_table
from houvast.tables.services.hold_meeting import hold_meeting
from houvast.tables.services.settle_agreement import settle_agreement
from houvast.tables.values.entries import Settled
from houvast.tables.values.tables import TableKind
from schools.given import a_school_team
from tables.given import a_table, agreed, founded, held, joined


def test_tell_meetings_and_agreements_by_quarter_and_stay_when_a_table_goes() -> None:
    city, today = a_school_team(), clock.today()
    table = founded(city.dina)
    bus = joined(city.dina, table)
    meeting = held(city.dina, table, bus)
    with city.dina.acts() as dina:
        hold_meeting(dina, table, meeting, (bus,), "the museum")
    for is_kept, reason in ((True, ""), (True, ""), (False, "No means.")):
        number = agreed(city.dina, table, bus)
        for _ in range(2):
            with city.dina.acts() as dina:
                settle_agreement(dina, table, number, Settled(today, is_kept, reason))
    strategic = founded(city.dina, a_table(kind=TableKind.STRATEGIC))
    held(city.dina, strategic, joined(city.dina, strategic))
    with city.dina.acts() as dina:
        erase_table(dina, table)
    quarter = quarter_of(today)
    for reader in (city.dina, city.bert, city.coach):
        with reader.acts() as actor:
            assert count_tables(actor) == (
                QuarterOfTables(quarter, TableKind.STRATEGIC, 1, 0, 0),
                QuarterOfTables(quarter, TableKind.PREVENTION, 1, 2, 1),
            )


def test_keep_no_dossier_and_no_moment() -> None:
    city = a_school_team()
    table = founded(city.dina)
    held(city.dina, table, joined(city.dina, table))
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT * FROM tables.count WHERE controller_id = %s", [city.id])
        names = {column.name for column in cursor.description}
        (row,) = cursor.fetchall()
    assert names == {"id", "created_at", "controller_id", "quarter", "kind", "what"}
    assert table not in row
    assert (row[1].day, row[1].hour) == (1, 0)


def test_are_of_ones_own_service() -> None:
    city, other = a_school_team(), a_school_team()
    table = founded(city.dina)
    held(city.dina, table, joined(city.dina, table))
    with other.dina.acts() as dina:
        assert count_tables(dina) == ()
