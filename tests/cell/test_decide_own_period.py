"""Deciding how long it is kept …"""

import pytest

from cell.taking_part import coming, in_regime, region
from houvast.cell.finding.participations import own_participation
from houvast.cell.services.decide_own_period import Decided, decide_own_period
from houvast.kernel.errors import Conflict, Invalid
from houvast.legal.values import Unit
from world import Town


@pytest.fixture
def town() -> Town:
    return region()


def test_is_asked_where_no_text_held_here_says_so(town: Town) -> None:
    """F12: an empty value stays empty until the service decides, with its source."""
    in_regime(town.centre, "flanders")
    try:
        participation = coming(town)
        with town.centre.siham.acts() as siham:
            assert own_participation(siham, participation).erase_on is None
            for wrong in (
                Decided(6, Unit.MONTH, " "),
                Decided(6, Unit.YEAR, "Board"),
                Decided(0, Unit.DAY, "B"),
            ):
                with pytest.raises(Invalid):
                    decide_own_period(siham, participation, wrong)
            decide_own_period(siham, participation, Decided(6, Unit.MONTH, "Board, 3 March"))
            found = own_participation(siham, participation)
            assert found.content.period is not None
            assert found.erase_on is not None
            months = (found.erase_on.year - found.content.held_at.year) * 12 + found.erase_on.month
            assert months - found.content.held_at.month in {5, 6}
    finally:
        in_regime(town.centre, "french_community")


def test_is_refused_where_the_law_says_how_long(town: Town) -> None:
    participation = coming(town)
    with town.centre.siham.acts() as siham, pytest.raises(Conflict):
        decide_own_period(siham, participation, Decided(5, Unit.YEAR, "Board"))
