"""Starts the embedded PostgreSQL for one home, or joins the one that runs there.

scram passwords, a socket in a directory of mode 0700, no TCP. The server writes no statement and no value to
its log: ``log_min_messages=log`` leaves out errors, which quote what was typed.
"""

import contextlib
import fcntl
import hashlib
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from houvast.cli.home import Home, write_secret
from houvast.cli.server import keeper
from houvast.cli.server.binaries import hand_over, identity, open_way, program
from houvast.kernel.errors import Busy, Conflict

SUPERUSER = "houvast_cluster"
PORT = 5432
LONGEST_SOCKET_PATH = 107
START_SECONDS = 120.0
LARGEST_LOG = 1_000_000
_KEEPERS: list[subprocess.Popen[bytes]] = []  # begun by this process, so that they are waited for
SETTINGS = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "work_mem": "8MB",
    "max_wal_size": "512MB",
    "huge_pages": "off",
    "jit": "off",
    "password_encryption": "scram-sha-256",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length_on_error": "0",
    "log_checkpoints": "off",
}


def superuser_password(home: Home) -> str:
    """The embedded server's superuser password, made on first use."""
    path = home.secrets / "cluster"
    if not path.exists():
        if home.data.exists():
            raise Conflict(
                "%(path)s is missing, so the database beside it cannot be opened. Put back a copy of it.",
                path=str(path),
            )
        write_secret(path, secrets.token_urlsafe(32).encode())
    return path.read_text(encoding="utf-8").strip()


def socket_directory(home: Home) -> Path:
    """Where the socket is: in the home, or, when that path is too long, in a private directory elsewhere."""
    name = f"/.s.PGSQL.{PORT}"
    directory = home.run / "socket"
    if len(os.fsencode(directory)) + len(name) > LONGEST_SOCKET_PATH:
        digest = hashlib.sha256(os.fsencode(home.path)).hexdigest()[:16]
        directory = Path(tempfile.gettempdir(), f"houvast-{os.geteuid()}-{digest}")
    directory.mkdir(mode=0o700, exist_ok=True)
    owners = {os.geteuid(), identity()[1]}
    if directory.parent != home.run and (directory.is_symlink() or directory.lstat().st_uid not in owners):
        raise Conflict("%(path)s belongs to somebody else. Remove it.", path=str(directory))
    directory.chmod(0o700)
    hand_over(directory)
    if identity()[1] != os.geteuid():
        open_way(home.path, home.run)
    return directory


def make_data(home: Home) -> None:
    """Creates the data directory beside its place and moves it there when it is whole."""
    password = superuser_password(home)
    prefix, owner = identity()
    for leftover in home.path.glob("postgresql.new.*"):
        shutil.rmtree(leftover)
    fresh = Path(tempfile.mkdtemp(prefix="postgresql.new.", dir=home.path))
    data, password_file = fresh / "data", fresh / "password"
    write_secret(password_file, password.encode())
    data.mkdir(mode=0o700)
    if os.geteuid() == 0 and owner != 0:
        for path in (fresh, data, password_file):
            os.chown(path, owner, owner)
    made = subprocess.run(
        [*prefix, str(program("initdb")), f"--pgdata={data}", f"--username={SUPERUSER}",
         f"--pwfile={password_file}", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8",
         "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums"],
        capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=quiet_environment(),
    )  # fmt: skip
    if made.returncode != 0:
        write_secret(home.log / "initdb.log", (made.stdout + made.stderr).encode())
        shutil.rmtree(fresh)
        raise Conflict("The database could not be made; %(log)s says why.", log=str(home.log / "initdb.log"))
    (data / "pg_hba.conf").write_text("local all all scram-sha-256\n", encoding="utf-8")
    data.rename(home.data)
    shutil.rmtree(fresh)


def quiet_environment() -> dict[str, str]:
    """The environment without what would change PostgreSQL's behaviour."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_", "LANG"))}
    return kept | {"LC_ALL": "C.UTF-8", "TZ": "UTC"}


def server_command(home: Home, sockets: Path) -> list[str]:
    """The words that start the server."""
    prefix, _ = identity()
    dying = ["setpriv", "--pdeathsig", "INT"] if prefix else []
    settings = SETTINGS | {"unix_socket_directories": str(sockets)}
    words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    return [*prefix, *dying, str(program("postgres")), "-D", str(home.data), *words]


def start_keeper(home: Home, sockets: Path) -> None:
    """Starts the keeper in a session of its own, so that Ctrl-C in a terminal does not reach the server."""
    log = home.log / "postgresql.log"
    if log.exists() and log.stat().st_size > LARGEST_LOG:
        log.replace(log.with_suffix(".log.1"))
    _KEEPERS[:] = [keeper_process for keeper_process in _KEEPERS if keeper_process.poll() is None]
    begun = subprocess.Popen(
        [sys.executable, "-I", "-S", keeper.__file__,
         str(home.run / "users.lock"), str(home.run / "keeper.lock"), str(home.data), str(log),
         *server_command(home, sockets)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True, env=quiet_environment(), cwd="/",
    )  # fmt: skip
    _KEEPERS.append(begun)


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds a lock file alone for the length of the block."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def is_free(path: Path, kind: int) -> bool:
    """Whether a lock of the kind could be had now."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except OSError:
        return False
    else:
        return True
    finally:
        os.close(descriptor)


def join(home: Home) -> int:
    """Takes part in the home's server; the number returned is given back to ``leave``."""
    users = os.open(home.run / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(users, fcntl.LOCK_SH)  # waits while a keeper is stopping the server
    return users


def leave(home: Home, users: int) -> None:
    """Gives up the server; waits until it has stopped when nobody else uses it."""
    os.close(users)
    for _ in range(10):
        if not is_free(home.run / "users.lock", fcntl.LOCK_SH):
            os.close(join(home))  # the keeper holds it: this waits until the server is down
            for process in _KEEPERS:
                process.poll()
            return
        if is_free(home.run / "keeper.lock", fcntl.LOCK_SH):
            return
        time.sleep(0.03)


def ensure_started(home: Home, answers: Callable[[], bool]) -> Path:
    """Makes and starts the server when it does not run; ``answers`` says whether it takes connections.

    Call it with the home's start lock held and after ``join``. Returns the socket's directory. Raises Busy
    when it does not answer in two minutes, Conflict when it does not start.
    """
    sockets = socket_directory(home)
    if not home.data.exists():
        make_data(home)
    hand_over(home.data)
    if is_free(home.run / "keeper.lock", fcntl.LOCK_EX):
        start_keeper(home, sockets)
    began = time.monotonic()
    while not answers():
        waited = time.monotonic() - began
        if waited > START_SECONDS:
            raise Busy("The database did not answer in %(seconds)s seconds.", seconds=int(START_SECONDS))
        if waited > 1 and is_free(home.run / "keeper.lock", fcntl.LOCK_EX):
            raise Conflict(
                "The database did not start; %(log)s says why.", log=str(home.log / "postgresql.log")
            )
        time.sleep(0.02)
    return sockets
