"""The list of feedback sheets …"""

from browsing import browsing
from cell.given_sheets import agreed, drafted, held


def test_shows_coordinators_what_was_discussed_and_police_what_was_given_alone() -> None:
    one, given = agreed()
    sheet = drafted(held(one.town))
    cas, pol = browsing(one.town.city.cas), browsing(one.town.city.pol)
    page = cas.get("/cell/sheets/").content.decode()
    assert "Younes Haddad" in page
    assert f"/cell/sheets/{sheet}/" in page
    theirs = pol.get("/cell/sheets/").content.decode()
    assert f"/cell/given-sheets/{given}/" in theirs
    assert not any(word in theirs for word in ("Younes", "/cell/sheets/" + str(sheet), "What was discussed"))
    for person in (one.town.city.prisca, one.town.city.mira, one.town.centre.anna):
        assert browsing(person).get("/cell/sheets/").status_code == 404
