"""Planning a meeting …"""

from datetime import timedelta

import pytest

from cell.given import a_cell, a_meeting
from cell.given_meetings import in_days
from houvast.cell.services.plan_meeting import NewMeeting, plan_meeting
from houvast.cell.values.meetings import MeetingContent
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_is_refused_without_a_place_for_the_past_and_ending_before_it_begins(town: Town) -> None:
    cell = a_cell(town)
    soon, hour = in_days(3), timedelta(hours=1)
    wrong = (
        (soon, MeetingContent(" ", soon + hour)),
        (soon, MeetingContent("Here", soon)),
        (clock.now() - hour, MeetingContent("Here", soon)),
    )
    for held_at, content in wrong:
        with pytest.raises(Invalid), town.city.cas.acts() as cas:
            plan_meeting(cas, NewMeeting(new_id(), cell, held_at, content))


def test_belongs_to_the_coordinators_of_that_cell(town: Town) -> None:
    cell = a_cell(town)
    for person in (town.city.mira, town.city.pol, town.centre.anna, town.elsewhere.chloe):
        new = NewMeeting(new_id(), cell, in_days(3), MeetingContent("Here", in_days(4)))
        with pytest.raises(NotAllowed), person.acts() as actor:
            plan_meeting(actor, new)
    with pytest.raises(NotFound), town.city.cas.acts() as cas:
        plan_meeting(cas, NewMeeting(new_id(), new_id(), in_days(3), MeetingContent("Here", in_days(4))))
    assert a_meeting(town, cell)
