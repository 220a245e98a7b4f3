"""Noting that an organisation without an account confirmed a closing …"""

import pytest

from cell.ended import shared, told_by_letter
from cell.taking_part import region
from houvast.cell.models.cases import Step
from houvast.cell.services.note_closing_confirmed import note_closing_confirmed
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id


def test_is_noted_once_by_who_prepares() -> None:
    town = region()
    told = told_by_letter(town)
    for person in (town.city.pol, town.centre.siham):
        with person.acts() as actor, pytest.raises(NotAllowed):
            note_closing_confirmed(actor, told)
    with town.city.cas.acts() as cas:
        note_closing_confirmed(cas, told)
        kept = bytes(Step.objects.get(id=told).content.raw)
        note_closing_confirmed(cas, told)
        assert bytes(Step.objects.get(id=told).content.raw) == kept
        with pytest.raises(NotFound):
            note_closing_confirmed(cas, new_id())


def test_is_not_done_for_who_signs_in_and_confirms_themselves() -> None:
    case = shared()
    case.closed()
    number = case.lines()["Centre"].id
    with case.town.city.cas.acts() as cas, pytest.raises(NotFound):
        note_closing_confirmed(cas, number)
