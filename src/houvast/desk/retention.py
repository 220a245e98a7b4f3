"""What the desk's team keeps apart from any question, and for how long.

A call in danger that belongs to no question: ninety days. A half day of the roster: seven days. A hand-over
that was taken over: fourteen days; one that nobody took over stays. What is said of a question in any of
these is a row of that question and goes with it. Counts name nobody and stay.
"""

from houvast.access.lapsing import lapse_by


def lapse_team_things() -> int:
    """Deletes what is past its day; returns how much went."""
    return lapse_by("desk.lapse_team_things")
