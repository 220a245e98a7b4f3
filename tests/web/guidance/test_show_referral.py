"""The page of a referral …"""

from browsing import browsing
from journeys.test_accept_referral import sent
from world import Town


def test_shows_a_preview_without_a_name_and_both_ways_on(town: Town) -> None:
    referral = sent(town, town.centre)
    page = browsing(town.centre.anna).get(f"/guidance/inbox/{referral}/").content.decode()
    assert f"/guidance/inbox/{referral}/accept/" in page
    assert f"/guidance/inbox/{referral}/decline/" in page
    assert "Wout" not in page


def test_is_gone_once_it_is_answered(town: Town) -> None:
    referral = sent(town, town.centre)
    bert = browsing(town.centre.bert)
    declined = bert.post(
        f"/guidance/inbox/{referral}/decline/", {"submission": str(referral), "reason": "Full until May."}
    )
    assert declined.status_code == 303
    assert browsing(town.centre.anna).get(f"/guidance/inbox/{referral}/").status_code == 409
