"""A public number says of which service it is, from where it is, and when somebody checked it."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Three columns more; the numbers that stand are the service's own."""

    dependencies: ClassVar = [("rights", "0003_row_security")]
    operations: ClassVar = [
        migrations.AddField("helpnumber", "line", models.CharField(default="own", max_length=20)),
        migrations.AddField("helpnumber", "source", models.CharField(default="", max_length=200)),
        migrations.AddField("helpnumber", "checked_on", models.DateField(null=True)),
    ]
