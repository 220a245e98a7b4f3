"""The jobs …"""

import logging
import time
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import OperationalError, connections

from houvast.cli import jobs
from houvast.cli.home import open_home
from houvast.kernel import clock
from outreach.given import a_street_team, remembered


def test_tell_the_kind_of_a_failure_and_go_on(caplog: pytest.LogCaptureFixture) -> None:
    def fails() -> None:
        raise OperationalError("Canary of a failure")

    logging.getLogger("houvast").propagate = True
    with caplog.at_level(logging.WARNING, "houvast.jobs"):
        assert not jobs.tried("sealing the log", fails)
        assert jobs.tried("sealing the log", lambda: None)
    assert "OperationalError" in caplog.text
    assert "Canary" not in caplog.text


def test_let_a_remembered_name_go_on_its_day_with_nobody_signed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    street = a_street_team()
    gone, kept = remembered(street.anna, "Lina"), remembered(street.anna, "Imane")
    yesterday = clock.today() - timedelta(days=1)
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE outreach.remembered SET lapses_on = %s WHERE id = %s", [yesterday, gone])

    def stop(_seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", stop)
    with pytest.raises(KeyboardInterrupt):
        jobs.do_for_ever(open_home())
    assert left(gone, kept) == [kept]


def left(*notes: UUID) -> list[UUID]:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT id FROM outreach.remembered WHERE id = ANY(%s)", [list(notes)])
        return [row[0] for row in cursor.fetchall()]
