"""Taking an invitation back …"""

from datetime import timedelta

import pytest

from cell.given_meetings import an_organisation, parcels, planned, replied
from houvast.cell.services.withdraw_invitation import withdraw_invitation
from houvast.cell.values.invitations import InvitationReply
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotAllowed
from world import Town


def test_destroys_what_nobody_answered_and_shortens_the_list(town: Town) -> None:
    given = planned(town)
    waiting = len(parcels(town.centre.siham))
    north = an_organisation(town, given.cell, seat_of="centre")
    (sent,) = given.invited(north)
    with town.city.mira.acts() as mira:
        withdraw_invitation(mira, sent.id)
    assert not given.invitations()
    assert len(parcels(town.centre.siham)) == waiting
    assert given.invited(north)


def test_works_when_they_had_answered(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, seat_of="centre"))
    replied(town.centre.siham, sent.content.handover_id, InvitationReply(comes=True))
    with town.city.cas.acts() as cas:
        withdraw_invitation(cas, sent.id)
    assert not given.invitations()


def test_is_refused_once_the_meeting_is_over_and_to_others(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    with pytest.raises(NotAllowed), town.city.pol.acts() as pol:
        withdraw_invitation(pol, sent.id)
    later = clock.frozen_at(clock.now() + timedelta(days=22))
    with later, pytest.raises(Conflict), town.city.cas.acts() as cas:
        withdraw_invitation(cas, sent.id)
