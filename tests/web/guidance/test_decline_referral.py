"""Declining a referral on its page …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from journeys.test_accept_referral import sent
from world import Town


def test_leads_back_to_the_inbox_where_it_no_longer_waits(town: Town) -> None:
    referral = sent(town, town.centre)
    bert = browsing(town.centre.bert)
    typed = {"submission": str(new_id()), "reason": "Nobody here speaks Tarifit."}
    answer = bert.post(f"/guidance/inbox/{referral}/decline/", typed)
    assert answer.status_code == 303
    assert str(referral) not in bert.get(answer["Location"]).content.decode()


def test_keeps_what_was_typed_when_a_colleague_was_first(town: Town) -> None:
    referral = sent(town, town.centre)
    typed = {"reason": "Full until May."}
    first = {"submission": str(new_id()), **typed}
    assert browsing(town.centre.anna).post(f"/guidance/inbox/{referral}/decline/", first).status_code == 303
    late = {"submission": str(new_id()), **typed}
    assert browsing(town.centre.bert).post(f"/guidance/inbox/{referral}/decline/", late).status_code == 409
