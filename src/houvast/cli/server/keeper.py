"""Keeps the embedded server running while anybody uses it; a process of its own, standard library only.

Every command that uses the server holds a shared lock on one file. The keeper waits for the exclusive lock:
it gets it when the last user has left, by whatever way, ``kill -9`` included, and then stops the server. If
the server dies while in use, the keeper starts it again. If the keeper dies, the kernel tells the server.

Arguments: the users' lock, the keeper's own lock, the data directory, the log, then the server's command.
"""

import ctypes
import fcntl
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import FrameType

PR_SET_PDEATHSIG = 1
LINGERING_SECONDS = 0.3
STABLE_SECONDS = 60.0
TRIES = 20


def ask_to_die_with_parent(number: signal.Signals = signal.SIGINT) -> None:
    """Asks the kernel to send a signal (SIGINT is PostgreSQL's fast shutdown) when the parent is gone."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, number)


def forget_stale_pid(data: Path) -> None:
    """Removes ``postmaster.pid`` when its number now belongs to a process that is not PostgreSQL."""
    file = data / "postmaster.pid"
    try:
        pid = int(file.read_text(encoding="utf-8").split()[0])
        name = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    except (OSError, ValueError, IndexError):
        return
    if name != "postgres":
        file.unlink(missing_ok=True)


class Keeper:
    """One server, started again while it is in use."""

    def __init__(self, data: Path, log: int, command: list[str]) -> None:
        self._data = data
        self._log = log
        self._command = command
        self._leaving = threading.Event()
        self._server: subprocess.Popen[bytes] | None = None

    def wait_for_the_last(self, users: int) -> None:
        """Blocks until nobody uses the server, then stops it."""
        fcntl.flock(users, fcntl.LOCK_EX)
        self.leave()

    def leave(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """Stops the server: open transactions are rolled back, what was committed stays."""
        self._leaving.set()
        server = self._server
        if server is not None and server.poll() is None:
            server.send_signal(signal.SIGINT)

    def keep(self) -> int:
        """Runs the server until it is no longer wanted, or fails twenty times in a row."""
        failures = 0
        while not self._leaving.is_set() and failures < TRIES:
            forget_stale_pid(self._data)
            began = time.monotonic()
            self._server = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=self._log,
                stderr=self._log,
                preexec_fn=ask_to_die_with_parent,  # noqa: PLW1509 - the other thread only waits for a lock
            )
            if self._leaving.is_set():
                self._server.send_signal(signal.SIGINT)
            self._server.wait()
            failures = failures + 1 if time.monotonic() - began < STABLE_SECONDS else 1
            self._leaving.wait(LINGERING_SECONDS)
        return 0 if self._leaving.is_set() else 1


def main(arguments: list[str]) -> int:
    """Takes the keeper's lock, starts the server and stays with it."""
    users_path, own_path, data, log_path, *command = arguments
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    own = os.open(own_path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(own, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return 0
    users = os.open(users_path, os.O_RDWR | os.O_CREAT, 0o600)
    log = os.open(log_path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    keeper = Keeper(Path(data), log, command)
    signal.signal(signal.SIGTERM, keeper.leave)
    signal.signal(signal.SIGINT, keeper.leave)
    threading.Thread(target=keeper.wait_for_the_last, args=(users,), daemon=True).start()
    return keeper.keep()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
