"""The shared language of a service; in clear, for it is about words and nobody who is helped stands in it.

Texts are looked through for persons before they are kept (decision 0036).
"""

from django.db import models

from houvast.access.models.rows import ControllerRow


class GlossaryTerm(ControllerRow):
    """A term as it was adopted: one row a version; the database lets nobody change or remove it.

    ``words`` holds what was adopted by language.
    """

    term_id = models.UUIDField()
    number = models.PositiveSmallIntegerField()
    proposal_id = models.UUIDField()
    adopted_on = models.DateField()
    adopted_by = models.UUIDField()
    is_left = models.BooleanField()
    words = models.JSONField()
    reason = models.TextField()

    class Meta:
        db_table = '"assessment"."glossary_term"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "term_id", "number"), name="one_meaning_a_number"
            ),
            models.UniqueConstraint(fields=("controller_id", "proposal_id"), name="one_meaning_a_proposal"),
        )


class Proposal(ControllerRow):
    """What a colleague proposes for a term, and how it ended. Its words and its why are changed by nobody."""

    term_id = models.UUIDField()
    based_on = models.PositiveSmallIntegerField()
    change = models.CharField(max_length=10)
    state = models.CharField(max_length=10)
    writer_id = models.UUIDField()
    language = models.CharField(max_length=2)
    words = models.JSONField()
    why = models.TextField()
    settled_on = models.DateField(null=True)
    settled_by = models.UUIDField(null=True)
    settled_because = models.TextField()

    class Meta:
        db_table = '"assessment"."proposal"'
        indexes = (models.Index(fields=("controller_id", "term_id"), name="proposal_by_term"),)


class Remark(ControllerRow):
    """What a colleague says of a proposal. It stays as it was said; its writer or a steward can remove it."""

    proposal_id = models.UUIDField()
    writer_id = models.UUIDField()
    stance = models.CharField(max_length=10)
    words = models.TextField()

    class Meta:
        db_table = '"assessment"."remark"'
        indexes = (models.Index(fields=("proposal_id",), name="remark_by_proposal"),)
