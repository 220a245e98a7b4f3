"""The cells of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.cell.selectors.list_cells import list_cells
from houvast.cell.selectors.show_cell import CellPage, show_cell
from houvast.cell.selectors.show_figures import show_figures
from houvast.cell.selectors.show_self_evaluation import show_self_evaluation
from houvast.cell.values.cells import MandateKind
from houvast.cell.values.seats import GapKind
from houvast.cli.demo.cell_play import cell_of, party_of
from houvast.cli.demo.cells import load_cells
from houvast.cli.demo.ledger import Ledger, read_ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.town import load_town
from houvast.cli.demo.values import Language


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("cell")) as built:
        yield built


def ledger() -> Ledger:
    found = read_ledger()
    assert found is not None
    return found


def seen(people: Stage, language: Language) -> CellPage:
    with people.acts("inge") as inge:
        return show_cell(inge, cell_of(ledger(), language))


def test_decided_in_dutch_what_no_text_gives_and_have_it_in_french_from_the_decree(people: Stage) -> None:
    dutch, french = seen(people, Language.NL), seen(people, Language.FR)
    assert all(one.is_local for one in dutch.periods)
    assert not any(one.is_local for one in french.periods)
    assert all(one.span for one in (*dutch.periods, *french.periods))
    assert dutch.frame.keeps_shared
    assert not french.frame.keeps_shared


def test_know_eight_organisations_one_of_them_without_a_mandate(people: Stage) -> None:
    page = seen(people, Language.NL)
    kinds = [one.content.mandate.kind for one in page.organisations]
    assert len(kinds) == 8
    assert kinds.count(MandateKind.NONE) == 1
    assert sum(one.content.seat_id is not None for one in page.organisations) == 1
    assert party_of(ledger(), Language.NL, "CLB De Kade") in {one.id for one in page.organisations}


def test_show_what_is_due_and_who_did_not_take_note(people: Stage) -> None:
    page = seen(people, Language.NL)
    assert [gap.kind for gap in page.gaps] == [GapKind.CLEARANCE_LAPSES]
    assert [one.content.holder for one in page.past] == ["Guy Desmedt"]
    (rules,) = page.documents
    assert 0 < len(rules.missing) < 5
    assert page.exercise is not None
    assert not page.exercise.is_due


def test_are_open_to_the_town_hall_and_to_no_centre(people: Stage) -> None:
    with people.acts("kobe") as kobe:
        assert len(list_cells(kobe).cells) == 2
    town = load_town()
    hall = {one.key for one in town.personas if one.controller == "town_hall"}
    assert {seat.persona for told in load_cells().cells for seat in told.seats if seat.persona} <= hall


def test_looked_back_on_itself_once(people: Stage) -> None:
    with people.acts("marnix") as marnix:
        page = show_cell(marnix, cell_of(ledger(), Language.NL))
        assert page.evaluation.id is not None
        found = show_self_evaluation(marnix, page.evaluation.id)
    assert (len(found.said.answers), found.others) == (5, ())


def test_have_figures_of_quarters_gone_by_that_were_released(people: Stage) -> None:
    with people.acts("marnix") as marnix:
        (city,) = show_figures(marnix).services
    assert len([one for one in city.released if one.period.quarter]) >= 4
    assert [one for one in city.released if not one.period.quarter]
    assert not city.own
