"""Withdrawing a trace …"""

import pytest

from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from houvast.rights.models.aids import Trace
from houvast.rights.selectors.show_trace import show_trace
from houvast.rights.services.weigh_grave_danger import weigh_grave_danger
from houvast.rights.services.withdraw_trace import withdraw_trace
from rights.given import a_danger
from world import Town


def test_destroys_it(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger())
        withdraw_trace(anna, trace)
        assert not Trace.objects.filter(id=trace).exists()
        with pytest.raises(NotFound):
            show_trace(anna, trace)


def test_cannot_be_done_by_a_colleague(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger())
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        withdraw_trace(bert, trace)
    with town.centre.anna.acts() as anna:
        assert show_trace(anna, trace).content.danger == a_danger()
