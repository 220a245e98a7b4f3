"""Confirming a recall …"""

import pytest

from cell.taking_part import coming, composed, region
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.show_given_extract import show_given_extract
from houvast.cell.services.confirm_recall import confirm_recall
from houvast.cell.services.recall_extract import recall_extract
from houvast.kernel.errors import NotFound


def test_tells_the_giver_that_what_was_noted_elsewhere_is_destroyed() -> None:
    town = region()
    extract = composed(town, town.centre.siham, coming(town))
    with town.elsewhere.solange.acts() as solange:
        receipt = next(line.receipt_id for line in list_extracts(solange).lines if line.id == extract)
        with pytest.raises(NotFound):
            confirm_recall(solange, receipt)
    with town.centre.siham.acts() as siham:
        recall_extract(siham, extract)
        with pytest.raises(NotFound):
            confirm_recall(siham, receipt)
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        confirm_recall(cas, receipt)
    with town.elsewhere.solange.acts() as solange:
        confirm_recall(solange, receipt)
        confirm_recall(solange, receipt)
        line = next(line for line in list_extracts(solange).recalled if line.receipt_id == receipt)
        assert line.confirmed_at is not None
    with town.centre.siham.acts() as siham:
        (holding,) = show_given_extract(siham, extract).holdings
        assert holding.confirmed_at == line.confirmed_at
