"""The list of the desk's referrals …"""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from apart import harm
from browsing import browsing
from desk.referrals import compose, composed, enter, send
from houvast.access.referral_values import Hears, ReferralReply
from houvast.access.services.answer_referral_page import answer_referral_page
from houvast.desk.selectors.list_referrals import count_stalled, list_referrals
from houvast.kernel.clock import today
from web.desk.referring import shown
from world import build_town


def test_puts_on_top_what_has_not_moved_by_its_day() -> None:
    town = build_town()
    late = compose(town, composed(receiver="Long ago"))
    harm("UPDATE desk.referral SET due_on = %s WHERE id = %s", today() - timedelta(days=1), late)
    compose(town, composed(receiver="Just now"))
    with town.desk.dina.acts() as dina:
        found = list_referrals(dina)
        assert count_stalled(dina) == 1
    assert [line.life.id for line in found.stalled] == [late]
    assert "1 referral asks to be looked at" in shown(town, "/desk/")
    page = shown(town, "/desk/referrals/")
    assert page.index("These do not move") < page.index("Long ago") < page.index("Just now")


def test_lets_go_of_one_that_was_accepted_where_nothing_may_be_heard_after() -> None:
    town = build_town()
    _, offered = send(town, composed(hears=Hears.NOTHING))
    answer_referral_page(enter(offered), ReferralReply(is_accepted=True))
    with town.desk.dina.acts() as dina:
        found = list_referrals(dina)
    assert (found.stalled, found.going, len(found.over)) == ((), (), 1)
    assert "Over, the newest first" in shown(town, "/desk/referrals/")


def test_takes_as_many_queries_for_six_as_for_one() -> None:
    town = build_town()
    counts = []
    for more in (1, 5):
        for _ in range(more):
            send(town)
        browsing(town.desk.dina).get("/desk/referrals/")
        with CaptureQueriesContext(connection) as queries:
            browsing(town.desk.dina).get("/desk/referrals/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_says_that_there_is_none_and_where_one_begins() -> None:
    assert "A referral begins on the page of a question." in shown(build_town(), "/desk/referrals/")
