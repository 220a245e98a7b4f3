"""Throwing a draft away …"""

import pytest

from assessment.filling import begun, finished
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.list_forms import list_forms
from houvast.assessment.services.discard_form import discard_form
from houvast.kernel.errors import Conflict, NotFound
from world import Town


def test_takes_ones_own_draft_and_nothing_else(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.coach)
    draft, kept = begun(town.centre.anna, dossier), finished(town.centre.anna, dossier)
    with town.centre.coach.acts() as stand_in, pytest.raises(NotFound):
        discard_form(stand_in, draft)
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        discard_form(anna, kept)
    with town.centre.anna.acts() as anna:
        discard_form(anna, draft)
    with town.centre.anna.acts() as anna:
        forms = list_forms(anna, dossier)
    assert (len(forms.drafts), [line.id for line in forms.finished]) == (0, [kept])
