"""A draft nobody goes on with …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import DatabaseError, connections, transaction

from houvast.access.models.handovers import Draft
from houvast.access.personal import DRAFTS_KEPT, DraftContent, TypedField
from houvast.access.selectors.show_draft import show_draft
from houvast.access.services.lapse_drafts import lapse_drafts
from houvast.access.services.save_draft import save_draft
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town

NOTE = "guidance.add_note"
TYPED = DraftContent((TypedField("text", ("Half a sentence",)),))


def written(person: Person, ago: timedelta) -> UUID:
    """A draft somebody wrote in for the last time so long ago."""
    subject = new_id()
    assert person.unlocked, "signed in today"
    with clock.frozen_at(clock.now() - ago), person.acts() as actor:
        save_draft(actor, NOTE, subject, TYPED)
    return subject


def stands(person: Person, subject: UUID) -> bool:
    with person.acts() as actor:
        return show_draft(actor, NOTE, subject) is not None


def test_goes_by_itself_after_thirty_days_and_not_a_day_before(town: Town) -> None:
    anna, margin = town.centre.anna, timedelta(hours=1)
    old, young = written(anna, DRAFTS_KEPT + margin), written(anna, DRAFTS_KEPT - margin)
    assert lapse_drafts() >= 1
    assert not stands(anna, old)
    assert stands(anna, young)


def test_stays_when_its_writer_goes_on(town: Town) -> None:
    anna = town.centre.anna
    subject = written(anna, timedelta(days=40))
    with anna.acts() as actor:
        save_draft(actor, NOTE, subject, TYPED)
    lapse_drafts()
    assert stands(anna, subject)


def test_is_told_of_with_the_day_it_goes(town: Town) -> None:
    anna = town.centre.anna
    subject = written(anna, timedelta(days=3))
    with anna.acts() as actor:
        shown = show_draft(actor, NOTE, subject)
    assert shown
    assert shown.kept_until == clock.today() + timedelta(days=27)


@pytest.mark.parametrize("statement", ["SELECT * FROM access.draft", "DELETE FROM access.draft"])
def test_is_read_and_dropped_by_no_job_otherwise(town: Town, statement: str) -> None:
    written(town.centre.anna, timedelta())
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic(using="jobs"):
        connections["jobs"].cursor().execute(statement)


def test_cannot_be_made_to_go_by_a_page(town: Town) -> None:
    with (
        town.centre.anna.acts(),
        pytest.raises(DatabaseError, match="permission denied"),
        transaction.atomic(),
        connections["default"].cursor() as cursor,
    ):
        cursor.execute("SELECT access.lapse_drafts()")


def test_that_was_saved_for_good_lapses_too(town: Town) -> None:
    subject = new_id()
    assert town.centre.anna.unlocked, "signed in today"
    with clock.frozen_at(clock.now() - timedelta(days=31)), town.centre.anna.acts() as anna:
        save_draft(anna, NOTE, subject, DraftContent((), "1", is_done=True))
    lapse_drafts()
    with town.centre.anna.acts():
        assert not Draft.objects.filter(subject_id=subject).exists()
