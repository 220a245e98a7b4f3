"""Documents of a cell and its exercises on roles: rows of the cell's dossier, without any person."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.cell.values.documents import DocumentContent


class Document(DossierRow):
    """A version of a document, or an exercise on roles."""

    content = SealedField(DocumentContent)

    class Meta:
        db_table = '"cell"."document"'
        indexes = (models.Index(fields=("dossier_id", "created_at"), name="cell_document_in_time"),)
