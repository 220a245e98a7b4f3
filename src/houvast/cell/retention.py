"""What the cell keeps how long: a case until its day, then no key and no row of it is left.

A refused proposal has thirty days; that period is ours, told on its page. A case that was closed has the day
its closing sets. What is gone is gone for a restore as well; the counter of the quarter stays.
"""

from houvast.access.lapsing import lapse


def lapse_cases() -> int:
    """Deletes the cases that are past their day; returns how many went."""
    return lapse("cell")
