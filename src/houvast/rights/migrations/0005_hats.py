"""A trace of grave danger is there with the hat it was kept with, and not with the other."""

from typing import ClassVar

from django.db import migrations, models

from houvast.access.row_security import keep_to_hat


class Migration(migrations.Migration):
    """One column and one policy more."""

    dependencies: ClassVar = [("rights", "0004_checked_numbers"), ("access", "0026_two_hats")]
    operations: ClassVar = [
        migrations.AddField("trace", "hat", models.CharField(default="", max_length=6)),
        migrations.RunSQL(keep_to_hat("rights.trace")),
    ]
