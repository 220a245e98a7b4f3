"""A request by police or a magistrate …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from houvast.rights.selectors.show_trace import show_trace
from houvast.rights.services.record_request import record_request
from rights.given import a_request
from world import Town


def test_is_a_record_of_its_own(town: Town) -> None:
    """F18: who, on which article, which day, what was asked and given."""
    trace = new_id()
    with town.desk.dina.acts() as dina:
        record_request(dina, trace, a_request())
        kept = show_trace(dina, trace)
    assert kept.content.request == a_request()
    assert kept.content.danger is None


@pytest.mark.parametrize("empty", ["who", "asked"])
def test_needs_who_and_what(town: Town, empty: str) -> None:
    with town.desk.dina.acts() as dina, pytest.raises(Invalid):
        record_request(dina, new_id(), replace(a_request(), **{empty: " "}))


def test_did_not_happen_tomorrow(town: Town) -> None:
    tomorrow = clock.today() + timedelta(days=1)
    with town.desk.dina.acts() as dina, pytest.raises(Invalid):
        record_request(dina, new_id(), replace(a_request(), asked_on=tomorrow))
