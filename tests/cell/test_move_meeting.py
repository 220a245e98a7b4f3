"""Moving a meeting …"""

from datetime import datetime, timedelta

import pytest

from cell.given_meetings import Planned, an_organisation, in_days, parcels, planned, replied
from houvast.cell.services.cancel_meeting import cancel_meeting
from houvast.cell.services.move_meeting import Move, move_meeting
from houvast.cell.values.invitations import InvitationReply
from houvast.cell.values.meetings import MeetingContent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from world import Town


def move(given: Planned, to: datetime, place: str = "Town hall, room 5", urgency: str = "") -> None:
    content = MeetingContent(place, to + timedelta(hours=1))
    with given.town.city.cas.acts() as cas:
        move_meeting(cas, Move(given.meeting, to, content, urgency))


def test_invites_everybody_anew_and_asks_for_a_new_answer(town: Town) -> None:
    given = planned(town)
    sent = given.invited(
        an_organisation(town, given.cell, "A", seat_of="centre"), an_organisation(town, given.cell, "B")
    )
    replied(town.centre.siham, sent[0].content.handover_id, InvitationReply(comes=True, who="Our coach"))
    assert given.invitations()[0].standing.comes is True
    move(given, in_days(30))
    after = given.invitations()
    assert [one.standing.comes for one in after] == [None, None]
    assert after[0].content.handover_id != sent[0].content.handover_id
    assert parcels(town.centre.siham)[-1].held_at == in_days(30)
    assert parcels(town.centre.siham)[-1].place == "Town hall, room 5"


def test_leaves_nothing_of_the_earlier_invitation_to_read(town: Town) -> None:
    given = planned(town)
    given.invited(an_organisation(town, given.cell, seat_of="centre"))
    waiting = len(parcels(town.centre.siham))
    move(given, in_days(30))
    assert len(parcels(town.centre.siham)) == waiting


def test_keeps_answers_when_only_the_place_changes(town: Town) -> None:
    held_at = in_days(30)
    given = planned(town, held_at=held_at)
    (sent,) = given.invited(an_organisation(town, given.cell, seat_of="centre"))
    replied(town.centre.siham, sent.content.handover_id, InvitationReply(comes=True, who="Our coach"))
    move(given, held_at, "The library")
    standing = given.invitations()[0].standing
    assert (standing.comes, standing.who) == (True, "Our coach")
    assert parcels(town.centre.siham)[-1].place == "The library"


def test_asks_reasons_when_somebody_is_invited_and_it_is_soon(town: Town) -> None:
    """F5: fourteen days, except reasoned urgency (FWB decree art. 5)."""
    given = planned(town)
    move(given, in_days(5))
    given = planned(town)
    given.invited(an_organisation(town, given.cell))
    with pytest.raises(Invalid, match="urgent"):
        move(given, in_days(5))
    move(given, in_days(5), urgency="The judge decides on Friday.")
    assert given.invitations()[0].content.urgency == "The judge decides on Friday."


def test_says_no_more_of_urgency_when_there_is_none(town: Town) -> None:
    given = planned(town, held_at=in_days(3))
    given.invited(an_organisation(town, given.cell), urgency="The judge decides on Friday.")
    move(given, in_days(40))
    assert not given.invitations()[0].content.urgency


def test_sends_nothing_to_who_takes_part_no_longer(town: Town) -> None:
    given = planned(town)
    until = clock.today() + timedelta(days=25)
    given.invited(an_organisation(town, given.cell, seat_of="centre", until_on=until))
    waiting = len(parcels(town.centre.siham))
    move(given, in_days(40))
    assert len(parcels(town.centre.siham)) == waiting - 1


def test_is_refused_for_the_past_once_begun_and_to_the_mayor(town: Town) -> None:
    given = planned(town)
    with pytest.raises(Invalid):
        move(given, clock.now() - timedelta(hours=1))
    with pytest.raises(NotAllowed), town.city.mira.acts() as mira:
        move_meeting(mira, Move(given.meeting, in_days(40), MeetingContent("Here", in_days(41))))
    from_now = in_days(40)
    move(given, from_now)
    move(given, from_now)


def test_is_refused_when_it_was_cancelled(town: Town) -> None:
    from_cell = planned(town)
    with town.city.cas.acts() as cas:
        cancel_meeting(cas, from_cell.meeting)
    with pytest.raises(Conflict):
        move(from_cell, in_days(40))


def test_takes_the_special_reasons_of_the_case_where_a_child_is_younger_on_the_new_day(town: Town) -> None:
    """F14: the age counts on the day of the meeting."""
    turns_twelve = clock.today().replace(year=clock.today().year - 12) + timedelta(days=25)
    given = planned(town, born_on=turns_twelve, held_at=in_days(40))
    (sent,) = given.invited(an_organisation(town, given.cell))
    assert not sent.content.special_reasons
    move(given, in_days(20))
    (again,) = given.invitations()
    assert again.content.special_reasons == "His brother takes him along."
