"""Writing a document …"""

import pytest

from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from houvast.tables.services.write_document import write_document
from tables.given import documented, founded, seen
from world import Service


def test_begins_with_a_first_version_that_nobody_agreed_to_yet(city: Service) -> None:
    table = founded(city.dina)
    number = documented(city.dina, table)
    ((found, document),) = seen(city.anna, table).entries.documents()
    assert (found, document.newest.number, document.newest.words) == (number, 1, "We speak of no person.")
    assert document.agreed == ()


def test_has_a_title_and_words_and_no_person(city: Service) -> None:
    table = founded(city.dina)
    for title, words in ((" ", "Words."), ("House rules", " "), ("House rules", "Zoals Yassine Amrani zei.")):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            write_document(dina, table, new_id(), title, words)
    assert seen(city.dina, table).entries.documents() == ()
