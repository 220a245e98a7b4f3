"""Reads a CSV file line by line: every fault has its line, and a wrong byte its place in it.

Nothing is guessed. A file that is not UTF-8 is refused with the byte that shows it; commas, semicolons and
tabs are told apart by the heading, which holds nothing but names of columns.
"""

import csv
from collections.abc import Iterator
from typing import Final

from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.directory.exchange.opening import Readable
from houvast.kernel.messages import message

LONGEST_LINE: Final = 1024 * 1024
SEPARATORS: Final = ",;\t"
MARK: Final = b"\xef\xbb\xbf"
WIDE: Final = (b"\xff\xfe", b"\xfe\xff")

NOT_UTF8: Final = message(
    "Byte %(byte)s of this line (%(hex)s) is not UTF-8. Save the file as UTF-8 and choose it again."
)
UTF16: Final = message("This file is in UTF-16. Save it as UTF-8 and choose it again.")
TOO_LONG: Final = message("This line is longer than a line can be; perhaps a quotation mark is missing.")
NO_HEADING: Final = message("This file is empty; its first line must name the columns.")
NOT_CSV: Final = message("This line cannot be read as CSV: a quotation mark is missing or stands alone.")
CELLS: Final = message("This line has %(cells)s cells; the first line names %(columns)s columns.")


def rows(found: Findings, file: str, opened: Readable) -> Iterator[tuple[int, list[str]]]:
    """Yields each line's number and its cells, the heading first; raises Unreadable where reading ends."""
    text = _decoded(found, file, opened)
    heading = next(text, None)
    if heading is None or not heading.strip():
        found.refuse(file, 1, "", NO_HEADING)
        raise Unreadable
    reader = csv.reader(_after(heading, text), delimiter=_separator(heading), strict=True)
    width, begins = 0, 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            found.refuse(file, begins, "", NOT_CSV)
            raise Unreadable from error
        if not width:
            width = len(cells)
        if len(cells) == width:
            yield begins, cells
        elif cells:
            found.refuse(file, begins, "", CELLS, cells=len(cells), columns=width)
        begins = reader.line_num + 1


def _after(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _separator(heading: str) -> str:
    return max(SEPARATORS, key=heading.count)


def _decoded(found: Findings, file: str, opened: Readable) -> Iterator[str]:
    number = 0
    while line := opened.readline(LONGEST_LINE):
        number += 1
        if number == 1 and line[:2] in WIDE:
            found.refuse(file, 1, "", UTF16)
            raise Unreadable
        if number == 1:
            line = line.removeprefix(MARK)
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            found.refuse(file, number, "", TOO_LONG)
            raise Unreadable
        try:
            yield line.decode()
        except UnicodeDecodeError as error:
            wrong = line[error.start]
            found.refuse(file, number, "", NOT_UTF8, byte=error.start + 1, hex=f"0x{wrong:02X}")
            raise Unreadable from error
