"""Sending an invitation again …"""

from datetime import timedelta

import pytest

from cell.given_meetings import an_organisation, parcels, planned, replied
from houvast.cell.services.send_again import Again, send_again
from houvast.cell.values.invitations import InvitationReply
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_brings_the_whole_list_of_those_invited_to_who_was_first(town: Town) -> None:
    """F5: the list of services invited stands in each invitation (FWB decree art. 6)."""
    given = planned(town)
    (first,) = given.invited(an_organisation(town, given.cell, "A", seat_of="centre"))
    given.invited(an_organisation(town, given.cell, "B"))
    assert [one.name for one in parcels(town.centre.siham)[-1].invited][3:] == ["A"]
    with town.city.cas.acts() as cas:
        send_again(cas, Again(first.id))
    assert [one.name for one in parcels(town.centre.siham)[-1].invited][3:] == ["A", "B"]


def test_keeps_the_answer_that_came(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, seat_of="centre"))
    replied(town.centre.siham, sent.content.handover_id, InvitationReply(comes=False))
    with town.city.cas.acts() as cas:
        send_again(cas, Again(sent.id))
    assert given.invitations()[0].standing.comes is False


def test_asks_reasons_when_it_has_become_soon(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    with clock.frozen_at(clock.now() + timedelta(days=15)):
        with pytest.raises(Invalid, match="urgent"), town.city.cas.acts() as cas:
            send_again(cas, Again(sent.id))
        with town.city.cas.acts() as cas:
            send_again(cas, Again(sent.id, urgency="The list changed."))
        assert given.invitations()[0].content.sent_on == clock.today()


def test_is_refused_to_who_left_and_unknown_to_others(town: Town) -> None:
    given = planned(town)
    until = clock.today() + timedelta(days=25)
    (sent,) = given.invited(an_organisation(town, given.cell, until_on=until))
    with pytest.raises(NotFound), town.city.cas.acts() as cas:
        send_again(cas, Again(new_id()))
    with pytest.raises(NotAllowed), town.city.pol.acts() as pol:
        send_again(pol, Again(sent.id))
    later = clock.frozen_at(clock.now() + timedelta(days=22))
    with later, pytest.raises(Conflict), town.city.cas.acts() as cas:
        send_again(cas, Again(sent.id))
