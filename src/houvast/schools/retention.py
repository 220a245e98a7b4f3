"""What support to schools keeps how long: until the end of the year after it was last changed.

Nobody's law says a period for this work; this one is ours, told on every page. A protocol goes with the end
of the year after the last one in which it was valid. What is gone is gone for a restore as well.
"""

from houvast.access.lapsing import lapse


def lapse_schools() -> int:
    """Deletes what is past its day; returns how many supports and protocols went."""
    return lapse("schools")
