"""Agreeing to a document …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from houvast.tables.selectors.show_document import show_document
from houvast.tables.services.acknowledge_document import MembersYes, acknowledge_document
from houvast.tables.values.tables import Sector
from tables.given import a_member, documented, founded, joined
from world import Service


def test_is_kept_once_of_each_member_and_the_others_still_wait(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    joined(city.dina, table, a_member("Campus Vaart", Sector.SCHOOL))
    number = documented(city.dina, table)
    for how in ("aloud", "by mail"):
        with city.anna.acts() as anna:
            acknowledge_document(anna, table, number, MembersYes(bus, clock.today(), how))
    with city.dina.acts() as dina:
        page = show_document(dina, table, number)
    assert [(one.member.organisation, one.how) for one in page.document.agreed] == [("De Lijn", "aloud")]
    assert [one.organisation for one in page.waiting] == ["Campus Vaart"]


def test_is_a_members_on_a_day_these_words_stood_and_names_nobody(city: Service) -> None:
    table, today = founded(city.dina), clock.today()
    bus, number = joined(city.dina, table), documented(city.dina, table)
    for yes in (
        MembersYes(new_id(), today, "aloud"),
        MembersYes(bus, today, " "),
        MembersYes(bus, today + timedelta(days=1), "aloud"),
        MembersYes(bus, today - timedelta(days=1), "aloud"),
        MembersYes(bus, today, "via Yassine Amrani"),
    ):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            acknowledge_document(dina, table, number, yes)
