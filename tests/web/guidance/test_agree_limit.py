"""Agreeing a limit …"""

from web.guidance.telling import telling, today
from world import Town


def test_binds_the_house_as_well(town: Town) -> None:
    anna = telling(town)
    typed = {"what": "We never call your school unasked.", "binds": "house", "agreed_on": today()}
    assert anna.send("agreements/limit/", **typed, agreed_with="the young person") == 303
    page = anna.page("agreements/")
    assert "We never call your school unasked." in page
    assert "what we will not do" in page


def test_is_no_agreement_without_somebody_who_agreed(town: Town) -> None:
    typed = {"what": "No phones.", "binds": "everybody", "agreed_on": today()}
    assert "Agreed with whom?" in telling(town).refused("agreements/limit/", **typed)
