"""What a worker remembers from the street does not exist for somebody who is signed in for the cell."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import keep_from_cell


class Migration(migrations.Migration):
    """One policy more."""

    dependencies: ClassVar = [("outreach", "0003_row_security"), ("access", "0026_two_hats")]
    operations: ClassVar = [migrations.RunSQL(keep_from_cell("outreach.remembered"))]
