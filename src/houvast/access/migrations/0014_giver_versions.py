"""With which keys a parcel was signed; to which key a session's late posts are sealed."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Two columns."""

    dependencies: ClassVar = [("access", "0013_lapsing_drafts")]
    operations: ClassVar = [
        migrations.AddField("handover", "giver_version", models.PositiveSmallIntegerField(default=1)),
        migrations.AddField("session", "keeping", models.BinaryField(null=True)),
    ]
