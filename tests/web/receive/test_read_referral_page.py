"""What a service reads of a referral …"""

import re

from desk.referrals import NEED, composed, send
from houvast.access.referral_values import Hears
from web.receive.receiving import opened, stranger, words
from world import Town


def test_is_what_was_composed_and_what_may_be_told_later(town: Town) -> None:
    _, offered = send(town, composed(hears=Hears.ARRIVAL))
    page = words(opened(offered))
    assert NEED in page
    assert "Of de persoon aangekomen is, niets meer." in page
    assert "no-store" in opened(send(town)[1]).get("/receive/").headers["Cache-Control"]


def test_is_for_one_browser_and_gives_it_a_way_back_without_a_word_of_the_person(town: Town) -> None:
    _, offered = send(town)
    first = words(opened(offered))
    code = "".join(re.search(r"<span>(\d{4})</span> <span>(\d{4})</span>", first).groups())
    assert stranger().get("/receive/").status_code == 404
    again = stranger()
    assert again.post(f"/receive/{offered.token}/", {"code": code}).status_code == 303
    page = words(again)
    assert "Welkom terug" in page
    assert not any(word in page for word in (NEED, "Griet", "0470"))
