"""The page for the mayor to sign …"""

import pytest

from cell.given import INDICATION, a_cell, listed, proposed
from cell.given_cases import a_mayors_seat, refused
from cell.kept import closed, stands
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


def test_is_printed_wherever_something_is_to_be_decided_and_by_the_coordinator(town: Town) -> None:
    cell = a_cell(town, "french_community")
    on_list, case, gone = listed(town, cell), proposed(town, cell), proposed(town, cell)
    refused(town.city.mira, gone)
    with town.city.cas.acts() as cas:
        assert print_decision(cas, on_list).erase_on is None
        with pytest.raises(Conflict):
            print_decision(cas, gone)
    closed(town, on_list)
    with town.city.cas.acts() as cas:
        assert print_decision(cas, on_list).erase_on == stands(on_list)[1]
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        print_decision(pol, case)
