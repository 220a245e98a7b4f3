"""Beginning a version of an instrument …"""

from dataclasses import replace
from uuid import UUID

import pytest

from houvast.access.actor import Actor
from houvast.assessment.finding.own_versions import own_version, version_definition
from houvast.assessment.services.draft_instrument import NewDraft, draft_instrument
from houvast.instruments.definition import Definition, Kind, Status, Words
from houvast.instruments.drafting import blank
from houvast.instruments.plain import as_text, digest_of
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town

LIFE = shipped_definitions()["houvast.life_domains"]
OURS = replace(LIFE, id="own.life", title=Words({"nl": "Van ons", "fr": "Le nôtre", "en": "Ours"}))


def drafted(actor: Actor, definition: Definition) -> UUID:
    """Begins a version of this text."""
    number = new_id()
    draft_instrument(actor, NewDraft(number, as_text(definition)))
    return number


def test_keeps_the_licence_of_what_it_is_made_from_and_says_that_it_was_changed(town: Town) -> None:
    with town.centre.coach.acts() as coach:
        made = version_definition(own_version(drafted(coach, LIFE)))
    assert made.status is Status.DRAFT
    assert made.id == "own.life_domains"
    assert made.licence == replace(LIFE.licence, is_altered=True)


def test_gives_each_version_a_number_of_its_own(town: Town) -> None:
    with town.centre.coach.acts() as coach:
        versions = [own_version(drafted(coach, OURS)).version for _ in range(3)]
        lettered = [own_version(drafted(coach, replace(OURS, id="own.b", version="a"))).version for _ in "ab"]
    assert versions == ["1.0", "1.1", "1.2"]
    assert lettered == ["a", "a.1"]


def test_is_kept_with_all_its_faults_and_is_not_what_was_published_elsewhere(town: Town) -> None:
    empty = blank("new", Words({"nl": "Nieuw"}), Kind.SPJ, ("nl", "fr"))
    with town.centre.steward.acts() as steward:
        row = own_version(drafted(steward, replace(empty, status=Status.PUBLISHED)))
        assert row.status == Status.DRAFT
        assert version_definition(row) == empty
        assert row.digest == digest_of(empty)


def test_is_done_once_however_often_it_is_sent(town: Town) -> None:
    new = NewDraft(new_id(), as_text(replace(OURS, id="own.twice")))
    for _ in range(2):
        with town.centre.coach.acts() as coach:
            draft_instrument(coach, new)
    with town.centre.coach.acts() as coach:
        assert own_version(new.version_id).version == "1.0"
    other = replace(new, text=as_text(replace(OURS, id="own.twice", min_raters=3)))
    with town.centre.coach.acts() as coach, pytest.raises(Conflict, match="other words"):
        draft_instrument(coach, other)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": 1, "score": 3}'])
def test_refuses_what_is_no_instrument(town: Town, text: str) -> None:
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="not an instrument"):
        draft_instrument(coach, NewDraft(new_id(), text))


@pytest.mark.parametrize("name", ["uk.channel_2012", "own.channel_2012"])
def test_makes_no_version_of_a_list_that_is_only_kept_to_be_read(town: Town, name: str) -> None:
    kept = replace(shipped_definitions()["uk.channel_2012"], id=name)
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="kept to be read"):
        draft_instrument(coach, NewDraft(new_id(), as_text(kept)))


def test_gives_a_file_that_lost_its_makers_their_licence_back(town: Town) -> None:
    lost = replace(LIFE.licence, spdx="CC0-1.0", attribution="A city", text_file="")
    with town.centre.coach.acts() as coach:
        made = version_definition(own_version(drafted(coach, replace(LIFE, licence=lost))))
    assert made.licence.spdx == "CC-BY-4.0"
    assert made.licence.attribution == "Houvast; A city"
    assert made.licence.is_altered


def test_takes_no_number_of_a_person_from_a_file(town: Town) -> None:
    named = replace(OURS, purpose=Words({"nl": "Gemaakt voor 85.07.30-033.28.", "fr": "x", "en": "x"}))
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="belongs to a person"):
        drafted(coach, named)


def test_is_for_coaches_and_stewards_of_the_service_alone(town: Town) -> None:
    """Who rates with an instrument does not change it by the way; another service has its own."""
    new = NewDraft(new_id(), as_text(OURS))
    for nobody in (town.centre.anna, town.desk.dina, town.centre.dpo):
        with nobody.acts() as actor, pytest.raises(NotAllowed):
            draft_instrument(actor, new)
    with town.centre.coach.acts() as coach, pytest.raises(NotFound):
        draft_instrument(coach, replace(new, controller_id=town.elsewhere.id))
    with town.centre.coach.acts() as coach:
        number = drafted(coach, OURS)
    with town.elsewhere.chloe.acts(), pytest.raises(NotFound):
        own_version(number)
