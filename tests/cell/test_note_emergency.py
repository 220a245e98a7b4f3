"""Noting a call outside the cell …"""

from dataclasses import fields
from datetime import timedelta

import pytest

from cell.given import a_cell, proposed
from cell.given_cases import seen
from houvast.cell.services.note_emergency import note_emergency
from houvast.cell.values.case_steps import CaseEmergency
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_who_when_and_by_whom_and_has_no_place_for_more(town: Town) -> None:
    """Art. 422bis: an urgent way exists outside the cell."""
    case, number = proposed(town, a_cell(town)), new_id()
    said = CaseEmergency(clock.today(), "14:20", "The emergency number", "Cas")
    for _ in range(2):
        with town.city.cas.acts() as cas:
            note_emergency(cas, case, number, said)
    assert seen(town.city.mira, case).emergencies == (said,)
    assert {field.name for field in fields(CaseEmergency)} == {"on", "at", "called", "by"}


def test_needs_who_was_called_by_whom_on_a_day_that_was(town: Town) -> None:
    case, tomorrow = proposed(town, a_cell(town)), clock.today() + timedelta(days=1)
    for lame in (
        CaseEmergency(clock.today(), "", "", "Cas"),
        CaseEmergency(clock.today(), "", "112", " "),
        CaseEmergency(tomorrow, "", "112", "Cas"),
    ):
        with town.city.cas.acts() as cas, pytest.raises(Invalid):
            note_emergency(cas, case, new_id(), lame)
