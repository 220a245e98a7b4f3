"""The directory an installation lives in: its database, its secrets, its logs and its locks.

Everything that must outlive a command stands below ``HOUVAST_HOME`` (the checkout's ``var`` when unset), so
that a second installation is a second directory. Secrets are files of mode 0600 in a directory of mode 0700.
"""

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from houvast.kernel.errors import Conflict

ROOT = Path(__file__).resolve().parents[3]
SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Home:
    """The places of one installation; ``open_home`` makes them."""

    path: Path

    @property
    def secrets(self) -> Path:
        """Passwords, pepper and secret key; never in a backup."""
        return self.path / "secrets"

    @property
    def data(self) -> Path:
        """The embedded server's data directory."""
        return self.path / "postgresql"

    @property
    def run(self) -> Path:
        """Locks, and the socket when the path is short enough."""
        return self.path / "run"

    @property
    def log(self) -> Path:
        """What the database server and a failing command have to say; never content."""
        return self.path / "log"


def home_path() -> Path:
    """``HOUVAST_HOME`` as an absolute path, or the checkout's ``var``."""
    given = os.environ.get("HOUVAST_HOME", "")
    return Path(given).expanduser().absolute() if given else ROOT / "var"


def open_home() -> Home:
    """The home of this process, its directories made when they are missing; raises Conflict."""
    home = Home(home_path())
    os.environ["HOUVAST_HOME"] = str(home.path)
    try:
        home.path.mkdir(parents=True, exist_ok=True)
        for directory in (home.secrets, home.run, home.log):
            directory.mkdir(mode=0o700, exist_ok=True)
        home.secrets.chmod(0o700)
    except OSError as error:
        raise Conflict(
            "%(path)s cannot be written (%(why)s). Set HOUVAST_HOME to a directory of your own.",
            path=str(home.path),
            why=error.strerror or "unknown reason",
        ) from error
    return home


def write_secret(path: Path, content: bytes) -> None:
    """Writes a secret whole or not at all, readable by its owner only."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def ensure_secrets(home: Home) -> None:
    """Makes the pepper (32 raw bytes) and the secret key (64 hexadecimal characters) on first use."""
    pepper = home.secrets / "pepper"
    if not pepper.exists():
        write_secret(pepper, secrets.token_bytes(SECRET_BYTES))
    secret_key = home.secrets / "secret_key"
    if not secret_key.exists():
        write_secret(secret_key, secrets.token_hex(SECRET_BYTES).encode())


def read_json(path: Path) -> dict[str, object]:
    """The object in a secrets file, empty when the file is not there; raises Conflict when it is damaged."""
    if not path.exists():
        return {}
    try:
        return cast("dict[str, object]", json.loads(path.read_text(encoding="utf-8")))
    except ValueError as error:
        raise Conflict("%(path)s is damaged. Put back a copy of it.", path=str(path)) from error


def write_json(path: Path, content: Mapping[str, object]) -> None:
    """Writes the object when it differs from what the file holds."""
    if read_json(path) != content:
        write_secret(path, json.dumps(content, indent=1).encode() + b"\n")
