"""The closing of a case as a letter …"""

import pytest

from cell.ended import told_by_letter
from cell.taking_part import PERSON, region
from houvast.cell.selectors.print_closing_letter import print_closing_letter
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed


def test_goes_to_the_superior_about_one_person_in_the_organisations_language() -> None:
    town = region()
    told = told_by_letter(town)
    with town.city.cas.acts() as cas:
        letter = print_closing_letter(cas, told)
    assert (letter.person, letter.superior, letter.language) == (PERSON, "The director", "nl")
    assert letter.closed_on == clock.today()
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        print_closing_letter(pol, told)
