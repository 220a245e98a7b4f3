"""Makes the schemas and takes away what PostgreSQL gives everybody by default."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import open_schema


class Migration(migrations.Migration):
    """Schemas before tables."""

    initial = True
    dependencies: ClassVar = []
    operations: ClassVar = [
        migrations.RunSQL("ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;"),
        migrations.RunSQL(open_schema("access") + open_schema("keys")),
        migrations.RunSQL(
            "CREATE SCHEMA IF NOT EXISTS signin; REVOKE ALL ON SCHEMA signin FROM PUBLIC;"
            "GRANT USAGE ON SCHEMA signin TO houvast_signin, houvast_backup;"
            "ALTER DEFAULT PRIVILEGES IN SCHEMA signin GRANT SELECT ON TABLES TO houvast_backup;"
        ),
    ]
