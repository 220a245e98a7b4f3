"""Staying longer …"""

import pytest

from guidance.outings import a_service, in_minutes, out
from houvast.guidance.selectors.show_outings import show_outings
from houvast.guidance.services.extend_outing import extend_outing
from houvast.guidance.services.open_outing import open_outing
from houvast.guidance.services.return_from_outing import return_from_outing
from houvast.kernel.errors import Conflict, Invalid


def test_is_told_to_whoever_watches() -> None:
    service = a_service(with_duty=True)
    outing, later = out(service.amal), in_minutes(150)
    with service.amal.acts() as amal:
        extend_outing(amal, outing, later)
    with service.dirk.acts() as dirk:
        line = show_outings(dirk)[0]
        assert line.back_at == later
        assert open_outing(dirk, line.id, "She does not answer.").where.startswith("Korenbloem")


def test_cannot_be_into_the_past_or_after_coming_back() -> None:
    service = a_service(with_duty=True)
    outing = out(service.amal)
    with service.amal.acts() as amal, pytest.raises(Invalid):
        extend_outing(amal, outing, in_minutes(-1))
    with service.amal.acts() as amal:
        return_from_outing(amal, outing)
        with pytest.raises(Conflict):
            extend_outing(amal, outing, in_minutes(60))
