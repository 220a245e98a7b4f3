"""The text for one's own organisation …"""

from uuid import UUID

from django.test import Client

from browsing import browsing
from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import agree, trajectory_of
from houvast.guidance.services.settle_appointment import Settlement, settle_appointment
from houvast.guidance.values.appointments import AppointmentEnd
from houvast.kernel.ids import new_id
from world import Town


def written(client: Client, trajectory: UUID, *holds: str) -> str:
    first, last = at_noon(-30).date().isoformat(), at_noon(0).date().isoformat()
    answer = client.post(
        f"/work/trajectories/{trajectory}/contacts/", {"first": first, "last": last, "holds": holds}
    )
    assert answer.status_code == 200
    return answer.content.decode().split("<textarea")[1].split("</textarea>")[0]


def test_holds_what_was_chosen(town: Town) -> None:
    trajectory, anna = trajectory_of(town.centre.anna, town.centre.bert, "Soraya"), browsing(town.centre.anna)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(-3), minutes=50))
    agree(town.centre.anna, trajectory, "Write to the school", 9)
    with town.centre.anna.acts() as actor:
        settle_appointment(
            actor, Settlement(new_id(), trajectory, appointment, AppointmentEnd.KEPT, None, "He sang.")
        )
    text = written(anna, trajectory, "contacts", "next")
    for part in ("At home, 50 minutes, Took place, Talk.", "50 minutes in all", "Write to the school"):
        assert part in text
    assert "Soraya" not in text
    assert "He sang." not in text
    text = written(anna, trajectory, "name", "words")
    assert "Soraya" in text
    assert "He sang." in text
    assert "Write to the school" not in text


def test_asks_what_it_should_hold(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    where = f"/work/trajectories/{trajectory}/contacts/"
    answer = browsing(town.centre.anna).post(where, {"first": "2026-01-01", "last": "2026-02-01"})
    assert answer.status_code == 422
    assert browsing(town.elsewhere.chloe).get(where).status_code == 404
