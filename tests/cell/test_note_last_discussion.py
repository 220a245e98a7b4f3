"""Noting the last discussion …"""

from datetime import date, timedelta

import pytest

from cell.taking_part import coming, region
from houvast.cell.finding.participations import own_participation
from houvast.cell.services.note_last_discussion import note_last_discussion
from houvast.kernel import clock
from houvast.kernel.errors import Invalid


def test_lets_a_year_count_from_it_and_from_no_earlier_day() -> None:
    """F12: FWB decree, art. 20."""
    town = region()
    participation = coming(town)
    with town.centre.siham.acts() as siham:
        note_last_discussion(siham, participation, date(2026, 2, 28))
        note_last_discussion(siham, participation, date(2026, 1, 1))
        found = own_participation(siham, participation)
        assert (found.last_discussed_on, found.erase_on) == (date(2026, 2, 28), date(2027, 2, 28))
        with pytest.raises(Invalid):
            note_last_discussion(siham, participation, clock.today() + timedelta(days=1))
