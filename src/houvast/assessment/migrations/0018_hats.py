"""How somebody keeps their eye in does not exist for them while they are signed in for the cell."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import keep_from_cell


class Migration(migrations.Migration):
    """One policy more."""

    dependencies: ClassVar = [("assessment", "0017_lapse_undecided"), ("access", "0026_two_hats")]
    operations: ClassVar = [migrations.RunSQL(keep_from_cell("assessment.upkeep"))]
