"""A server that holds what is open in memory …"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cli.house import environment
from houvast.cli.no_traces import in_memory

CODE = (
    "import resource, tempfile\n"
    "from houvast.cli.home import open_home\n"
    "from houvast.cli.no_traces import leave_no_traces\n"
    "found = leave_no_traces(open_home())\n"
    "print(resource.getrlimit(resource.RLIMIT_CORE), found, tempfile.gettempdir(), sep='\\n')\n"
)


def told(home: Path) -> list[str]:
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", CODE], env=environment(home), capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_dumps_no_core(tmp_path: Path) -> None:
    assert told(tmp_path / "home")[0] == "(0, 0)"


def test_keeps_temporary_files_in_memory_and_leaves_nothing_there(tmp_path: Path) -> None:
    if not (in_memory(Path("/dev/shm")) and os.access("/dev/shm", os.W_OK)):  # noqa: S108
        pytest.skip("this machine has no place in memory for files")
    _, place, used = told(tmp_path / "home")
    assert place == used
    assert in_memory(Path(place).parent)
    assert not Path(place).exists()


def test_knows_what_lies_in_memory_and_what_does_not() -> None:
    assert not in_memory(Path(__file__).parent)
    assert tempfile.gettempdir()
