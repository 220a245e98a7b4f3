"""Makes the schema of round tables."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import open_schema


class Migration(migrations.Migration):
    """Schema before tables."""

    initial = True
    dependencies: ClassVar = [("access", "0024_cell_compartments")]
    operations: ClassVar = [migrations.RunSQL(open_schema("tables"))]
