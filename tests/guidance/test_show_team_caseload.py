"""The team's trajectories, as its coach may know them …"""

from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guidance.trajectories import agree, trajectory_of
from houvast.access.dossiers import dossier
from houvast.access.models.dossiers import Grant
from houvast.access.services.withdraw_grant import withdraw_grant
from houvast.access.values import Function, Track
from houvast.audit.models import Entry
from houvast.guidance.selectors.show_team_caseload import TeamLine, show_team_caseload
from houvast.guidance.values.lists import TrajectoryState
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed, NotFound
from world import Person, Service, Town, dossier_of, found, hire, secure_recovery


@pytest.fixture
def centre() -> Service:
    service = found("Coached")
    secure_recovery(service)
    for name in ("amal", "boris"):
        hire(service, name, Function.GUIDE)
    hire(service, "cleo", Function.COACH)
    return service


def reference_of(holder: Person, dossier_id: UUID) -> str:
    with holder.acts():
        return dossier(dossier_id).reference


def listed(coach: Person) -> dict[str, TeamLine]:
    with coach.acts() as actor:
        return {line.reference: line for line in show_team_caseload(actor).lines}


def test_say_who_holds_one_and_how_it_stands_and_nothing_else(centre: Service) -> None:
    trajectory = trajectory_of(centre.amal, centre.boris, "Yassine El Idrissi")
    agree(centre.amal, trajectory, "Ask for a room", 3)
    reference = reference_of(centre.amal, trajectory)
    line = listed(centre.cleo)[reference]
    due = clock.today() + timedelta(days=3)
    assert line == TeamLine(reference, "Amal", TrajectoryState.OPEN, due, is_late=False, has_stand_in=True)
    assert "Yassine" not in str(asdict(line))


def test_open_nothing_to_the_coach(centre: Service) -> None:
    trajectory = trajectory_of(centre.amal, centre.boris)
    assert listed(centre.cleo)
    with centre.cleo.acts(), pytest.raises(NotFound):
        dossier(trajectory)


def test_mark_a_day_that_is_gone_by(centre: Service) -> None:
    trajectory = trajectory_of(centre.amal, centre.boris)
    agree(centre.amal, trajectory, "Telephone", -2)
    assert [line.is_late for line in listed(centre.cleo).values()] == [True]


def test_say_when_nobody_stands_in_any_more(centre: Service) -> None:
    trajectory = trajectory_of(centre.amal, centre.boris)
    with centre.amal.acts() as amal:
        withdraw_grant(amal, Grant.objects.get(dossier_id=trajectory, receiver_id=centre.boris.user_id).id)
    assert [line.has_stand_in for line in listed(centre.cleo).values()] == [False]


def test_leave_every_other_track_out(centre: Service) -> None:
    for track in (Track.CONSULTATION, Track.DESK, Track.GROUP):
        dossier_of(centre.amal, centre, track)
    with centre.cleo.acts() as cleo:
        assert show_team_caseload(cleo).total == 0
    trajectory = trajectory_of(centre.amal, centre.boris)
    assert set(listed(centre.cleo)) == {reference_of(centre.amal, trajectory)}


def test_are_those_of_the_coachs_own_service(centre: Service, town: Town) -> None:
    trajectory_of(centre.amal, centre.boris)
    theirs = reference_of(town.centre.anna, trajectory_of(town.centre.anna, town.centre.bert))
    assert theirs not in listed(centre.cleo)
    with centre.cleo.acts() as cleo:
        assert [service.id for service in show_team_caseload(cleo).services] == [centre.id]


def test_are_refused_to_whoever_is_no_coach(town: Town) -> None:
    for other in (town.centre.anna, town.centre.steward, town.desk.dina, town.desk.support):
        with pytest.raises(NotAllowed), other.acts() as actor:
            show_team_caseload(actor)


def test_are_looked_at_in_the_log(centre: Service) -> None:
    listed(centre.cleo)
    logged = Entry.objects.using("owner").filter(
        event="guidance.show_team_caseload", actor_id=centre.cleo.user_id
    )
    assert logged.count() == 1


def test_cost_as_many_queries_for_twelve_as_for_two(centre: Service) -> None:
    counts = []
    for more in (2, 10):
        for _ in range(more):
            trajectory_of(centre.amal, centre.boris)
        with centre.cleo.acts() as cleo, CaptureQueriesContext(connection) as queries:
            show_team_caseload(cleo)
        counts.append(len(queries))
    assert counts[0] == counts[1]
