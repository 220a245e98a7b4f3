"""Holding the exercise on roles …"""

from datetime import timedelta

import pytest

from cell.given import a_cell
from cell.sitting import added, all_seated, exercised, seen
from houvast.cell.selectors.show_role_exercise import show_role_exercise
from houvast.cell.services.hold_role_exercise import NewExercise, hold_role_exercise
from houvast.cell.values.seats import YEAR
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_is_due_again_a_year_later(town: Town) -> None:
    cell = a_cell(town)
    mayor, *_ = all_seated(town, cell)
    assert seen(town.city.pol, cell).exercise is None
    exercised(town, cell, mayor, on=clock.today() - YEAR)
    line = seen(town.city.pol, cell).exercise
    assert line is not None
    assert line.is_due
    number = exercised(town, cell, mayor, added(town, cell))
    line = seen(town.city.pol, cell).exercise
    assert line is not None
    assert (line.id, line.is_due, line.due_on) == (number, False, clock.today() + YEAR)
    with town.city.prisca.acts() as prisca:
        found = show_role_exercise(prisca, number)
    assert [one.name for one in found.roles] == ["Mira Mayor", "Welfare centre"]
    assert found.mine == ()


def test_is_of_who_takes_part_on_a_day_that_has_come(town: Town) -> None:
    cell = a_cell(town)
    mayor, *_ = all_seated(town, cell)
    with pytest.raises(Invalid):
        exercised(town, cell)
    with pytest.raises(Invalid):
        exercised(town, cell, mayor, on=clock.today() + timedelta(days=1))
    with pytest.raises(NotFound):
        exercised(town, cell, new_id())
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        hold_role_exercise(pol, NewExercise(new_id(), cell, clock.today(), (mayor,)))
