"""One door for files: what kind a file is shows in its first bytes, never in its name."""

from enum import StrEnum
from typing import Final

from houvast.instruments.definition import Definition
from houvast.instruments.exchange.assembling import as_draft, read_with
from houvast.instruments.exchange.fhir_nodes import parsed
from houvast.instruments.exchange.fhir_reading import read_fhir
from houvast.instruments.exchange.fhir_writing import fhir_losses, write_fhir
from houvast.instruments.exchange.outcome import Given, Loss, Losses, Read, Refused, Written
from houvast.instruments.exchange.tables import LARGEST
from houvast.instruments.exchange.xlsform_reading import read_xlsform
from houvast.instruments.exchange.xlsform_writing import write_xlsform, xlsform_losses
from houvast.instruments.plain import as_text
from houvast.instruments.reading import read_definition
from houvast.kernel.messages import message


class Form(StrEnum):
    """The forms in which a definition leaves; each comes back."""

    OWN = "own"
    XLSFORM = "xlsform"
    FHIR_R4 = "fhir_r4"
    FHIR_R4B = "fhir_r4b"


RELEASES: Final = {Form.FHIR_R4: "R4", Form.FHIR_R4B: "R4B"}

EMPTY: Final = message("This file is empty.")
XML: Final = message("This file is XML. Choose the questionnaire as JSON, or the form as a spreadsheet.")
PDF: Final = message("This file is a PDF. Choose a spreadsheet form (.xlsx, .csv, .md) or JSON.")
TOO_LARGE: Final = message("This file is larger than an instrument can be (4 MB).")


def read_file(data: bytes, given: Given) -> Read:
    """Returns what a file of any of the forms says; never raises for what somebody sent."""
    return read_with(lambda: _read(data, given))


def write_file(definition: Definition, form: Form) -> Written:
    """Returns a definition in one of the forms, and what other readers will not find in it."""
    if form is Form.OWN:
        return Written(as_text(definition).encode())
    if form is Form.XLSFORM:
        return write_xlsform(definition)
    return write_fhir(definition, RELEASES[form])


def losses_of(definition: Definition, form: Form) -> tuple[Loss, ...]:
    """Returns what other readers will not find in a definition written in one of the forms."""
    if form is Form.XLSFORM:
        return xlsform_losses(definition)
    return () if form is Form.OWN else fhir_losses(definition)


def _read(data: bytes, given: Given) -> Read:
    if len(data) > LARGEST:
        raise Refused(TOO_LARGE)
    begins = data[:512].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not data.strip():
        raise Refused(EMPTY)
    if begins.startswith(b"<"):
        raise Refused(XML)
    if begins.startswith(b"%PDF"):
        raise Refused(PDF)
    if not begins.startswith((b"{", b"[")):
        return read_xlsform(data, given)
    plain = parsed(data)
    if isinstance(plain, dict) and "resourceType" in plain:
        return read_fhir(data, given)
    return _own(data)


def _own(data: bytes) -> Read:
    """A definition in our own format, as a draft; its first fault when it has no sound shape."""
    reading = read_definition(data)
    if reading.definition is None:
        return Read(None, reading.faults[:1])
    return as_draft(reading.definition, Losses())
