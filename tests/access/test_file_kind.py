"""Telling what kind of file it is …"""

import io
import struct

import pytest

from houvast.access.file_types import LONGEST_LISTING, file_kind
from houvast.kernel.errors import Invalid


def a_zip(listing: int, *, is_hidden: bool = False) -> io.BytesIO:
    """The outside of a zip whose last record says how long its list of files is."""
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, listing, 0, 0)
    hidden = b"PK\x06\x07" + bytes(16) if is_hidden else b""
    return io.BytesIO(b"PK\x03\x04" + bytes(60) + hidden + end)


@pytest.mark.parametrize(
    "file", [a_zip(LONGEST_LISTING + 1), a_zip(10, is_hidden=True), io.BytesIO(b"PK\x03\x04")]
)
def test_reads_no_list_of_files_that_is_too_long_or_hides_how_long_it_is(
    file: io.BytesIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object) -> None:
        raise AssertionError("the list was read")

    monkeypatch.setattr("houvast.access.file_types.zipfile.ZipFile", opened)
    with pytest.raises(Invalid):
        file_kind(file)
