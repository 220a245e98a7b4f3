"""Throwing a draft away …"""

import pytest

from assessment.drafts import begun, published
from houvast.assessment.finding.own_versions import own_version
from houvast.assessment.services.discard_draft import discard_draft
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from world import Town


def test_removes_it_for_good(town: Town) -> None:
    draft = begun(town.centre.coach)
    with town.centre.steward.acts() as steward:
        discard_draft(steward, draft)
    with town.centre.coach.acts(), pytest.raises(NotFound):
        own_version(draft)


def test_leaves_what_was_published_and_what_is_not_ones_own(town: Town) -> None:
    draft, number = begun(town.centre.coach), published(town.centre.coach)
    with town.centre.coach.acts() as coach, pytest.raises(Conflict, match="stays as it is"):
        discard_draft(coach, number)
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        discard_draft(anna, draft)
    with town.elsewhere.steward.acts() as actor, pytest.raises(NotFound):
        discard_draft(actor, draft)
