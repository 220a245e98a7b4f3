"""Keeps what is open in memory off the disk: no core dumps, and temporary files in memory only."""

import atexit
import contextlib
import os
import resource
import tempfile
from hashlib import sha256
from pathlib import Path

from houvast.cli.home import Home


def in_memory(directory: Path) -> bool:
    """Whether a directory lies on a file system that lives in memory, as Linux tells it."""
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    kinds = {line.split()[1]: line.split()[2] for line in mounts}
    here = directory.resolve()
    mounted = next(str(place) for place in (here, *here.parents) if str(place) in kinds or place == Path("/"))
    return kinds.get(mounted) in {"tmpfs", "ramfs"}


def _leave(process: int, directory: Path) -> None:
    """Removes the directory with the process that made it, not with its workers; one in use stays."""
    if os.getpid() == process:
        with contextlib.suppress(OSError):
            directory.rmdir()


def leave_no_traces(home: Home) -> Path | None:
    """Forbids core dumps and sends temporary files to memory where there is such a place; returns it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    name = f"houvast-{os.geteuid()}-{sha256(os.fsencode(home.path)).hexdigest()[:16]}-tmp"
    for parent in (Path(os.environ.get("XDG_RUNTIME_DIR") or "/run/user/none"), Path("/dev/shm")):  # noqa: S108
        if not (parent.is_dir() and os.access(parent, os.W_OK) and in_memory(parent)):
            continue
        directory = parent / name
        directory.mkdir(mode=0o700, exist_ok=True)
        if directory.is_symlink() or directory.lstat().st_uid != os.geteuid():
            continue
        os.environ["TMPDIR"] = str(directory)
        atexit.register(_leave, os.getpid(), directory)
        tempfile.tempdir = str(directory)
        return directory
    return None
