"""Going out on a visit …"""

import pytest

from guidance.outings import a_service, in_minutes, out
from houvast.guidance.models.outing import Outing
from houvast.guidance.selectors.show_outings import show_outings
from houvast.guidance.selectors.show_own_outing import show_own_outing
from houvast.guidance.services.open_outing import open_outing
from houvast.guidance.services.start_outing import NewOuting, start_outing
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, Tampered
from houvast.kernel.ids import new_id
from world import Town


def test_is_seen_by_the_duty_without_where_to_and_without_number() -> None:
    service = a_service(with_duty=True)
    out(service.amal)
    with service.dirk.acts() as dirk:
        line = show_outings(dirk)[0]
        rows = list(Outing.objects.all())
    assert (line.worker, line.is_late, line.phone) == ("Amal", False, "")
    assert not any(b"Korenbloem" in bytes(row.destination or b"") for row in rows)


def test_shows_a_number_once_the_worker_is_late() -> None:
    service = a_service(with_duty=True)
    out(service.amal, minutes=30)
    with clock.frozen_at(in_minutes(31)), service.dirk.acts() as dirk:
        line = show_outings(dirk)[0]
    assert (line.is_late, line.phone) == (True, "0470 11 22 33")


def test_is_seen_by_nobody_who_does_not_watch(town: Town) -> None:
    service = a_service(with_duty=True)
    out(service.amal)
    for person in (service.boris, town.centre.coach):
        with person.acts() as somebody:
            assert show_outings(somebody) == ()
            assert not Outing.objects.exists()
    with town.desk.dina.acts() as dina, pytest.raises(NotAllowed):
        show_outings(dina)


def test_works_without_a_duty_when_a_colleague_is_warned() -> None:
    service = a_service(with_duty=False)
    with service.amal.acts() as amal:
        assert not show_own_outing(amal).has_duty
    with pytest.raises(Invalid, match="Choose a colleague"):
        out(service.amal)
    out(service.amal, service.boris)
    with service.boris.acts() as boris:
        assert [line.worker for line in show_outings(boris)] == ["Amal"]


def test_happens_once_however_often_it_is_sent() -> None:
    service = a_service(with_duty=True)
    new = NewOuting(new_id(), "School", "", "", in_minutes(60))
    for _ in range(2):
        with service.amal.acts() as amal:
            start_outing(amal, new)
    with service.dirk.acts() as dirk:
        assert len(show_outings(dirk)) == 1
    with pytest.raises(Conflict):
        out(service.amal)


@pytest.mark.parametrize("minutes", [-5, 17 * 60])
def test_needs_a_return_that_can_be_watched(minutes: int) -> None:
    service = a_service(with_duty=True)
    with pytest.raises(Invalid):
        out(service.amal, minutes=minutes)


def test_shows_nothing_that_was_exchanged() -> None:
    """Whoever writes in the database cannot send the duty to another address."""
    service = a_service(with_duty=True)
    first = out(service.amal)
    out(service.boris)
    with service.amal.acts():
        mine = Outing.objects.exclude(receiver_id=service.amal.user_id).get(outing_id=first)
    with service.boris.acts():
        row = Outing.objects.exclude(receiver_id=service.boris.user_id).get(user_id=service.boris.user_id)
        row.destination = mine.destination
        row.save(update_fields=["destination"])
    with service.dirk.acts() as dirk:
        assert [line.worker for line in show_outings(dirk)] == ["Amal"]
        assert [closed.is_damaged for closed in dirk.closed.values()] == [True]
    with service.dirk.acts() as dirk, pytest.raises(Tampered):
        open_outing(dirk, row.id, "They are late")
