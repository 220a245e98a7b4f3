"""The answer of a service without an account …"""

import pytest

from desk.referrals import NEED, composed, send, standing
from houvast.access.referral_values import Hears
from houvast.desk.values.referrals import Standing
from web.receive.receiving import opened, stranger, words
from world import Town


@pytest.mark.parametrize(
    "typed", [{}, {"answer": "no"}, {"answer": "perhaps"}, {"answer": "no", "reason": " "}]
)
def test_comes_back_as_it_was_typed_when_it_cannot_be_sent(town: Town, typed: dict[str, str]) -> None:
    referral, offered = send(town)
    answer = opened(offered).post("/receive/answer/", typed | {"proposed": "Tuesday"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Tuesday" in page
    assert NEED in page
    assert standing(town, referral) is Standing.SEEN


def test_is_sent_once_and_can_be_read_on_for_a_while_after_a_yes(town: Town) -> None:
    referral, offered = send(town, composed(hears=Hears.NOTHING))
    client = opened(offered)
    assert client.post("/receive/answer/", {"answer": "yes", "proposed": "Tuesday"}).status_code == 303
    page = words(client)
    assert "Uw ja is verstuurd" in page
    assert NEED in page
    assert "/receive/tell/" not in page
    assert client.post("/receive/answer/", {"answer": "yes"}).status_code == 409
    assert standing(town, referral) is Standing.ACCEPTED


def test_leaves_nothing_after_a_no(town: Town) -> None:
    referral, offered = send(town)
    client = opened(offered)
    assert client.post("/receive/answer/", {"answer": "no", "reason": "Full."}).status_code == 303
    page = words(client)
    assert NEED not in page
    assert "Er staat hier niets meer" in page
    assert standing(town, referral) is Standing.DECLINED


def test_is_given_by_nobody_without_a_visit() -> None:
    assert stranger().post("/receive/answer/", {"answer": "yes"}).status_code == 404
    assert stranger().get("/receive/answer/").status_code == 404
