"""Pages of the cell lead to each other: nobody has to type an address …"""

from cell.given import a_proposal, listed
from cell.given_meetings import an_organisation, planned
from cell.pages import item, meeting, seen
from cell.taking_part import invited
from world import Town


def test_a_cell_leads_to_its_meetings_and_to_the_mayors_list(town: Town) -> None:
    given = planned(town)
    page = seen(town.city.cas, f"/cell/cells/{given.cell}/")
    for address in (f"/cell/cells/{given.cell}/meetings/", meeting(given), "/cell/cases/"):
        assert f'href="{address}"' in page
    back = seen(town.city.cas, f"/cell/cells/{given.cell}/meetings/")
    assert f'href="/cell/cells/{given.cell}/"' in back
    police = seen(town.city.pol, f"/cell/cells/{given.cell}/")
    main = police[police.index("<main") :]
    assert f'href="/cell/cells/{given.cell}/meetings/"' in main
    assert 'href="/cell/cases/"' not in main


def test_a_case_leads_to_the_agenda_and_to_its_place_on_it(town: Town) -> None:
    given = planned(town)
    assert f'href="{item(given)}"' in seen(town.city.cas, f"/cell/cases/{given.case}/")
    assert f'href="/cell/cases/{given.case}/"' in seen(town.city.cas, item(given))
    other = listed(town, given.cell, a_proposal())
    address = f"{meeting(given)}items/new/?case={other}"
    assert f'href="{address}"' in seen(town.city.cas, f"/cell/cases/{other}/")
    assert f'value="{other}" selected' in seen(town.city.cas, address)


def test_a_meeting_leads_to_items_and_items_to_invitations(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    assert f'href="{item(given)}"' in seen(town.city.cas, meeting(given))
    assert f"/cell/invitations/{sent.id}/" in seen(town.city.cas, item(given))


def test_an_invitation_leads_to_the_empty_form_of_its_regime(town: Town) -> None:
    handover = invited(town)
    page = seen(town.centre.siham, f"/cell/taking-part/invitations/{handover}/")
    assert 'href="/cell/internal-report/?regime=federal"' in page
