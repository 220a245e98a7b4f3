"""Writing a document of a cell …"""

import pytest

from cell.given import a_cell
from cell.sitting import seated, seen, written
from houvast.cell.selectors.show_document import show_document
from houvast.cell.services.acknowledge_document import Note, acknowledge_document
from houvast.cell.services.write_document import NewDocument, write_document
from houvast.cell.values.documents import DocumentKind
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id
from world import Town


def test_anew_is_the_next_version_and_asks_everybody_anew(town: Town) -> None:
    cell = a_cell(town)
    seat = seated(town, cell)
    first = written(town, cell)
    with town.city.cas.acts() as cas:
        acknowledge_document(cas, Note(first, seat, "Binder 1"))
    assert seen(town.city.cas, cell).documents[0].missing == ()
    second = written(town, cell, "We begin at nine.")
    line = seen(town.city.pol, cell).documents[0]
    assert (line.id, line.version, [one.id for one in line.missing]) == (second, 2, [seat])
    with town.city.prisca.acts() as prisca:
        old = show_document(prisca, first)
    assert not old.is_current
    assert old.versions == ((second, 2),)


def test_counts_each_kind_by_itself_and_happens_once(town: Town) -> None:
    cell, number = a_cell(town), new_id()
    written(town, cell)
    new = NewDocument(number, cell, DocumentKind.COOPERATION, "fr", "Nous nous réunissons.")
    for _ in range(2):
        with town.city.cas.acts() as cas:
            write_document(cas, new)
    assert {(one.kind, one.version) for one in seen(town.city.cas, cell).documents} == {
        (DocumentKind.HOUSE_RULES, 1),
        (DocumentKind.COOPERATION, 1),
    }
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        write_document(cas, NewDocument(number, cell, DocumentKind.COOPERATION, "fr", "Autre."))


def test_needs_words_and_who_prepares(town: Town) -> None:
    cell = a_cell(town)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        write_document(cas, NewDocument(new_id(), cell, DocumentKind.HOUSE_RULES, "nl", " "))
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        write_document(pol, NewDocument(new_id(), cell, DocumentKind.HOUSE_RULES, "nl", "Mine."))
