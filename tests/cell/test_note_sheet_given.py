"""Noting that a sheet was given on paper …"""

from datetime import timedelta

import pytest

from cell.given_sheets import agreed, held
from houvast.cell.selectors.show_given_sheet import show_given_sheet
from houvast.cell.services.note_sheet_given import note_sheet_given
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid


def test_is_given_on_paper_where_nobody_signs_in_for_the_police() -> None:
    one, given = agreed(held(police=False))
    with one.town.city.cas.acts() as cas:
        with pytest.raises(Invalid):
            note_sheet_given(cas, given, clock.today() + timedelta(days=1))
        note_sheet_given(cas, given, clock.today())
        assert show_given_sheet(cas, given).content.handed_on == clock.today()
    other, with_key = agreed()
    with other.town.city.cas.acts() as cas, pytest.raises(Conflict):
        note_sheet_given(cas, with_key, clock.today())
