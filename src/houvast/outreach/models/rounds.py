"""The rounds of a team: one dossier a team and a year, one sealed row a round."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.outreach.values.rounds import RoundContent


class TeamLog(DossierRow):
    """Which dossier holds a team's rounds of a year; it carries the dossier's id."""

    team_id = models.UUIDField()
    year = models.PositiveSmallIntegerField()

    class Meta:
        db_table = '"outreach"."team_log"'
        constraints = (models.UniqueConstraint(fields=("team_id", "year"), name="one_log_a_year"),)


class Round(DossierRow):
    """One round: who wrote it, where, when and with how many lie sealed."""

    content = SealedField(RoundContent)

    class Meta:
        db_table = '"outreach"."round"'
        indexes = (models.Index(fields=("dossier_id", "-created_at"), name="round_in_time"),)
