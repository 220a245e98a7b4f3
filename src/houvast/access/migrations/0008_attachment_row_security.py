"""A file and its pieces exist for who holds their compartment; nobody changes one, it is added or removed."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

RIGHTS = "SELECT, INSERT, DELETE"


class Migration(migrations.Migration):
    """Row security on; a piece belongs to a file of the same compartment."""

    dependencies: ClassVar = [("access", "0007_attachment_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("access.attachment", RIGHTS)),
        migrations.RunSQL(protect_dossier_table("access.attachment_part", RIGHTS)),
        migrations.RunSQL(
            "ALTER TABLE access.attachment ADD CONSTRAINT attachment_of_compartment"
            " UNIQUE (id, compartment_id);"
            "ALTER TABLE access.attachment_part ADD FOREIGN KEY (attachment_id, compartment_id)"
            " REFERENCES access.attachment (id, compartment_id) ON DELETE RESTRICT;"
        ),
    ]
