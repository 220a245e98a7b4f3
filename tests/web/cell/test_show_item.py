"""The page of an item …"""

from cell.given_meetings import an_organisation, day_is_over, planned
from cell.given_sheets import asked, concluded, drafted, held
from cell.pages import item, seen
from world import Town


def test_offers_nothing_once_it_is_over(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    day_is_over(given)
    assert "This meeting has begun or is over" in seen(town.city.cas, item(given, "invite/"))
    page = seen(town.city.cas, item(given))
    for absent in ("Invite for this case", "Take off the agenda"):
        assert absent not in page


def test_names_nobody_in_a_title(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    for more in ("", "invite/", "change/", "off/", "place/"):
        title = seen(town.city.cas, item(given, more)).split("</title>")[0]
        assert "Younes" not in title


def test_leads_to_its_feedback_sheets_and_back() -> None:
    """F7: the mayor learns the outcome here and opens no sheet."""
    one = held()
    here = f"/cell/items/{one.item}/"
    assert f"{here}sheets/new/" in seen(one.town.city.cas, here)
    sheet = drafted(one)
    asked(one, sheet)
    concluded(one, sheet)
    page, of_mayor = seen(one.town.city.cas, here), seen(one.town.city.mira, here)
    assert f"/cell/sheets/{sheet}/" in page
    assert "No consensus" in of_mayor
    assert "/sheets/" not in of_mayor
    back = seen(one.town.city.cas, f"/cell/sheets/{sheet}/")
    for there in (here, f"/cell/cases/{one.case}/"):
        assert f'href="{there}"' in back
    assert f'href="{here}"' in seen(one.town.city.mira, f"/cell/cases/{one.case}/")


def test_says_nothing_of_sheets_before_it_was_discussed(town: Town) -> None:
    given = planned(town)
    assert "Feedback sheets" not in seen(town.city.mira, item(given))
    assert "sheets/new" not in seen(town.city.cas, item(given))
