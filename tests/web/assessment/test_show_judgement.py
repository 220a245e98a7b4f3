"""The page of a judgement …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from assessment.given import a_judgement, a_round
from assessment.judged import VIOLENCE, revealed, settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.values.rounds import SideConsensus
from houvast.instruments.definition import Polarity
from houvast.kernel import clock
from web.assessment.settling import LIFE
from world import Person, Town

FIRST = LIFE.items[0]


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1, "Wannes")


def address(judgement: UUID) -> str:
    return f"/assessment/judgements/{judgement}/"


def read(who: Person, judgement: UUID, language: str = "en") -> str:
    answer = browsing(who, language).get(address(judgement))
    assert answer.status_code == 200
    return answer.content.decode()


def test_has_the_sheets_beside_what_the_team_came_to_and_no_first_impression(
    town: Town, dossier: UUID
) -> None:
    judged = replace(
        a_judgement(),
        consensus=(SideConsensus(VIOLENCE, Polarity.BARRIER, "0", "We asked him, and he laughed."),),
    )
    page = read(town.centre.anna, settled(town, revealed(town, dossier), judged))
    for there in ("He is tired, and he is needed.", "We asked him, and he laughed.", "Anna", "Bert"):
        assert there in page
    assert "He carries his sister." not in page
    assert "<title>A judgement of the team" in page


def test_is_visibly_old_once_its_day_has_gone_by(
    town: Town, dossier: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged = replace(a_judgement(), look_again_on=clock.today() + timedelta(days=1))
    judgement = settled(town, revealed(town, dossier), judged)
    assert "This judgement has grown old" not in read(town.centre.anna, judgement)
    today = clock.today()
    monkeypatch.setattr(clock, "today", lambda: today + timedelta(days=2))
    assert "This judgement has grown old" in read(town.centre.anna, judgement)


def test_says_what_was_and_what_is_now_and_counts_nothing(town: Town, dossier: UUID) -> None:
    then, now = (
        replace(a_judgement(), consensus=(SideConsensus(FIRST.id, Polarity.STRENGTH, level, ""),))
        for level in ("1", "2")
    )
    first = settled(town, revealed(town, dossier), then)
    second = settled(town, revealed(town, dossier), now)
    page = read(town.centre.anna, second)
    was, is_now = (FIRST.sides[0].levels[place].label.said("en") for place in (1, 2))
    assert f"was “{was}”, is now “{is_now}”" in page
    assert page.count("is now") == 1
    assert address(first) in page
    assert "What stands otherwise" not in read(town.centre.anna, first)


def test_lists_nothing_that_was_only_left_open_this_time(town: Town, dossier: UUID) -> None:
    said = SideConsensus(FIRST.id, Polarity.STRENGTH, "1", "")
    settled(town, revealed(town, dossier), replace(a_judgement(), consensus=(said,)))
    page = read(town.centre.anna, settled(town, revealed(town, dossier), a_judgement()))
    assert "Some items were left open this time" in page
    assert "is now “left open”" not in page


def test_waits_while_its_reader_rates_again(town: Town, dossier: UUID) -> None:
    judgement = settled(town, revealed(town, dossier))
    a_round(town, dossier)
    refused = browsing(town.centre.anna).get(address(judgement))
    assert refused.status_code == 409
    assert "Earlier judgements wait" in refused.content.decode()


def test_does_not_exist_for_who_does_not_hold_the_dossier(town: Town, dossier: UUID) -> None:
    judgement = settled(town, revealed(town, dossier))
    for stranger in (town.elsewhere.chloe, town.centre.coach):
        assert browsing(stranger).get(address(judgement)).status_code == 404


def test_is_in_dutch_and_french(town: Town, dossier: UUID) -> None:
    judgement = settled(town, revealed(town, dossier))
    assert "Hoe het samenhangt" in read(town.centre.anna, judgement, "nl")
    assert "Comment tout cela se tient" in read(town.centre.anna, judgement, "fr")
