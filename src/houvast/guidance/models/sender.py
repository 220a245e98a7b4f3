"""Under which name and address a service's letters go out; in clear, for it stands on every envelope."""

from django.db import models

from houvast.access.models.rows import ControllerRow


class Sender(ControllerRow):
    """The neutral sender of one service."""

    lines = models.TextField()

    class Meta:
        db_table = '"guidance"."sender"'
        constraints = (models.UniqueConstraint(fields=("controller_id",), name="one_sender_a_service"),)
