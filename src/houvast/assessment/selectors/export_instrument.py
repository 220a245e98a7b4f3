"""A version of an instrument as a file, for another service or another program."""

from dataclasses import dataclass
from typing import Final

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._versions import version_named
from houvast.audit import log
from houvast.instruments.exchange.files import Form, write_file

ENDINGS: Final = {
    Form.OWN: ".json",
    Form.XLSFORM: ".xlsx",
    Form.FHIR_R4: ".fhir-r4.json",
    Form.FHIR_R4B: ".fhir-r4b.json",
}


@dataclass(frozen=True)
class ExportedFile:
    """A file and its name."""

    name: str
    data: bytes


def export_instrument(actor: Actor, name: str, form: Form) -> ExportedFile:
    """Returns a version by its name as a file. Raises NotFound, Tampered."""
    must(actor, "assessment.export_instrument")
    version = version_named(actor, name)
    definition = version.definition
    log.record("assessment.export_instrument", subject=version.own or actor.home_id)
    file_name = f"{definition.id.replace('/', '_')}-{definition.version}{ENDINGS[form]}"
    return ExportedFile(file_name, write_file(definition, form).data)
