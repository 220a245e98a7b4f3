"""What a round table keeps how long: until the end of the year after it was last changed.

Nobody's law says a period for this work; this one is ours, told on the table's page. What is gone is gone for
a restore as well.
"""

from houvast.access.lapsing import lapse


def lapse_tables() -> int:
    """Deletes what is past its day; returns how many tables went."""
    return lapse("tables")
