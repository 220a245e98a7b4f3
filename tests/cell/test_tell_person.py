"""Keeping what the person was told …"""

import pytest

from cell.given import a_cell, listed, proposed
from cell.kept import in_days
from houvast.cell.selectors.show_case import show_case
from houvast.cell.services.tell_person import Telling, tell_person
from houvast.cell.values.keeping import PersonTold
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_it_once(town: Town) -> None:
    case, number = listed(town, a_cell(town)), new_id()
    told = PersonTold(in_days(-1), "Fatma", "That three services met about him, and why.")
    for _ in range(2):
        with town.city.cas.acts() as cas:
            tell_person(cas, Telling(case, number, told))
    with town.city.mira.acts() as mira:
        assert [step.said for step in show_case(mira, case).steps].count(told) == 1


def test_wants_words_a_teller_and_a_day_that_was(town: Town) -> None:
    case = listed(town, a_cell(town))
    for told in (
        PersonTold(in_days(0), "", "All."),
        PersonTold(in_days(0), "Fatma", " "),
        PersonTold(in_days(1), "Fatma", "All."),
    ):
        with town.city.cas.acts() as cas, pytest.raises(Invalid):
            tell_person(cas, Telling(case, new_id(), told))


def test_is_for_a_case_that_is_or_was_on_the_list(town: Town) -> None:
    case = proposed(town, a_cell(town))
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        tell_person(cas, Telling(case, new_id(), PersonTold(in_days(0), "Fatma", "All.")))
