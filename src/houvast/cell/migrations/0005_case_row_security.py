"""The mayor alone lists, paper is filed in the open, what was refused goes by its day."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table, protect_guarded_table

SQL = Path(__file__).parent / "sql"
SEATS = (
    "(controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coordinator')))"
    " OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('mayor'))))"
)


class Migration(migrations.Migration):
    """Row security on; the list is guarded by the database itself."""

    dependencies: ClassVar = [("cell", "0004_case_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("cell.filing", "SELECT, INSERT, DELETE")),
        migrations.RunSQL(
            protect_guarded_table(
                "cell.case_counted", "SELECT, INSERT", select=(SEATS, None), insert=(None, SEATS)
            )
        ),
        migrations.RunSQL((SQL / "listing.sql").read_text()),
        migrations.RunSQL((SQL / "lapse.sql").read_text()),
    ]
