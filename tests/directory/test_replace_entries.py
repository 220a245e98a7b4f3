"""Replacing the entries of a directory …"""

import pytest

from directory.given import published
from houvast.directory.selectors.export_entries import export_entries
from houvast.directory.services.replace_entries import replace_entries
from houvast.directory.values.package import Package
from houvast.kernel.errors import NotAllowed, NotFound
from world import Town


def test_keeps_every_cell_of_the_published_example(town: Town) -> None:
    package = published()
    with town.desk.dina.acts() as dina:
        replace_entries(dina, town.desk.id, package)
        assert export_entries(dina, town.desk.id) == package


def test_changes_nothing_the_second_time(town: Town) -> None:
    package = published()
    with town.desk.dina.acts() as dina:
        replace_entries(dina, town.desk.id, package)
        assert replace_entries(dina, town.desk.id, package).is_nothing


def test_lets_two_services_keep_the_same_package(town: Town) -> None:
    package = published()
    for service, person in ((town.desk, town.desk.dina), (town.centre, town.centre.coach)):
        with person.acts() as actor:
            replace_entries(actor, service.id, package)
    with town.centre.coach.acts() as coach:
        replace_entries(coach, town.centre.id, Package())
        assert export_entries(coach, town.centre.id) == Package()
        assert export_entries(coach, town.desk.id) == package


def test_is_for_the_desk_the_coach_and_the_steward_of_who_keeps_it(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        replace_entries(anna, town.centre.id, Package())
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        replace_entries(dina, town.centre.id, Package())
