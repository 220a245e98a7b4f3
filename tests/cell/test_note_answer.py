"""Noting what an organisation said …"""

from dataclasses import fields
from datetime import timedelta

import pytest

from cell.given_meetings import an_organisation, planned, replied
from houvast.cell.services.note_answer import AnswerNote, note_answer
from houvast.cell.values.invitations import InvitationAnswer, InvitationReply
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from world import Town


def test_is_comes_or_does_not_and_has_no_place_for_why(town: Town) -> None:
    """F5: the mayor hears that they do not come; the reasons stay in the service (FWB decree art. 7 §3)."""
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    with town.city.cas.acts() as cas:
        note_answer(cas, AnswerNote(sent.id, comes=False, who="Somebody"))
    standing = given.invitations()[0].standing
    assert (standing.comes, standing.who, standing.on) == (False, "", clock.today())
    assert {field.name for field in fields(InvitationAnswer)} == {
        "comes",
        "is_carried",
        "noted_on",
        "who",
    }
    assert {field.name for field in fields(InvitationReply)} == {"comes", "who"}


def test_can_change_and_an_own_reply_of_a_later_day_counts(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, seat_of="centre"))
    with town.city.cas.acts() as cas:
        note_answer(cas, AnswerNote(sent.id, comes=True, who="Our coach"))
        note_answer(cas, AnswerNote(sent.id, comes=False))
    assert given.invitations()[0].standing.comes is False
    with clock.frozen_at(clock.now() + timedelta(days=1)):
        replied(town.centre.siham, sent.content.handover_id, InvitationReply(comes=True, who="The head"))
        assert given.invitations()[0].standing.who == "The head"


def test_leaves_a_reply_of_the_same_day_behind(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, seat_of="centre"))
    replied(town.centre.siham, sent.content.handover_id, InvitationReply(comes=False))
    assert given.invitations()[0].standing.comes is False
    with town.city.cas.acts() as cas:
        note_answer(cas, AnswerNote(sent.id, comes=True))
    assert given.invitations()[0].standing.comes is True


def test_is_unknown_to_who_does_not_prepare(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    for person in (town.city.pol, town.city.prisca, town.centre.siham, town.centre.anna):
        with pytest.raises(NotAllowed), person.acts() as actor:
            note_answer(actor, AnswerNote(sent.id, comes=True))
