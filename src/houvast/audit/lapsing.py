"""Lets readings lapse: who looked at what is kept for years, not for ever; what was done stays.

A whole sealed batch goes at once and the chain keeps its digests, so that the log stays verifiable and shows
how much lapsed. The database refuses it for anything younger than half a year.
"""

from datetime import datetime
from typing import Final

from houvast.audit.sealing import READING, as_sealer, seal_lapse

SEALS_AT_ONCE: Final = 500
# Seals stay in the table when their readings lapse: those are left out all at once, not one by one. A batch
# that holds what never lapses is passed over, so that it cannot keep the others from going.
OVERDUE: Final = f"""
    WITH lapsed AS (SELECT unnest(l.entry_ids) AS seq FROM audit.seal l WHERE l.kind = 'lapse')
    SELECT s.seq FROM audit.seal s
    WHERE s.kind = 'readings' AND s.sealed_at < %s
      AND NOT EXISTS (SELECT FROM lapsed WHERE lapsed.seq = s.seq)
      AND NOT EXISTS (SELECT FROM audit.entry WHERE id = ANY (s.entry_ids) AND (at >= %s OR NOT {READING}))
    ORDER BY s.seq LIMIT %s
"""  # noqa: S608 - a constant of ours


def lapse_readings(before: datetime) -> int:
    """Drops the batches of readings that are all older than a moment; returns how many entries lapsed."""
    total = 0
    while lapsed := _lapse_some(before):
        total += lapsed
    return total


def _lapse_some(before: datetime) -> int:
    with as_sealer() as cursor:
        cursor.execute(OVERDUE, [before, before, SEALS_AT_ONCE])
        seals = [int(row[0]) for row in cursor.fetchall()]
        if seals:
            seal_lapse(cursor, seals)
        total = 0
        for seal in seals:
            cursor.execute("SELECT audit.lapse(%s)", [seal])
            total += int(cursor.fetchone()[0])
        return total
