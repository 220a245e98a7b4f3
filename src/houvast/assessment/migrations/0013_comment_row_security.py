"""Closes the table of comments: added by whoever holds the dossier, changed and removed by nobody."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("assessment", "0012_comment_table")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("assessment.comment", "SELECT, INSERT")),
        migrations.RunSQL("CREATE INDEX comment_by_judgement ON assessment.comment (judgement_id);"),
    ]
