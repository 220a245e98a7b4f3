"""The page for when police or a magistrate asks or seizes …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from world import Town

REQUEST = {
    "requester": "police",
    "who": "An inspector of the local police",
    "manner": "spoken",
    "asked_on": "2026-11-20",
    "asked": "Whether somebody comes here.",
    "given": "Nothing.",
    "person_knows": "no",
}


def test_goes_step_by_step_and_names_whom_to_call(town: Town) -> None:
    page = browsing(town.centre.anna).get("/aids/request/").content.decode()
    for said in ("in writing", "professional secrecy", "Coach", "Dpo", "hide or destroy nothing"):
        assert said in page


def test_keeps_a_record_of_its_own(town: Town) -> None:
    """F18: who, on which article, which day, what was asked and given."""
    dina = browsing(town.desk.dina)
    answer = dina.post("/aids/request/", REQUEST | {"submission": str(new_id())})
    assert answer.status_code == 303
    page = dina.get(answer.headers["location"]).content.decode()
    for said in (
        "An inspector of the local police",
        "Whether somebody comes here.",
        "Nothing.",
        "20 November 2026",
    ):
        assert said in page


def test_says_what_is_wrong_with_a_day_to_come(town: Town) -> None:
    posted = REQUEST | {"asked_on": "2099-01-01", "submission": str(new_id())}
    answer = browsing(town.desk.dina).post("/aids/request/", posted)
    assert answer.status_code == 422
    assert "still to come" in answer.content.decode()
