"""What waits for an answer, as pages …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from houvast.kernel.ids import new_id
from journeys.test_accept_referral import sent
from world import Town


def test_names_nobody_before_it_is_accepted(town: Town) -> None:
    referral = sent(town, town.centre)
    bert = browsing(town.centre.bert)
    for address in (
        "inbox/",
        f"inbox/{referral}/",
        f"inbox/{referral}/accept/",
        f"inbox/{referral}/decline/",
    ):
        answer = bert.get("/guidance/" + address)
        assert answer.status_code == 200, address
        assert "Wout" not in answer.content.decode()


def test_leads_from_accepting_to_the_trajectory(town: Town) -> None:
    referral, trajectory = sent(town, town.centre), new_id()
    typed = {"submission": str(trajectory), "stand_in": str(town.centre.coach.user_id), "word": ""}
    for _ in range(2):
        answer = browsing(town.centre.anna).post(f"/guidance/inbox/{referral}/accept/", typed)
        assert (answer.status_code, answer["Location"]) == (303, f"/guidance/{trajectory}/")
    assert "Wout Peeters" in browsing(town.centre.anna).get(f"/guidance/{trajectory}/").content.decode()
    late = typed | {"submission": str(new_id())}
    assert browsing(town.centre.bert).post(f"/guidance/inbox/{referral}/accept/", late).status_code == 409


def test_asks_for_a_reason_when_declined(town: Town) -> None:
    referral = sent(town, town.centre)
    bert, address = browsing(town.centre.bert), f"/guidance/inbox/{referral}/decline/"
    assert bert.post(address, {"submission": str(new_id()), "reason": ""}).status_code == 422
    assert bert.post(address, {"submission": str(new_id()), "reason": "Too far."}).status_code == 303


def test_is_not_there_for_anybody_else(town: Town) -> None:
    referral = sent(town, town.centre)
    for other in (town.elsewhere.chloe, town.desk.dina, town.centre.coach):
        for address in (f"inbox/{referral}/", f"inbox/{referral}/accept/", f"inbox/{referral}/decline/"):
            assert browsing(other).get("/guidance/" + address).status_code == 404


def test_costs_as_many_queries_for_many_as_for_one(town: Town) -> None:
    chloe, counts = browsing(town.elsewhere.chloe), []
    for more in (1, 5):
        for _ in range(more):
            sent(town, town.elsewhere)
        chloe.get("/guidance/inbox/")
        with CaptureQueriesContext(connection) as queries:
            chloe.get("/guidance/inbox/")
        counts.append(len(queries))
    assert counts[0] == counts[1]
