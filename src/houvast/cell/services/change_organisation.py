"""Changing an organisation: its addressee, its mandate, the day that was looked at."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.models.cells import Organisation
from houvast.cell.services._organisations import whole_organisation
from houvast.cell.values.cells import OrganisationContent


def change_organisation(actor: Actor, organisation_id: UUID, changed: OrganisationContent) -> None:
    """Puts this in the place of an organisation; when it ended stays. Raises Invalid, NotFound."""
    must(actor, "cell.change_organisation")
    row = taken_for_change(Organisation, organisation_id)
    before = unseal_content(actor, row, OrganisationContent)
    content = replace(whole_organisation(actor, changed), until_on=before.until_on)
    if content == before:
        return
    seal_content(actor, row, content)
    row.save(update_fields=["content"])
    log.record("cell.change_organisation", dossier=row.dossier_id)
