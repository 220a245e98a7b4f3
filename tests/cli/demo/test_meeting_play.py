"""The play of a meeting …"""

from cell.given_room import held, statements_of
from houvast.cell.finding.cells import meeting_row
from houvast.cell.finding.rooms import points_of
from houvast.cell.selectors.show_item import show_item
from houvast.cell.values.meetings import MeetingState
from houvast.cell.values.points import PointKind
from houvast.cli.demo.held import Discussion, Noted, PutOff, Session, Stated
from houvast.cli.demo.meeting_play import MeetingPlay, play_meeting
from houvast.cli.demo.meetings import Gathering
from houvast.cli.demo.values import Language

ACTION = "They ring this week and ask what helps."


def told(**more: object) -> Session:
    noted = (Noted(PointKind.ACTION, ACTION, "centre", 7),)
    discussed = Discussion("first", ("centre",), (Stated("centre", "We speak freely."),), noted, **more)  # type: ignore[arg-type]
    meeting = Gathering("key", Language.NL, 20, 0, "Town hall", "", ())
    return Session(meeting, (), (discussed,), (PutOff("second", "Time was up."),))


def test_holds_it_from_beginning_to_end() -> None:
    room = held(begun=False, items=2)
    room.extract()
    items = {"first": room.items[0], "second": room.items[1]}
    play = MeetingPlay(room.meeting, items, {"centre": room.centre}, told(review_in=60))
    with room.town.city.cas.acts() as cas:
        play_meeting(cas, play)
        assert meeting_row(room.meeting).state == MeetingState.CLOSED
        assert ACTION in [point.content.words for point in points_of(cas, room.item)]
        page = show_item(cas, room.item)
    assert ACTION in [one.words for one in page.kept]
    assert len(page.attendance) == 2
    assert statements_of(room.town.centre.siham, room.tag) == ("He trains on Thursdays.",)


def test_goes_on_while_something_is_still_discussed() -> None:
    room = held(begun=False, items=2)
    items = {"first": room.items[0], "second": room.items[1]}
    with room.town.city.cas.acts() as cas:
        play_meeting(cas, MeetingPlay(room.meeting, items, {"centre": room.centre}, told()))
        assert meeting_row(room.meeting).state == MeetingState.RUNNING
