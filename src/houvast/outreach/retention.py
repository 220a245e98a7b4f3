"""What outreach keeps how long: a remembered name until its day, a year's rounds to the end of the next.

What is gone is gone for a restore as well: a year's erasure stands in the register, and a name that comes
back with an old copy is past its day.
"""

from houvast.access.lapsing import lapse


def lapse_outreach() -> int:
    """Deletes what is past its day; returns how many names and years of rounds went."""
    return lapse("outreach")
