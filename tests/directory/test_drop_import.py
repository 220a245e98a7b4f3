"""Saying no to a file …"""

import pytest

from directory.importing import a_desk, held, imported, kept_of_imports, looked
from directory.packages import package
from houvast.directory.services.drop_import import drop_import
from houvast.kernel.errors import Conflict, NotFound
from world import Town


def test_leaves_nothing_of_it() -> None:
    desk, dina = a_desk()
    number, _ = looked(desk, dina, package())
    with dina.acts() as actor:
        drop_import(actor, number)
    assert held(dina, desk) == {}
    assert kept_of_imports(dina, desk) == 0


def test_is_too_late_once_it_was_taken_over() -> None:
    desk, dina = a_desk()
    number = imported(desk, dina, package())
    with dina.acts() as actor, pytest.raises(Conflict):
        drop_import(actor, number)
    assert held(dina, desk)


def test_is_not_for_who_keeps_another_directory(town: Town) -> None:
    number, _ = looked(town.centre, town.centre.coach, package())
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        drop_import(dina, number)
