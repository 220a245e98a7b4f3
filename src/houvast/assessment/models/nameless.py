"""What a team keeps of its settled rounds to see how far it agrees: sealed to it, without any dossier."""

from django.db import models

from houvast.access.models.rows import GuardedRow


class Nameless(GuardedRow):
    """The cases of a team, an instrument and a quarter in one block. No dossier, no moment of its own.

    A quarter has more than one block of an instrument only where the first did not open for whoever settled,
    or was full. Which instrument it is, and how many cases, lies sealed.
    """

    controller_id = models.UUIDField()
    function_key_id = models.UUIDField()
    quarter = models.DateField()
    kind = models.CharField(max_length=10)
    writer_id = models.UUIDField()
    sealed = models.BinaryField()
    signature = models.BinaryField()

    class Meta:
        db_table = '"assessment"."nameless"'
        indexes = (models.Index(fields=("function_key_id", "kind", "quarter"), name="nameless_by_quarter"),)
