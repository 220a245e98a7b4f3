"""Makes what every row policy asks cheap: plans that are kept, and one index that answers by itself."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """The same functions, planned once a connection; the grants in force, in an index of their own."""

    dependencies: ClassVar = [("access", "0011_fill_page_row_security")]
    operations: ClassVar = [
        migrations.RunSQL((SQL / "planned_once.sql").read_text()),
        migrations.AddIndex(
            model_name="grant",
            index=models.Index(
                fields=["receiver_id"],
                include=["compartment_id", "dossier_id", "valid_from", "valid_until"],
                condition=models.Q(withdrawn_at=None, lost_at=None),
                name="grant_in_force",
            ),
        ),
    ]
