"""A service's own texts for letters and mails; in clear, for they are nobody's and go out to many."""

from django.db import models

from houvast.access.models.rows import ControllerRow


class Text(ControllerRow):
    """One text, of one kind, in one language."""

    kind = models.CharField(max_length=20)
    language = models.CharField(max_length=2)
    subject = models.CharField(max_length=200)
    body = models.TextField()

    class Meta:
        db_table = '"desk"."text"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "kind", "language"), name="one_text_a_kind_and_language"
            ),
        )
