"""An index for what follows an entry: steps of a barrier, moments of a goal."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """One more index."""

    dependencies: ClassVar = [("guidance", "0004_planning_row_security")]
    operations: ClassVar = [
        migrations.AddIndex(
            model_name="entry",
            index=models.Index(
                fields=["dossier_id", "about_id"],
                name="entry_in_thread",
                condition=models.Q(about_id__isnull=False),
            ),
        ),
    ]
