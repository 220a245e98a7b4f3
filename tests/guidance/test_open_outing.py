"""Looking where a colleague is …"""

import pytest
from django.db import DatabaseError

from guidance.outings import a_service, out
from houvast.guidance.models.outing import Outing
from houvast.guidance.selectors.show_outings import show_outings
from houvast.guidance.selectors.show_own_outing import show_own_outing
from houvast.guidance.services.open_outing import open_outing
from houvast.guidance.services.return_from_outing import return_from_outing
from houvast.kernel.errors import Invalid, NotFound


def test_needs_a_reason_which_the_worker_reads() -> None:
    service = a_service(with_duty=True)
    outing = out(service.amal)
    with service.dirk.acts() as dirk:
        copy = show_outings(dirk)[0].id
        with pytest.raises(Invalid):
            open_outing(dirk, copy, " ")
        assert open_outing(dirk, copy, "No answer since six.").with_whom == "a family"
    with service.amal.acts() as amal:
        return_from_outing(amal, outing)
        lookup = show_own_outing(amal).lookups[0]
    assert (lookup.name, lookup.why) == ("Dirk", "No answer since six.")


def test_is_over_once_the_colleague_is_back() -> None:
    service = a_service(with_duty=True)
    outing = out(service.amal)
    with service.dirk.acts() as dirk:
        copy = show_outings(dirk)[0].id
    with service.amal.acts() as amal:
        return_from_outing(amal, outing)
    with service.dirk.acts() as dirk, pytest.raises(NotFound):
        open_outing(dirk, copy, "Late.")


def test_is_not_for_a_colleague_who_does_not_watch() -> None:
    service = a_service(with_duty=True)
    out(service.amal)
    with service.dirk.acts() as dirk:
        copy = show_outings(dirk)[0].id
    with service.boris.acts() as boris, pytest.raises(NotFound):
        open_outing(boris, copy, "Curious.")


def test_changes_nothing_else_of_the_outing() -> None:
    service = a_service(with_duty=True)
    out(service.amal)
    with pytest.raises(DatabaseError), service.dirk.acts():
        Outing.objects.update(state="back")
