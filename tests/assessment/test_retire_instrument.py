"""Making a version historical …"""

from datetime import timedelta

import pytest

from assessment.drafts import begun, published
from guidance.trajectories import trajectory_of
from houvast.assessment.finding.own_versions import own_version, version_definition
from houvast.assessment.selectors.instruments_at_hand import instruments_at_hand
from houvast.assessment.selectors.list_rounds import list_rounds
from houvast.assessment.selectors.show_instrument import show_instrument
from houvast.assessment.services.begin_round import Asked, NewRound, begin_round
from houvast.assessment.services.retire_instrument import retire_instrument
from houvast.instruments.definition import Status
from houvast.instruments.plain import as_text
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from instruments.defined import said
from world import Town


def test_takes_it_from_the_hand_and_leaves_it_to_be_read(town: Town) -> None:
    centre = town.centre
    number = published(centre.coach)
    for _ in range(2):
        with centre.steward.acts() as actor:
            retire_instrument(actor, number)
    with centre.anna.acts() as anna:
        name = own_version(number).instrument
        assert name not in {each.definition.id for each in instruments_at_hand(anna)}
        assert show_instrument(anna, str(number)).version.definition.status is Status.HISTORICAL


def test_leaves_a_round_with_the_text_it_began_with(town: Town) -> None:
    centre = town.centre
    number = published(centre.coach)
    dossier = trajectory_of(centre.anna, centre.holder1)
    with centre.anna.acts() as anna:
        text = as_text(version_definition(own_version(number)))
        asked = tuple(Asked(each.user_id, "Knows her.") for each in (centre.anna, centre.bert))
        due = clock.today() + timedelta(days=5)
        begin_round(anna, NewRound(new_id(), dossier, text, "What holds?", centre.anna.user_id, due, asked))
    with centre.coach.acts() as coach:
        retire_instrument(coach, number)
    with centre.anna.acts() as anna:
        (line,) = list_rounds(anna, dossier).rounds
    assert line.title == said("Life domains")


def test_is_for_what_was_published_and_for_who_writes(town: Town) -> None:
    centre = town.centre
    draft, number = begun(centre.coach), published(centre.coach)
    with centre.coach.acts() as coach, pytest.raises(Conflict, match="is a draft"):
        retire_instrument(coach, draft)
    with centre.anna.acts() as anna, pytest.raises(NotAllowed):
        retire_instrument(anna, number)
    with town.elsewhere.steward.acts() as actor, pytest.raises(NotFound):
        retire_instrument(actor, number)
