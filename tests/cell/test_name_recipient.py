"""Naming a recipient of feedback sheets …"""

from dataclasses import replace

import pytest

from cell.given import a_cell
from cell.sitting import RECIPIENT, recipient_named, seen
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.services.remove_recipient import remove_recipient
from houvast.kernel.errors import Invalid
from world import Town


def test_is_configuration_with_a_source_and_can_be_taken_back(town: Town) -> None:
    """F7: the code names no recipient; a lawyer's reading does, with its day."""
    cell = a_cell(town)
    assert seen(town.city.pol, cell).content.recipients == ()
    number = recipient_named(town, cell)
    assert recipient_named(town, cell) == number
    assert seen(town.city.pol, cell).content.recipients == (RECIPIENT,)
    with town.city.cas.acts() as cas:
        remove_recipient(cas, cell, number)
    assert seen(town.city.pol, cell).content.recipients == ()


def test_needs_a_source(town: Town) -> None:
    cell = a_cell(town)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        name_recipient(cas, cell, replace(RECIPIENT, source=""))
