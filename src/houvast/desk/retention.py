"""What the desk keeps how long: a question that led nowhere, and what its team keeps apart from any question.

The words of a question that led nowhere: 30 days after it was closed; the day lies in the clear as its due
day. A call in danger that belongs to no question: ninety days. A half day of the roster: seven days. A
hand-over that was taken over: fourteen days; one that nobody took over stays. What is said of a question in
any of these is a row of that question and goes with it. Counts name nobody and stay. The jobs hold no key.
"""

from houvast.access.lapsing import lapse, lapse_by


def lapse_questions() -> int:
    """Lets the questions vanish whose day has come; returns how many went."""
    return lapse("desk")


def lapse_team_things() -> int:
    """Deletes what is past its day; returns how much went."""
    return lapse_by("desk.lapse_team_things")
