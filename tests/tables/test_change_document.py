"""Changing a document …"""

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.tables.services.acknowledge_document import MembersYes, acknowledge_document
from houvast.tables.services.change_document import change_document
from tables.given import documented, founded, joined, seen
from world import Service


def test_is_a_new_version_to_which_members_agree_anew(city: Service) -> None:
    table = founded(city.dina)
    bus, number = joined(city.dina, table), documented(city.dina, table)
    with city.dina.acts() as dina:
        acknowledge_document(dina, table, number, MembersYes(bus, clock.today(), "aloud"))
        change_document(dina, table, number, "House rules", "We speak of no person, and of no case.")
    document = seen(city.dina, table).entries.documents()[0][1]
    assert [one.number for one in document.versions] == [1, 2]
    assert (document.agreed, len(document.acknowledged)) == ((), 1)


def test_of_its_title_alone_leaves_who_agreed(city: Service) -> None:
    table = founded(city.dina)
    bus, number = joined(city.dina, table), documented(city.dina, table)
    with city.dina.acts() as dina:
        acknowledge_document(dina, table, number, MembersYes(bus, clock.today(), "aloud"))
        change_document(dina, table, number, "How we talk", "We speak of no person.")
    document = seen(city.dina, table).entries.documents()[0][1]
    assert (document.title, document.newest.number, len(document.agreed)) == ("How we talk", 1, 1)


def test_names_nobody(city: Service) -> None:
    table = founded(city.dina)
    number = documented(city.dina, table)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        change_document(dina, table, number, "House rules", "Zoals Yassine Amrani zei.")
