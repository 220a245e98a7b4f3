"""Whoever acted has left when the transaction ends …"""

import pytest
from django.db import connection, transaction

from houvast.access.acting import acting
from houvast.access.models.dossiers import Dossier
from houvast.kernel.errors import Conflict
from world import Town, dossier_of

WHO = "SELECT current_setting('role'), coalesce(current_setting('houvast.token', true), '')"


def who() -> tuple[str, str]:
    """The role and the token that the connection has now."""
    with connection.cursor() as cursor:
        cursor.execute(WHO)
        role, token = cursor.fetchone()
    return role, token


def test_and_the_same_connection_is_nobody_again(town: Town) -> None:
    with town.centre.anna.acts():
        assert who()[0] == "houvast_app"
        before = connection.connection.info.backend_pid
    assert who() == ("none", "")
    assert connection.connection.info.backend_pid == before


def test_and_after_a_failure_too(town: Town) -> None:
    with pytest.raises(ZeroDivisionError), town.centre.anna.acts():
        _ = 1 / 0
    assert who() == ("none", "")


def test_and_in_a_block_around_it_as_tests_have(town: Town) -> None:
    dossier = dossier_of(town.centre.anna, town.centre)
    unlocked = town.centre.anna.unlocked
    around = transaction.atomic()
    around._from_testcase = True  # type: ignore[attr-defined]  # noqa: SLF001 - as Django's TestCase marks its own
    with around:
        with acting(unlocked):
            assert Dossier.objects.filter(id=dossier.id).exists()
        assert who() == ("none", "")


def test_and_nobody_acts_inside_another_act(town: Town) -> None:
    with (
        town.centre.anna.acts(),
        pytest.raises(Conflict),
        town.centre.bert.acts(),
    ):
        pass
