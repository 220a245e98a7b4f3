"""Naming the exception provided by law …"""

from dataclasses import replace

import pytest

from cell.given import EXCEPTION, a_cell
from cell.sitting import seen
from houvast.cell.services.name_exception import name_exception
from houvast.kernel.errors import Invalid, NotAllowed
from world import Town


def test_lets_the_controller_keep_what_was_shared_and_not_before(town: Town) -> None:
    """F1: art. 4 §3: nothing of what is said is processed without an exception somebody confirmed."""
    cell = a_cell(town, exception=None)
    assert not seen(town.city.cas, cell).frame.keeps_shared
    with town.city.mira.acts() as mira:
        name_exception(mira, cell, EXCEPTION)
    found = seen(town.city.cas, cell)
    assert found.frame.keeps_shared
    assert found.content.exception == EXCEPTION


def test_is_whole_and_done_by_who_prepares(town: Town) -> None:
    cell = a_cell(town, exception=None)
    for wrong in ({"text": ""}, {"source": " "}, {"confirmed_by": ""}):
        with town.city.cas.acts() as cas, pytest.raises(Invalid):
            name_exception(cas, cell, replace(EXCEPTION, **wrong))
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        name_exception(pol, cell, EXCEPTION)
