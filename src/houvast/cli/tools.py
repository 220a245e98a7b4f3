"""Runs PostgreSQL's own programs quietly: what they complain of becomes a sentence, Ctrl-C ends them."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from houvast.cli.client import client_environment, client_program
from houvast.cli.cluster import Cluster
from houvast.kernel.errors import Conflict

LONGEST_REASON = 300
MEGABYTE = 1_000_000


def run_tool(
    cluster: Cluster, name: str, purpose: str, arguments: Sequence[str], growing: Path | None = None
) -> bytes:
    """Runs a program to its end and returns what it printed; raises Conflict with its first complaint.

    While it runs, the size of ``growing`` is shown on a terminal. When this process is stopped, so is it.
    """
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as printed:
        process = subprocess.Popen(
            [client_program(name), *arguments],
            env=client_environment(cluster, purpose),
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=said,
        )
        try:
            while _still_running(process):
                _show_size(growing)
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
        if process.returncode != 0:
            said.seek(0)
            raise Conflict("%(name)s did not finish: %(why)s", name=name, why=_first_line(said.read()))
        printed.seek(0)
        return printed.read()


def _still_running(process: "subprocess.Popen[bytes]") -> bool:
    try:
        process.wait(timeout=0.5)
    except subprocess.TimeoutExpired:
        return True
    return False


def _show_size(growing: Path | None) -> None:
    if growing is not None and growing.exists() and sys.stderr.isatty():
        print(f" {growing.stat().st_size / MEGABYTE:.0f} MB", end="", flush=True, file=sys.stderr)


def _first_line(said: bytes) -> str:
    lines = [line for line in said.decode(errors="replace").splitlines() if line.strip()]
    return (lines or ["no reason given"])[0][:LONGEST_REASON]
