"""The page of a case …"""

from datetime import timedelta
from uuid import UUID

from browsing import browsing
from cell.given import a_cell, proposed
from cell.given_cases import a_mayors_seat, refused, seen
from houvast.cell.values.cases import CaseState
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town

SOON = (clock.today() + timedelta(days=40)).isoformat()


def test_goes_from_proposal_to_the_list_without_a_script(town: Town) -> None:
    case = proposed(town, a_cell(town))
    here = f"/cell/cases/{case}/"
    cas, mira = browsing(town.city.cas), browsing(town.city.mira)
    page = cas.get(here).content.decode()
    for there in (
        "He said twice",
        "The youth worker",
        "Came from",
        "Page in Dutch",
        "Withdraw this proposal",
    ):
        assert there in page, there
    assert f"{here}list/" not in page
    more = {
        "about": "goes_well",
        "words": "He speaks with his aunt.",
        "source": "His aunt",
        "source_kind": "told",
        "provenance": "person",
    }
    assert cas.post(f"{here}statements/new/", {"submission": str(new_id()), **more}).url == here
    listing = f"{here}list/"
    assert "What the law means" in mira.get(listing).content.decode()
    lame = {"submission": str(new_id()), "reasons": "Both.", "review_on": clock.today().isoformat()}
    assert mira.post(listing, lame).status_code == 422
    assert mira.post(listing, lame | {"review_on": SOON}).url == here
    after = mira.get(here).content.decode()
    for there in ("He speaks with his aunt.", "On the list", "Put on the list", "Decided by"):
        assert there in after, there
    assert cas.get(listing).status_code == 404


def test_puts_right_the_entry_and_a_statement(town: Town) -> None:
    case = proposed(town, a_cell(town))
    here, cas = f"/cell/cases/{case}/", browsing(town.city.cas)
    form = cas.get(f"{here}correct/").content.decode()
    assert 'value="Younes Haddad"' in form
    told = {
        "name": "Younes El Haddad",
        "municipality": "City",
        "born_on": "2004-05-17",
        "contact": "",
        "done": "One talk.",
        "why_not_less": "He stays away.",
        "reason": "",
    }
    assert cas.post(f"{here}correct/", {"submission": str(new_id()), **told}).status_code == 422
    told["reason"] = "Misheard."
    assert cas.post(f"{here}correct/", {"submission": str(new_id()), **told}).url == here
    assert "He said twice" in cas.get(f"{here}statements/i1/").content.decode()
    said = {
        "about": "shaped",
        "words": "He said it once.",
        "source": "The youth worker",
        "source_kind": "heard",
        "provenance": "police_or_justice",
        "reason": "Once only.",
    }
    assert cas.post(f"{here}statements/i1/", {"submission": str(new_id()), **said}).url == here
    page = cas.get(here).content.decode()
    for there in ("El Haddad", "He said it once.", "Once only.", "Neither told nor mentioned to the person"):
        assert there in page, there
    assert "He said twice" not in page
    assert cas.get(f"{here}statements/i7/").status_code == 404


def test_refuses_and_erases_after_asking(town: Town) -> None:
    case = proposed(town, a_cell(town))
    here, mira = f"/cell/cases/{case}/", browsing(town.city.mira)
    assert mira.get(f"{here}refuse/").status_code == 200
    assert (
        mira.post(f"{here}refuse/", {"submission": str(new_id()), "reasons": "A talk will do."}).url == here
    )
    page = mira.get(here).content.decode()
    assert "Kept until" in page
    assert f"{here}statements/i1/" not in page
    assert "for good" in mira.get(f"{here}erase/").content.decode()
    assert mira.post(f"{here}erase/").url == "/cell/cases/"
    assert mira.get(here).status_code == 404


def test_withdraws_after_asking(town: Town) -> None:
    case = proposed(town, a_cell(town))
    cas = browsing(town.city.cas)
    assert "for good" in cas.get(f"/cell/cases/{case}/withdraw/").content.decode()
    assert (
        "Withdraw this proposal" not in browsing(town.city.mira).get(f"/cell/cases/{case}/").content.decode()
    )
    assert cas.post(f"/cell/cases/{case}/withdraw/").url == "/cell/cases/"
    assert cas.get(f"/cell/cases/{case}/").status_code == 404


def test_files_the_signed_page(town: Town) -> None:
    cell = a_cell(town)
    seat, case = a_mayors_seat(town, cell), proposed(town, cell)
    here, cas = f"/cell/cases/{case}/", browsing(town.city.cas)
    assert "Mira" in cas.get(f"{here}decision/file/").content.decode()
    told = {
        "submission": str(new_id()),
        "verdict": "list",
        "seat": str(seat),
        "signed_on": clock.today().isoformat(),
        "reasons": "Two indications.",
        "review_on": "",
        "paper": "Cabinet 3",
    }
    assert cas.post(f"{here}decision/file/", told).status_code == 422
    assert cas.post(f"{here}decision/file/", told | {"review_on": SOON}).url == here
    assert seen(town.city.mira, case).state is CaseState.LISTED
    assert "Cabinet 3" in cas.get(here).content.decode()
    assert "was filed on paper" in browsing(town.city.mira).get("/access/notices/").content.decode()


def test_asks_a_service_and_notes_what_came_back(town: Town) -> None:
    case = proposed(town, a_cell(town))
    here, cas = f"/cell/cases/{case}/", browsing(town.city.cas)
    asked = {"service": "CAW De Kade", "why": "For the list.", "asked_for": ["strengths"], "language": "nl"}
    first = cas.get(f"{here}ask/").content.decode()
    assert "Whether a service knows somebody is never asked" in first
    for lame in ({"asked_for": []}, {"why": "Is he known to you?"}):
        assert cas.post(f"{here}ask/", {"submission": str(new_id()), **asked, **lame}).status_code == 422
    number = str(new_id())
    assert cas.post(f"{here}ask/", {"submission": number, **asked}).url == here
    assert f"{here}steps/{number}/answer/" in cas.get(here).content.decode()
    back = f"{here}steps/{number}/answer/"
    assert "CAW De Kade" in cas.get(back).content.decode()
    assert cas.post(back, {"submission": str(new_id()), "words": ""}).status_code == 422
    assert cas.post(back, {"submission": str(new_id()), "shared_nothing": "on"}).url == here
    page = cas.get(here).content.decode()
    assert "which is its right" in page
    assert back not in page


def test_notes_a_call_outside_the_cell_and_leads_to_the_aids(town: Town) -> None:
    case = proposed(town, a_cell(town))
    here, cas = f"/cell/cases/{case}/", browsing(town.city.cas)
    page = cas.get(here).content.decode()
    assert "/aids/grave-danger/" in page
    told = {"on": clock.today().isoformat(), "at": "14:20", "called": "The emergency number", "by": "Cas"}
    assert cas.get(f"{here}emergency/").status_code == 200
    assert cas.post(f"{here}emergency/", {"submission": str(new_id()), **told}).url == here
    assert "The emergency number" in cas.get(here).content.decode()
    for aid in ("/aids/grave-danger/", "/aids/request/"):
        for person in (town.city.cas, town.city.mira, town.city.pol, town.city.prisca):
            assert browsing(person).get(aid).status_code == 200


def test_says_who_may_open_it_and_nothing_of_anybody_in_its_title(town: Town) -> None:
    case: UUID = proposed(town, a_cell(town))
    cas = browsing(town.city.cas)
    page = cas.get(f"/cell/cases/{case}/").content.decode()
    assert "Haddad" not in page.partition("<title>")[2].partition("</title>")[0]
    assert cas.get(f"/access/dossiers/{case}/").status_code == 200
    refused(town.city.mira, case)


def test_is_in_dutch_and_french(town: Town) -> None:
    case = proposed(town, a_cell(town))
    assert "Wat goed gaat" in browsing(town.city.cas, "nl").get(f"/cell/cases/{case}/").content.decode()
    assert "Ce qui va bien" in browsing(town.city.cas, "fr").get(f"/cell/cases/{case}/").content.decode()
