"""When a round is past its day …"""

from datetime import timedelta
from uuid import UUID

import pytest

from assessment.given import a_round, rated, stated
from guidance.trajectories import trajectory_of
from houvast.access.keyring import COMPARTMENT
from houvast.access.models.dossiers import Grant
from houvast.access.models.keys import KeyWrap
from houvast.assessment.models.rounds import Rating, Round, StatedImpression
from houvast.assessment.retention import lapse_rounds
from houvast.assessment.selectors.show_reveal import show_reveal
from houvast.assessment.services.end_round import end_round
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def dated(number: UUID, **days: int) -> None:
    """Moves days of a round so many back from today."""
    moved = {name: clock.today() - timedelta(days=ago) for name, ago in days.items()}
    Round.objects.using("owner").filter(id=number).update(**moved)


def own_part(number: UUID) -> UUID:
    """The part of the one rater who has a sheet under way."""
    return Rating.objects.using("owner").get(round_id=number).compartment_id


def is_open_to_somebody(part: UUID) -> bool:
    """Whether anybody, the recovery included, still has a key or a grant to a part."""
    wraps = KeyWrap.objects.using("owner").filter(kind=COMPARTMENT, subject_id=part)
    grants = Grant.objects.using("owner").filter(compartment_id=part, withdrawn_at=None)
    return wraps.exists() or grants.exists()


def test_goes_what_a_rater_who_did_not_lock_wrote(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    rated(town.centre.anna, number)
    stated(town.centre.bert, number)
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Bert is ill.")
    dated(number, revealed_on=30)
    lapse_rounds()
    assert is_open_to_somebody(own_part(number))
    dated(number, revealed_on=31)
    assert lapse_rounds() >= 1
    assert not is_open_to_somebody(own_part(number))
    with town.centre.bert.acts():
        assert not Rating.objects.filter(round_id=number).exists()
        assert not StatedImpression.objects.filter(dossier_id=dossier).exists()


def test_goes_a_part_that_stayed_when_the_round_went_before(town: Town, dossier: UUID) -> None:
    """As with rounds that lapsed by the rule as it was."""
    number = a_round(town, dossier)
    stated(town.centre.bert, number)
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Nobody has time.")
    dated(number, revealed_on=40)
    part = Round.objects.using("owner").get(id=number).compartment_id
    KeyWrap.objects.using("owner").filter(kind=COMPARTMENT, subject_id=part).delete()
    assert lapse_rounds() >= 1
    assert not is_open_to_somebody(own_part(number))
    assert not is_open_to_somebody(part)


def test_ends_one_that_nobody_ended_a_hundred_and_twenty_days_later(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    rated(town.centre.anna, number)
    stated(town.centre.bert, number)
    dated(number, due_on=120)
    lapse_rounds()
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        show_reveal(anna, number)
    dated(number, due_on=121)
    lapse_rounds()
    with town.centre.anna.acts() as anna:
        page = show_reveal(anna, number)
    assert (page.state, page.revealed_on) == ("ended", clock.today())
    assert [sheet.rater for sheet in page.sheets] == ["Anna"]
    assert is_open_to_somebody(own_part(number))
    dated(number, revealed_on=31)
    lapse_rounds()
    assert not is_open_to_somebody(own_part(number))
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        show_reveal(anna, number)
