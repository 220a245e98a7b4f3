"""The jobs …"""

import logging

import pytest
from django.db import OperationalError

from houvast.cli import jobs


def test_tell_the_kind_of_a_failure_and_go_on(caplog: pytest.LogCaptureFixture) -> None:
    def fails() -> None:
        raise OperationalError("Canary of a failure")

    logging.getLogger("houvast").propagate = True
    with caplog.at_level(logging.WARNING, "houvast.jobs"):
        assert not jobs.tried("sealing the log", fails)
        assert jobs.tried("sealing the log", lambda: None)
    assert "OperationalError" in caplog.text
    assert "Canary" not in caplog.text
