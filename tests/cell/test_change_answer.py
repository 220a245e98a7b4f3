"""Changing an answer to an invitation …"""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from cell.ended import Shared, shared
from houvast.access.models.handovers import Handover
from houvast.audit.models import Entry
from houvast.cell.finding.participations import own_participation
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.models.participations import Extract
from houvast.cell.services.change_answer import ChangedAnswer, change_answer
from houvast.cell.services.send_again import Again, send_again
from houvast.cell.values.participations import ParticipationState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound


@pytest.fixture
def case() -> Shared:
    return shared()


def changed(case: Shared, *, comes: bool, reasons: str = "She asked us not to.", who: str = "") -> None:
    with case.town.centre.siham.acts() as siham:
        change_answer(siham, ChangedAnswer(case.centre, comes, who, reasons))


def standing(case: Shared) -> tuple[bool | None, str]:
    (found,) = (one.standing for one in case.given.invitations() if one.content.name == "Centre")
    return found.comes, found.who


def test_makes_a_yes_a_no_and_a_no_a_yes_and_the_mayor_sees_what_counts(case: Shared) -> None:
    """F5: comes or does not come, and nothing else; it is logged."""
    changed(case, comes=False)
    assert standing(case) == (False, "")
    changed(case, comes=True, who="Paul")
    assert standing(case) == (True, "Paul")
    with case.town.centre.siham.acts() as siham:
        found = own_participation(siham, case.centre)
    assert (found.state, found.content.reasons) == (ParticipationState.COMING, "")
    logged = Entry.objects.using("owner").filter(event="cell.change_answer", dossier_id=case.centre)
    assert logged.count() == 2


def test_keeps_the_reasons_of_a_no_inside_and_recalls_what_was_given(case: Shared) -> None:
    """F5: asked where the own regime asks them (FWB decree, art. 7 §3)."""
    extract = case.extract()
    with pytest.raises(Invalid):
        changed(case, comes=False, reasons=" ")
    assert standing(case)[0] is True
    changed(case, comes=False)
    assert Extract.objects.using("owner").get(id=extract).recalled_at is not None
    with case.town.centre.siham.acts() as siham:
        assert own_participation(siham, case.centre).content.reasons == "She asked us not to."


def test_is_too_late_for_a_no_once_the_meeting_began_and_for_a_yes_once_the_item_did(case: Shared) -> None:
    """The database looks as well: a clock of one's own helps nobody."""
    handover, meeting = own(case), Meeting.objects.using("owner").filter(id=case.given.meeting)
    meeting.update(held_at=clock.now() - timedelta(hours=1))
    with pytest.raises(Conflict):
        changed(case, comes=False)
    meeting.update(held_at=clock.now() + timedelta(days=9))
    changed(case, comes=False)
    meeting.update(state="running")
    Item.objects.using("owner").filter(id=case.given.item).update(state="running")
    with pytest.raises(Conflict):
        changed(case, comes=True)
    with case.town.centre.siham.acts(), pytest.raises(DatabaseError), transaction.atomic():
        Handover.objects.filter(id=handover).update(answer=b"x", answered_at=clock.now())
    Item.objects.using("owner").filter(id=case.given.item).update(state="waiting")
    changed(case, comes=True)
    assert standing(case)[0] is True


def own(case: Shared) -> object:
    with case.town.centre.siham.acts() as siham:
        return own_participation(siham, case.centre).content.handover_id


def test_is_the_superiors_of_the_seat_that_was_addressed(case: Shared) -> None:
    answer = ChangedAnswer(case.centre, comes=False, reasons="No.")
    for person in (case.town.centre.paul, case.town.city.cas, case.town.city.mira):
        with person.acts() as actor, pytest.raises(NotAllowed):
            change_answer(actor, answer)
    with case.town.elsewhere.solange.acts() as solange, pytest.raises(NotFound):
        change_answer(solange, answer)
    handover = own(case)
    for person in (case.town.elsewhere.solange, case.town.city.cas):
        with person.acts(), transaction.atomic():
            try:
                assert not Handover.objects.filter(id=handover).update(answer=b"x", answered_at=clock.now())
            except DatabaseError:
                transaction.set_rollback(True)
    assert standing(case)[0] is True


def test_goes_to_the_newest_invitation_alone(case: Shared) -> None:
    """Sent again, an earlier one takes no answer that nobody would see."""
    (mine,) = (one.id for one in case.given.invitations() if one.content.name == "Centre")
    with case.town.city.cas.acts() as cas:
        send_again(cas, Again(mine))
    with pytest.raises(Conflict, match="anew"):
        changed(case, comes=False)
