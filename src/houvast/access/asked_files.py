"""Files that come along with a question by form: looked at, and sealed while they are read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final
from uuid import UUID

from houvast.access.asked_values import AskedFile
from houvast.access.file_parts import plain_name, stored_parts
from houvast.access.file_types import file_kind
from houvast.kernel.errors import Invalid, TooLarge
from houvast.kernel.ids import new_id
from houvast.kernel.messages import message
from houvast.vault.attachments import CHUNK, LARGEST, MEGABYTES, open_whole, seal_stream
from houvast.vault.sealing import SymmetricKey, new_key
from houvast.vault.values import Place

VERSION: Final = 1


@dataclass(frozen=True)
class AskedUpload:
    """A file as it came in: what it is called, and where it can be read."""

    name: str
    file: BinaryIO = field(repr=False)


def looked_at(upload: AskedUpload) -> AskedFile:
    """Returns what a file is, with a fresh key. Raises Invalid for a kind that is not taken, TooLarge."""
    size = upload.file.seek(0, 2)
    if size > LARGEST:
        raise TooLarge(
            message("A file can be at most %(megabytes)s MB."), megabytes=MEGABYTES, word="file_large"
        )
    try:
        kind = file_kind(upload.file)
    except Invalid as error:
        raise Invalid(error.text, word="file_kind") from error
    return AskedFile(new_id(), plain_name(upload.name), kind, size, new_key().reveal().hex())


def sealed_parts(file: AskedFile, upload: AskedUpload) -> Iterator[bytes]:
    """Yields a file sealed, in parts of a megabyte, while it is read."""
    pieces = iter(lambda: upload.file.read(CHUNK), b"")
    return stored_parts(seal_stream(_key(file), VERSION, _place(file.id), pieces))


def opened(file: AskedFile, parts: Iterable[bytes]) -> bytes:
    """Returns a whole file; raises Tampered when it is not wholly what came in."""
    return open_whole({VERSION: _key(file)}, _place(file.id), parts)


def _key(file: AskedFile) -> SymmetricKey:
    return SymmetricKey(bytes.fromhex(file.key))


def _place(file_id: UUID) -> Place:
    return Place("access.asked_part", "sealed", file_id, None, None)
