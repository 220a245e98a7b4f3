"""Questions of the pages to fill in, read aloud by people of a service for whoever reads with difficulty."""

from django.db import models

from houvast.access.models.rows import ControllerRow


class Recording(ControllerRow):
    """One question in one language, as a sound; in clear, for it says nothing of anybody."""

    key = models.CharField(max_length=60)
    language = models.CharField(max_length=8)
    kind = models.CharField(max_length=8)
    sound = models.BinaryField()

    class Meta:
        db_table = '"access"."recording"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "key", "language"), name="one_recording_a_question"
            ),
        )
