"""The page of a meeting …"""

from browsing import browsing
from cell.given_meetings import an_organisation, planned
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


def test_is_in_dutch_and_french(town: Town) -> None:
    given = planned(town)
    page = browsing(town.city.cas, "nl").get(f"/cell/meetings/{given.meeting}/").content.decode()
    assert "Een casus op de agenda zetten" in page
    assert "Ordre du jour sur papier" in (
        browsing(town.city.cas, "fr").get(f"/cell/meetings/{given.meeting}/").content.decode()
    )
