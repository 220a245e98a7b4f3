"""Taking note of a document …"""

import pytest

from cell.given import a_cell
from cell.sitting import added, all_seated, exercised, seen, written
from houvast.cell.selectors.show_document import show_document
from houvast.cell.services.acknowledge_document import Note, acknowledge_document
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from world import Town


def test_is_done_signed_in_for_ones_own_seat_and_for_no_other(town: Town) -> None:
    """F15: who is bound by the rules of the cell took note of them, and it stands when."""
    cell = a_cell(town)
    mayor, police, _ = all_seated(town, cell)
    document = written(town, cell)
    assert [one.waits for one in seen(town.city.pol, cell).documents] == [True]
    with town.city.pol.acts() as pol, pytest.raises(NotFound):
        acknowledge_document(pol, Note(document, mayor, "Binder"))
    for _ in range(2):
        with town.city.pol.acts() as pol:
            acknowledge_document(pol, Note(document, police, "not needed"))
    with town.city.pol.acts() as pol:
        found = show_document(pol, document)
    assert [(one.name, one.on, one.paper) for one in found.said.acknowledged] == [
        ("Pol Officer", clock.today(), "")
    ]
    assert found.mine == ()


def test_is_filed_by_the_coordinator_for_who_signed_by_hand(town: Town) -> None:
    cell = a_cell(town)
    organisation, document = added(town, cell), written(town, cell)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        acknowledge_document(cas, Note(document, organisation))
    with town.city.cas.acts() as cas:
        acknowledge_document(cas, Note(document, organisation, "Binder 3"))
        assert show_document(cas, document).missing == ()


def test_is_of_a_document_alone_by_who_sits_there(town: Town) -> None:
    cell = a_cell(town)
    mayor, *_ = all_seated(town, cell)
    exercise, document = exercised(town, cell, mayor), written(town, cell)
    with town.city.mira.acts() as mira, pytest.raises(NotFound):
        acknowledge_document(mira, Note(exercise, mayor))
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        acknowledge_document(anna, Note(document, mayor))
