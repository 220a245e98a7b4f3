"""The page for the mayor to sign …"""

import pytest

from cell.given import INDICATION, a_cell, listed, proposed
from cell.given_cases import a_mayors_seat
from houvast.cell.selectors.print_decision import print_decision
from houvast.kernel.errors import Conflict, NotAllowed
from world import Town


def test_says_what_is_proposed_and_who_may_sign_today(town: Town) -> None:
    cell = a_cell(town)
    a_mayors_seat(town, cell, "Mira")
    case = proposed(town, cell)
    with town.city.cas.acts() as cas:
        paper = print_decision(cas, case)
    assert (paper.person, paper.mayors, paper.indications) == ("Younes Haddad", ("Mira",), (INDICATION,))


def test_is_printed_for_a_proposal_and_by_the_coordinator(town: Town) -> None:
    cell = a_cell(town)
    on_list, case = listed(town, cell), proposed(town, cell)
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        print_decision(cas, on_list)
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        print_decision(pol, case)
