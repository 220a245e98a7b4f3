"""The play of a meeting …"""

from cell.given_room import held, statements_of
from houvast.cell.finding.cells import case_row, meeting_row
from houvast.cell.finding.rooms import points_of
from houvast.cli.demo.meeting_play import ACTION, MeetingPlay, play_meeting
from houvast.kernel import clock


def test_holds_it_from_beginning_to_end() -> None:
    room = held(begun=False, items=2)
    room.extract()
    play_meeting(MeetingPlay(room.meeting, room.town.city.cas.acts))
    with room.town.city.cas.acts() as cas:
        assert meeting_row(room.meeting).state == "closed"
        assert [case_row(case).last_discussed_on for case in room.cases] == [clock.today(), None]
        assert ACTION in [point.content.words for point in points_of(cas, room.item)]
    assert statements_of(room.town.city.pol, room.tag) == ("He trains on Thursdays.",)
