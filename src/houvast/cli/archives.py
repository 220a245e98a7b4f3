"""What a backup is on disk: a file of data, a file of keys, and a manifest that proves both whole."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from houvast.access.register import FILE as REGISTER
from houvast.cli.home import Home, write_secret
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid

KEYS_KEPT: Final = timedelta(days=30)
PIECE: Final = 1024 * 1024
DATA, KEYS, MANIFEST = ".data", ".keys", ".json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """When a backup was taken, of which server and tables, and the digests of its files."""

    taken_at: str
    server: str
    tables: str
    data_sha256: str
    keys_sha256: str
    register_lines: int
    register_sha256: str

    @property
    def moment(self) -> datetime:
        """When it was taken."""
        return datetime.fromisoformat(self.taken_at)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: the path its three files share up to their endings, and its manifest."""

    stem: Path
    manifest: Manifest

    def file(self, ending: str) -> Path:
        """One of its files."""
        return self.stem.with_name(self.stem.name + ending)


def stem_for(directory: Path) -> Path:
    """The name of a backup made now."""
    now = clock.now()
    return directory / f"houvast-{now:%Y%m%dT%H%M%S}.{now.microsecond // 1000:03}Z"


def sha256_of(path: Path) -> str:
    """The digest of a file."""
    total = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            total.update(piece)
    return total.hexdigest()


def register_of(home: Home) -> bytes:
    """The whole lines of this home's register; empty when nothing was ever written down."""
    path = home.path / REGISTER
    content = path.read_bytes() if path.exists() else b""
    whole, end, _ = content.rpartition(b"\n")
    return whole + end


def write_manifest(stem: Path, manifest: Manifest) -> None:
    """Writes the manifest last: without one there is no backup."""
    content = json.dumps(asdict(manifest), indent=1).encode() + b"\n"
    write_secret(stem.with_name(stem.name + MANIFEST), content)


def read_backup(path: Path) -> Backup:
    """The backup one of whose files is named; raises Invalid when there is none, or none that can be read."""
    stem = path.with_suffix("") if path.suffix in {DATA, KEYS, MANIFEST} else path
    try:
        facts = json.loads(stem.with_name(stem.name + MANIFEST).read_bytes())
        backup = Backup(stem, Manifest(**facts))
        backup.manifest.moment.isoformat()
    except OSError as error:
        raise Invalid("%(path)s is no backup (%(why)s).", path=str(path), why=error.strerror or "") from error
    except (ValueError, TypeError) as error:
        raise Invalid("The manifest of %(path)s cannot be read.", path=str(path)) from error
    return backup


def backups_in(directory: Path) -> list[Backup]:
    """All backups of a directory, newest first."""
    found = [read_backup(path) for path in directory.glob(f"houvast-*{MANIFEST}")]
    return sorted(found, key=lambda backup: backup.manifest.moment, reverse=True)


def newest_keys(directory: Path) -> Backup:
    """The backup whose key file is the newest that is still there; raises Conflict when there is none."""
    for backup in backups_in(directory):
        if backup.file(KEYS).exists():
            return backup
    raise Conflict("There is no key file in %(path)s: without one nothing opens.", path=str(directory))


def ensure_whole(backup: Backup, ending: str) -> None:
    """Raises Conflict when a file is missing or is not the one that was written."""
    path = backup.file(ending)
    expected = backup.manifest.data_sha256 if ending == DATA else backup.manifest.keys_sha256
    if not path.exists():
        raise Conflict("%(path)s is missing.", path=str(path))
    if sha256_of(path) != expected:
        raise Conflict("%(path)s is not the file that was written: its digest differs.", path=str(path))


def ensure_register(register: bytes, manifest: Manifest) -> None:
    """Raises Conflict when the register lacks lines it had when the backup was made."""
    lines = register.splitlines(keepends=True)[: manifest.register_lines]
    digest = hashlib.sha256(b"".join(lines)).hexdigest()
    if len(lines) < manifest.register_lines or digest != manifest.register_sha256:
        raise Conflict(
            "The register of withdrawals and erasures is not the one this backup belongs to, or is cut off. "
            "Bring register/register.jsonl of that installation (--register FILE)."
        )


def drop_old_keys(directory: Path) -> list[Path]:
    """Removes key files older than thirty days; what was erased before can then never be opened again."""
    removed = []
    for backup in backups_in(directory):
        path = backup.file(KEYS)
        if clock.now() - backup.manifest.moment > KEYS_KEPT and path.exists():
            path.unlink()
            removed.append(path)
    return removed
