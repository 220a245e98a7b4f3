"""The danger line …"""

from dataclasses import replace
from datetime import date

import pytest

from desk.duties import a_call_kept
from houvast.journeys.print_danger_card import print_danger_card
from houvast.journeys.show_danger_line import show_danger_line
from houvast.kernel.errors import Invalid, NotAllowed
from houvast.rights.services.change_numbers import change_numbers
from houvast.rights.values import DANGER_LINES, Line, PublicNumber
from world import Town, build_town

POLICE = PublicNumber("", "02 000 00 01", Line.POLICE, "zone website", date(2026, 11, 2))
HOSPITAL = PublicNumber("Hospital", "02 000 00 02")


def test_holds_no_number_that_no_steward_filled_in() -> None:
    town = build_town()
    with town.desk.dina.acts() as dina:
        card = print_danger_card(dina)
    assert [line.line for line in card.lines] == list(DANGER_LINES)
    assert not any(line.number for line in card.lines)
    assert card.others == ()


def test_holds_the_municipalitys_own_numbers_with_source_and_day() -> None:
    town = build_town()
    with town.desk.steward.acts() as steward:
        change_numbers(steward, town.desk.id, [HOSPITAL, POLICE])
    with town.desk.dina.acts() as dina:
        card = print_danger_card(dina)
    assert [line.number for line in card.lines] == [POLICE, None, None, None]
    assert card.others == (HOSPITAL,)
    assert card.service == "Desk"


@pytest.mark.parametrize(
    "number",
    [
        replace(POLICE, source=" "),
        replace(POLICE, checked_on=None),
        replace(POLICE, checked_on=date(2090, 1, 1)),
    ],
)
def test_takes_no_number_of_which_nobody_says_from_where_it_is(town: Town, number: PublicNumber) -> None:
    with town.desk.steward.acts() as steward, pytest.raises(Invalid):
        change_numbers(steward, town.desk.id, [number])


def test_shows_the_team_its_calls_and_a_steward_only_the_numbers(town: Town) -> None:
    call = a_call_kept(town)
    with town.desk.emil.acts() as emil:
        shown = show_danger_line(emil)
    assert call in {line.id for line in shown.calls}
    assert (shown.may_keep, shown.may_change) == (True, False)
    with town.desk.steward.acts() as steward:
        shown = show_danger_line(steward)
    assert (shown.calls, shown.may_keep, shown.may_change) == ((), False, True)


def test_is_no_page_for_guidance(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        show_danger_line(anna)
