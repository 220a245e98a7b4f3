"""The page that takes a referral back …"""

from desk.referrals import send, standing
from houvast.desk.values.referrals import Standing
from web.desk.referring import at, post, shown
from world import Town


def test_asks_why_and_notes_it(town: Town) -> None:
    referral, _ = send(town)
    assert post(town, at(referral, "stop"), words=" ").status_code == 422
    assert standing(town, referral) is Standing.SENT
    assert post(town, at(referral, "stop"), words="She called and waits.").status_code == 303
    assert standing(town, referral) is Standing.STOPPED
    assert "She called and waits." in shown(town, at(referral))
    assert post(town, at(referral, "stop"), words="Again.").status_code == 409
