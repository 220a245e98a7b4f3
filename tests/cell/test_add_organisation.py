"""Adding an organisation …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from cell.given import a_cell
from cell.sitting import WELFARE, added
from houvast.cell.selectors.show_organisation import show_organisation
from houvast.cell.services.add_organisation import NewOrganisation, add_organisation
from houvast.cell.values.cells import Mandate, MandateKind, OrganisationContent
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town

NO_MANDATE = replace(WELFARE, mandate=Mandate(MandateKind.NONE, "", "", clock.today()))


def test_keeps_through_whom_it_is_invited_and_whether_it_may_share(town: Town) -> None:
    """F5: the addressee is a function; without a mandate it may be there and not share (law A7)."""
    cell = a_cell(town)
    for content, may_share in ((WELFARE, True), (NO_MANDATE, False)):
        number = added(town, cell, content)
        with town.city.prisca.acts() as prisca:
            found = show_organisation(prisca, number)
        assert found.content.mandate.may_share is may_share
        assert found.content.superior == "The head of the service"


def test_finds_the_service_behind_the_seat_of_a_partner(town: Town) -> None:
    number = added(town, a_cell(town), replace(WELFARE, seat_id=town.centre.seats["management"]))
    with town.city.cas.acts() as cas:
        assert show_organisation(cas, number).content.controller_id == town.centre.id


@pytest.mark.parametrize(
    "wrong",
    [
        replace(WELFARE, name=" "),
        replace(WELFARE, superior=""),
        replace(WELFARE, mandate=replace(WELFARE.mandate, text="")),
        replace(WELFARE, mandate=replace(WELFARE.mandate, source="")),
        replace(WELFARE, mandate=replace(WELFARE.mandate, checked_on=clock.today() + timedelta(days=1))),
        replace(NO_MANDATE, mandate=replace(NO_MANDATE.mandate, text="A decree")),
    ],
)
def test_needs_an_addressee_and_the_text_of_its_mandate(town: Town, wrong: OrganisationContent) -> None:
    cell = a_cell(town)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        add_organisation(cas, NewOrganisation(new_id(), cell, wrong))


def test_is_for_who_prepares_and_takes_no_seat_of_nobodys(town: Town) -> None:
    cell = a_cell(town)
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        add_organisation(pol, NewOrganisation(new_id(), cell, WELFARE))
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        add_organisation(cas, NewOrganisation(new_id(), cell, replace(WELFARE, seat_id=new_id())))
