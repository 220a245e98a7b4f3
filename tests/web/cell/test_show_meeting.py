"""The page of a meeting …"""

from browsing import browsing
from cell.given import listed, on_agenda
from cell.given_meetings import an_organisation, planned
from houvast.kernel.ids import new_id
from world import Town


def test_shows_the_agenda_to_who_prepares_it(town: Town) -> None:
    given = planned(town)
    given.invited(an_organisation(town, given.cell))
    for person in (town.city.mira, town.city.cas):
        page = browsing(person).get(f"/cell/meetings/{given.meeting}/").content.decode()
        for there in (
            "Younes Haddad",
            "To agree who keeps in touch.",
            "1 have not answered",
            "14 calendar days",
        ):
            assert there in page
        assert "<title>Meeting" in page


def test_shows_the_other_seats_the_meeting_and_nobody_on_its_agenda(town: Town) -> None:
    """F3, F27: police and prevention learn at the table who is discussed, item by item."""
    given = planned(town)
    for person in (town.city.pol, town.city.prisca):
        page = browsing(person).get(f"/cell/meetings/{given.meeting}/").content.decode()
        assert "Town hall, room 2" in page
        assert "The agenda is with the mayor and the coordinator" in page
        for absent in ("Younes", "keeps in touch", str(given.case), str(given.item)):
            assert absent not in page
        assert browsing(person).get(f"/cell/items/{given.item}/").status_code == 404


def test_offers_cases_of_the_list_that_are_not_on_it_yet(town: Town) -> None:
    given = planned(town)
    cas = browsing(town.city.cas)
    address = f"/cell/meetings/{given.meeting}/items/new/"
    assert "No case can be put on it" in cas.get(address).content.decode()
    second = listed(town, given.cell)
    assert f'value="{second}"' in cas.get(address).content.decode()
    sent = {"submission": str(new_id()), "case": str(second), "objective": "To find work."}
    assert cas.post(address, sent | {"objective": ""}).status_code == 422
    answer = cas.post(address, sent)
    assert (answer.status_code, answer.url) == (303, f"/cell/items/{sent['submission']}/")
    assert "To find work." in cas.get(answer.url).content.decode()


def test_begins_with_the_case_one_came_from(town: Town) -> None:
    given = planned(town)
    second = listed(town, given.cell)
    page = browsing(town.city.cas).get(f"/cell/meetings/{given.meeting}/items/new/", {"case": str(second)})
    assert f'value="{second}" selected' in page.content.decode()


def test_moves_items_with_plain_buttons_and_comes_back_at_the_item(town: Town) -> None:
    given = planned(town)
    second = on_agenda(town, given.meeting, listed(town, given.cell))
    mira = browsing(town.city.mira)
    answer = mira.post(f"/cell/items/{second}/place/", {"submission": str(new_id()), "to": "earlier"})
    assert (answer.status_code, answer.url) == (303, f"/cell/meetings/{given.meeting}/#item-{second}")
    page = mira.get(f"/cell/meetings/{given.meeting}/").content.decode()
    assert page.index(f"item-{second}") < page.index(f"item-{given.item}")
    assert page.count('name="to" value="earlier"') == page.count('name="to" value="later"') == 1
    assert mira.get(f"/cell/items/{second}/place/").status_code == 200
    assert mira.post(f"/cell/items/{second}/place/", {"submission": str(new_id())}).status_code == 422


def test_takes_a_case_off_after_asking(town: Town) -> None:
    given = planned(town)
    mira = browsing(town.city.mira)
    assert "stays on the mayor" in mira.get(f"/cell/items/{given.item}/off/").content.decode()
    assert mira.post(f"/cell/items/{given.item}/off/").status_code == 303
    assert "Younes" not in mira.get(f"/cell/meetings/{given.meeting}/").content.decode()


def test_is_in_dutch_and_french(town: Town) -> None:
    given = planned(town)
    page = browsing(town.city.cas, "nl").get(f"/cell/meetings/{given.meeting}/").content.decode()
    assert "Een casus op de agenda zetten" in page
    assert "Ordre du jour sur papier" in (
        browsing(town.city.cas, "fr").get(f"/cell/meetings/{given.meeting}/").content.decode()
    )
