"""Searching my own caseload …"""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import agree, trajectory_of
from houvast.access.actor import Actor
from houvast.access.values import Function
from houvast.audit.models import Entry
from houvast.guidance.selectors.search_caseload import FoundIn, SearchHit, search_caseload
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import EntryKind
from houvast.kernel.ids import new_id
from world import Person, Service, Town, found, hire, secure_recovery


def searched(worker: Person, words: str) -> tuple[SearchHit, ...]:
    with worker.acts() as actor:
        return search_caseload(actor, words)


@pytest.fixture(scope="module")
def service() -> Service:
    service = found("Searching")
    secure_recovery(service)
    for name in ("amal", "boris"):
        hire(service, name, Function.GUIDE)
    trajectory = trajectory_of(service.amal, service.boris, "Yassine El Idrissi")
    trajectory_of(service.amal, service.boris, "Jef De Smet")
    with service.amal.acts() as amal:
        note = Note("He trains on Monday. His coach Gérard Lefèvre came along. Then home.")
        add_note(amal, NewNote(new_id(), trajectory, note))
    agree(service.amal, trajectory, "Ask for a room with the city", 7)
    planned(service.amal, trajectory, a_plan(at_noon(3), what_for="Meet the youth club"))
    return service


@pytest.mark.parametrize("words", ["lidrissi", "El Idrissi", "idrisi", "el-idrissi yassine", "Yasin Idrissi"])
def test_forgives_how_a_name_is_written(service: Service, words: str) -> None:
    hits = searched(service.amal, words)
    assert [hit.name for hit in hits] == ["Yassine El Idrissi"]
    assert hits[0].found[0].place is FoundIn.PERSON


def test_forgives_joined_particles(service: Service) -> None:
    assert [hit.name for hit in searched(service.boris, "desmet")] == ["Jef De Smet"]


@pytest.mark.parametrize(
    ("words", "place", "sentence"),
    [
        ("gerard lefevre", EntryKind.NOTE, "His coach Gérard Lefèvre came along."),
        ("room city", EntryKind.ACTION, "Ask for a room with the city"),
        ("youth club", FoundIn.APPOINTMENT, "Meet the youth club"),
    ],
)
def test_says_where_it_was_found(service: Service, words: str, place: FoundIn, sentence: str) -> None:
    (hit,) = searched(service.amal, words)
    assert [(found.place, found.extract) for found in hit.found] == [(place, sentence)]


def test_finds_nothing_that_is_somebody_elses(service: Service, town: Town) -> None:
    assert searched(town.centre.anna, "lidrissi") == ()
    assert searched(town.elsewhere.chloe, "lidrissi") == ()
    assert searched(service.amal, "") == ()
    assert searched(service.amal, "quetzalcoatl") == ()


def test_is_logged_once_without_a_word(service: Service) -> None:
    with service.amal.acts() as amal:
        before = Entry.objects.filter(actor_id=amal.user_id, event="guidance.search_caseload").count()
        search_caseload(amal, "lidrissi")
        written = Entry.objects.filter(actor_id=amal.user_id, event="guidance.search_caseload")
        assert written.count() == before + 1
        assert all((entry.dossier_id, entry.subject_id) == (None, None) for entry in written)


def test_costs_no_query_more_with_a_longer_caseload(service: Service) -> None:
    counts = []
    for _ in range(2):
        trajectory_of(service.boris, service.amal, "Somebody Else")
        with service.boris.acts() as boris, CaptureQueriesContext(connection) as queries:
            search_caseload(boris, "lidrissi")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 14


def test_looks_in_notes_too_when_asked_though_a_name_fits(service: Service) -> None:
    with service.amal.acts() as amal:
        trajectory = trajectory_of_name(amal, "Jef De Smet")
        add_note(amal, NewNote(new_id(), trajectory, Note("Yassine was there as well.")))
        names = search_caseload(amal, "Yassine")
        everything = search_caseload(amal, "Yassine", everywhere=True)
    assert [hit.name for hit in names] == ["Yassine El Idrissi"]
    assert {hit.name for hit in everything} == {"Yassine El Idrissi", "Jef De Smet"}


def trajectory_of_name(actor: Actor, name: str) -> UUID:
    (hit,) = search_caseload(actor, name)
    return hit.trajectory_id
