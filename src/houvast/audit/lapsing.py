"""Lets readings lapse: who looked at what is kept for years, not for ever; what was done stays.

A whole sealed batch goes at once and the chain keeps its digests, so that the log stays verifiable and shows
how much lapsed. The database refuses it for anything younger than half a year.
"""

from datetime import datetime

from houvast.audit.sealing import as_sealer, seal_lapse

SEALS_AT_ONCE = 20
OVERDUE = """
    SELECT s.seq FROM audit.seal s
    WHERE s.kind = 'readings' AND s.sealed_at < %s
      AND NOT EXISTS (SELECT FROM audit.seal l WHERE l.kind = 'lapse' AND s.seq = ANY (l.entry_ids))
      AND NOT EXISTS (SELECT FROM audit.entry e WHERE e.id = ANY (s.entry_ids) AND e.at >= %s)
    ORDER BY s.seq LIMIT %s
"""


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
