"""The product behind its real server, for tests of many at once."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings

SERVES = (
    "import sys\n"
    "from houvast.cli import web_server\n"
    "import django; django.setup()\n"
    "web_server.serve('127.0.0.1', int(sys.argv[1]), workers=2)\n"
)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The product behind granian with two workers, on this worker's database, with the pool."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        number = int(probe.getsockname()[1])
    environment = os.environ | {
        "HOUVAST_POOL": "1",
        "HOUVAST_MODE": "test",
        "HOUVAST_HOME": str(settings.HOME),
        "HOUVAST_DATABASE_NAME": str(settings.DATABASES["default"]["NAME"]),
        "DJANGO_SETTINGS_MODULE": "houvast.settings",
        "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "src"),
    }
    process = subprocess.Popen([sys.executable, "-c", SERVES, str(number)], env=environment)  # noqa: S603
    try:
        _await(number)
        yield number
    finally:
        process.terminate()
        process.wait(timeout=30)


def _await(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=0.2).close()
        except OSError:
            time.sleep(0.05)
            continue
        return
    pytest.fail("the server did not start")
