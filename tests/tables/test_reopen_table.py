"""Opening a table again …"""

from houvast.tables.services.close_table import close_table
from houvast.tables.services.reopen_table import reopen_table
from tables.given import founded, joined, seen
from world import Service


def test_brings_everything_back_as_it_stood(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    with city.dina.acts() as dina:
        close_table(dina, table, "A pause of a year.")
        reopen_table(dina, table)
        reopen_table(dina, table)
    page = seen(city.anna, table)
    assert (page.is_open, page.content.closed) == (True, "")
    assert [one.id for one in page.members] == [bus]
