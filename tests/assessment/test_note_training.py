"""Noting one's own training …"""

from datetime import timedelta

import pytest

from houvast.assessment.models.exercises import Upkeep
from houvast.assessment.selectors.show_own_calibration import show_own_calibration
from houvast.assessment.services.note_training import note_training
from houvast.assessment.values.exercises import UpkeepContent
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from world import Town


def test_keeps_one_note_and_says_when_it_is_past_its_day(town: Town) -> None:
    bert, today = town.centre.bert, clock.today()
    for until in (today + timedelta(days=9), today - timedelta(days=1)):
        with bert.acts() as actor:
            note_training(actor, UpkeepContent(today - timedelta(days=300), until, "Two afternoons."))
    with bert.acts() as actor:
        assert Upkeep.objects.count() == 1
        found = show_own_calibration(actor)
    assert found.is_expired
    assert found.upkeep.note == "Two afternoons."


def test_refuses_an_end_before_the_beginning(town: Town) -> None:
    today = clock.today()
    with town.centre.bert.acts() as actor, pytest.raises(Invalid):
        note_training(actor, UpkeepContent(today, today - timedelta(days=1)))


def test_seals_it_to_its_writer(town: Town) -> None:
    with town.centre.anna.acts() as anna:
        note_training(anna, UpkeepContent(clock.today(), None, "Nobody reads this."))
    rows = Upkeep.objects.using("owner").filter(user_id=town.centre.anna.user_id)
    assert b"Nobody" not in bytes(rows.get().sealed)
