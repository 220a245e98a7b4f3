"""Saying again what was held back …"""

from cell.given import STRENGTH, a_cell, listed
from cell.given_overviews import WELL, WORRY, asked_for, held, said_in
from houvast.cell.services.release_entry import release_entry
from world import Town


def test_needs_not_wait_for_its_day(town: Town) -> None:
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    before = said_in(town, case, overview)
    held(town.city.cas, case, overview, WELL)
    assert STRENGTH.words not in said_in(town, case, overview)
    with town.city.mira.acts() as mira:
        release_entry(mira, case, overview, WORRY)
        release_entry(mira, case, overview, WELL)
        release_entry(mira, case, overview, WELL)
    assert said_in(town, case, overview) == before
