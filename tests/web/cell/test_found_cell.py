"""The forms that set a cell up …"""

from browsing import browsing
from cell.given import a_cell
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town

TODAY = clock.today().isoformat()


def test_found_it_for_municipalities_that_exist(town: Town) -> None:
    seats = town.city.seats
    sent = {
        "submission": str(new_id()),
        "name": "Cell of two towns",
        "municipalities": "gent, Deinze",
        "regime": "flanders",
        "started_on": TODAY,
        "coordinator": str(seats["coordinator"]),
        "mayor": str(seats["mayor"]),
    }
    client = browsing(town.city.cas, "nl")
    assert client.post("/cell/cells/new/", sent | {"municipalities": "Nergenshuizen"}).status_code == 422
    answer = client.post("/cell/cells/new/", sent)
    assert answer.url == f"/cell/cells/{sent['submission']}/"
    page = client.get(answer.url).content.decode()
    assert "Gent, Deinze" in page
    assert "Cell of two towns" in client.get("/cell/").content.decode()


def test_decide_name_and_change_what_the_law_leaves_open(town: Town) -> None:
    """F12, F17: a local decision with its source; another regime only after its table was shown."""
    cell = a_cell(town, "flanders", exception=None)
    here, client = f"/cell/cells/{cell}/", browsing(town.city.cas)
    decided = {
        "submission": str(new_id()),
        "kind": "invitation_notice",
        "amount": "21",
        "unit": "day",
        "source": "Council 12",
        "decided_on": TODAY,
    }
    assert client.post(here + "period/", decided | {"source": ""}).status_code == 422
    assert client.post(here + "period/", decided).url == here
    excepted = {
        "submission": str(new_id()),
        "text": "An ordinance says so.",
        "source": "Ordinance 3",
        "confirmed_by": "DPO",
        "confirmed_on": TODAY,
    }
    assert client.post(here + "exception/", excepted).url == here
    page = client.get(here).content.decode()
    for there in ("21 days", "Council 12", "Decided here", "An ordinance says so.", "confirmed by DPO"):
        assert there in page
    change = {
        "submission": str(new_id()),
        "name": "Cell",
        "municipalities": "City",
        "regime": "french_community",
    }
    refused = client.post(here + "change/", change)
    assert refused.status_code == 422
    for there in ("Now: Flanders", "Then: French Community", "14 days", 'name="has_read"'):
        assert there in refused.content.decode()
    assert client.post(here + "change/", change | {"has_read": "on"}).url == here
    assert "14 days" in client.get(here).content.decode()


def test_seat_somebody_and_end_their_time(town: Town) -> None:
    cell = a_cell(town)
    here, client = f"/cell/cells/{cell}/", browsing(town.city.cas)
    form = client.get(here + "seats/new/").content.decode()
    assert "The local task force has no seat here" in form
    sent = {"submission": str(new_id()), "kind": "police", "holder": "Pol", "from_on": TODAY}
    assert (
        client.post(here + "seats/new/", sent | {"kind": "prevention", "clearance_until": TODAY}).status_code
        == 422
    )
    assert client.post(here + "seats/new/", sent | {"clearance_until": TODAY}).url == here
    assert "clearance checked until" in client.get(here).content.decode()
    seat = f"/cell/seats/{sent['submission']}/"
    assert client.post(seat + "change/", sent | {"submission": str(new_id()), "holder": "Paul"}).url == here
    assert client.post(seat + "end/", {"submission": str(new_id()), "until_on": TODAY}).url == here
    assert "Paul" in client.get(here).content.decode()


def test_add_an_organisation_and_say_what_it_may(town: Town) -> None:
    """F5: an addressee and no worker; without a mandate it may be there without sharing."""
    cell = a_cell(town, "french_community")
    client = browsing(town.city.cas)
    new = f"/cell/cells/{cell}/organisations/new/"
    assert "Nothing in the guide fits" in client.get(new, {"q": "xyzzy"}).content.decode()
    sent = {
        "submission": str(new_id()),
        "name": "Doctors",
        "superior": "The chair",
        "address": "Street 1",
        "language": "fr",
        "mandate": "none",
        "checked_on": TODAY,
    }
    assert client.post(new, sent | {"superior": ""}).status_code == 422
    there = client.post(new, sent).url
    assert "It cannot be invited to share" in client.get(there).content.decode()
    changed = sent | {"submission": str(new_id()), "mandate": "decree", "text": "Decree", "source": "Gazette"}
    assert client.post(there + "change/", changed).url == there
    assert "It cannot be invited to share" not in client.get(there).content.decode()
    assert client.post(there + "end/", {"submission": str(new_id()), "until_on": TODAY}).url == there
    assert "Last day" in client.get(there).content.decode()
