"""Keeping a closed case longer …"""

from datetime import date
from uuid import UUID

import pytest

from cell.given import a_cell, listed
from cell.kept import closed, discussed, in_days, stands
from houvast.cell.selectors.show_case import show_case
from houvast.cell.services.keep_longer import Longer, keep_longer
from houvast.cell.values.keeping import ObjectiveGround
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id
from world import Person, Town

GROUNDS = (ObjectiveGround.PREVIOUS_ARREST,)


def kept(
    person: Person,
    case: UUID,
    until: date,
    grounds: tuple[ObjectiveGround, ...] = GROUNDS,
    why: str = "Facts.",
) -> None:
    with person.acts() as actor:
        keep_longer(actor, Longer(case, new_id(), grounds, why, until))


@pytest.fixture
def case(town: Town) -> UUID:
    found = listed(town, a_cell(town, "french_community"))
    discussed(found, in_days(-10))
    closed(town, found)
    return found


def test_moves_the_day_to_five_years_from_the_last_discussion_at_most(town: Town, case: UUID) -> None:
    """F12: serious indications, objective elements, discussed before."""
    last = in_days(-10).replace(year=in_days(-10).year + 5)
    with pytest.raises(Invalid):
        kept(town.city.mira, case, last.replace(year=last.year + 1))
    with town.city.mira.acts() as mira:
        assert show_case(mira, case).longest == last
    kept(town.city.mira, case, last)
    assert stands(case) == ("closed", last)


def test_wants_objective_elements_and_reasons_of_the_mayor(town: Town, case: UUID) -> None:
    for grounds, why in (((), "Facts."), (GROUNDS, " ")):
        with pytest.raises(Invalid):
            kept(town.city.mira, case, in_days(800), grounds, why)
    with pytest.raises(NotAllowed):
        kept(town.city.cas, case, in_days(800))


def test_needs_a_discussion_before(town: Town) -> None:
    never = listed(town, a_cell(town, "french_community"))
    closed(town, never)
    with pytest.raises(Conflict, match="discussed"):
        kept(town.city.mira, never, in_days(800))
