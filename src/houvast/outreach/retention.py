"""What outreach keeps how long: a remembered name by its day, a year's rounds to the end of the next.

The job needs no key: it deletes by date. What is gone is gone for a restore as well: a year's erasure stands
in the register, and a name that comes back with an old copy is past its day.
"""

from uuid import UUID

from houvast.access.register import write_down
from houvast.audit.sealing import as_sealer


def lapse_outreach() -> int:
    """Deletes what is past its day; returns how many names and years of rounds went."""
    with as_sealer() as cursor:
        cursor.execute("SELECT outreach.overdue_logs()")
        for (dossier,) in cursor.fetchall():
            write_down("erasure", UUID(str(dossier)))
        cursor.execute("SELECT outreach.lapse()")
        return int(cursor.fetchone()[0])
