"""Releasing the figures of a cell …"""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from houvast.cell.figures import count_case, counted_quarters, released_figures
from houvast.cell.selectors.export_figures import export_figures
from houvast.cell.selectors.show_figures import CellFigures, show_figures
from houvast.cell.services.release_figures import release_figures
from houvast.cell.values.figures import Happened, Period, rounded_quarter, rounded_year
from houvast.kernel import clock
from houvast.kernel.counting import FEWEST_LEFT, STEP, Rounded, fewest_left
from houvast.kernel.errors import Conflict, NotAllowed
from world import Person, Town, build_town

SPRING, SUMMER = datetime(2025, 5, 12, 9, tzinfo=UTC), datetime(2025, 8, 20, 9, tzinfo=UTC)
NEXT_YEAR = datetime(2026, 2, 3, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def own() -> Town:
    """A town of its own, in which two quarters were counted and nothing was released."""
    town = build_town()
    for moment, what, times in (
        (SPRING, Happened.PROPOSED, 3),
        (SPRING, Happened.INVITED, 12),
        (SUMMER, Happened.PROPOSED, 1),
    ):
        with town.city.cas.acts(), clock.frozen_at(moment):
            count_case(town.city.id, what, times)
    return town


def seen(person: Person) -> CellFigures:
    with person.acts() as actor:
        return show_figures(actor)


def test_waits_until_a_quarter_is_over(own: Town) -> None:
    with own.city.cas.acts() as cas, clock.frozen_at(SPRING), pytest.raises(Conflict):
        release_figures(cas)
    assert seen(own.city.mira).services[0].waits
    assert not seen(own.city.prisca).is_released


def test_rounds_every_number_once_and_the_year_with_its_last_quarter(own: Town) -> None:
    """F24: decision 0030; nobody draws again until the truth shows."""
    with own.city.mira.acts() as mira, clock.frozen_at(SUMMER):
        release_figures(mira)
        kept = {one.period: one.numbers for one in released_figures([own.city.id])}
    assert set(kept) == {Period(2025, 2)}
    with own.city.cas.acts() as cas, clock.frozen_at(NEXT_YEAR):
        release_figures(cas)
        with pytest.raises(Conflict):
            release_figures(cas)
        held = {one.period: one.numbers for one in released_figures([own.city.id])}
    assert {period: held[period] for period in kept} == kept
    assert set(held) == {*(Period(2025, quarter) for quarter in range(2, 5)), Period(2025)}
    assert all(number % STEP == 0 for numbers in held.values() for number in numbers.values())
    assert held[Period(2025, 2)][Happened.INVITED] in {10, 15}
    assert held[Period(2025, 2)][Happened.PROPOSED] in {0, 5}


def test_leaves_exact_numbers_to_who_prepares(own: Town) -> None:
    """The prevention official sees what was released; a guide, the police and another city nothing."""
    assert dict(seen(own.city.cas).services[0].own)[Period(2025, 2)][Happened.PROPOSED] == 3
    prisca = seen(own.city.prisca)
    assert (prisca.services[0].own, prisca.may_release) == ((), False)
    assert prisca.services[0].released
    with own.city.prisca.acts() as actor:
        assert export_figures(actor) == prisca.services
        assert not counted_quarters(own.city.id)
        with pytest.raises(NotAllowed):
            release_figures(actor)
    for other in (own.city.pol, own.city.dpo, own.centre.anna, own.centre.siham):
        with pytest.raises(NotAllowed):
            seen(other)


def test_is_changed_and_added_to_by_nobody_else(own: Town) -> None:
    """Whoever gets past the service, with an injected statement, meets the database."""
    forged = (
        "INSERT INTO cell.released_figures (id, created_at, controller_id, period, figures)"
        " VALUES (gen_random_uuid(), now(), %s, '2024', '{}')"
    )
    attempts: list[tuple[Person, str, list[UUID]]] = [
        (own.city.cas, "UPDATE cell.released_figures SET figures = '{}'", []),
        (own.city.mira, "DELETE FROM cell.released_figures", []),
        (own.city.prisca, forged, [own.city.id]),
        (own.city.pol, forged, [own.city.id]),
        (own.centre.siham, forged, [own.city.id]),
    ]
    for person, statement, values in attempts:
        with person.acts(), pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, values)
    with own.centre.siham.acts():
        assert released_figures([own.city.id]) == ()


@given(st.lists(st.integers(0, 40), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_never_lets_a_year_and_its_quarters_tell_a_number(numbers: list[int], chance: object) -> None:
    draw: Callable[[int], int] = chance.randrange  # type: ignore[attr-defined]
    quarters = [rounded_quarter({Happened.LISTED: one}, draw) for one in numbers]
    year = rounded_year({Happened.LISTED: sum(numbers)}, quarters, draw)
    shown = {str(place): one[Happened.LISTED] for place, one in enumerate(quarters)}
    assert fewest_left(Rounded(year[Happened.LISTED], {"quarters": shown})) >= FEWEST_LEFT
