"""The invitations that wait …"""

from browsing import browsing
from cell.taking_part import PERSON, invited, region
from houvast.access.values import Function
from world import hire


def test_names_nobody_in_the_list_and_is_the_addressed_seats() -> None:
    town = region()
    number = invited(town)
    page = browsing(town.centre.siham).get("/cell/taking-part/invitations/").content.decode()
    assert str(number) in page
    assert PERSON not in page
    assert (
        str(number)
        not in browsing(town.elsewhere.solange).get("/cell/taking-part/invitations/").content.decode()
    )


def test_says_whom_to_ask_without_a_seat() -> None:
    town = region()
    without = hire(town.centre, "wout", Function.SUPERIOR)
    page = browsing(without).get("/cell/taking-part/invitations/").content.decode()
    for there in ("You belong to no seat yet", "No invitation waits"):
        assert there in page
