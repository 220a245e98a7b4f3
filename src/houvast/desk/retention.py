"""What the desk keeps how long.

The words of a question that led nowhere: 30 days after it was closed; the day lies in the clear as the closed
question's due day. What the team keeps apart from any question: a call in danger ninety days, a half day of
the roster seven, a hand-over that was taken over fourteen; one that nobody took over stays. What is said of a
question in any of these is a row of that question and goes with it. Counts name nobody and stay.
"""

from houvast.access.lapsing import lapse, lapse_by


def lapse_questions() -> int:
    """Lets the questions vanish whose day has come; returns how many went."""
    return lapse("desk")


def lapse_team_things() -> int:
    """Deletes what a team keeps for a while and is past its day; returns how much went."""
    return lapse_by("desk.lapse_team_things")
