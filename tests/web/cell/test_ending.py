"""The pages of the end of a case, without a script …"""

import html
import re

import pytest

from browsing import browsing
from cell.ended import Shared, shared, told_by_letter
from cell.given_cases import a_mayors_seat
from cell.kept import in_days, stands
from cell.pages import paper, seen
from cell.taking_part import PERSON
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town

CLOSING = {"reasons": "Nothing pointed that way.", "positive": "He works again."}


@pytest.fixture
def case() -> Shared:
    return shared()


def at(case: Shared, rest: str = "") -> str:
    return f"/cell/taking-part/{case.centre}/{rest}"


def sent(**told: object) -> dict[str, object]:
    return {"submission": str(new_id()), **told}


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_let_a_service_say_that_it_does_not_come_and_that_it_does(case: Shared, language: str) -> None:
    siham = browsing(case.town.centre.siham, language)
    address = at(case, "answer/")
    assert 'class="hv-nav"' in siham.get(address).content.decode()
    assert siham.post(address, sent(reasons=" ")).status_code == 422
    assert siham.post(address, sent(reasons="She asked us not to.")).status_code == 303
    page = siham.get(at(case)).content.decode()
    assert "She asked us not to." in page
    assert address in page
    item = seen(case.town.city.cas, f"/cell/items/{case.given.item}/")
    assert "She asked us not to." not in item
    assert "Does not come" in item
    assert siham.post(address, sent(who="Paul")).status_code == 303
    assert "She asked us not to." not in siham.get(at(case)).content.decode()


def test_let_a_service_keep_its_own_file_longer(case: Shared) -> None:
    siham = browsing(case.town.centre.siham)
    told = sent(reasons="Facts.", until_on=str(in_days(900)), grounds=["previous_arrest"])
    assert siham.post(at(case, "longer/"), told).status_code == 409
    siham.post(at(case, "discussed/"), sent(on=str(in_days(-3))))
    assert 'class="hv-nav"' in siham.get(at(case, "longer/")).content.decode()
    assert siham.post(at(case, "longer/"), told | {"grounds": []}).status_code == 422
    assert siham.post(at(case, "longer/"), told).status_code == 303
    assert "An earlier arrest" in siham.get(at(case)).content.decode()


def test_tell_a_closing_to_everybody_and_show_who_has_still_to_confirm(case: Shared) -> None:
    mira, siham = browsing(case.town.city.mira), browsing(case.town.centre.siham)
    story = mira.post(f"/cell/cases/{case.case}/close/", sent(**CLOSING)).url
    page = mira.get(story).content.decode()
    assert page.count("Still to confirm") == 3
    work = siham.get("/work/").content.decode()
    assert at(case) in work
    assert PERSON not in work
    assert "The case is closed" in siham.get(at(case)).content.decode()
    assert siham.get(at(case, "closed/")).status_code == 200
    assert siham.post(at(case, "closed/")).status_code == 303
    assert at(case) not in siham.get("/work/").content.decode()
    assert mira.get(story).content.decode().count("Still to confirm") == 2


def test_make_a_page_on_which_a_school_confirms_once(case: Shared) -> None:
    case.closed()
    line, cas = case.lines()["School"], browsing(case.town.city.cas)
    address = f"/cell/cases/closings/{line.id}/page/"
    shown = html.unescape(cas.get(address).content.decode())
    assert "Een casusoverleg is afgesloten" in shown
    done = html.unescape(cas.post(address, sent()).content.decode())
    token = re.search(r"/invited/([\w-]{32})/", done)
    code = re.search(r"hv-code--large\"><span>(\d{3})</span> <span>(\d{3})</span>", done)
    assert token
    assert code
    school = browsing(None)
    url = f"/invited/{token[1]}/"
    assert school.post(url, {"code": code[1] + code[2], "l": "nl"}).status_code == 303
    page = html.unescape(school.get("/invited/?l=nl").content.decode())
    assert PERSON in page
    assert "Komt er iemand" not in page
    assert school.post("/invited/answer/?l=nl", {"answer": "yes", "l": "nl"}).status_code == 303
    after = html.unescape(school.get("/invited/?l=nl").content.decode())
    assert PERSON not in after
    assert "Uw dienst bevestigde." in after
    assert case.lines()["School"].is_confirmed


def test_print_a_letter_and_note_that_it_was_confirmed(town: Town) -> None:
    told = told_by_letter(town)
    letter = paper(town, f"/cell/cases/closings/{told}/letter/")
    assert b"/Lang(nl" in letter
    cas = browsing(town.city.cas)
    assert cas.get(f"/cell/cases/closings/{told}/confirmed/").status_code == 200
    story = cas.post(f"/cell/cases/closings/{told}/confirmed/").url
    assert "Still to confirm" not in cas.get(story).content.decode()
    assert browsing(town.city.pol).get(f"/cell/cases/closings/{told}/letter/").status_code == 404


def test_ask_of_a_signed_page_what_is_to_be_decided_there(case: Shared) -> None:
    seat, cas = a_mayors_seat(case.town, case.given.cell), browsing(case.town.city.cas)
    address = f"/cell/cases/{case.case}/decision/file/"
    form = cas.get(address).content.decode()
    for name, there in (("positive", True), ("review_on", True), ("until_on", False), ("grounds", False)):
        assert (f'name="{name}"' in form) is there
    page = sent(verdict="unlist", seat=str(seat), signed_on=str(clock.today()), paper="Cabinet 3")
    assert cas.post(address, page | {"reasons": "Over."}).status_code == 422
    assert cas.post(address, page | {"reasons": "Over.", "positive": "Works."}).status_code == 303
    assert stands(case.case)[0] == "closed"
    assert 'name="until_on"' in cas.get(address).content.decode()
    for language in ("nl", "fr"):
        printed = cas.get(f"/cell/cases/{case.case}/decision/print/?language={language}")
        assert printed.headers["Content-Type"] == "application/pdf"
