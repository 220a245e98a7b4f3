"""What a list of signs does when what it looks for is rare …"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.assessment.selectors.show_base_rates import show_base_rates
from houvast.assessment.values.base_rates import DREAMT_OF, USUAL, Instrument, in_town
from houvast.kernel.errors import NotAllowed
from world import Town


def test_points_wrongly_at_a_hundred_and_twenty_five_for_one_rightly() -> None:
    """Sensitivity .80, specificity .90, one in a thousand: 0.8 % (instruments.md 1)."""
    found = in_town(USUAL)
    assert (found.few, found.right, found.missed, found.wrong, found.rest) == (100, 80, 20, 9_990, 89_910)
    assert (found.wrong_for_one_right, found.share_right) == (125, 0.8)


def test_points_wrongly_at_ten_for_one_even_when_it_is_nearly_always_right() -> None:
    assert in_town(DREAMT_OF).wrong_for_one_right == 10


@given(st.integers(1, 100), st.integers(0, 100))
def test_loses_nobody_of_the_town(found: int, left_alone: int) -> None:
    counted = in_town(Instrument(found, left_alone))
    assert counted.right + counted.missed + counted.wrong + counted.rest == counted.town
    assert counted.pointed_at == counted.right + counted.wrong


def test_is_shown_to_who_works_there(town: Town) -> None:
    with town.centre.anna.acts() as anna:
        assert show_base_rates(anna).usual.wrong_for_one_right == 125
    with town.centre.dpo.acts() as dpo, pytest.raises(NotAllowed):
        show_base_rates(dpo)
