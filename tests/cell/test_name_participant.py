"""Naming who goes …"""

import pytest

from cell.taking_part import coming, composed, named, region
from houvast.access.values import GrantReason
from houvast.cell.finding.participations import own_participation
from houvast.cell.selectors.show_given_extract import show_given_extract
from houvast.cell.selectors.show_participation import show_participation
from houvast.cell.services.name_participant import Naming, name_participant
from houvast.kernel.errors import NotAllowed, NotFound
from world import Town


@pytest.fixture
def town() -> Town:
    return region()


def test_gives_them_the_preparation_and_what_was_given_already(town: Town) -> None:
    participation = coming(town)
    extract = composed(town, town.centre.siham, participation)
    named(town, participation, town.centre.paul)
    named(town, participation, town.centre.paul)
    with town.centre.paul.acts() as paul:
        page = show_participation(paul, participation)
        assert page.reason is GrantReason.COLLEAGUE
        assert [one.name for one in page.participation.content.participants] == ["Paul"]
        assert show_given_extract(paul, extract).participation_id == participation
    with town.centre.bert.acts() as bert, pytest.raises(NotAllowed):
        show_participation(bert, participation)
    with town.centre.gina.acts() as gina, pytest.raises(NotFound):
        show_participation(gina, participation)


def test_is_the_superiors_and_for_people_of_the_own_service(town: Town) -> None:
    participation = coming(town)
    named(town, participation, town.centre.paul)
    with town.centre.paul.acts() as paul, pytest.raises(NotAllowed):
        name_participant(paul, Naming(participation, town.centre.gina.user_id))
    for stranger in (town.centre.anna, town.elsewhere.solange, town.city.cas):
        with town.centre.siham.acts() as siham, pytest.raises(NotFound):
            name_participant(siham, Naming(participation, stranger.user_id))


def test_takes_a_superior_who_goes_as_they_are(town: Town) -> None:
    participation = coming(town)
    named(town, participation, town.centre.siham)
    with town.centre.siham.acts() as siham:
        (one,) = own_participation(siham, participation).content.participants
    assert (one.name, one.grant_id) == ("Siham", None)
