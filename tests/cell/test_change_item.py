"""Correcting what an item is to reach …"""

from datetime import timedelta

import pytest

from cell.given_meetings import an_organisation, parcels, planned, replied
from houvast.cell.services.change_item import ItemChange, change_item
from houvast.cell.values.invitations import InvitationReply
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed
from world import Town


def test_sends_everybody_the_corrected_invitation_and_keeps_answers(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, seat_of="centre"))
    replied(town.centre.siham, sent.content.handover_id, InvitationReply(comes=True, who="Our coach"))
    with town.city.mira.acts() as mira:
        change_item(mira, ItemChange(given.item, "To agree on work."))
    assert parcels(town.centre.siham)[-1].objective == "To agree on work."
    assert given.invitations()[0].standing.who == "Our coach"


def test_asks_nothing_more_when_nobody_is_invited(town: Town) -> None:
    given = planned(town)
    with clock.frozen_at(clock.now() + timedelta(days=15)):
        with town.city.cas.acts() as cas:
            change_item(cas, ItemChange(given.item, "To agree on work."))
        given.invited(an_organisation(town, given.cell), urgency="The judge decides on Friday.")
        with pytest.raises(Invalid, match="urgent"), town.city.cas.acts() as cas:
            change_item(cas, ItemChange(given.item, "To agree on a home."))


def test_is_refused_without_words_and_to_others(town: Town) -> None:
    given = planned(town)
    with pytest.raises(Invalid), town.city.cas.acts() as cas:
        change_item(cas, ItemChange(given.item, " "))
    for person in (town.city.pol, town.centre.anna):
        with pytest.raises(NotAllowed), person.acts() as actor:
            change_item(actor, ItemChange(given.item, "Mine."))
