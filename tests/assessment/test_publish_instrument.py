"""Publishing a version of a service's own …"""

from dataclasses import replace

import pytest
from django.db import DatabaseError, transaction

from assessment.drafts import SMALL, begun, published, written
from houvast.assessment.finding.own_versions import own_version, version_definition
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.selectors.instruments_at_hand import instruments_at_hand
from houvast.assessment.selectors.show_draft import show_draft
from houvast.assessment.selectors.show_instrument import show_instrument
from houvast.assessment.services.publish_instrument import publish_instrument
from houvast.instruments.definition import Status
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, Tampered
from world import Town

FROZEN = {
    "text": "{}",
    "digest": "0" * 64,
    "published_on": None,
    "status": Status.DRAFT,
    "set_aside": "x",
}


def test_puts_it_at_hand_of_the_whole_service_and_of_nobody_else(town: Town) -> None:
    centre = town.centre
    number = published(centre.coach)
    with centre.anna.acts() as anna:
        row = own_version(number)
        at_hand = {each.key: each.definition for each in instruments_at_hand(anna)}
    key = f"{row.instrument}@1.0"
    assert at_hand[key].status is Status.PUBLISHED
    assert row.published_on == clock.today()
    assert replace(at_hand[key], id=SMALL.id, status=SMALL.status) == SMALL
    with town.elsewhere.chloe.acts() as chloe:
        assert key not in {each.key for each in instruments_at_hand(chloe)}


def test_waits_until_nothing_is_missing(town: Town) -> None:
    coach = town.centre.coach
    draft = begun(coach)
    with coach.acts() as actor:
        written(actor, draft, reassess_days=None)
        digest = show_draft(actor, draft).digest
    with coach.acts() as actor, pytest.raises(Invalid, match="still missing"):
        publish_instrument(actor, draft, digest)
    with coach.acts() as actor:
        assert own_version(draft).status == Status.DRAFT
        assert all(each.definition.id != own_version(draft).instrument for each in instruments_at_hand(actor))


def test_publishes_what_was_read_and_not_what_a_colleague_wrote_since(town: Town) -> None:
    coach = town.centre.coach
    draft = begun(coach)
    with coach.acts() as actor:
        digest = show_draft(actor, draft).digest
    with town.centre.steward.acts() as actor:
        written(actor, draft, min_raters=3)
    with coach.acts() as actor, pytest.raises(Conflict, match="meanwhile"):
        publish_instrument(actor, draft, digest)


def test_is_done_once_and_its_digest_is_that_of_what_was_read(town: Town) -> None:
    coach = town.centre.coach
    number = published(coach)
    with coach.acts() as actor:
        publish_instrument(actor, number, "whatever was seen")
        assert show_instrument(actor, str(number)).digest == own_version(number).digest


@pytest.mark.parametrize("column", sorted(FROZEN))
def test_freezes_it_in_the_database_even_for_who_may_write(town: Town, column: str) -> None:
    """What somebody was rated with can be read again word by word, whoever would like it otherwise."""
    coach = town.centre.coach
    number = published(coach)
    with coach.acts(), pytest.raises(DatabaseError, match=r"frozen|never back"), transaction.atomic():
        OwnVersion.objects.filter(id=number).update(**{column: FROZEN[column]})
    with coach.acts():
        assert OwnVersion.objects.filter(id=number).delete()[0] == 0
        assert own_version(number).status == Status.PUBLISHED


def test_lets_nobody_put_in_what_was_never_a_draft(town: Town) -> None:
    with town.centre.coach.acts(), pytest.raises(DatabaseError, match="row-level security"):
        OwnVersion.objects.create(controller_id=town.centre.id, status=Status.PUBLISHED, text="{}")
    with town.centre.anna.acts(), pytest.raises(DatabaseError, match="row-level security"):
        OwnVersion.objects.create(controller_id=town.centre.id, status=Status.DRAFT, text="{}")


def test_lets_a_guide_change_nothing_of_it(town: Town) -> None:
    number = begun(town.centre.coach)
    with town.centre.anna.acts():
        assert OwnVersion.objects.filter(id=number).update(status=Status.PUBLISHED) == 0


def test_is_told_apart_from_a_text_that_was_changed_outside(town: Town) -> None:
    coach = town.centre.coach
    number = begun(coach)
    with coach.acts() as actor:
        row = own_version(number)
        OwnVersion.objects.filter(id=number).update(text=row.text.replace("counts", "COUNTS"))
    with coach.acts() as actor:
        with pytest.raises(Tampered, match="outside Houvast"):
            version_definition(own_version(number))
        with pytest.raises(Tampered):
            show_instrument(actor, str(number))
