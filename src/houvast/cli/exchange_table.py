"""Draws docs/exchange.md: which published forms and questionnaires come in, which do not, and why.

``python -m houvast.cli.exchange_table FOLDER`` reads the folders ``fhir``, ``xlsform`` and ``xlsform-bad`` in
FOLDER, where the published files are, and writes the page; a test draws it again and compares.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from houvast.cli.home import ROOT
from houvast.instruments.exchange.files import read_file
from houvast.instruments.exchange.outcome import Given

PAGE: Final = ROOT / "docs" / "exchange.md"
FOLDERS: Final = ("fhir", "xlsform", "xlsform-bad")
KINDS: Final = frozenset({".json", ".xlsx", ".csv", ".md"})
NO_FORM: Final = frozenset({"LICENSE.md"})

HEAD: Final = """# Exchange: which published files come in

Instruments come in from, and go out to, spreadsheet forms (XLSForm: .xlsx, .csv, .md) and FHIR questionnaires (R4 and R4B, JSON), besides our own JSON. A file is read whole and shown before anything is taken over: its questions, what is lost, and what still has to be filled in. What cannot be expressed is refused in one sentence, and so is a score on a structured judgement.

What comes in, goes out and comes in again is the same instrument: its digest says so. Spreadsheet columns that begin with `houvast_` and extensions under `urn:houvast:` carry what the other format has no place for; where somebody changed a plain cell beside them, the plain cell counts. Other programs show an ordinary form, with the anchors in the hint.

These are the files that LHNCBC, HL7 and the XLSForm community publish for their own tests. “Comes in” means: read as a form that somebody fills in about themselves, written again in both formats and read again, equal. The licence is never invented: it stays empty, and is a fault until somebody fills it in. This page is drawn by `python -m houvast.cli.exchange_table` and kept by a test.
"""


def page(folder: Path) -> str:
    """Returns the page for the published files in a folder."""
    parts = [HEAD]
    for name in FOLDERS:
        parts.append(f"## {name}\n\n| file | comes in | why not, or what is lost |\n|---|---|---|")
        parts.append("\n".join(_rows(folder / name)) + "\n")
    return "\n".join(parts)


def published(folder: Path) -> Iterator[Path]:
    """Yields the published files of a folder, in order."""
    yield from sorted(path for path in folder.iterdir() if path.suffix in KINDS and path.name not in NO_FORM)


def _rows(folder: Path) -> Iterator[str]:
    for path in published(folder):
        reading = read_file(path.read_bytes(), Given())
        if reading.definition is None:
            told, comes_in = [_said(reading.faults[0].text, reading.faults[0].facts)], "no"
        else:
            told, comes_in = [_said(loss.text, loss.facts) for loss in reading.losses], "yes"
        yield f"| {path.name} | {comes_in} | {' '.join(told)} |"


def _said(text: str, facts: Mapping[str, str | int]) -> str:
    return (text % dict(facts)).replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    PAGE.write_text(page(Path(sys.argv[1])), encoding="utf-8")
