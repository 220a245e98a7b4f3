"""``./houvast demo``, as a newcomer runs it …"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode

import pytest

from cli.house import House, environment, eventually

pytestmark = pytest.mark.slow
PATIENCE = 400
"""Seconds for building the whole town on a machine that is busy with other tests."""


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


@contextmanager
def opened(home: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-m", "houvast.cli", "demo", *words],
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def said_until(process: subprocess.Popen[str], words: str) -> str:
    """What the terminal shows up to these words."""
    assert process.stderr
    ending, shown = time.monotonic() + PATIENCE, ""
    while words not in shown and process.poll() is None and time.monotonic() < ending:
        shown += process.stderr.readline()
    assert words in shown, shown
    return shown


def begun(process: subprocess.Popen[str], step: str) -> None:
    """Waits until a step is named, which is before its line ends."""
    assert process.stderr
    ending, shown = time.monotonic() + PATIENCE, ""
    while step not in shown and process.poll() is None and time.monotonic() < ending:
        shown += process.stderr.read(1)
    assert step in shown, shown


def visit_as_anna(port: int) -> str:
    """Signs in at the front door, with its form, and reads the page it leads to."""
    assert eventually(lambda: answers(port), 30)
    jar = CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    door = browser.open(f"http://localhost:{port}/", timeout=60)
    assert door.url.endswith("/demo/")
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', door.read().decode())
    assert token
    fields = urlencode({"csrfmiddlewaretoken": token[1], "persona": "anna"}).encode()
    request = urllib.request.Request(door.url, fields)  # noqa: S310 - our own server
    request.add_header("Cookie", "; ".join(f"{one.name}={one.value}" for one in jar))
    answer = urllib.request.build_opener(KeepsAnswer).open(request, timeout=60)
    assert answer.status == 303
    mine = "; ".join(value.split(";")[0] for value in answer.headers.get_all("Set-Cookie"))
    page = urllib.request.Request(f"http://localhost:{port}/guidance/")
    page.add_header("Cookie", mine)
    return str(urllib.request.urlopen(page, timeout=60).read().decode())  # noqa: S310 - our own server


def answers(port: int) -> bool:
    with closing(socket.socket()) as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class KeepsAnswer(urllib.request.HTTPErrorProcessor):
    """Follows no redirect."""

    def http_response(self, request: object, response: object) -> object:
        """Returns the answer as it came."""
        del request
        return response


def stop(process: subprocess.Popen[str], house: House) -> str:
    """Presses Ctrl-C; returns what is said at the end."""
    os.kill(process.pid, signal.SIGINT)
    rest = process.communicate(timeout=60)[1]
    assert process.returncode == 0
    assert eventually(lambda: house.server_pid() is None)
    return rest


def test_begins_again_when_it_was_stopped_opens_a_town_stops_cleanly_and_goes_on(house: House) -> None:
    """One town is built for it all: the first try ends while its people are being invited."""
    with opened(house.home, "--no-serve") as process:
        begun(process, "Services")
        os.kill(process.pid, signal.SIGINT)
        process.communicate(timeout=60)
    port = free_port()
    with opened(house.home, "--port", str(port)) as process:
        shown = said_until(process, "Houvast is at")
        assert "half founded" in shown
        assert "40 stories" in shown
        assert "Nawal El Idrissi" in visit_as_anna(port)
        assert "kept" in stop(process, house)
    began = time.monotonic()
    with opened(house.home, "--port", str(port)) as process:
        shown = said_until(process, "Houvast is at")
        warm = time.monotonic() - began
        assert "stories" not in shown
        assert "half founded" not in shown
        assert "Nawal El Idrissi" in visit_as_anna(port)
        stop(process, house)
    assert warm < 3 or os.getloadavg()[0] > os.cpu_count(), f"{warm:.1f} s"


def test_leaves_a_database_of_real_work_as_it_is(house: House, migrated: Path) -> None:
    house.become(migrated).stay()
    somebody = (
        "INSERT INTO signin.account (id, created_at, login_name, state, language, totp_last_step)"
        " VALUES (gen_random_uuid(), now(), 'ada', 'active', 'nl', 0);"
        " COMMENT ON DATABASE houvast IS 'as it was'"
    )
    filled = house.run("psql", "-c", somebody)
    assert filled.returncode == 0, filled.stderr
    refused = house.run("demo", "--no-serve")
    assert refused.returncode == 1
    assert "real work" in refused.stderr
    assert not (house.home / "demonstration.json").exists()
    comment = "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = 'houvast'"
    assert house.run("psql", "-Atc", comment).stdout.strip() == "as it was", "no table was touched"
