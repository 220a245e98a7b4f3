"""Takes uploaded files into memory only: no plain byte of a file is ever written to a disk.

Django's own handlers write larger files to a temporary directory. What is more than may be taken at once is
not kept at all; the form still comes back, with a sentence.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Final

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from houvast.vault.attachments import LARGEST

MEMORY: Final = LARGEST + 1
MOST_BODY: Final = LARGEST + 1024 * 1024
"""A file and the form around it; what is larger is refused before a byte of it is read."""


def is_too_large(meta: Mapping[str, object]) -> bool:
    """Whether a request says it carries more than one file of the largest size and its form."""
    length = str(meta.get("CONTENT_LENGTH") or "0")
    form = str(meta.get("CONTENT_TYPE") or "").startswith("multipart/form-data")
    limit = MOST_BODY if form else settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    return length.isdecimal() and int(length) > limit


class InMemoryHandler(FileUploadHandler):
    """Collects a file in memory, up to one byte more than may be taken, so that its size tells on it."""

    def new_file(self, *arguments: object, **options: object) -> None:
        """Begins a file."""
        super().new_file(*arguments, **options)  # type: ignore[arg-type]
        self._kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keeps a piece, as far as there is room."""
        self._kept.write(raw_data[: max(0, MEMORY - start)])

    def file_complete(self, file_size: int) -> "UploadedFile[bytes]":
        """Gives the file; one that was too large is as long as the limit and one byte."""
        self._kept.seek(0)
        return UploadedFile(
            file=self._kept,
            name=self.file_name,
            content_type=self.content_type,
            size=min(file_size, MEMORY),
            charset=self.charset,
        )
