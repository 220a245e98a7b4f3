"""How figures that were released are written, on the page and in a file of values: desk and cell alike."""

import csv
import io
from collections.abc import Iterable

from django.utils.translation import gettext as _

from houvast.kernel.counting import STEP


def rounded_words(number: int) -> str:
    """Returns a rounded number in words: nought stands for everything below the first step."""
    return str(number) if number else _("0 to %(most)s") % {"most": STEP - 1}


def values_file(rows: Iterable[Iterable[object]]) -> bytes:
    """Returns rows as a file of values; its mark makes a spreadsheet read accents."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";")
    for row in rows:
        writer.writerow([_plain(str(cell)) for cell in row])
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def _plain(text: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
