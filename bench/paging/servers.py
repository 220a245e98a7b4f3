"""Starts the servers that are measured, and tells what they hold in memory."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

START_SECONDS: Final = 90.0
STOP_SECONDS: Final = 20.0


@dataclass(frozen=True)
class Server:
    """A running server: where it listens, and its parent process."""

    port: int
    pid: int


@contextlib.contextmanager
def server(module: str, words: tuple[str, ...], environment: dict[str, str], page: str) -> Iterator[Server]:
    """Runs ``python -m module words PORT`` until the block ends; waits for its first page."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [sys.executable, "-m", module, *words, str(port)]
    process = subprocess.Popen(command, env=os.environ | environment, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        _wait(process, f"http://127.0.0.1:{port}{page}")
        yield Server(port, process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(process: "subprocess.Popen[bytes]", page: str) -> None:
    ends = time.monotonic() + START_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        with contextlib.suppress(urllib.error.URLError), urllib.request.urlopen(page, timeout=5):  # noqa: S310
            return
        time.sleep(0.1)
    raise RuntimeError(f"The server of {page} did not start.")


def memory_of(running: Server) -> tuple[float, float]:
    """Returns the workers' resident and proportional memory in MB, the mean of a worker."""
    workers = [pid for pid in _children(running.pid) if os.getsid(pid) == pid]
    resident = [_field(pid, "status", "VmRSS:") for pid in workers]
    proportional = [_field(pid, "smaps_rollup", "Pss:") for pid in workers]
    return sum(resident) / len(workers) / 1_024, sum(proportional) / len(workers) / 1_024


def _children(parent: int) -> list[int]:
    found = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="utf-8")
    return [int(pid) for pid in found.split()]


def _field(pid: int, file: str, name: str) -> int:
    for line in Path(f"/proc/{pid}/{file}").read_text(encoding="utf-8").splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    return 0
