"""The log, for who answers for it …"""

import pytest

from houvast.access.selectors.find_dossier import find_dossier
from houvast.access.selectors.list_categories import list_categories
from houvast.access.selectors.show_access import show_access
from houvast.access.selectors.show_log import LogFilter, show_log
from houvast.access.selectors.show_readers import show_readers
from houvast.access.values import Function
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from world import Town, dossier_of


def test_shows_who_looked_when_in_a_dossier(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.anna.acts() as anna:
        show_access(anna, opened.id)
    for person in (town.centre.anna, town.centre.dpo):
        with person.acts() as actor:
            readers = show_readers(actor, opened.id)
            assert ("Anna", "access.show_access") in {(line.who, line.event) for line in readers.lines}
    for person in (town.centre.bert, town.elsewhere.dpo):
        with person.acts() as actor, pytest.raises(NotFound):
            show_readers(actor, opened.id)


def test_shows_the_officer_their_own_services_entries_page_by_page(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.dpo.acts() as dpo:
        page = show_log(dpo, LogFilter(event="access.open_dossier"))
        assert page.lines[0].reference == opened.reference
        older = show_log(dpo, LogFilter(before=page.lines[0].id))
        assert all(line.id < page.lines[0].id for line in older.lines)
    with town.elsewhere.dpo.acts() as dpo:
        assert opened.id not in {line.dossier_id for line in show_log(dpo, LogFilter()).lines}
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        show_log(anna, LogFilter())


def test_finds_a_dossier_by_its_reference_for_its_officer_only(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.dpo.acts() as dpo:
        assert find_dossier(dpo, opened.reference.lower()) == opened.id
    with town.elsewhere.dpo.acts() as dpo, pytest.raises(Invalid):
        find_dossier(dpo, opened.reference)


def test_lists_the_categories_of_persons_with_access_without_a_name(town: Town) -> None:
    dossier_of(town.centre.anna, town.centre)
    with town.centre.dpo.acts() as dpo:
        guides = next(line for line in list_categories(dpo) if line.function is Function.GUIDE)
    assert guides.people == 2
    assert 1 <= guides.holding <= 2
