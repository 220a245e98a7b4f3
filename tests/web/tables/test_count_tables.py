"""Tables in numbers …"""

from browsing import browsing
from schools.given import a_school_team
from tables.given import founded, held, joined


def test_tell_a_quarter_and_say_when_there_is_nothing_yet() -> None:
    city = a_school_team()
    empty = browsing(city.dina).get("/tables/counts/").content.decode()
    assert "No table has met yet" in empty
    table = founded(city.dina)
    held(city.dina, table, joined(city.dina, table))
    page = browsing(city.steward, "nl").get("/tables/counts/").content.decode()
    assert "Intersectoraal preventieoverleg" in page
    assert "Nagekomen afspraken" in page
    assert str(table) not in page
    assert browsing(city.dpo).get("/tables/counts/").status_code == 404
