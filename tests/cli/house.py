"""A home of its own, and real processes in it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a command in the home, on the embedded server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HOUVAST_", "PYTEST"))}
    return kept | {"HOUVAST_HOME": str(home), "PYTHONPATH": str(ROOT / "src")} | more


class House:
    """A home and the commands run in it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.begun: list[subprocess.Popen[str]] = []

    def become(self, other: Path) -> "House":
        """Takes over a copy of another home whose server is at rest, whoever its files belong to."""
        subprocess.run(["cp", "-a", str(other), str(self.home)], check=True)  # noqa: S603, S607 - our own words
        return self

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Runs ``python -m houvast.cli`` to its end."""
        return subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-m", "houvast.cli", *words],
            env=environment(self.home, **more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def stay(self) -> subprocess.Popen[str]:
        """A process that uses the server until a line arrives on its standard input."""
        code = (
            "import sys; from houvast.cli.cluster import running_cluster\n"
            "with running_cluster(): print('here', flush=True); sys.stdin.readline()"
        )
        process = subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-c", code],
            env=environment(self.home),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.begun.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        return process

    def server_pid(self) -> int | None:
        """The database server's process id while it lives."""
        try:
            pid = int((self.home / "postgresql" / "postmaster.pid").read_text().split()[0])
            os.kill(pid, 0)
        except (OSError, IndexError, ValueError):
            return None
        return pid

    def close(self) -> None:
        """Ends what was begun."""
        for process in self.begun:
            process.kill()
            process.communicate()
        eventually(lambda: self.server_pid() is None)


def eventually(condition: Callable[[], bool], seconds: float = 15) -> bool:
    """Whether the condition came true in time."""
    ending = time.monotonic() + seconds
    while time.monotonic() < ending:
        if condition():
            return True
        time.sleep(0.02)
    return condition()
