"""Access for a while …

Bert helps out for a week, with a grant of Anna's that says until when. These are not injected statements but
what the services themselves would do for a colleague who means ill.
"""

from datetime import timedelta
from uuid import UUID

import pytest

from houvast.access.finding import dossier_row
from houvast.access.models.dossiers import Grant
from houvast.access.services.erase_dossier import erase_dossier
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import OpenedDossier
from houvast.access.services.withdraw_grant import withdraw_grant
from houvast.access.values import GrantReason
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from world import Town, dossier_of

WEEK = timedelta(days=7)


def helping(town: Town) -> tuple[OpenedDossier, UUID]:
    """A dossier of Anna's, with the coach as stand-in, on which Bert helps for a week; and Bert's grant."""
    opened, centre = dossier_of(town.centre.anna, town.centre), town.centre
    with centre.anna.acts() as anna:
        give_grant(anna, NewGrant(opened.compartment_id, centre.coach.user_id, GrantReason.STAND_IN))
        until = clock.now() + WEEK
        new = NewGrant(opened.compartment_id, centre.bert.user_id, GrantReason.COLLEAGUE, until=until)
        return opened, give_grant(anna, new)


def grant_of(receiver: UUID, dossier: UUID) -> UUID:
    return Grant.objects.get(dossier_id=dossier, receiver_id=receiver, withdrawn_at=None).id


def test_is_not_made_longer_by_who_has_it(town: Town) -> None:
    opened, _ = helping(town)
    for until in (None, clock.now() + 2 * WEEK):
        for receiver in (town.centre.bert, town.centre.dpo):
            new = NewGrant(opened.compartment_id, receiver.user_id, GrantReason.COLLEAGUE, until=until)
            with town.centre.bert.acts() as bert, pytest.raises(Conflict):
                give_grant(bert, new)


def test_is_shared_within_its_own_time(town: Town) -> None:
    opened, _ = helping(town)
    until = clock.now() + timedelta(days=2)
    with town.centre.bert.acts() as bert:
        new = NewGrant(opened.compartment_id, town.centre.coach.user_id, GrantReason.COLLEAGUE, until=until)
        assert give_grant(bert, new)


def test_makes_nobody_the_holder(town: Town) -> None:
    opened, _ = helping(town)
    for reason in (GrantReason.HOLDER, GrantReason.TAKEN_OVER):
        until = clock.now() + timedelta(days=2)
        new = NewGrant(opened.compartment_id, town.centre.bert.user_id, reason, until=until)
        with town.centre.bert.acts() as bert, pytest.raises(Conflict):
            give_grant(bert, new)


def test_takes_nothing_away_from_who_holds_the_dossier(town: Town) -> None:
    opened, own = helping(town)
    with town.centre.bert.acts() as bert:
        theirs = grant_of(town.centre.anna.user_id, opened.id)
        with pytest.raises(NotFound):
            withdraw_grant(bert, theirs)
        withdraw_grant(bert, own)
    with town.centre.bert.acts(), pytest.raises(NotFound):
        dossier_row(opened.id)


def test_is_taken_away_by_who_stands_in(town: Town) -> None:
    opened, own = helping(town)
    with town.centre.coach.acts() as coach:
        withdraw_grant(coach, own)
    with town.centre.bert.acts(), pytest.raises(NotFound):
        dossier_row(opened.id)


def test_erases_nothing(town: Town) -> None:
    opened, _ = helping(town)
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        erase_dossier(bert, opened.id)
    with town.centre.anna.acts() as anna:
        assert anna.keyring.compartment(opened.compartment_id)
