"""Writing on a draft …"""

from dataclasses import replace

import pytest

from assessment.drafts import SMALL, begun, published, written
from houvast.assessment.finding.own_versions import own_version, version_definition
from houvast.assessment.selectors.show_draft import show_draft
from houvast.assessment.services.keep_draft import ChangedDraft, keep_draft
from houvast.instruments.definition import Status
from houvast.instruments.plain import digest_of
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from instruments.defined import said
from world import Town

LIFE = shipped_definitions()["houvast.life_domains"]


def test_keeps_what_is_not_finished_and_says_what_is_missing(town: Town) -> None:
    coach = town.centre.coach
    draft = begun(coach)
    with coach.acts() as actor:
        written(actor, draft, items=(), purpose=said("Otherwise"))
    with coach.acts() as actor:
        page = show_draft(actor, draft)
    assert page.definition.items == ()
    assert page.definition.purpose == said("Otherwise")
    assert "There is no question yet." in {fault.text for fault in page.faults}
    assert page.digest == digest_of(page.definition)


def test_leaves_name_number_and_status_as_they_were(town: Town) -> None:
    coach = town.centre.coach
    draft = begun(coach)
    with coach.acts() as actor:
        before = version_definition(own_version(draft))
        written(actor, draft, id="own.else", version="9", status=Status.PUBLISHED, min_raters=3)
        assert version_definition(own_version(draft)) == replace(before, min_raters=3)


def test_notices_that_a_colleague_went_on_meanwhile(town: Town) -> None:
    coach, steward = town.centre.coach, town.centre.steward
    draft = begun(coach)
    with coach.acts() as actor:
        shown = show_draft(actor, draft)
    with steward.acts() as actor:
        written(actor, draft, min_raters=3)
    mine = ChangedDraft(draft, replace(shown.definition, min_raters=4), shown.digest)
    with coach.acts() as actor, pytest.raises(Conflict, match="meanwhile"):
        keep_draft(actor, mine)


def test_does_nothing_when_it_is_sent_twice(town: Town) -> None:
    coach = town.centre.coach
    draft = begun(coach)
    with coach.acts() as actor:
        shown = show_draft(actor, draft)
    change = ChangedDraft(draft, replace(shown.definition, min_raters=4), shown.digest)
    for _ in range(2):
        with coach.acts() as actor:
            keep_draft(actor, change)


def test_keeps_the_licence_and_the_makers_of_what_it_was_made_from(town: Town) -> None:
    coach = town.centre.coach
    draft = begun(coach, LIFE)
    with coach.acts() as actor:
        licence = show_draft(actor, draft).definition.licence
    for lost in ({"spdx": "CC0-1.0"}, {"attribution": "We"}, {"is_altered": False}):
        with coach.acts() as actor, pytest.raises(Invalid, match="stay named"):
            written(actor, draft, licence=replace(licence, **lost))
    with coach.acts() as actor:
        written(actor, draft, licence=replace(licence, attribution="Houvast; changed by a city"))


def test_takes_no_number_of_a_person_into_what_everybody_reads(town: Town) -> None:
    coach = town.centre.coach
    draft = begun(coach)
    with coach.acts() as actor, pytest.raises(Invalid, match="belongs to a person"):
        written(actor, draft, purpose=said("For 85.07.30-033.28 and others."))


def test_is_for_who_writes_instruments_of_that_service(town: Town) -> None:
    draft = begun(town.centre.coach)
    change = ChangedDraft(draft, SMALL, "")
    with town.centre.anna.acts() as actor, pytest.raises(NotAllowed):
        keep_draft(actor, change)
    for stranger in (town.elsewhere.steward, town.desk.steward):
        with stranger.acts() as actor, pytest.raises(NotFound):
            keep_draft(actor, change)


def test_writes_nothing_on_what_was_published(town: Town) -> None:
    coach = town.centre.coach
    number = published(coach)
    with coach.acts() as actor, pytest.raises(Conflict, match="stays as it is"):
        keep_draft(actor, ChangedDraft(number, SMALL, ""))
