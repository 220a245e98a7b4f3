"""Coming back …"""

import pytest

from guidance.outings import a_service, out
from houvast.guidance.models.outing import Outing
from houvast.guidance.selectors.show_outings import show_outings
from houvast.guidance.selectors.show_own_outing import show_own_outing
from houvast.guidance.services.return_from_outing import return_from_outing
from houvast.kernel.errors import NotAllowed, NotFound


def test_takes_one_tap_and_leaves_nothing_with_whoever_watched() -> None:
    service = a_service(with_duty=True)
    outing = out(service.amal, service.boris)
    for _ in range(2):
        with service.amal.acts() as amal:
            return_from_outing(amal, outing)
    for watcher in (service.dirk, service.boris):
        with watcher.acts() as somebody:
            assert show_outings(somebody) == ()
            copy = Outing.objects.get(receiver_id__isnull=False, outing_id=outing)
            assert (copy.notice, copy.destination) == (None, None)


def test_keeps_the_workers_own_number_for_the_next_time() -> None:
    service = a_service(with_duty=True)
    outing = out(service.amal)
    with service.amal.acts() as amal:
        return_from_outing(amal, outing)
        page = show_own_outing(amal)
    assert page.outing is None
    assert page.phone == "0470 11 22 33"


def test_is_said_by_the_worker_alone() -> None:
    service = a_service(with_duty=True)
    outing = out(service.amal)
    for other in (service.dirk, service.boris):
        with other.acts() as somebody, pytest.raises((NotFound, NotAllowed)):
            return_from_outing(somebody, outing)
