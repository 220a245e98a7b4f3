"""The pages of an invitation that was received …"""

from browsing import browsing
from cell.taking_part import OBJECTIVE, PERSON, invited, region
from houvast.kernel.ids import new_id


def test_shows_it_whole_and_takes_that_the_service_comes() -> None:
    town = region()
    number, answer = invited(town), str(new_id())
    client = browsing(town.centre.siham)
    listed = client.get("/cell/taking-part/invitations/").content.decode()
    assert f"/cell/taking-part/invitations/{number}/" in listed
    assert PERSON not in listed
    page = client.get(f"/cell/taking-part/invitations/{number}/").content.decode()
    for there in (PERSON, OBJECTIVE, "Town hall, room 2", "Elsewhere", "Police"):
        assert there in page
    assert f"<title>{PERSON}" not in page
    address = f"/cell/taking-part/invitations/{number}/answer/"
    form = client.get(address).content.decode()
    assert "in your service&#x27;s care now" in form
    told = {"submission": answer, "in_care": "yes", "comes": "", "who": "", "reasons": ""}
    refused = client.post(address, told)
    assert refused.status_code == 422
    assert "Say whether your service comes." in refused.content.decode()
    done = client.post(address, told | {"comes": "yes"})
    assert (done.status_code, done.url) == (303, f"/cell/taking-part/{answer}/")
    shown = client.get(done.url).content.decode()
    for there in ("Your service comes", PERSON, "Kept until", "Nobody is named yet"):
        assert there in shown
    assert PERSON in client.get("/cell/taking-part/").content.decode()


def test_keeps_nothing_of_somebody_who_is_not_in_care() -> None:
    town = region()
    number = invited(town)
    client = browsing(town.centre.siham)
    told = {"submission": str(new_id()), "in_care": "no", "comes": "", "who": "", "reasons": ""}
    done = client.post(f"/cell/taking-part/invitations/{number}/answer/", told)
    assert (done.status_code, done.url) == (303, "/cell/taking-part/invitations/")
    assert str(number) not in client.get(done.url).content.decode()
    assert client.get(f"/cell/taking-part/{told['submission']}/").status_code == 404


def test_keeps_the_reasons_where_they_are_and_says_so() -> None:
    town = region()
    number, answer = invited(town), str(new_id())
    client = browsing(town.centre.siham)
    address = f"/cell/taking-part/invitations/{number}/answer/"
    told = {"submission": answer, "in_care": "yes", "comes": "no", "who": "", "reasons": ""}
    assert client.post(address, told).status_code == 422
    assert client.post(address, told | {"reasons": "She asked us not to."}).status_code == 303
    page = client.get(f"/cell/taking-part/{answer}/").content.decode()
    for there in ("She asked us not to.", "These reasons were sent to nobody."):
        assert there in page
    assert "Prepare the meeting" not in page
