"""The list of tables …"""

from datetime import timedelta

from houvast.kernel import clock
from houvast.tables.selectors.list_tables import list_tables
from houvast.tables.services.close_table import close_table
from houvast.tables.values.tables import TableState
from schools.given import a_school_team
from tables.given import a_meeting, a_table, founded, joined, planned


def test_puts_what_is_due_first_and_what_was_closed_apart() -> None:
    city = a_school_team()
    later, sooner, over = (founded(city.dina, a_table(name=name)) for name in ("Later", "Sooner", "Over"))
    planned(city.dina, later, a_meeting(20))
    planned(city.dina, sooner, a_meeting(2))
    joined(city.dina, sooner)
    with city.dina.acts() as dina:
        close_table(dina, over, "The municipalities merged.")
    with city.anna.acts() as anna:
        found = list_tables(anna)
        closed = list_tables(anna, shelf=TableState.CLOSED)
    assert [line.name for line in found.tables] == ["Sooner", "Later"]
    assert (found.tables[0].members, found.tables[0].due_on) == (1, clock.today() + timedelta(days=2))
    assert [line.name for line in closed.tables] == ["Over"]
    with city.bert.acts() as bert:
        assert list_tables(bert).tables == ()
        assert not list_tables(bert).has_team
