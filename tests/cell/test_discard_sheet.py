"""Discarding the draft of a feedback sheet …"""

import pytest

from cell.given_sheets import asked, drafted, held
from houvast.cell.models.sheets import Sheet
from houvast.cell.selectors.show_sheet import show_sheet
from houvast.cell.services.discard_sheet import discard_sheet
from houvast.kernel.errors import Conflict, NotFound


def test_deletes_it_for_good() -> None:
    one = held()
    sheet = drafted(one)
    with one.town.city.cas.acts() as cas:
        discard_sheet(cas, sheet)
        with pytest.raises(NotFound):
            show_sheet(cas, sheet)
        assert not Sheet.objects.filter(id=sheet).exists()


def test_is_over_once_approval_was_asked() -> None:
    one = held()
    sheet = drafted(one)
    asked(one, sheet)
    with one.town.city.cas.acts() as cas, pytest.raises(Conflict):
        discard_sheet(cas, sheet)
