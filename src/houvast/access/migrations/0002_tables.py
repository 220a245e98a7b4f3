"""Makes the tables of access; the operations stand in parts, for one file would be too long."""

from django.db import migrations

from houvast.access.migrations.tables import part_1
from houvast.access.migrations.tables import part_2
from houvast.access.migrations.tables import part_3


class Migration(migrations.Migration):
    """Tables before policies."""

    dependencies = [
        ("access", "0001_schemas"),
    ]
    operations = [*part_1.OPERATIONS, *part_2.OPERATIONS, *part_3.OPERATIONS]
