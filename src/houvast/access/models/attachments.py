"""Files of a dossier: what they are called is sealed like every word, what is in them is sealed in chunks."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.access.values import AttachmentContent


class Attachment(DossierRow):
    """A file that belongs to another row of the same dossier, or to the dossier itself."""

    subject_id = models.UUIDField()
    content = SealedField(AttachmentContent)

    class Meta:
        db_table = '"access"."attachment"'
        indexes = (models.Index(fields=("subject_id",), name="attachment_by_subject"),)


class AttachmentPart(DossierRow):
    """A piece of a file's sealed stream; left out, moved or cut off, the file does not open."""

    attachment_id = models.UUIDField()
    number = models.PositiveSmallIntegerField()
    sealed = models.BinaryField()

    class Meta:
        db_table = '"access"."attachment_part"'
        constraints = (
            models.UniqueConstraint(
                fields=("compartment_id", "attachment_id", "number"), name="one_part_a_number"
            ),
        )
