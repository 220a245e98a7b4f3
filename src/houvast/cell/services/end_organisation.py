"""Ending the part of an organisation: after its last day it is not offered for an invitation."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.models.cells import Organisation
from houvast.cell.values.cells import OrganisationContent


def end_organisation(actor: Actor, organisation_id: UUID, until_on: date) -> None:
    """Sets an organisation's last day. Raises NotFound."""
    must(actor, "cell.end_organisation")
    row = taken_for_change(Organisation, organisation_id)
    before = unseal_content(actor, row, OrganisationContent)
    if before.until_on == until_on:
        return
    seal_content(actor, row, replace(before, until_on=until_on))
    row.save(update_fields=["content"])
    log.record("cell.end_organisation", dossier=row.dossier_id)
