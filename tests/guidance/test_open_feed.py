"""A calendar feed …"""

from uuid import UUID

import pytest
from django.test import override_settings

from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import trajectory_of
from houvast.access.feeds import open_feed_content
from houvast.access.models.feeds import CalendarFeed
from houvast.access.services.read_feed import read_feed
from houvast.access.values import Function
from houvast.guidance.selectors.show_feed import show_feed
from houvast.guidance.services.close_feed import close_feed
from houvast.guidance.services.move_appointment import NewMoment, move_appointment
from houvast.guidance.services.open_feed import open_feed
from houvast.guidance.services.refresh_feed import refresh_feed
from houvast.guidance.services.settle_appointment import Settlement, settle_appointment
from houvast.guidance.values.appointments import AppointmentEnd, By
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.ids import new_id
from houvast.vault.pairs import new_encryption_pair
from world import Person, Service, Town, found, hire, secure_recovery


def a_worker() -> tuple[Service, Person]:
    service = found("Feeds")
    secure_recovery(service)
    hire(service, "boris", Function.GUIDE)
    return service, hire(service, "amal", Function.GUIDE)


def opened(worker: Person) -> str:
    with worker.acts() as actor:
        return open_feed(actor)


def settle(worker: Person, trajectory: UUID, appointment: UUID) -> None:
    with worker.acts() as actor:
        settle_appointment(
            actor, Settlement(new_id(), trajectory, appointment, AppointmentEnd.KEPT, None, "")
        )


def test_tells_a_reference_and_a_moment_with_nobody_signed_in() -> None:
    service, amal = a_worker()
    trajectory = trajectory_of(amal, service.boris, "Zohra Canary")
    token = opened(amal)
    assert read_feed(token).entries == ()
    planned(amal, trajectory, a_plan(at_noon(1)))
    (entry,) = read_feed(token).entries
    assert entry.starts_at == at_noon(1)
    assert len(entry.reference) == 9
    assert "Zohra" not in repr(vars(entry))


def test_follows_what_becomes_of_an_appointment() -> None:
    service, amal = a_worker()
    trajectory = trajectory_of(amal, service.boris)
    token = opened(amal)
    appointment = planned(amal, trajectory, a_plan(at_noon(1)))
    with amal.acts() as actor:
        move_appointment(actor, NewMoment(trajectory, appointment, at_noon(-1), By.WORKER, ""))
    (entry,) = read_feed(token).entries
    assert (entry.starts_at, entry.sequence) == (at_noon(-1), 1)
    settle(amal, trajectory, appointment)
    assert read_feed(token).entries == ()


def test_holds_only_the_workers_own_and_catches_up_with_colleagues() -> None:
    service, amal = a_worker()
    trajectory = trajectory_of(amal, service.boris)
    token = opened(amal)
    appointment = planned(amal, trajectory, a_plan(at_noon(1)))
    planned(service.boris, trajectory, a_plan(at_noon(2)))
    with service.boris.acts() as boris:
        move_appointment(boris, NewMoment(trajectory, appointment, at_noon(5), By.FAMILY, ""))
    with amal.acts() as actor:
        refresh_feed(actor)
    assert [entry.starts_at for entry in read_feed(token).entries] == [at_noon(5)]


def test_opens_with_its_address_and_the_servers_pepper_only() -> None:
    """A stolen database tells nothing, even to somebody who saw the address."""
    service, amal = a_worker()
    trajectory = trajectory_of(amal, service.boris)
    token = opened(amal)
    planned(amal, trajectory, a_plan(at_noon(1)))
    with amal.acts():
        row = CalendarFeed.objects.get()
    sealed = bytes(row.sealed or b"")
    for other in (new_id().hex, token[:-1] + ("A" if token[-1] != "A" else "B")):
        with pytest.raises(Tampered):
            open_feed_content(other, row.id, sealed)
    with override_settings(PEPPER=b"p" * 32), pytest.raises(Tampered):
        open_feed_content(token, row.id, sealed)
    assert token.encode() not in bytes(row.token_hash) + bytes(row.public) + sealed


def test_is_closed_for_good() -> None:
    _, amal = a_worker()
    first = opened(amal)
    second = opened(amal)
    with pytest.raises(NotFound):
        read_feed(first)
    assert read_feed(second).entries == ()
    with amal.acts() as actor:
        shown = show_feed(actor)
        assert shown is not None
        assert shown.fetched_on is not None
        close_feed(actor)
        assert show_feed(actor) is None
    with pytest.raises(NotFound):
        read_feed(second)


def test_seals_nothing_to_a_key_the_worker_did_not_sign() -> None:
    service, amal = a_worker()
    trajectory = trajectory_of(amal, service.boris)
    token = opened(amal)
    with amal.acts():
        CalendarFeed.objects.update(public=new_encryption_pair().public)
    planned(amal, trajectory, a_plan(at_noon(1)))
    with pytest.raises(NotFound):
        read_feed(token)


def test_is_nobody_elses(town: Town) -> None:
    _, amal = a_worker()
    opened(amal)
    with town.centre.coach.acts() as coach:
        assert show_feed(coach) is None
        assert not CalendarFeed.objects.filter(user_id=amal.user_id).exists()
