"""Doing away with an extract …"""

from browsing import browsing
from cell.taking_part import coming, drafted, management, region
from houvast.kernel import clock
from houvast.kernel.ids import new_id


def test_do_away_with_one_that_was_received() -> None:
    town = region()
    participation = coming(town)
    statement, extract = drafted(town.centre.siham, participation), str(new_id())
    siham, solange = browsing(town.centre.siham), browsing(town.elsewhere.solange)
    sent = {
        "submission": extract,
        "statements": str(statement),
        "seats": str(management(town.elsewhere)),
        "until_on": str(clock.today()),
    }
    assert siham.post(f"/cell/taking-part/{participation}/extract/", sent).status_code == 303
    assert solange.get(f"/cell/extracts/{extract}/drop/").status_code == 200
    assert solange.post(f"/cell/extracts/{extract}/drop/").status_code == 303
    assert solange.get(f"/cell/extracts/{extract}/").status_code == 404
    given_page = siham.get(f"/cell/extracts/{extract}/given/").content.decode()
    assert "They did away with it" in given_page
