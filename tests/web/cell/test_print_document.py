"""A document of a cell as a file …"""

import pytest

from browsing import browsing
from cell.given import a_cell
from cell.sitting import added, all_seated, written
from houvast.cell.selectors.print_document import print_document
from houvast.kernel.errors import NotAllowed
from houvast.web.cell.document_pdf import document_pdf
from world import Town


def test_is_a_pdf_whose_name_says_nothing(town: Town) -> None:
    cell = a_cell(town)
    all_seated(town, cell)
    added(town, cell)
    paper = browsing(town.city.pol).get(f"/cell/documents/{written(town, cell)}/print/")
    assert paper.content.startswith(b"%PDF")
    assert paper.headers["Content-Type"] == "application/pdf"
    assert "Cell of the city" not in paper.headers["Content-Disposition"]


def test_is_longer_where_more_people_have_not_signed_and_for_nobody_else(town: Town) -> None:
    cell = a_cell(town)
    number = written(town, cell)
    with town.city.cas.acts() as cas:
        short = document_pdf(print_document(cas, number))
    for _ in range(3):
        added(town, cell)
    with town.city.cas.acts() as cas:
        found = print_document(cas, number)
        assert len(found.missing) == 3
        assert document_pdf(found) != short
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        print_document(anna, number)
