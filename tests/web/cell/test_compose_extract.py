"""The pages of an extract …"""

from datetime import timedelta

from browsing import browsing
from cell.taking_part import coming, drafted, given, management, region
from houvast.kernel import clock
from houvast.kernel.ids import new_id


def test_give_what_is_ticked_show_who_opened_it_and_recall_it() -> None:
    town = region()
    participation = coming(town)
    statement = drafted(town.centre.siham, participation, given("His sister worries.", names_others=True))
    siham, solange = browsing(town.centre.siham), browsing(town.elsewhere.solange)
    address = f"/cell/taking-part/{participation}/extract/"
    form = siham.get(address).content.decode()
    for there in ("His sister worries.", "Elsewhere", "Police", "Names others", "shown in the room"):
        assert there in form
    assert "without an account" not in form
    extract = str(new_id())
    sent = {
        "submission": extract,
        "statements": str(statement),
        "seats": str(management(town.elsewhere)),
        "until_on": str(clock.today() + timedelta(days=14)),
    }
    refused = siham.post(address, sent)
    assert refused.status_code == 422
    assert "A statement names others." in refused.content.decode()
    done = siham.post(address, sent | {"has_looked": "on"})
    assert (done.status_code, done.url) == (303, f"/cell/extracts/{extract}/given/")
    assert "not opened" in siham.get(done.url).content.decode()
    assert f"/cell/extracts/{extract}/" in solange.get("/cell/extracts/").content.decode()
    page = solange.get(f"/cell/extracts/{extract}/").content.decode()
    for there in ("His sister worries.", "Extract of Guidance centre", "Given by Siham"):
        assert there in page
    assert "not opened" not in siham.get(done.url).content.decode()
    assert siham.get(f"/cell/extracts/{extract}/recall/").status_code == 200
    assert siham.post(f"/cell/extracts/{extract}/recall/").status_code == 303
    assert solange.get(f"/cell/extracts/{extract}/").status_code == 404
    assert "Recalled, not yet confirmed" in siham.get(done.url).content.decode()
    listed = solange.get("/cell/extracts/").content.decode()
    confirm = next(
        part.split('"')[0] for part in listed.split('href="') if "/cell/recalled/" in part.split('"')[0]
    )
    assert solange.get(confirm).status_code == 200
    assert solange.post(confirm).status_code == 303
    assert "Confirmed on" in siham.get(done.url).content.decode()


def test_say_what_to_do_when_nothing_waits() -> None:
    town = region()
    page = browsing(town.centre.siham).get(f"/cell/taking-part/{coming(town)}/extract/").content.decode()
    assert "No statement waits" in page
