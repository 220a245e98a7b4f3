"""Telling the service that referred somebody …"""

from uuid import UUID

import pytest

from browsing import browsing
from desk.referrals import standing
from guidance.trajectories import trajectory_of
from houvast.access.referral_values import Hears
from houvast.desk.values.referrals import Standing
from houvast.journeys.accept_referral import Acceptance, accept_referral
from houvast.journeys.refer_to_guidance import refer_to_guidance
from houvast.kernel.ids import new_id
from journeys.test_refer_to_guidance import a_referral, agreed_question
from world import Town


def accepted(town: Town, hears: Hears) -> tuple[UUID, UUID]:
    """A trajectory of Anna's that began with a referral; and the referral."""
    referral = a_referral(town, agreed_question(town))
    with town.desk.dina.acts() as dina:
        refer_to_guidance(dina, type(referral)(**{**referral.__dict__, "hears": hears}))
    trajectory = new_id()
    with town.centre.anna.acts() as anna:
        accept_referral(anna, Acceptance(referral.referral_id, trajectory, town.centre.coach.user_id))
    return trajectory, referral.referral_id


def tell(town: Town, trajectory: UUID, told: str) -> int:
    typed = {"told": told, "submission": str(new_id())}
    return browsing(town.centre.anna).post(f"/guidance/{trajectory}/tell-sender/", typed).status_code


def test_brings_the_arrival_and_one_word_to_the_desk(town: Town) -> None:
    trajectory, referral = accepted(town, Hears.WORD)
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/").content.decode()
    assert f"/guidance/{trajectory}/tell-sender/" in page
    assert standing(town, referral) is Standing.ACCEPTED
    assert tell(town, trajectory, "arrived") == 303
    assert standing(town, referral) is Standing.ARRIVED
    assert tell(town, trajectory, "helped") == 303
    assert standing(town, referral) is Standing.ENDED


@pytest.mark.parametrize(("hears", "told"), [(Hears.NOTHING, "arrived"), (Hears.ARRIVAL, "helped")])
def test_tells_nothing_the_person_did_not_agree_to(town: Town, hears: Hears, told: str) -> None:
    trajectory, referral = accepted(town, hears)
    assert tell(town, trajectory, told) == 422
    assert standing(town, referral) is Standing.ACCEPTED


def test_says_that_there_is_nobody_to_tell(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browsing(town.centre.anna, "en").get(f"/guidance/{trajectory}/tell-sender/").content.decode()
    assert "There is nothing to tell" in page
