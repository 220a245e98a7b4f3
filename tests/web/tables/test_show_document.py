"""The page of a document …"""

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.tables.values.tables import Sector
from tables.given import a_member, founded, joined
from world import Service


def test_is_written_agreed_to_and_changed_without_a_script(city: Service) -> None:
    client, table = browsing(city.dina), founded(city.dina)
    bus = joined(city.dina, table)
    joined(city.dina, table, a_member("Campus Vaart", Sector.SCHOOL))
    number, today = new_id(), clock.today().isoformat()
    here = f"/tables/{table}/documents/{number}/"
    first = {"submission": str(number), "title": "House rules", "words": "We speak of no person."}
    assert client.post(f"/tables/{table}/documents/new/", first).url == here
    page = client.get(here).content.decode()
    assert "No member agreed to these words yet." in page
    yes = {"submission": str(new_id()), "owner": str(bus), "on": today, "how": "aloud"}
    assert client.post(f"{here}agreed/", yes).url == here
    page = client.get(here).content.decode()
    assert "De Lijn" in page
    assert "Still to agree:" in page
    assert "agreed by 1 of 2" in client.get(f"/tables/{table}/").content.decode()
    again = {"submission": str(new_id()), "title": "House rules", "words": "We speak of no case."}
    assert client.post(f"{here}change/", again).url == here
    page = client.get(here).content.decode()
    for there in ("Version 2", "Versions before", "We speak of no person.", "No member agreed"):
        assert there in page
    assert client.post(f"/tables/{table}/entries/{number}/remove/").url == f"/tables/{table}/"
    assert client.get(here).status_code == 404
