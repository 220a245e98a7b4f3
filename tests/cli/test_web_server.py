"""The web server answers, stops when it is asked to, and leaves nobody behind when it is killed."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from cli.house import environment, eventually
from houvast.cli.web_server import ensure_port_is_free, forget_other_logins
from houvast.kernel.errors import Conflict

SERVER = """
import sys
from houvast.cli import web_server
def application(_environ, start):
    start("200 OK", [("Content-Type", "text/plain")])
    return [b"here"]
web_server.load_application = lambda: application
web_server.serve("127.0.0.1", int(sys.argv[1]), workers=2)
print("kept")
"""


def free_port() -> int:
    """A port nobody uses now."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    """Whether a page comes from the port."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2) as page:
            return bool(page.read() == b"here")
    except OSError:
        return False


@pytest.fixture
def port() -> int:
    """The port of this test's server."""
    return free_port()


@pytest.fixture
def server(port: int, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Two workers behind one port."""
    process = subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", SERVER, str(port)],
        env=environment(tmp_path) | {"DJANGO_SETTINGS_MODULE": "houvast.settings"},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert eventually(lambda: answers(port))
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_finishes_when_asked_to(server: subprocess.Popen[str], port: int, number: signal.Signals) -> None:
    server.send_signal(number)
    said, _ = server.communicate(timeout=15)
    assert said == "kept\n"
    assert not answers(port)
    ensure_port_is_free("127.0.0.1", port)


def test_finishes_when_a_terminal_sends_control_c_to_all(server: subprocess.Popen[str], port: int) -> None:
    os.killpg(server.pid, signal.SIGINT)
    said, _ = server.communicate(timeout=15)
    assert said == "kept\n"
    assert not answers(port)


def test_leaves_no_worker_when_it_is_killed(server: subprocess.Popen[str], port: int) -> None:
    server.kill()
    assert eventually(lambda: not answers(port))


def test_says_when_its_port_is_taken(server: subprocess.Popen[str], port: int) -> None:
    assert server.poll() is None
    with pytest.raises(Conflict, match="Choose another with --port"):
        ensure_port_is_free("127.0.0.1", port)


def test_leaves_its_workers_the_two_logins_that_pages_need() -> None:
    logins = dict.fromkeys(("default", "signin", "jobs", "owner"), object())
    forget_other_logins(logins)
    assert set(logins) == {"default", "signin"}
