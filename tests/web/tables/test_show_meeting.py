"""The page of a meeting …"""

from datetime import timedelta

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from tables.given import agreed, founded, held, joined, planned, points_of, seen
from world import Service


def sent(**told: str) -> dict[str, str]:
    return {"submission": str(new_id()), **told}


def test_goes_from_the_plan_to_the_minutes_without_a_script(city: Service) -> None:
    client, table = browsing(city.dina), founded(city.dina)
    bus = joined(city.dina, table)
    here = f"/tables/{table}/meetings/"
    today, soon = clock.today().isoformat(), (clock.today() + timedelta(days=9)).isoformat()
    plan = sent(
        starts_at=f"{soon}T10:00",
        until="12:00",
        place="town hall",
        themes="Words in the street\nCarnival",
        contexts="Who rings whom at the station",
    )
    meeting = f"{here}{plan['submission']}/"
    assert client.post(f"{here}new/", plan).url == meeting
    page = client.get(meeting).content.decode()
    for there in ("Planned", "Words in the street", "Carnival", "Who rings whom", "Invitation"):
        assert there in page
    assert "held/" not in page, "nobody can have come yet"
    assert "Words in the street\nCarnival" in client.get(f"{meeting}change/").content.decode()
    moved = plan | {"starts_at": f"{today}T09:00", "until": "11:00", "submission": str(new_id())}
    assert client.post(f"{meeting}change/", moved).url == meeting
    early = f"{meeting}points/{seen(city.dina, table).entries.meetings()[0][1].agenda[0].id}/"
    assert client.post(early, sent(said="A talk.")).status_code == 409
    assert client.post(f"{meeting}held/", sent(guests="the museum")).status_code == 422
    assert client.post(f"{meeting}held/", sent(came=str(bus), guests="the museum")).url == meeting
    half = client.post(early, sent(said="Drivers want a card.", what="One card for all"))
    assert (half.status_code, "Choose who takes it on" in half.content.decode()) == (422, True)
    told = sent(said="Drivers want a card.", what="One card for all", owner=str(bus), by=soon)
    assert client.post(early, told).url == meeting
    page = client.get(meeting).content.decode()
    for there in (
        "Held",
        "De Lijn",
        "the museum",
        "Drivers want a card.",
        "One card for all",
        "Minutes as PDF",
    ):
        assert there in page
    assert "Leen Maes" not in page, "who came for an organisation is not kept"


def test_asks_after_what_is_open_from_before(city: Service) -> None:
    table = founded(city.dina)
    agreed(city.dina, table, joined(city.dina, table), what="A card for drivers")
    meeting = planned(city.dina, table)
    page = browsing(city.anna).get(f"/tables/{table}/meetings/{meeting}/").content.decode()
    assert "Open agreements to ask after" in page
    assert "A card for drivers" in page


def test_is_not_there_under_the_number_of_something_else(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    number, meeting = agreed(city.dina, table, bus), held(city.dina, table, bus)
    client = browsing(city.dina)
    assert client.get(f"/tables/{table}/meetings/{number}/").status_code == 404
    assert client.get(f"/tables/{table}/meetings/{meeting}/points/{new_id()}/").status_code == 404
    point = points_of(city.dina, table, meeting)[0].id
    assert client.get(f"/tables/{table}/meetings/{meeting}/points/{point}/").status_code == 200
