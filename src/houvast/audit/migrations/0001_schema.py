"""Makes the log's schema; the tables follow, their triggers stand in access, which knows who acts."""

from typing import ClassVar

from django.db import migrations


class Migration(migrations.Migration):
    """Schema before tables."""

    initial = True
    dependencies: ClassVar = []
    operations: ClassVar = [
        migrations.RunSQL(
            "CREATE SCHEMA IF NOT EXISTS audit; REVOKE ALL ON SCHEMA audit FROM PUBLIC;"
            "GRANT USAGE ON SCHEMA audit TO houvast_app, houvast_sealer, houvast_backup;"
            "ALTER DEFAULT PRIVILEGES IN SCHEMA audit GRANT SELECT ON TABLES TO houvast_backup;"
        ),
    ]
