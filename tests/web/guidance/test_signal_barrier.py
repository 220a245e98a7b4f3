"""Turning a barrier into a signal to policy …"""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.test import Client

from browsing import browsing
from guidance.plans import a_barrier, barrier_of
from guidance.trajectories import trajectory_of
from houvast.access.actor import Actor
from houvast.audit.models import Entry as LogEntry
from houvast.guidance.models.plan import PolicySignal
from houvast.guidance.values.plan import Whose
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town

TYPED = {"domain": "school", "kind": "waiting", "service": "school", "sentence": "A place waits for months."}


def sent(client: Client, trajectory: UUID, barrier: UUID, **changes: str) -> tuple[int, UUID]:
    number = new_id()
    typed = {**TYPED, "submission": str(number), **changes}
    answer = client.post(f"/guidance/{trajectory}/barrier/{barrier}/signal/", typed)
    return answer.status_code, number


def row(actor: Actor, number: UUID) -> dict[str, object]:
    assert actor.user_id
    return PolicySignal.objects.filter(id=number).values().get()


def test_keeps_nothing_that_leads_back(town: Town) -> None:
    """F24: no dossier, no worker and no moment but the quarter; the log does not say from where either."""
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1, "Marwa")
    barrier = barrier_of(town.centre.anna, trajectory)
    status, number = sent(browsing(town.centre.anna), trajectory, barrier)
    assert status == 303
    with town.centre.anna.acts() as anna:
        kept = row(anna, number)
        logged = list(LogEntry.objects.filter(event="guidance.signal_barrier").values())
    said = repr(kept) + repr(logged)
    for telling in (trajectory, barrier):
        assert str(telling) not in said
    assert str(town.centre.anna.user_id) not in repr(kept)
    created = kept["created_at"]
    assert isinstance(created, datetime)
    assert (created.astimezone(UTC).day, created.astimezone(UTC).hour) == (1, 0)
    assert created.month in {1, 4, 7, 10}


def test_is_kept_once_however_often_it_is_sent(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier, number = barrier_of(town.centre.anna, trajectory), str(new_id())
    for _ in range(2):
        status, _ = sent(browsing(town.centre.anna), trajectory, barrier, submission=number)
        assert status == 303
    with town.centre.anna.acts():
        assert PolicySignal.objects.filter(id=number).count() == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Marwa waits for months.",
        "A place for marwah waits.",
        "Since 3 September no answer.",
        "Write to a@b.be.",
    ],
)
def test_refuses_names_of_the_dossier_and_numbers(town: Town, sentence: str) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1, "Marwa Benali")
    barrier = barrier_of(town.centre.anna, trajectory)
    status, number = sent(browsing(town.centre.anna), trajectory, barrier, sentence=sentence)
    assert status == 422
    with town.centre.anna.acts():
        assert not PolicySignal.objects.filter(id=number).exists()


def test_is_not_for_a_barrier_with_the_person(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory, a_barrier(whose=Whose.PERSON))
    assert sent(browsing(town.centre.anna), trajectory, barrier)[0] == 422
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/barrier/{barrier}/").content.decode()
    assert "A signal to policy" not in page
    assert clock.today().year > 2000
